import { expect, test } from 'vitest'
import { daysBetween } from '../../lib/calendar/day.ts'
import { elapsed, late, workingDaysBetween } from '../../lib/calendar/between.ts'

const day = (from: string) => ({ from, to: from })

test('days between, over a leap day and a clock change', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2)
  expect(daysBetween('2024-04-01', '2024-03-30')).toBe(-2)
})

test('working days between: the first day is not counted, the last is', () => {
  expect(workingDaysBetween('2024-02-08', '2024-03-21')).toBe(30)
  expect(workingDaysBetween('2024-03-28', '2024-04-02')).toBe(1)
  expect(workingDaysBetween('2024-03-28', '2024-03-28')).toBe(0)
  expect(workingDaysBetween('2024-03-28', '2024-03-01')).toBe(0)
  expect(workingDaysBetween('2025-01-01', '2025-01-03')).toBe(2)
  expect(workingDaysBetween('2025-01-01', '2025-01-03', 'united-kingdom')).toBe(1)
  expect(workingDaysBetween('2028-12-01', '2029-01-03')).toBeNull()
  expect(workingDaysBetween('2011-06-01', '2012-01-03')).toBeNull()
  expect(workingDaysBetween('no day', '2012-01-03')).toBeNull()
})

test('least is latest start to earliest end, most is earliest start to latest end', () => {
  const january = { from: '2023-01-01', to: '2023-01-31' }
  const february = { from: '2023-02-01', to: '2023-02-28' }
  expect(elapsed(january, february)).toEqual([1, 58])
  expect(late({ from: '2023-01-30', to: '2023-02-28' }, february)).toEqual([0, 29])
  expect(elapsed(day('2024-02-08'), day('2024-06-04'))).toEqual([117, 117])
  expect(late(day('2024-03-21'), day('2024-06-04'))).toEqual([75, 75])
  expect(late(day('2024-07-02'), day('2024-06-24'))).toEqual([0, 0])
  expect(late(day('2023-09-01'), { from: '2024-01-21', to: '2024-01-31' })).toEqual([142, 152])
})
