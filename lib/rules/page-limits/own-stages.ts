import { laidOut } from '../../text/laid-out.ts'
import { cued } from '../../text/cued.ts'
import type { EventKind } from '../kinds.ts'
import type { PageLimit } from '../page-limit.ts'
import type { Around } from './around.ts'

type Kinds = Pick<PageLimit, 'name' | 'startsWith' | 'endsWith'>

const made: EventKind[] = ['corp-complaint-made', 'asc-complaint-made']
const acknowledgeFirst: Kinds = {
  name: 'Acknowledge a complaint',
  startsWith: made,
  endsWith: ['corp-complaint-acknowledged', 'asc-complaint-acknowledged'],
}
const acknowledgeSecond: Kinds = {
  name: 'Acknowledge a stage two request',
  startsWith: ['corp-stage2-requested'],
  endsWith: ['corp-stage2-acknowledged'],
}
/** "… within 10 working days of acknowledging the complaint", "… of the day on which it confirms that the case has moved up". */
const late = cued(laidOut()`
  \b(?:of|from|after|once|since) (?:(?!and\b|but\b|or\b|within\b|to\b|request)[\w']+ ){0,6}acknowledg
  being acknowledged|we acknowledge
  \b(?:of|from|after|once|since) (?:the (?:date|day) )?(?:on which |when |that )?(?:it|the council) confirms
`)

/** true where a length runs from the acknowledgement, told with it or, of a number without its unit or the times of stage two, before. */
export const fromAcknowledgement = ({ before, after, previous }: Pick<Around, 'before' | 'after' | 'previous'>): boolean =>
  late.test(after.split(/[;.]|, (?:and|but)? ?at stage/)[0]!) ||
  (/^[.;,)]/.test(after) && late.test(before)) ||
  (elliptic.test(before) && late.test(previous)) ||
  (thenHas.test(before) && /acknowledg/.test(`${previous} ${before}`))

/** "It will acknowledge a complaint within five working days. It then has ten to answer". */
const thenHas = cued(/\bthen (?:has|have|allows|gets)\b|\b(?:a further|another) (?:within )?$/)

/** "The times for stage two are five and 20 working days". */
export const elliptic = cued(
  /\b(?:times|limits|targets|periods|timescales|figures)\b[^.;]{0,30} (?:are|is|were) (?:[\w-]+ and )?(?:within )?$/,
)

/** The events of one stage of a body's own complaints procedure; an acknowledgement at every stage has those of both. */
export function ownStages(rule: string, around: Around): Kinds[] {
  const { sentence } = around
  if (rule === 'lgsco-code-ack') {
    const stages = new Set([...sentence.matchAll(/stage([12])/g)].map((m) => m[1]))
    return stages.size === 1 ? [stages.has('1') ? acknowledgeFirst : acknowledgeSecond] : [acknowledgeFirst, acknowledgeSecond]
  }
  const counted = fromAcknowledgement(around)
  return rule === 'lgsco-code-s1'
    ? [
        {
          name: 'Stage one response',
          startsWith: counted ? acknowledgeFirst.endsWith : made,
          endsWith: ['corp-stage1-replied', 'asc-complaint-replied'],
        },
      ]
    : [
        {
          name: 'Stage two response',
          startsWith: [counted ? 'corp-stage2-acknowledged' : 'corp-stage2-requested'],
          endsWith: ['corp-stage2-replied'],
        },
      ]
}
