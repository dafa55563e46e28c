import { expect, test } from 'vitest'
import { draw, guardsOf, noting } from '../../scripts/mutants/guards.ts'

test('guards are what leaves early, parts of conditions, and choices', () => {
  const code = `export function f(a: number, b: boolean): number {
  if (a > 3) return 0
  if (b) a += 1
  for (;;) { if (a) { b = true; break } }
  if (b) while (a) a -= 1
  return a && b ? 1 : 2
}`
  expect(guardsOf('x.ts', code).map(({ line, was, now }) => [line, was, now])).toEqual([
    [2, 'a > 3', 'false'],
    [4, 'a', 'false'],
    [6, 'a && b', 'true'],
    [6, 'a && b', 'a'],
    [6, 'a && b', 'b'],
  ])
  expect(guardsOf('x.ts', code)[0]!.after).toBe(code.replace('a > 3', 'false'))
})

test('a file that notes its guards does what it did, and tells which were come by', () => {
  const code = `let said = ''
const say = (what) => { said += what; return what }
const f = (a, b) => {
  if (a > 3 && b) return 0
  const c = a
  b && say('b') && say('c')
  a || b || say('d')
  return b ? (a > 1 || b) && 5 : a && b
}
globalThis.outcome = [f(5, true), f(1, true), f(0, false), said]`
  const run = (source: string): unknown => {
    // oxlint-disable-next-line typescript/no-implied-eval -- the sources are those above
    new Function(source)()
    return (globalThis as unknown as { outcome: unknown }).outcome
  }
  const guards = [...guardsOf('x.ts', code).entries()]
  const noted = noting(code, guards)
  const reached = new Set<number>()
  Object.assign(globalThis, { reachedGuards: reached })
  expect(noted.split('\n')).toHaveLength(code.split('\n').length)
  expect(run(noted)).toEqual(run(code))
  expect(reached.size).toBe(guards.length)
})

test('a draw is the same for the same seed, whatever is written beside it, and goes on where it ended', () => {
  const of = (code: string) => guardsOf('x.ts', code)
  const code = Array.from({ length: 30 }, (_, index) => `const v${index} = a${index} && b\n`).join('')
  const words = (guards: ReturnType<typeof of>) => guards.map(({ was, now }) => `${was} → ${now}`)
  const ten = words(draw(of(code), 18, 10))
  expect(new Set(ten).size).toBe(10)
  expect(words(draw(of(`const other = 1\n${code}`), 18, 10))).toEqual(ten)
  expect([...words(draw(of(code), 18, 4)), ...words(draw(of(code), 18, 6, 4))]).toEqual(ten)
  expect(words(draw(of(code), 19, 10))).not.toEqual(ten)
})
