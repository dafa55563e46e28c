import { describe, expect, test } from 'vitest'
import { countText, lateText, rangeText, roughly } from '../../lib/wording/length-text.ts'

describe('lengths in words', () => {
  test.each([
    [1, 'months', '1 month'],
    [2, 'months', '2 months'],
    [1, 'working days', '1 working day'],
    [1540, 'days', '1,540 days'],
    [0, 'days', '0 days'],
  ])('%d %s is %s', (count, unit, words) => expect(countText(count, unit)).toBe(words))

  test('a range names its unit once, and equal ends once', () => {
    expect(rangeText([510, 540], 'days')).toBe('510 to 540 days')
    expect(rangeText([30, 30], 'days')).toBe('30 days')
  })

  test.each([
    [1, '1 day'],
    [20, '20 days'],
    [21, '3 weeks'],
    [60, '8 weeks'],
    [61, '2 months'],
    [365, '11 months'],
    [366, '12 months'],
  ])('%d days are roughly %s, never more', (days, words) => expect(roughly(days)).toBe(words))

  test.each<[[number, number], boolean, string]>([
    [[0, 0], false, 'in time'],
    [[75, 75], false, '2 months over'],
    [[0, 12], false, 'up to 12 days over'],
    [[100, 190], false, '3 to 6 months over'],
    [[31, 70], false, '4 weeks to 2 months over'],
    [[1, 2], false, '1 to 2 days over'],
    [[0, 0], true, 'not done, still in time'],
    [[40, 40], true, 'not done, 5 weeks over'],
  ])('late by %j (open: %s) is "%s"', (late, open, words) => expect(lateText(late, open)).toBe(words))
})
