import type { Span } from '../calendar/span.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { monthOf, yearOf } from './civil.ts'
import { type Parts, spanOf } from './parts.ts'

/** "by 15 February in the year of transfer", "31 October each year". */
const YEARLY = cued(/^,? (?:in|of) (?:the|each|every) (?:\w+ ){0,3}year\b|^,? (?:each|every) year\b/)
const RULES = cued(/\b(?:must|should|shall|may|is|are|has to|have to|requires?|needs? to|says?|sets?|will)\b/)
/** What is told of the law itself: "the rules changed on 1 April". A participle after "be" is none: "must be held by". */
const TELLS = cued(laidOut()`
  \b(?:
    was
    were
    did
    had
    came
    began
    took
    gave
    made
    ruled
    said
    wrote
    (?<!\b(?:be|been|being|is|are|have|has|and|or) (?:\w+ly )?)(?:held|found|decided|changed|updated|revised|introduced)
  )\b
`)
/** A year that the day may belong to; not in "the Code, issued in January 2015, says it must be done by". */
const YEAR = cued(/\b(?:19|20)\d\d\b(?!.*\b(?:must|shall|should|has to|have to)\b)/)

/**
 * Whether a day without a year comes round every year: its words say so, or the law states it in the present tense.
 * @param before the words of its sentence before it
 * @param after the words of its sentence after it
 * @param law whether it stands where the law is told
 */
export function comesRound(before: string, after: string, law: boolean): boolean {
  if (YEARLY.test(after)) return true
  if (!law || YEAR.test(before) || YEAR.test(after) || !RULES.test(before + after)) return false
  // "The High Court ruled that a council must finish by": what stands after the duty counts.
  return (
    !TELLS.test(
      before
        .slice(-120)
        .split(/\b(?:must|shall|should|has to|have to)\b/)
        .at(-1)!,
    ) && !TELLS.test(after)
  )
}

/**
 * The year in which most days of the story lie within half a year of what comes round every year.
 * @param months how many days are named in each month, by months from the year 0
 * @param reach first and last day of the story
 * @param named years in which the page names it
 * @returns null where nothing is near it in any year
 */
export function yearOfStory(
  parts: Parts,
  months: ReadonlyMap<number, number>,
  reach: Span,
  named: { has(year: number): boolean } | undefined,
): number | null {
  let best: number | null = null
  let most = 1
  for (let y = yearOf(reach.from) - 1; y <= yearOf(reach.to) + 1; y++) {
    const { from } = spanOf(parts, y).span
    let count = named?.has(y) ? 3 : 0
    for (let m = -6; m < 7; m++) count += months.get(yearOf(from) * 12 + monthOf(from) + m) ?? 0
    if (count >= most) [best, most] = [y, count]
  }
  return best
}
