import { expect, test } from 'vitest'
import { agrees } from '../../lib/delays/agrees.ts'
import type { Clock } from '../../lib/record.ts'

const day = (at: string) => ({ from: at, to: at, words: null, event: null })
const clock = (late: [number, number], elapsed: [number, number] = late): Clock => ({
  id: 'c0',
  rule: 'csp-stage2',
  name: 'Stage two response',
  start: day('2023-01-03'),
  end: null,
  limit: { value: 65, unit: 'working days' },
  limitFrom: 'rulebook',
  limitWords: null,
  due: day('2023-02-03'),
  elapsed,
  late,
  open: false,
  notes: [],
  stated: [],
})

test.each<[string | null, number, string, number, boolean]>([
  [null, 11, 'weeks', 78, true],
  [null, 11, 'weeks', 84, false],
  [null, 2, 'months', 93, false],
  [null, 3, 'months', 93, true],
  [null, 18, 'weeks', 130, true],
  ['about', 9, 'weeks', 56, false],
  ['about', 9, 'weeks', 61, true],
  ['over', 2, 'months', 75, true],
  ['over', 2, 'months', 95, false],
  ['over', 1, 'years', 266, false],
  ['nearly', 7, 'months', 208, true],
  ['nearly', 7, 'months', 230, false],
  [null, 165, 'days', 166, true],
  [null, 3.5, 'months', 105, true],
])('%s %d %s and %i days: %s', (limiting, value, unit, days, wanted) => {
  expect(agrees({ kind: 'excess', value, most: value, unit, limiting }, clock([days, days]))).toBe(wanted)
})

test('working days are counted where both days are known', () => {
  const ended = (end: string, late: number) => ({ ...clock([late, late]), end: day(end) })
  const figure = (value: number) => ({ kind: 'excess' as const, value, most: value, unit: 'working days', limiting: null })
  expect(agrees(figure(4), ended('2023-02-07', 4))).toBe(false)
  expect(agrees(figure(2), ended('2023-02-07', 4))).toBe(true)
  expect(agrees(figure(3), ended('2023-02-07', 4))).toBe(true)
})

test('a total is held against the time taken, and nothing agrees with what was in time', () => {
  const total = { kind: 'total' as const, value: 18, most: 18, unit: 'months', limiting: 'nearly' }
  expect(agrees(total, clock([329, 359], [510, 540]))).toBe(true)
  expect(agrees({ ...total, kind: 'excess', value: 1 }, clock([0, 0]))).toBe(false)
})
