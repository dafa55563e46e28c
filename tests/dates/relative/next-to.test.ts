import { describe, expect, test } from 'vitest'
import { nextTo, partOfThe } from '../../../lib/dates/relative/next-to.ts'

describe('the unit next to a date', () => {
  const found = (text: string) => nextTo(text).map(({ start, end, way, unit }) => `"${text.slice(start, end)}" ${way} ${unit}`)
  test.each([
    ['She rang the week before.', '"the week before" previous week'],
    ['She rang the morning after.', '"the morning after" following day'],
    ['She rang the day after that.', '"the day after that" following day'],
    ['She rang the month that followed.', '"the month that followed" following month'],
    ['She rang the summer after.', '"the summer after" following season'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test.each(['She rang the day after the panel.', 'She rang the week before she moved.', 'the day after 3 May'])(
    'nothing in "%s", which leans on something else',
    (text) => expect(found(text)).toEqual([]),
  )
})

describe('a part of the unit of a date', () => {
  const found = (text: string) => partOfThe(text).map(({ start, end, unit, part }) => `"${text.slice(start, end)}" ${unit}: ${part}`)
  test.each([
    ['It came by the end of the month.', '"the end of the month" month: end of'],
    ['It came later in the year.', '"later in the year" year: later in'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test('nothing in "the end of the month in which it came"', () => expect(found('the end of the month in which it came')).toEqual([]))
})
