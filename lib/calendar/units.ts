import type { Day } from './span.ts'
import { lastOfMonth, numberOf } from './day.ts'

/**
 * How long it is from a day to a later one, in whole units, never rounded up: 13 days, 5 weeks, 3 months, 2 years. A month is over on the
 * same day of the next, or on its last where it has no such day.
 */
export function unitsBetween(from: Day, to: Day): { n: number; unit: 'days' | 'weeks' | 'months' | 'years' } {
  const days = numberOf(to) - numberOf(from)
  const [year, month] = [+to.slice(0, 4), +to.slice(5, 7)]
  let months = (year - +from.slice(0, 4)) * 12 + month - +from.slice(5, 7)
  if (+to.slice(8) < Math.min(+from.slice(8), lastOfMonth(year, month))) months -= 1
  if (days < 14) return { n: days, unit: 'days' }
  if (months < 2) return { n: Math.floor(days / 7), unit: 'weeks' }
  return months < 24 ? { n: months, unit: 'months' } : { n: Math.floor(months / 12), unit: 'years' }
}
