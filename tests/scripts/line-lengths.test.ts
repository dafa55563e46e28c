import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** As .editorconfig and the formatter have it; what the formatter cannot break (texts, patterns) is broken by hand. */
const LONGEST = 140

test('no line of code is longer than 140 characters', () => {
  const files = globSync('{cli,components,entrypoints,lib,scripts,tests}/**/*.{ts,tsx,mjs,js,css}').concat(globSync('*.{ts,mjs}'))
  expect(files.length).toBeGreaterThan(500)
  const longer = files.toSorted().flatMap((name) =>
    readFileSync(name, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.length > LONGEST ? [`${name}:${at + 1}`] : [])),
  )
  expect(longer, 'Words become data, one entry a line; patterns stand over lines (lib/text/laid-out.ts).').toEqual([])
})
