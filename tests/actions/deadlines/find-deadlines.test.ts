import { describe, expect, test } from 'vitest'
import { isLoose } from '../../../lib/actions/deadlines/deadline.ts'
import { findDeadlines } from '../../../lib/actions/deadlines/find-deadlines.ts'
import { lengths } from '../../../lib/actions/deadlines/lengths.ts'
import { loose, same } from '../../../lib/actions/deadlines/loose.ts'

const all = (text: string) => findDeadlines(text, { start: 0, end: text.length }, [])
/** A deadline in short: its words, how long, from what, and what it points back to. */
const found = (text: string) =>
  all(text).map(({ start, end, within, anchor, anchored, refers }) =>
    [`"${text.slice(start, end)}"`, within && `${within.value} ${within.unit}`, anchor, anchored && 'anchored', refers]
      .filter(Boolean)
      .join(' '),
  )

describe('deadlines', () => {
  test.each([
    ['It will pay within two months of this decision.', '"within two months of this decision" 2 months decision anchored'],
    ['It will pay within a month.', '"within a month" 1 months decision'],
    ['It will pay within a month of receiving her bank details.', '"within a month of receiving her bank details" 1 months event'],
    ['It will pay within a month of the report.', '"within a month of the report" 1 months event'],
    ['Within three months of it, it will pay.', '"Within three months of it" 3 months event from the same'],
    ['It will pay within a further two months.', '"within a further two months" 2 months decision further'],
    ['It will pay by then.', '"by then" none same'],
    ['It will pay within the same period.', '"within the same period" none same'],
    ['It will pay immediately.', '"immediately" none'],
    ['It will pay before the next annual review and write.', '"before the next annual review" event'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test('a period without its unit has that of the one before', () =>
    expect(found('Apologise within two weeks of this decision and pay her £350 within four.')).toEqual([
      '"within two weeks of this decision" 2 weeks decision anchored',
      '"within four" 4 weeks decision anchored',
    ]))
  test('what is set off by commas runs from nothing there', () =>
    expect(found('Remind its staff, within three months, of what its policy says.')).toEqual(['"within three months" 3 months decision']))
  test('none', () => expect(found('It will pay her £350.')).toEqual([]))
})

test('only what has no day, no length and points to none is loose', () => {
  expect(all('It will pay immediately.').map(isLoose)).toEqual([true])
  expect(all('It will pay by then.').map(isLoose)).toEqual([false])
  expect(all('It will pay within a month.').map(isLoose)).toEqual([false])
})

test('each kind by itself, with its place in the words', () => {
  expect(lengths('pay within a month', 0, [])).toMatchObject([{ index: 4, length: 14, says: { anchor: 'decision', anchored: false } }])
  expect(lengths('pay her', 0, [])).toEqual([])
  expect(same('pay by then')).toEqual([{ index: 4, length: 7, says: { refers: 'same' } }])
  expect(loose('pay at once')).toEqual([{ index: 4, length: 7, says: { anchor: 'none' } }])
  expect(loose('pay this month')).toEqual([{ index: 4, length: 10, says: { anchor: 'event' } }])
})
