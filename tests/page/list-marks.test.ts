import { expect, test } from 'vitest'
import { markOf } from '../../lib/page/list-marks.ts'

test.each([
  ['roman', 4, 'iv'],
  ['roman', 79, 'lxxix'],
  ['roman', 90, '90'],
  ['roman', 0, '0'],
  ['alpha', 26, 'z'],
  ['alpha', 27, '27'],
  ['alpha', 0, '0'],
  ['decimal', 4, '4'],
  ['bullet', 4, '•'],
] as const)('an item of a list of the kind %s with the number %i is marked “%s”', (style, number, mark) => {
  expect(markOf(style, number)).toBe(mark)
})
