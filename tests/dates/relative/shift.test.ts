import { describe, expect, test } from 'vitest'
import { durations } from '../../../lib/dates/durations.ts'
import { shift, shifted } from '../../../lib/dates/relative/shift.ts'
import type { Leaning } from '../../../lib/dates/relative/leaning.ts'

const of = (text: string) => durations(text).flatMap((length) => shift(length) ?? [])

describe('a length of time that leads to a day', () => {
  test.each([
    ['A week later she rang.', 'shift', 1, 'week'],
    ['Four days after that she rang.', 'shift', 4, 'day'],
    ['She had rung three months earlier.', 'shift', -3, 'month'],
    ['She rang ten days ago.', 'ago', -10, 'day'],
  ])('%s', (text, way, count, unit) => expect(of(text)).toMatchObject([{ way, count, unit }]))

  test.each(['About a week later she rang.', 'She rang a year ago.', 'It took two weeks.'])('none in "%s"', (text) =>
    expect(of(text)).toEqual([]),
  )
})

describe('the day that it leads to', () => {
  const by = (it: Partial<Leaning>, from: string, to = from, precision: 'day' | 'month' | 'year' = 'day') => {
    const got = shifted({ way: 'shift', ...it } as Leaning, { span: { from, to }, precision })
    return typeof got === 'string' ? got : `${got.span.from}..${got.span.to}`
  }
  test('by days, weeks, months and years', () => {
    expect(by({ count: -3, unit: 'day' }, '2024-03-02')).toBe('2024-02-28..2024-02-28')
    expect(by({ count: 2, unit: 'week' }, '2024-03-02')).toBe('2024-03-16..2024-03-16')
    expect(by({ count: 1, unit: 'month' }, '2024-01-31')).toBe('2024-02-29..2024-02-29')
    expect(by({ count: 1, unit: 'month', days: 9 }, '2024-01-01')).toBe('2024-02-10..2024-02-10')
    expect(by({ count: -1, unit: 'year' }, '2024-03-02')).toBe('2023-03-02..2023-03-02')
  })
  test('a month is a month', () =>
    expect(by({ count: 1, unit: 'month' }, '2024-01-01', '2024-01-31', 'month')).toBe('2024-02-01..2024-02-29'))
  test('no day is counted from a year', () =>
    expect(by({ count: 2, unit: 'week' }, '2024-01-01', '2024-12-31', 'year')).toBe('The date before it is not a single day.'))
})
