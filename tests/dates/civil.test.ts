import { expect, test } from 'vitest'
import { addDays } from '../../lib/calendar/day.ts'
import { addMonths } from '../../lib/calendar/months.ts'
import { day, easter, lengthOf, months, weekday } from '../../lib/dates/civil.ts'

test('every day of 1999 to 2030 is written as the calendar has it, and the next follows', () => {
  let d = '1999-01-01'
  for (let t = Date.UTC(1999, 0, 1); t < Date.UTC(2031, 0, 1); t += 864e5) {
    const real = new Date(t)
    expect(d).toBe(real.toISOString().slice(0, 10))
    expect(weekday(d)).toBe((real.getUTCDay() + 6) % 7)
    d = addDays(d, 1)
  }
})

test('months have their lengths, also in leap years and at the turn of a century', () => {
  for (const year of [1900, 1999, 2000, 2023, 2024, 2100])
    for (let month = 1; month < 13; month++) expect(lengthOf(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
  expect(day(2024, 2, 30)).toBe('2024-03-01')
  expect(day(2024, 3, 0)).toBe('2024-02-29')
  expect(day(2024, 13, 1)).toBe('2025-01-01')
  expect(months(2023, 12, 3)).toEqual({ from: '2023-12-01', to: '2024-02-29' })
})

test('a month after the last day of one is the last day of the next', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
  expect(addMonths('2024-11-15', 3)).toBe('2025-02-15')
})

test('Easter falls on the days that the churches keep', () => {
  const days = [
    '2018-04-01',
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
  ]
  for (const d of days) expect(easter(Number(d.slice(0, 4)))).toBe(d)
})
