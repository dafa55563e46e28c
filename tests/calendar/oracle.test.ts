import { expect, test } from 'vitest'
import Holidays from 'date-holidays'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { workingDaysBetween } from '../../lib/calendar/between.ts'
import { dayOf, numberOf } from '../../lib/calendar/day.ts'
import { holidays } from '../../lib/calendar/holidays.ts'
import type { Calendar } from '../../lib/calendar/holidays.ts'

/*
 * A second way to the same answer, sharing nothing with the first: it walks local noons with the machine's calendar and takes its
 * holidays from the rules of the Banking and Financial Dealings Act 1971 (and the proclamations), not from a table.
 */
const oneOff: Record<string, string[]> = {
  all: ['2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'],
  SCT: ['2026-06-15'],
}
const text = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
const noon = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 12)
const isWeekend = (date: Date): boolean => date.getDay() === 0 || date.getDay() === 6

/** Easter Sunday by Butcher's computus. */
function easter(year: number): Date {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return noon(year, Math.floor(f / 31), (f % 31) + 1)
}

function ruled(part: 'ENG' | 'SCT' | 'NIR'): Set<string> {
  const found = new Set([...oneOff.all!, ...(oneOff[part] ?? [])])
  for (let year = 2012; year <= 2028; year += 1) {
    const monday = (month: number, last: boolean): Date => {
      const days = Array.from({ length: 31 }, (_, i) => noon(year, month, i + 1)).filter((d) => d.getMonth() === month - 1 && d.getDay() === 1)
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
const expectedHolidays: Record<Calendar, Set<string>> = {
  'england-and-wales': parts.ENG,
  'united-kingdom': new Set([...parts.ENG, ...parts.SCT, ...parts.NIR]),
}
const calendars = ['england-and-wales', 'united-kingdom'] as const

test.each(calendars)('%s: the table is what the rules give', (calendar) => {
  const table = [...holidays(calendar).values()].map((h) => h.day).sort()
  expect(table).toEqual([...expectedHolidays[calendar]].filter((d) => d >= '2012' && d < '2029').sort())
})

test.each(calendars)('%s: every start day of 2012 to 2028, 1 to 140 working days, against the slow way', (calendar) => {
  const off = expectedHolidays[calendar]
  const workingDays: string[] = []
  const before: { start: string; passed: number }[] = []
  for (const date = noon(2012, 1, 1); date.getFullYear() < 2029; date.setDate(date.getDate() + 1)) {
    if (!isWeekend(date) && !off.has(text(date))) workingDays.push(text(date))
    before.push({ start: text(date), passed: workingDays.length })
  }
  const wrong: string[] = []
  let compared = 0
  // The second calendar differs by its table alone: every start, and every fifth length.
  const step = calendar === 'england-and-wales' ? 1 : 5
  for (const { start, passed } of before)
    for (let value = 1; value <= 140; value += step) {
      const expected = workingDays[passed + value - 1] ?? null
      const found = addPeriod(start, { value, unit: 'working days' }, { calendar }).due?.to ?? null
      compared += 1
      if (found !== expected) wrong.push(`${start} + ${value}: ${found}, not ${expected}`)
      // The way back, on a tenth of them.
      if (expected && value % 10 === 1 && workingDaysBetween(start, expected, calendar) !== value) wrong.push(`${start} to ${expected}`)
    }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(compared).toBe(6210 * (140 / step))
}, 60_000)

const opinion = (part: string): Set<string> => {
  const said = new Holidays('GB', part)
  const days = new Set<string>()
  for (let year = 2012; year <= 2028; year += 1)
    for (const { date, type } of said.getHolidays(year)) {
      const day = date.slice(0, 10)
      if ((type === 'public' || type === 'bank') && !isWeekend(new Date(`${day}T12:00`))) days.add(day)
    }
  return days
}
const without = (some: Set<string>, others: Set<string>): string[] => [...some].filter((day) => !others.has(day)).sort()

test('date-holidays, a second opinion: the differences are known and explained', () => {
  const table = new Set([...holidays('england-and-wales').values()].map((h) => h.day))
  const union = new Set([...holidays('united-kingdom').values()].map((h) => h.day))
  const england = opinion('ENG')
  const all = new Set([...england, ...opinion('SCT'), ...opinion('NIR')])
  // It leaves the spring holiday of 2012 on 28 May; by proclamation it was on 4 June.
  expect(without(england, table)).toEqual(['2012-05-28'])
  expect(without(table, england)).toEqual(['2012-06-04'])
  // It does not know of the holiday that Scotland was given on 15 June 2026.
  expect(without(all, union)).toEqual(['2012-05-28'])
  expect(without(union, all)).toEqual(['2012-06-04', '2026-06-15'])
})

test('every holiday of the table is a weekday, has a name, and stands in the order of the year', () => {
  for (const calendar of calendars)
    for (const [number, { day, name }] of holidays(calendar)) {
      expect(dayOf(number)).toBe(day)
      expect(isWeekend(new Date(`${day}T12:00`))).toBe(false)
      expect(name).toMatch(/^\S.*\S$/)
    }
  expect(numberOf('1970-01-02')).toBe(1)
})
