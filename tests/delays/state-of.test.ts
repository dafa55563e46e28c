import { expect, test } from 'vitest'
import { stateOf, worstFirst } from '../../lib/delays/state-of.ts'
import type { Clock } from '../../lib/record.ts'

const due = { from: '2023-02-03', to: '2023-02-03' }
const clock = (id: string, late: [number, number], open = false): Clock => ({
  id,
  rule: 'r',
  name: id,
  start: null,
  end: null,
  limit: { value: 1, unit: 'weeks' },
  limitFrom: 'rulebook',
  limitWords: null,
  due,
  elapsed: null,
  late,
  open,
  notes: [],
  stated: [],
})

test('five states', () => {
  expect(
    [clock('a', [3, 5]), clock('b', [3, 3], true), clock('c', [0, 5], true), clock('d', [0, 0]), { ...clock('e', [0, 0]), due: null }].map(
      stateOf,
    ),
  ).toEqual(['late', 'not done', 'perhaps late', 'kept', 'not checked'])
  // Neither done nor due by the decision.
  expect(stateOf(clock('f', [0, 0], true))).toBe('not checked')
})

test('certain ones by length, open ones first among equals, then perhaps late, then kept', () => {
  const all = [
    clock('kept', [0, 0]),
    clock('perhaps', [0, 900]),
    clock('short', [2, 400], true),
    clock('long', [90, 90]),
    clock('open', [90, 90], true),
  ]
  expect(worstFirst(all).map(({ id }) => id)).toEqual(['open', 'long', 'short', 'perhaps', 'kept'])
})
