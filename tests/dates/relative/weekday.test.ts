import { describe, expect, test } from 'vitest'
import type { Leaning } from '../../../lib/dates/relative/leaning.ts'
import { daysAhead, theWeekday, weekdayNear } from '../../../lib/dates/relative/weekday.ts'

describe('a weekday next to a day', () => {
  const found = (text: string) =>
    theWeekday(text).map(({ start, end, index, count, bare }) => `"${text.slice(start, end)}" ${index} ${count}${bare ? ' bare' : ''}`)
  test.each([
    ['She rang on the Friday.', '"the Friday" 4 1'],
    ['She rang the Monday after.', '"the Monday after" 0 1'],
    ['She rang the Sunday before that.', '"the Sunday before that" 6 -1'],
    ['She rang on Thursday.', '"Thursday" 3 1 bare'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test.each(['The Friday was wet.', 'She rang on Monday, 3 June.', 'She rang since Thursday.', 'She rang on the Friday after the move.'])(
    'none in "%s"',
    (text) => expect(found(text)).toEqual([]),
  )
})

describe('the day that it is', () => {
  // A Wednesday.
  const from = { span: { from: '2024-06-05', to: '2024-06-05' }, precision: 'day' as const }
  const near = (index: number, count: 1 | -1, beside = false) => {
    const got = weekdayNear({ index, count } as Leaning, from, beside)
    return typeof got === 'string' ? got : got.span.from
  }
  test('the next, or the one before', () => {
    expect(near(4, 1)).toBe('2024-06-07')
    expect(near(1, 1)).toBe('2024-06-11')
    expect(near(4, -1)).toBe('2024-05-31')
  })
  test('the day itself where it stands beside it, and hardly a week later', () => {
    expect(near(2, 1, true)).toBe('2024-06-05')
    expect(near(2, 1)).toBe('')
  })
  test('none near a month', () =>
    expect(
      weekdayNear({ index: 4, count: 1 } as Leaning, { span: { from: '2024-06-01', to: '2024-06-30' }, precision: 'month' }, false),
    ).toBe(''))
  test('one to seven days ahead', () => expect([0, 2, 3].map((index) => daysAhead(index, '2024-06-05'))).toEqual([5, 7, 1]))
})
