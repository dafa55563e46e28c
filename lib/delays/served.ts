import { addPeriod } from '../calendar/add-period.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock } from '../record.ts'
import type { Limit } from '../rules/limit.ts'
import { cued } from '../text/cued.ts'
import { clockOf } from './clock.ts'
import type { Parts } from './clock.ts'

/**
 * A clock whose limit is kept by serving a notice, which was posted: where the page says so, it ends on the day on which the law takes
 * the notice to be served; else that day only makes uncertain what was posted at the last moment. Any other clock stays as it is.
 */
export function served(limit: Limit, clock: Omit<Clock, 'id'> | null, parts: Parts, { text }: Decision): Omit<Clock, 'id'> | null {
  if (!clock?.end || !limit.served || !posted.test(clock.end.words?.text ?? '')) return clock
  const day = addPeriod(clock.end, { value: limit.served.workingDaysAfterPosting, unit: 'working days' }).due
  if (!day) return clock
  const note = `What is posted is taken to be served ${limit.served.workingDaysAfterPosting} working days later (${limit.served.citation}).`
  const again = (from: string) => clockOf({ ...parts, end: { ...clock.end!, from, to: day.to }, notes: [...(parts.notes ?? []), note] })
  if (deemed.test(text)) return again(day.from)
  return clock.due && clock.end.from <= clock.due.to && day.to > clock.due.from ? again(clock.end.from) : clock
}
const posted = cued(/\bposted\b|\bput (?:it |this |the \w+ )?in the post\b|\b(?:by|in the) (?:first[- ]class |second[- ]class )?post\b/i)
/** "A notice that is posted is taken to be served on the second working day after posting." */
const deemed = cued(/\b(?:taken|deemed|treated|considered|regarded|presumed)\b[^.]{0,40}\bserved\b[^.]{0,80}\bpost/i)
