import { expect, test } from 'vitest'
import { inTimeOnlyIf } from '../../lib/export/reading-outline.ts'
import type { Clock } from '../../lib/record.ts'
import { limits } from '../../lib/rules/index.ts'

/** A limit that is longer in some cases, and how much longer. */
const rule = limits.find(
  ({ length, extended }) => 'value' in length && extended && 'value' in extended.length && length.unit === 'working days',
)!
const longest = rule.extended!.length as { value: number; unit: 'working days' }
const start = { from: '2024-01-02', to: '2024-01-02', words: {} } as unknown as Clock['start']
const clock = (elapsed: [number, number], late: [number, number] = [0, 0], given: Partial<Clock> = {}) =>
  ({ rule: rule.id, limit: longest, elapsed, start, late, ...given }) as Clock

test('a limit that is met only by its longer time says so', () => {
  expect(inTimeOnlyIf(clock([200, 200]), rule)).toMatch(/^in time only if the longer limit applied: /)
})

test.each([
  ['what is within the ordinary time', clock([2, 2]), rule],
  ['what is late by the longer one too', clock([400, 400], [100, 100]), rule],
  ['what is perhaps late by the longer one', clock([200, 250], [0, 50]), rule],
  ['what is counted by the ordinary time', clock([200, 200], [0, 0], { limit: rule.length as Clock['limit'] }), rule],
  ['what is of no rule', clock([200, 200]), undefined],
])('%s does not', (_what, of, by) => {
  expect(inTimeOnlyIf(of, by)).toBeNull()
})
