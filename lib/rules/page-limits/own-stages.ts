import type { EventKind } from '../more-kinds.ts'
import type { PageLimit } from '../page-limit.ts'
import type { Around } from './around.ts'

type Kinds = Pick<PageLimit, 'name' | 'startsWith' | 'endsWith'>

const made: EventKind[] = ['corp-complaint-made', 'asc-complaint-made']
const acknowledgeFirst: Kinds = {
  name: 'Acknowledge a complaint', startsWith: made, endsWith: ['corp-complaint-acknowledged', 'asc-complaint-acknowledged'],
}
const acknowledgeSecond: Kinds = {
  name: 'Acknowledge a stage two request', startsWith: ['corp-stage2-requested'], endsWith: ['corp-stage2-acknowledged'],
}
/** "… within 10 working days of acknowledging the complaint". */
const fromAcknowledgement = /(?:of|from|after) (?:acknowledg|the acknowledg)|being acknowledged|we acknowledge/

/** The events of one stage of a body's own complaints procedure; an acknowledgement at every stage has those of both. */
export function ownStages(rule: string, { sentence, after }: Around): Kinds[] {
  if (rule === 'lgsco-code-ack') {
    const stages = new Set([...sentence.matchAll(/stage([12])/g)].map((m) => m[1]))
    return stages.size === 1 ? [stages.has('1') ? acknowledgeFirst : acknowledgeSecond] : [acknowledgeFirst, acknowledgeSecond]
  }
  const late = fromAcknowledgement.test(after)
  return rule === 'lgsco-code-s1'
    ? [{
        name: 'Stage one response', startsWith: late ? ['corp-complaint-acknowledged'] : made,
        endsWith: ['corp-stage1-replied', 'asc-complaint-replied'],
      }]
    : [{
        name: 'Stage two response', startsWith: [late ? 'corp-stage2-acknowledged' : 'corp-stage2-requested'],
        endsWith: ['corp-stage2-replied'],
      }]
}
