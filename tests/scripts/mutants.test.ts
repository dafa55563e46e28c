import { expect, test } from 'vitest'
import { guardsOf } from '../../scripts/mutants/guards.ts'

test('guards are what leaves early, parts of conditions, and choices', () => {
  const code = `export function f(a: number, b: boolean): number {
  if (a > 3) return 0
  if (b) a += 1
  for (;;) { if (a) { b = true; break } }
  return a && b ? 1 : 2
}`
  expect(guardsOf('x.ts', code).map(({ line, was, now }) => [line, was, now])).toEqual([
    [2, 'a > 3', 'false'],
    [4, 'a', 'false'],
    [5, 'a && b', 'true'],
    [5, 'a && b', 'a'],
    [5, 'a && b', 'b'],
  ])
  expect(guardsOf('x.ts', code)[0]!.after).toBe(code.replace('a > 3', 'false'))
})
