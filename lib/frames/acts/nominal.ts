import type { Frame, Phrase } from '../frame.ts'
import { meetings, works } from '../noun-classes.ts'
import { meanings } from '../phrase.ts'
import type { Act, ActName } from './act.ts'
import { is, isComplaint, isDocument, isRequest, ownerOf, whoOf } from './nouns-told.ts'

/** Whether a person sent something: "her psychologist's report of 3 May, which she sent to the Council". */
export const isSentByPerson = (what: Phrase, frames: readonly Frame[]): boolean =>
  frames.some(
    ({ acts, passive, objects, subject, clause }) =>
      acts.includes('SEND') && !passive && clause !== 'to' && objects.includes(what) && whoOf(subject) === 'person',
  )

/** Acts of nouns that have a date of their own: "its reply of 3 May", "the conference of 11 July". */
export function nominalActs(phrases: readonly Phrase[], frames: readonly Frame[] = []): Act[] {
  return phrases.flatMap((what): Act[] => {
    if (what.date === null) return []
    const act = actOfNoun(what)
    if (!act || what.before.has('no') || frames.some((frame) => isCalledOff(what, frame))) return []
    return [
      {
        act,
        what,
        heads: what.head,
        about: meanings(what),
        by: ownerOf(what) ?? (isSentByPerson(what, frames) ? 'person' : null),
        to: null,
        frame: null,
        dates: [what.date],
        start: what.start,
        end: what.end,
      },
    ]
  })
}

/** "The hearing on 3 May was adjourned", "It cancelled the meeting of 3 May". */
const isCalledOff = (what: Phrase, { acts, passive, subject, objects, state }: Frame): boolean =>
  acts.includes('CANCEL') && state === 'happened' && (passive ? subject === what : objects.includes(what))

/** What a noun says that something was, without a day: "treated it as a complaint", "this was his review". */
export function actsOfNoun(what: Phrase, { start, end }: { start: number; end: number }): Act[] {
  const kinds: (ActName | null)[] = is(what, 'review') ? ['MEET', 'DO'] : [actOfNoun(what)]
  const by = isRequest(what) || isComplaint(what) ? null : ownerOf(what)
  return kinds.flatMap((act) =>
    act ? [{ act, what, heads: what.head, about: meanings(what), by, to: null, frame: null, dates: [], start, end }] : [],
  )
}

/** What a noun with a day tells: a complaint that it was made, a meeting that it was held. */
function actOfNoun(what: Phrase): ActName | null {
  const kind = what.head[0] ?? ''
  if (isComplaint(what)) return 'COMPLAIN'
  if (isRequest(what)) return kind === 'concern' ? 'REPORT' : 'ASK'
  if (kind === 'acknowledgement') return 'ACK'
  return named[kind] ?? (meetings.has(kind) && kind !== 'review' ? 'MEET' : isDocument(what) ? 'DELIVER' : works.has(kind) ? 'DO' : null)
}
const named: Record<string, ActName> = { deadline: 'DEADLINE', order: 'ORDER', payment: 'PAY' }
