import { addPeriod } from '../calendar/add-period.ts'
import type { Decision } from '../page/decision.ts'
import type { Limit } from '../rules/limit.ts'
import { cued } from '../text/cued.ts'
import { sentences } from '../text/sentences.ts'
import { clockOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { Parts } from './clock.ts'

/**
 * A clock whose limit is kept by serving a notice, which was posted: where the page says so, it ends on the day on which the law takes
 * the notice to be served; else that day only makes uncertain what was posted at the last moment. Any other clock stays as it is.
 */
export function served(limit: Limit, clock: NewClock | null, parts: Parts, { text }: Decision): NewClock | null {
  if (!clock?.end || !limit.served || !posted.test(clock.end.words?.text ?? '')) return clock
  const day = addPeriod(clock.end, { value: limit.served.workingDaysAfterPosting, unit: 'working days' }).due
  if (!day) return clock
  const note = `What is posted is taken to be served ${limit.served.workingDaysAfterPosting} working days later (${limit.served.citation}).`
  const again = (from: string) => clockOf({ ...parts, end: { ...clock.end!, from, to: day.to }, notes: [...(parts.notes ?? []), note] })
  if (tellsWhenServed(text)) return again(day.from)
  return clock.due && clock.end.from <= clock.due.to && day.to > clock.due.from ? again(clock.end.from) : clock
}
const posted = cued(/\bposted\b|\bput (?:it |this |the \w+ )?in the post\b|\b(?:by|in the) (?:first[- ]class |second[- ]class )?post\b/i)
/** "A notice that is posted is taken to be served on the second working day after posting", "if it goes by post, it is served …". */
const tellsWhenServed = (text: string): boolean =>
  counts.test(text) &&
  sentences(text).some(({ start, end }) => {
    const words = text.slice(start, end)
    return sent.test(words) && counts.test(words) && arrives.test(words) && !story.test(words)
  })
const sent = cued(/\bpost(?:ed|ing)?\b|\bthe mail\b/i)
const counts = cued(/\b(?:second|two|2) (?:working|business) days?\b/i)
const arrives = cued(/\b(?:serv(?:ed|ice)|arrives?|arrived|delivered|received)\b/i)
/** What befell one notice is no rule: "It was posted two working days after the representations were received". */
const story = cued(/\b(?:was|were|had) (?:received|served)\b|\b\d{4}\b/i)
