import { expect, test } from 'vitest'
import { fits } from '../../../lib/delays/told-by-the-page/choose/fits.ts'
import type { Stated } from '../../../lib/record.ts'

const figure = (value: number, unit: string, given: Partial<Stated> = {}) =>
  ({ kind: 'excess', value, most: value, unit, limiting: null, ...given }) as Stated
const on = (day: string) => ({ from: day, to: day })
/** Due on Tuesday 2 January 2024, done on a day. */
const lateBy = (of: Stated, day: string) => fits(of, on('2023-12-01'), '2024-01-02', { span: on(day) })

test.each([
  [figure(10, 'days'), '2024-01-12', true],
  [figure(10, 'days'), '2024-01-11', false],
  [figure(10, 'days', { limiting: 'about' }), '2024-01-11', true],
  [figure(9, 'days', { most: 11 }), '2024-01-12', true],
  [figure(10, 'working days'), '2024-01-16', true],
  [figure(10, 'working days'), '2024-01-17', false],
  [figure(2, 'weeks'), '2024-01-17', true],
  [figure(2, 'weeks'), '2024-01-26', false],
  [figure(10, 'days'), '2023-12-20', false],
] as const)('%o fits what was due on 2 January 2024 and done on %s: %s', (of, day, wanted) => {
  expect(lateBy(of, day)).toBe(wanted)
})

test('days to the day are not counted to a day that is not known', () => {
  const end = { span: { from: '2024-01-12', to: '2024-01-13' } }
  expect(fits(figure(10, 'days'), on('2023-12-01'), '2024-01-02', end)).toBe(false)
  expect(fits(figure(10, 'days', { limiting: 'about' }), on('2023-12-01'), '2024-01-02', end)).toBe(true)
})
