import { describe, expect, test } from 'vitest'
import { inDays, sideBySide, spokenLength, spokenLimit } from '../../lib/calendar/lengths.ts'

test.each<[number, number, string]>([
  [1, 1, '1 day'],
  [13, 13, '13 days'],
  [3, 9, '3 to 9 days'],
  [14, 14, '2 weeks'],
  [50, 50, 'about 7 weeks'],
  [75, 75, 'over 2 months'],
  [93, 93, 'about 3 months'],
  [142, 152, 'about 5 months'],
  [279, 307, '9 to 10 months'],
  [329, 359, '11 to 12 months'],
  [308, 308, 'about 10 months'],
  [900, 900, 'over 2 years'],
  [720, 720, 'over 23 months'],
  [10, 61, 'up to 2 months'],
  [27, 27, 'nearly 4 weeks'],
  [731, 731, '2 years'],
])('%i to %i days: %s', (least, most, words) => {
  expect(spokenLength([least, most])).toBe(words)
})

test('what may be in time has no least', () => {
  expect(spokenLength([0, 29])).toBe('at most 4 weeks')
  expect(spokenLength([0, 2])).toBe('at most 2 days')
})

describe('a limit is said in weeks or months', () => {
  test.each([
    [65, 'working days', '9 to 10 months late', 'about 3 months'],
    [65, 'working days', '5 weeks late', 'about 13 weeks'],
    [20, 'working days', '', 'about 4 weeks'],
    [56, 'days', '', '8 weeks'],
    [45, 'days', '', 'about 6 weeks'],
    [6, 'months', '', '6 months'],
    [12, 'weeks', '5 months late', '12 weeks'],
    [3, 'working days', '', 'less than a week'],
    [1, 'months', '', '1 month'],
    [3, 'days', '', '3 days'],
    ['02-15', 'date', '', '02-15 date'],
  ])('%s %s beside %j: %s', (value, unit, beside, words) => {
    expect(spokenLimit({ value, unit }, beside)).toBe(words)
  })
})

test.each<[[number, number], number, string, [string, string] | null]>([
  [[190, 190], 65, 'working days', ['~27 weeks', '13']],
  [[377, 404], 65, 'working days', ['12 to 13 months', '3']],
  [[510, 540], 6, 'months', ['17 to 18 months', '6']],
  [[84, 84], 56, 'days', ['12 weeks', '8']],
  [[40, 40], 3, 'working days', null],
  [[400, 400], 12, 'weeks', ['~57 weeks', '12']],
])('%j against %i %s', (elapsed, value, unit, wanted) => {
  expect(sideBySide(elapsed, { value, unit })).toEqual(wanted)
})

test('what is no length is no days', () => {
  expect([inDays({ value: '02-15', unit: 'date' }), inDays({ value: 3, unit: 'hours' }), inDays({ value: 2, unit: 'weeks' })]).toEqual([
    0, 0, 14,
  ])
})
