import { describe, expect, test } from 'vitest'
import type { Leaning, Resolved } from '../../../lib/dates/relative/leaning.ts'
import { pointedTo } from '../../../lib/dates/relative/pointed-to.ts'

const on = (day: string): Resolved => ({ span: { from: day, to: day }, precision: 'day' })
const june: Resolved = { span: { from: '2024-06-01', to: '2024-06-30' }, precision: 'month' }
const days = (it: Partial<Leaning>, from: Resolved, lastDay: Resolved | null = from.precision === 'day' ? from : null) => {
  const got = pointedTo({ way: 'that', part: '', index: 0, name: '', count: 0, ...it } as Leaning, from, lastDay)
  return typeof got === 'string' ? got : got.span.from === got.span.to ? got.span.from : `${got.span.from}..${got.span.to}`
}

describe('the days that words point to', () => {
  // A Wednesday.
  const wednesday = on('2024-06-05')
  test.each<[string, Partial<Leaning>, string]>([
    ['the following month', { way: 'following', unit: 'month' }, '2024-07-01..2024-07-31'],
    ['the end of the month', { unit: 'month', part: 'end of' }, '2024-06-21..2024-06-30'],
    ['later that month', { unit: 'month', part: 'later' }, '2024-06-05..2024-06-30'],
    ['earlier that month', { unit: 'month', part: 'earlier' }, '2024-06-01..2024-06-05'],
    ['the Friday of that week', { unit: 'week', index: 5 }, '2024-06-07'],
    ['the end of that week', { unit: 'week', part: 'end of' }, '2024-06-07..2024-06-09'],
    ['next Wednesday', { way: 'next', unit: 'weekday', index: 2 }, '2024-06-12'],
    ['last Wednesday', { way: 'last', unit: 'weekday', index: 2 }, '2024-05-29'],
    ['that Monday', { unit: 'weekday', index: 0 }, '2024-06-03'],
    ['last April', { way: 'last', unit: 'month name', index: 4 }, '2024-04-01..2024-04-30'],
    ['the following April', { way: 'following', unit: 'month name', index: 4 }, '2025-04-01..2025-04-30'],
    ['that autumn term', { unit: 'term', name: 'autumn' }, '2024-09-01..2024-12-31'],
  ])('%s', (_, it, span) => expect(days(it, wednesday)).toBe(span))

  test('a year of the kind that was spoken of', () =>
    expect(days({ unit: 'year' }, { span: { from: '2021-04-01', to: '2022-03-31' }, precision: 'financial year' })).toBe(
      '2021-04-01..2022-03-31',
    ))
  test('a day is counted from the last single day', () => {
    expect(days({ way: 'following', unit: 'day' }, june, wednesday)).toBe('2024-06-06')
    expect(days({ way: 'following', unit: 'day' }, june)).toBe('There is no single day before it to count from.')
  })
  test('nothing of a date that is too wide', () => {
    expect(days({ way: 'following', unit: 'week' }, june)).toBe('The date before it is not a single day.')
    expect(days({ unit: 'weekday', index: 0 }, june)).toBe('The date before it is not a single day.')
    expect(days({ unit: 'month' }, { span: { from: '2024-06-01', to: '2024-07-31' }, precision: 'months' })).toBe(
      'The date before it is not within one month.',
    )
  })
})
