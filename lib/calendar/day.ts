import { millisecondsInDay } from 'date-fns/constants'
import type { Day } from './span.ts'

/*
 * Days are counted as whole numbers since 1 January 1970. Date.UTC is arithmetic alone: unlike local dates it cannot move a day with the
 * time zone or the clock change. Months are added in months.ts.
 */

/** @returns true for a day that exists, written `YYYY-MM-DD`, from the year 1000 on */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && (numbers.has(text) || /^[1-9]\d{3}-\d\d-\d\d$/.test(text)) && dayOf(numberOf(text)) === text
}

/** Days since 1 January 1970, below zero before it. What is no day (see isDay) gives NaN or another day's. */
export function numberOf(day: Day): number {
  let number = numbers.get(day)
  if (number === undefined) {
    number = Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / millisecondsInDay
    if (numbers.size > most) numbers.clear()
    numbers.set(day, number)
  }
  return number
}

/** A page names the same few days over and over: what was worked out for them is kept, both ways. */
const numbers = new Map<Day, number>()
const named = new Map<number, Day>()
const most = 5_000

/** The day of such a number; '' where there is none (beyond the year 9999, NaN). */
export function dayOf(number: number): Day {
  let day = named.get(number)
  if (day === undefined) {
    day = number > -354286 && number < 2932897 ? new Date(number * millisecondsInDay).toISOString().slice(0, 10) : ''
    if (named.size > most) named.clear()
    named.set(number, day)
  }
  return day
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

/** Calendar days from one day to another; below zero when they stand the other way round. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** A day so many days later (earlier below zero). */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days)
}

/** Last day of a month, 1 to 12. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
