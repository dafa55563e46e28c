import { addMonths, numberOf } from '../calendar/day.ts'
import type { Day } from '../calendar/span.ts'
import { formatCount } from '../calendar/words.ts'

/**
 * How long it is from a day to a later one, in months and days: "7 months and 12 days", "3 months", "12 days". 31 January to 29 February
 * is a month: the last day of a month that has no such day stands for it.
 */
export function monthsAndDays(from: Day, to: Day): string {
  let months = (+to.slice(0, 4) - +from.slice(0, 4)) * 12 + +to.slice(5, 7) - +from.slice(5, 7)
  if (addMonths(from, months) > to) months -= 1
  const days = numberOf(to) - numberOf(addMonths(from, months))
  return [months > 0 ? formatCount(months, 'month') : '', days > 0 || months <= 0 ? formatCount(days, 'day') : '']
    .filter(Boolean)
    .join(' and ')
}
