import type { Day } from '../calendar/span.ts'

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
/** 05 Mar 2025 · 05-Mar-2025 · 5th March, 2025 · Wednesday 5 March 2025 · 05/03/2025 · 2025-03-05 */
const DAY = /\b(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)|(?<d>\d{1,2})(?:st|nd|rd|th)?[ ./-]{1,2}(?<m>[a-z]{3,9}|\d{1,2})[ .,/-]{1,2}(?<y>\d{4}))\b/i

/**
 * The first whole date of a line of metadata.
 * @returns null where there is none or the day does not exist
 */
export function readDay(text: string): Day | null {
  const g = DAY.exec(text)?.groups
  if (!g) return null
  const year = g.year ?? g.y!
  const named = g.m && /[a-z]/i.test(g.m) ? MONTHS.indexOf(g.m.slice(0, 3).toLowerCase()) : null
  const month = named === null ? Number(g.month ?? g.m) : named % 3 === 0 ? named / 3 + 1 : 0
  const day = Number(g.day ?? g.d)
  const last = [31, Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (!last || day < 1 || day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
