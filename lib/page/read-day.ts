import type { Day } from '../calendar/span.ts'
import { lastOfMonth } from '../calendar/day.ts'
import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
/** 05 Mar 2025 · 05-Mar-2025 · 5th March, 2025 · Wednesday 5 March 2025 · 05/03/2025 · 2025-03-05 */
const DAY = cued(
  anyOf(
    'i',
    /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b/,
    /\b(?<d>\d{1,2})(?:st|nd|rd|th)?[ ./-]{1,2}(?<m>[a-z]{3,9}|\d{1,2})[ .,/-]{1,2}(?<y>\d{4})\b/,
  ),
)

/** Years that a decision can be of. In others no calendar of holidays and no law of the rulebook says anything. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2100]

/**
 * The first whole date of a line of metadata.
 * @returns null where there is none, the day does not exist, or its year is no day that can be counted with
 */
export function readDay(text: string): Day | null {
  const g = DAY.exec(text)?.groups
  if (!g) return null
  const year = g.year ?? g.y!
  const named = g.m && /[a-z]/i.test(g.m) ? MONTHS.indexOf(g.m.slice(0, 3).toLowerCase()) : null
  const month = named === null ? Number(g.month ?? g.m) : named % 3 === 0 ? named / 3 + 1 : 0
  const day = Number(g.day ?? g.d)
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null
  if (!(month >= 1 && month <= 12) || day < 1 || day > lastOfMonth(Number(year), month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
