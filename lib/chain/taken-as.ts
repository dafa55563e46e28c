import type { Act } from '../frames/acts/act.ts'
import { asRequest, is, isRequest } from '../frames/acts/nouns-told.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { isElse, meanings } from '../frames/phrase.ts'
import { cued } from '../text/cued.ts'

/** Sentences without these words take nothing for a request. */
const mayTake = cued(/\bas (?:an?|the|her|his|their|asking|requesting)\b|\bopened an?\b/i)
export const maybeTaken = (sentence: string): boolean => mayTake.test(sentence)

const takes = new Set(['TREAT', 'LOG', 'TAKE', 'ACCEPT'])
const others = new Set(['person', 'ombudsman', 'third', 'school', 'provider', 'lawyer'])

/**
 * What the body took something that reached it for: "treated this as a complaint", "logged her call as a request for an assessment", "and
 * opened a review". It was asked for when that reached the body, on a day that is told before. Null where a frame says nothing of the kind,
 * or has a day of its own.
 */
export function takenAs(frame: Frame): Omit<Act, 'dates'> | null {
  const { acts, state, dates, clause, subject, passive, links, objects } = frame
  if (state !== 'happened' || dates.length || clause === 'whether' || clause === 'to') return null
  if (!passive && others.has(subject?.who.at(-1) ?? '')) return null
  // "His neighbour's letter was treated as a complaint".
  const thing = passive ? subject : objects[0]
  if (thing && isElse(thing)) return null
  const as = acts.some((act) => takes.has(act)) ? links.find(({ by, phrase }) => by === 'as' && isAsked(phrase))?.phrase : undefined
  const asking = acts.some((act) => takes.has(act)) ? frame.told.find(isAsking) : undefined
  const opened = acts.includes('BEGIN') && !passive ? objects.find((o) => isAsked(o) && !o.owner.length) : undefined
  const what = as ?? opened ?? asking?.links.find(({ by }) => by === 'for')?.phrase
  if (!what || isElse(what) || what.before.has('no')) return null
  const act = is(what, 'mould') ? 'REPORT' : asRequest(what)
  return {
    act,
    what,
    heads: what.head,
    about: meanings(what),
    by: null,
    to: 'body',
    frame,
    start: frame.start,
    end: frame.end,
    taken: true,
  }
}

/** "as asking for a review". */
const isAsking = ({ clause, acts, objects }: Frame): boolean => clause === 'by' && acts.includes('ASK') && !objects.length

/** What can be asked for or reported: a request, a review, a hazard. */
const isAsked = (phrase: Phrase): boolean =>
  isRequest(phrase) || phrase.head.some((head) => head === 'review' || head === 'mould' || head === 'safeguarding')

/** Whether somebody else than the body did it on a day: what reached the body then can be taken for a request. */
export const asksOn = ({ subject, state, dates, clause, passive }: Frame): boolean =>
  dates.length > 0 &&
  state === 'happened' &&
  clause !== 'that' &&
  !passive &&
  !['body', 'ombudsman', 'tribunal', 'panel'].includes(subject?.who.at(-1) ?? '') &&
  !(subject?.pronoun === 'it' && !subject.who.length)
