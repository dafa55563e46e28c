import type { Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { oncePer } from '../text/once.ts'

/**
 * true where a planning application that the council received is the complainant's own: "The Council validated her application", where
 * nobody else is spoken of who builds.
 */
export const isTheirOwn = (start: Event, text: string): boolean => theirOwn.test(start.text) && !somebodyElse.test(text)
const theirOwn = cued(/\b(?:her|his|their|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w*['’]s) (?:own )?(?:\w+ )?application\b/i)
const somebodyElse = cued(/\b(?:neighbour|developer|next door|objected|objections?|objector)/i)
/** Limits that the two sides may lengthen by agreement. */
export const extendable = /^(?:hl-review|pl-)/
/**
 * Whether the text tells that a longer time was agreed: where it tells of several such matters, between the start and the end of this
 * one.
 */
export function extendedHere(decision: Decision, start: Event, end: Event, events: readonly Event[]): boolean {
  if (!isExtended(decision)) return false
  const { text } = decision
  const kinds = events.filter((e) => e.kind === start.kind && e.thread)
  if (new Set(kinds.map((e) => e.thread)).size < 2) return true
  const [from, to] = [Math.min(start.words.start, end.words.start), Math.max(start.words.end, end.words.end)]
  const paragraph = text.indexOf('\n', to)
  return extended.test(text.slice(text.lastIndexOf('\n', from) + 1, paragraph < 0 ? undefined : paragraph))
}
const extended = cued(laidOut()`
  \b(?:
    adviser
    agent
    applicant
    he
    (?:Mr|Mrs|Ms|Miss|Dr) [A-Z]
    she
    solicitors?
    they
  )\b[^.]{0,60}\bagreed\b[^.]{0,60}\bexten(?:d|sion)
  (?<!\b(?:[Nn]o|any) )\bextension (?:of time )?(?:was |had been )?agreed\b
  \bagreed (?:an |to an )?extension\b
  \b(?:
    another \w+
    extend\w*
    extension
    extra time
    further \w+
    longer
    more time
    until
  )\b[^.]{0,60}\b(?:which|to this|and|this) ?(?:she|he|they|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z])? (?:had |then )?agreed\b(?! that| it)
`)
const isExtended = oncePer(({ text }: Decision) => extended.test(text))
