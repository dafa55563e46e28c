import { addBusinessDays, addMonths as theirMonths, addWeeks, differenceInCalendarDays, formatISO, parseISO } from 'date-fns'
import { expect, test } from 'vitest'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { daysBetween } from '../../lib/calendar/between.ts'
import { addDays, addMonths } from '../../lib/calendar/day.ts'

const text = (date: Date) => formatISO(date, { representation: 'date' })
/** Every day of five years, a leap year among them. */
const days = Array.from({ length: 1827 }, (_, i) => addDays('2021-01-01', i))

test('months end where date-fns ends them', () => {
  const differing = days.flatMap((day) =>
    [1, 2, 3, 6, 12]
      .filter((months) => addMonths(day, months) !== text(theirMonths(parseISO(day), months)))
      .map((months) => `${day} + ${months}`),
  )
  expect(differing).toEqual([])
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
