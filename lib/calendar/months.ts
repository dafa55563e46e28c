import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as monthsLater } from 'date-fns/addMonths'
import { dayOf, numberOf } from './day.ts'
import type { Day } from './span.ts'
import { millisecondsInDay } from 'date-fns/constants'

/**
 * The same day of the month so many months later (earlier below zero); the last day of that month where there is no such day; '' beyond
 * the years that days have. 31 January 2024 and one month is 29 February 2024. Counted by date-fns on a date whose hours are those of UTC;
 * apart from day.ts, so that only what adds months carries it.
 */
export function addMonths(day: Day, months: number): Day {
  return dayOf(Number(monthsLater(new UTCDateMini(numberOf(day) * millisecondsInDay), months)) / millisecondsInDay)
}
