import { describe, expect, test } from 'vitest'
import type { Leaning } from '../../../lib/dates/relative/leaning.ts'
import { nth, nthInWords, nthOfMonth, weekdayAndNth } from '../../../lib/dates/relative/nth.ts'

const found = (find: (text: string) => Leaning[], text: string) =>
  find(text).map(({ start, end, count, index }) => `"${text.slice(start, end)}" ${count}${index ? ` on ${index}` : ''}`)

describe('a day of a month that is named elsewhere', () => {
  test.each([
    [nth, 'An officer went on the 25th.', '"the 25th" 25'],
    [nth, 'It went on the 3rd of that month.', '"the 3rd of that month" 3'],
    [nthInWords, 'It went on the tenth.', '"the tenth" 10'],
    [nthInWords, 'It went on the third of the month.', '"the third of the month" 3'],
    [weekdayAndNth, 'It went on Tuesday 7th.', '"7th" 7 on 2'],
    [weekdayAndNth, 'It was moved to Thursday 14 and went ahead.', '"14" 14 on 4'],
  ])('%o %s', (find, text, one) => expect(found(find, text)).toEqual([one]))

  test.each([
    [nth, 'She lives on the 7th floor of it.'],
    [nth, 'The 25th came.'],
    [nthInWords, 'It decided on the second.'],
    [weekdayAndNth, 'It went on Tuesday 7 May.'],
    [weekdayAndNth, 'It closed on Tuesday 7 times.'],
  ])('%o nothing in "%s"', (find, text) => expect(found(find, text)).toEqual([]))
})

describe('the day that it is', () => {
  const of = (it: Partial<Leaning>) => ({ way: 'ordinal', unit: 'month', count: 0, index: 0, ...it }) as Leaning
  const from = (day: string) => ({ span: { from: day, to: day }, precision: 'day' as const })
  const day = (it: Partial<Leaning>, on: string, back = false) => {
    const got = nthOfMonth(of(it), from(on), back)
    return typeof got === 'string' ? got : got.span.from
  }
  test('in the month of the date before it, or in the next', () => {
    expect(day({ count: 25 }, '2024-04-14')).toBe('2024-04-25')
    expect(day({ count: 3 }, '2024-04-14')).toBe('2024-05-03')
  })
  test('looking back, in the same month or in the one before', () => {
    expect(day({ count: 3 }, '2024-04-14', true)).toBe('2024-04-03')
    expect(day({ count: 25 }, '2024-04-14', true)).toBe('2024-03-25')
  })
  test('where its weekday says so', () => {
    expect(day({ count: 7, index: 2 }, '2024-04-14')).toBe('2024-05-07')
    expect(day({ count: 31, index: 7 }, '2024-04-14')).toMatch(/^2024-03-31$/)
    expect(day({ count: 14, index: 6 }, '2024-04-14')).toBe('No month near it has that day on that weekday.')
  })
  test('none in words that may count a thing, once it has passed', () => expect(day({ count: 10, told: true }, '2024-04-14')).toBe(''))
  test('none of a year', () =>
    expect(nthOfMonth(of({ count: 3 }), { span: { from: '2024-01-01', to: '2024-12-31' }, precision: 'year' }, false)).toBe(
      'There is no month before it.',
    ))
})
