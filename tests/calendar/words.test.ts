import { describe, expect, test } from 'vitest'
import {
  dueWords,
  formatDay,
  formatDays,
  formatLate,
  formatLimit,
  formatPeriod,
  formatSpan,
  fromToday,
  listWords,
} from '../../lib/calendar/words.ts'

test.each([
  ['2024-06-14', '14 June 2024'],
  ['2024-01-01', '1 January 2024'],
  ['not a day', 'not a day'],
  ['', ''],
])('formatDay %s', (day, words) => expect(formatDay(day)).toBe(words))

test.each([
  ['2024-06-14', '2024-06-14', '14 June 2024'],
  ['2023-01-01', '2023-01-31', 'January 2023'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-02-01', '2023-02-28', 'February 2023'],
  ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
  ['2024-01-21', '2024-01-31', '21 to 31 January 2024'],
  ['2023-10-01', '2023-11-30', 'October to November 2023'],
  ['2023-12-01', '2024-02-29', 'December 2023 to February 2024'],
  ['2021-01-01', '2021-12-31', '2021'],
  ['2021-01-01', '2022-12-31', 'January 2021 to December 2022'],
  ['2022-09-01', '2023-08-31', 'September 2022 to August 2023'],
  ['2024-03-03', '2024-04-05', '3 March to 5 April 2024'],
  ['2023-12-20', '2024-01-05', '20 December 2023 to 5 January 2024'],
])('formatSpan %s to %s', (from, to, words) => expect(formatSpan({ from, to })).toBe(words))

test('lengths', () => {
  expect(formatPeriod({ value: 1, unit: 'months' })).toBe('1 month')
  expect(formatPeriod({ value: 65, unit: 'working days' })).toBe('65 working days')
  expect(formatPeriod({ value: 1, unit: 'working days' })).toBe('1 working day')
  expect([formatDays([1, 1]), formatDays([142, 152]), formatDays([0, 29]), formatDays([0, 0])]).toEqual([
    '1 day',
    '142 to 152 days',
    'up to 29 days',
    '0 days',
  ])
  expect([formatLate([75, 75]), formatLate([142, 152]), formatLate([0, 29]), formatLate([0, 0])]).toEqual([
    '75 days late',
    '142 to 152 days late',
    'in time or up to 29 days late',
    'in time',
  ])
  expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c'])
})

describe('from today, 21 November 2024', () => {
  test.each([
    ['2024-11-21', 'today', 'due today'],
    ['2024-11-22', 'tomorrow', 'due tomorrow'],
    ['2024-11-20', 'yesterday', '1 day overdue'],
    ['2024-12-03', 'in 12 days', 'due in 12 days'],
    ['2024-12-05', 'in 2 weeks', 'due in 2 weeks'],
    ['2024-09-14', '2 months ago', '2 months overdue'],
    ['2024-08-21', '3 months ago', '3 months overdue'],
    ['2024-08-22', '2 months ago', '2 months overdue'],
    ['2025-01-20', 'in 8 weeks', 'due in 8 weeks'],
    ['2025-01-21', 'in 2 months', 'due in 2 months'],
    ['2022-11-21', '2 years ago', '2 years overdue'],
    ['2022-11-22', '23 months ago', '23 months overdue'],
  ])('%s', (day, far, due) => {
    expect(fromToday(day, '2024-11-21')).toBe(far)
    expect(dueWords(day, '2024-11-21')).toBe(due)
  })
  test('what is no day says nothing', () => expect(fromToday('', '2024-11-21')).toBe(''))
})

test.each([
  [{ value: 1, unit: 'months' }, '1 month'],
  [{ value: 65, unit: 'working days' }, '65 working days'],
  [{ value: '02-15', unit: 'date' }, '15 February'],
  [{ value: '2020-01-20', unit: 'date' }, '20 January 2020'],
])('a limit is said in words, a day of the calendar as a day: %o', (limit, words) => expect(formatLimit(limit)).toBe(words))
