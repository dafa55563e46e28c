import type { Day, Span } from '../calendar/span.ts'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]

/** Year, month (1–12) and day of the month; null for what is no day. */
function parts(day: string): [number, number, number] | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  return found && MONTHS[Number(found[2]) - 1] ? [Number(found[1]), Number(found[2]), Number(found[3])] : null
}

/** Last day of a month, by the Gregorian calendar. */
function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * A day as readers of decisions write it.
 * @param day 'YYYY-MM-DD'
 * @returns "14 June 2024"; what is no day comes back as it is
 */
export function dayText(day: Day): string {
  const found = parts(day)
  return found ? `${found[2]} ${MONTHS[found[1] - 1]} ${found[0]}` : day
}

/**
 * First and last possible day in the fewest words: whole months and years by their name.
 * @returns "14 June 2024", "January 2023", "2021", "October to November 2023", "21 to 31 January 2024",
 *   "28 March to 4 April 2024", "December 2023 to February 2024"
 */
export function spanText({ from, to }: Span): string {
  const first = parts(from)
  const last = parts(to)
  if (from === to || !first || !last) return from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`
  const [year, month, day] = first
  const [yearTo, monthTo, dayTo] = last
  const whole = day === 1 && dayTo === lastOf(yearTo, monthTo)
  const sameYear = year === yearTo
  if (whole && sameYear && month === 1 && monthTo === 12) return String(year)
  const name = MONTHS[month - 1]
  const nameTo = MONTHS[monthTo - 1]
  if (whole && sameYear) return month === monthTo ? `${name} ${year}` : `${name} to ${nameTo} ${year}`
  if (whole) return `${name} ${year} to ${nameTo} ${yearTo}`
  if (sameYear && month === monthTo) return `${day} to ${dayTo} ${nameTo} ${yearTo}`
  return `${day} ${name}${sameYear ? '' : ` ${year}`} to ${dayTo} ${nameTo} ${yearTo}`
}
