import { numberOf } from '../calendar/day.ts'
import { addMonths } from '../calendar/months.ts'
import type { Day } from '../calendar/span.ts'
import { formatCount, listWords } from '../calendar/words.ts'

/**
 * How long it is from a day to a later one, in months and days: "7 months and 12 days", "3 months", "12 days"; from two years on in years
 * too: "5 years, 2 months and 3 days". 31 January to 29 February is a month: the last day of a month that has no such day stands for it.
 */
export function monthsAndDays(from: Day, to: Day): string {
  let months = (+to.slice(0, 4) - +from.slice(0, 4)) * 12 + +to.slice(5, 7) - +from.slice(5, 7)
  if (addMonths(from, months) > to) months -= 1
  const days = numberOf(to) - numberOf(addMonths(from, months))
  const years = months < 24 ? 0 : Math.floor(months / 12)
  const rest = months - years * 12
  return listWords(
    [
      years ? formatCount(years, 'year') : '',
      rest > 0 ? formatCount(rest, 'month') : '',
      days > 0 || months <= 0 ? formatCount(days, 'day') : '',
    ].filter(Boolean),
  )
}
