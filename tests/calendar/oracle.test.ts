import { expect, test } from 'vitest'
import Holidays from 'date-holidays'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { workingDaysBetween } from '../../lib/calendar/between.ts'
import { dayOf, numberOf } from '../../lib/calendar/day.ts'
import { holidays } from '../../lib/calendar/holidays.ts'
import { amount } from '../support/in-full.ts'
import { expectedHolidays, isWeekend, noon, text } from './slow.ts'

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
  // The second calendar differs by its table alone: every start, and every fifth length. A sample begins elsewhere at each start, so that
  // every length is tried from many.
  const step = (calendar === 'england-and-wales' ? 1 : 5) * amount(7, 1)
  for (const [at, { start, passed }] of before.entries())
    for (let value = 1 + (at % step); value <= 140; value += step) {
      const expected = workingDays[passed + value - 1] ?? null
      const found = addPeriod(start, { value, unit: 'working days' }, { calendar }).due?.to ?? null
      compared += 1
      if (found !== expected) wrong.push(`${start} + ${value}: ${found}, not ${expected}`)
      // The way back, on a tenth of them.
      if (expected && value % 10 === 1 && workingDaysBetween(start, expected, calendar) !== value) wrong.push(`${start} to ${expected}`)
    }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(compared).toBe(6210 * (140 / step))
})

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
