import { addBusinessDays, addWeeks, differenceInCalendarDays, formatISO, parseISO } from 'date-fns'
import { expect, test } from 'vitest'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { addDays, daysBetween, lastOfMonth } from '../../lib/calendar/day.ts'
import { addMonths } from '../../lib/calendar/months.ts'
import { wholeUnits } from '../../lib/calendar/words.ts'
import { slowMonths } from './slow.ts'

const text = (date: Date) => formatISO(date, { representation: 'date' })
/** Every day of five years, a leap year among them. */
const days = Array.from({ length: 1827 }, (_, i) => addDays('2021-01-01', i))

test('months, which date-fns counts, end where the slow way ends them, forwards and back', () => {
  const differing = days.flatMap((day) =>
    [1, 2, 3, 6, 12, -1, -14].filter((months) => addMonths(day, months) !== slowMonths(day, months)).map((months) => `${day} + ${months}`),
  )
  expect(differing).toEqual([])
})

test('whole months are those that can be added, between any two days', () => {
  for (const from of days.slice(0, 400))
    for (const to of [60, 89, 90, 91, 92, 120, 365, 366, 396, 425, 700].map((later) => addDays(from, later))) {
      const words = wholeUnits(from, to)
      const months = Number(/^\d+(?= months$)/.exec(words)?.[0] ?? 0)
      if (months) expect([addMonths(from, months) <= to, addMonths(from, months + 1) > to], `${from} to ${to}`).toEqual([true, true])
      else expect(addMonths(from, 2) > to, `${from} to ${to}: ${words}`).toBe(true)
    }
})

test('months keep to the years that days have, whatever is asked of them', () => {
  expect(['1000-01-31', '9999-11-30'].map((day) => addMonths(day, 1))).toEqual(['1000-02-28', '9999-12-30'])
  for (const [day, months] of [
    ['9999-12-01', 1],
    ['1000-01-01', -1],
    ['2024-01-31', 1e15],
    ['2024-01-31', NaN],
    ['no day', 1],
  ] as const)
    expect(addMonths(day, months)).toBe('')
  expect([1900, 2000, 2023, 2024].map((year) => lastOfMonth(year, 2))).toEqual([28, 29, 28, 29])
})

test('weeks end where date-fns ends them, and the days between are as many', () => {
  const differing = days.filter((day) => {
    const due = addPeriod(day, { value: 8, unit: 'weeks' }).due?.to ?? ''
    return due !== text(addWeeks(parseISO(day), 8)) || daysBetween(day, due) !== differenceInCalendarDays(parseISO(due), parseISO(day))
  })
  expect(differing).toEqual([])
})

test('working days end where date-fns ends them, and later by the bank holidays that it does not know', () => {
  for (const day of days) {
    const { due, trace } = addPeriod(day, { value: 20, unit: 'working days' })
    const more = trace.counts[0]?.holidays.length ?? 0
    expect(due?.to, day).toBe(text(addBusinessDays(parseISO(day), 20 + more)))
  }
})
