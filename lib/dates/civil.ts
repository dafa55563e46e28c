import { numberOf, weekday as fromSunday } from '../calendar/day.ts'
import type { Day, Span } from '../calendar/span.ts'

/** Number of days of a month. */
export const lengthOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 || (year % 100 === 0 && year % 400) ? 28 : 29) : 30 + ((month + (month >> 3)) & 1)

/** The day of a year, month (1–12) and day; runs over into the next or previous month: (2024, 3, 0) is 29 February. */
export const day = (year: number, month: number, date: number): Day =>
  // Most days can be written as they are; making a Date of each is what takes the time.
  month > 0 && month < 13 && date > 0 && date <= lengthOf(year, month)
    ? `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
    : new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
export const monthOf = (d: Day): number => Number(d.slice(5, 7))
export const dateOf = (d: Day): number => Number(d.slice(8))

/** 0 for Monday to 6 for Sunday. */
export const weekday = (d: Day): number => (fromSunday(numberOf(d)) + 6) % 7

/** Months from the first of `month` for `count` months. */
export function months(year: number, month: number, count = 1): Span {
  const end = month + count - 1
  return { from: day(year, month, 1), to: end > 0 && end < 13 ? day(year, end, lengthOf(year, end)) : day(year, end + 1, 0) }
}

/** Easter Sunday of the western churches (the Gregorian computus of Meeus and Jones). */
export function easter(y: number): Day {
  const a = y % 19
  const b = Math.floor(y / 100)
  const c = y % 100
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return day(y, 3, h + l - 7 * m + 22)
}
