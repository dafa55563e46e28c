import { holidayYears } from '../../lib/calendar/holidays.ts'
import type { Calendar } from '../../lib/calendar/holidays.ts'

/*
 * A second way to the same answer, sharing nothing with the first: it walks local noons with the machine's calendar and takes its
 * holidays from the rules of the Banking and Financial Dealings Act 1971 (and the proclamations), not from a table.
 */
const oneOff: Record<string, string[]> = {
  all: ['2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'],
  SCT: ['2026-06-15'],
}
export const text = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
export const noon = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 12)
export const isWeekend = (date: Date): boolean => date.getDay() === 0 || date.getDay() === 6

/** Easter Sunday by Butcher's computus. */
function easter(year: number): Date {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return noon(year, Math.floor(f / 31), (f % 31) + 1)
}

function ruled(part: 'ENG' | 'SCT' | 'NIR'): Set<string> {
  const found = new Set([...oneOff.all!, ...(oneOff[part] ?? [])])
  for (let year = 2012; year <= 2028; year += 1) {
    const monday = (month: number, last: boolean): Date => {
      const days = Array.from({ length: 31 }, (_, i) => noon(year, month, i + 1)).filter(
        (d) => d.getMonth() === month - 1 && d.getDay() === 1,
      )
      return last ? days.at(-1)! : days[0]!
    }
    /** A fixed day; at a weekend the next free weekday. */
    const fixed = (month: number, day: number): void => {
      const date = noon(year, month, day)
      while (isWeekend(date) || (date.getDate() !== day && found.has(text(date)))) date.setDate(date.getDate() + 1)
      found.add(text(date))
    }
    const good = easter(year)
    good.setDate(good.getDate() - 2)
    found.add(text(good))
    const easterMonday = easter(year)
    easterMonday.setDate(easterMonday.getDate() + 1)
    if (part !== 'SCT') found.add(text(easterMonday))
    // Of two holidays that move, the one that has its weekday keeps it: 2 January stays, New Year's Day moves past it.
    const keep = (month: number, day: number): void => void (isWeekend(noon(year, month, day)) || found.add(text(noon(year, month, day))))
    if (part === 'SCT') keep(1, 2)
    fixed(1, 1)
    if (part === 'SCT' && isWeekend(noon(year, 1, 2))) fixed(1, 2)
    keep(12, 26)
    fixed(12, 25)
    if (isWeekend(noon(year, 12, 26))) fixed(12, 26)
    found.add(year === 2020 ? '2020-05-08' : text(monday(5, false)))
    found.add(year === 2012 ? '2012-06-04' : year === 2022 ? '2022-06-02' : text(monday(5, true)))
    found.add(text(monday(8, part !== 'SCT')))
    if (part === 'SCT') fixed(11, 30)
    if (part === 'NIR') {
      fixed(3, 17)
      fixed(7, 12)
    }
  }
  return found
}

const parts = { ENG: ruled('ENG'), SCT: ruled('SCT'), NIR: ruled('NIR') }
export const expectedHolidays: Record<Calendar, Set<string>> = {
  'england-and-wales': parts.ENG,
  'united-kingdom': new Set([...parts.ENG, ...parts.SCT, ...parts.NIR]),
  scotland: parts.SCT,
  'northern-ireland': parts.NIR,
}

const { first: firstYear, last: lastYear } = holidayYears

/** The last of so many working days after a day, one day at a time; throws beyond the years of the rules. */
export function slowWorkingDays(start: string, value: number, calendar: Calendar = 'england-and-wales'): string {
  const date = at(start)
  for (let left = value; left > 0;) {
    date.setDate(date.getDate() + 1)
    if (date.getFullYear() < firstYear || date.getFullYear() > lastYear) throw new Error('beyond the rules')
    if (!isWeekend(date) && !expectedHolidays[calendar].has(text(date))) left -= 1
  }
  return text(date)
}

/** So many days later, one at a time. */
export function slowDays(start: string, value: number): string {
  const date = at(start)
  for (let left = value; left > 0; left -= 1) date.setDate(date.getDate() + 1)
  return text(date)
}

/** The same day of the month so many months later; where there is none, back to the last that there is. */
export function slowMonths(start: string, value: number): string {
  const date = at(`${start.slice(0, 8)}01`)
  date.setMonth(date.getMonth() + value)
  const month = date.getMonth()
  for (let left = +start.slice(8) - 1; left > 0; left -= 1) {
    date.setDate(date.getDate() + 1)
    if (date.getMonth() !== month) {
      date.setDate(0)
      break
    }
  }
  return text(date)
}

/** This day, or the next working day where it is none. */
export function slowRolled(day: string): string {
  const date = at(day)
  while (isWeekend(date) || expectedHolidays['england-and-wales'].has(text(date))) date.setDate(date.getDate() + 1)
  return text(date)
}

const at = (day: string): Date => noon(+day.slice(0, 4), +day.slice(5, 7), +day.slice(8))
