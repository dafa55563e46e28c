import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** As .editorconfig and the formatter have it; what the formatter cannot break (texts, patterns) is broken by hand. */
const LONGEST = 140
const file = join(import.meta.dirname, 'line-lengths.json')

/** How many lines of each file are longer. */
function longLines(): Record<string, number> {
  const files = globSync('{cli,components,entrypoints,lib,scripts,tests}/**/*.{ts,tsx,mjs,css}').concat(globSync('*.{ts,mjs}'))
  const counts = files.toSorted().map(
    (name) =>
      [
        name,
        readFileSync(name, 'utf8')
          .split('\n')
          .filter((line) => line.length > LONGEST).length,
      ] as const,
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

const known = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{}') as Record<string, number>

test('no line of code is longer than 140 characters, but for those that are still listed: the list only shrinks', () => {
  const now = longLines()
  const more = Object.entries(now).filter(([name, count]) => count > (known[name] ?? 0))
  expect(more, 'Break these lines: words into data, one entry a line; patterns into named parts.').toEqual([])
  const mended = Object.keys(known).filter((name) => !(name in now))
  expect(mended, 'These have none left: take them off tests/scripts/line-lengths.json.').toEqual([])
})

test('the list is not longer than it was when it was made', () => {
  expect(Object.keys(known).length).toBeLessThanOrEqual(5)
  expect(Object.values(known).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(14)
})
