import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundaries } from './boundaries.ts'

/** Inputs to each: a few here; `npm run trials -- boundaries` gives its own number, and where to write what came of it. */
const inputs = Number(process.env['BOUNDARY_INPUTS'] ?? 200)
const told = process.env['BOUNDARY_TOLD']

/** Inputs that once failed, to be tried for ever: the seed and the path that lead to each. */
const file = join(import.meta.dirname, 'failed.json')
type Failed = Record<string, { seed: number; path: string }[]>
const failed = JSON.parse(readFileSync(file, 'utf8')) as Failed

test('inputs that failed are of boundaries that there are', () => {
  expect(boundaries.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(failed)))
})

test.each(boundaries)(
  '$name: $holds',
  ({ name, holds, property }) => {
    for (const { seed, path } of failed[name] ?? []) fc.assert(property, { seed, path, endOnFailure: true })
    const found = fc.check(property, { numRuns: inputs }) as fc.RunDetails<unknown>
    if (told) appendFileSync(told, `${JSON.stringify({ name, holds, inputs: found.numRuns, failed: found.failed })}\n`)
    if (found.failed && told) {
      failed[name] = [...(failed[name] ?? []), { seed: found.seed, path: found.counterexamplePath ?? '' }]
      writeFileSync(file, `${JSON.stringify(failed, null, 2)}\n`)
    }
    expect(found.failed ? fc.defaultReportMessage(found) : '').toBe('')
  },
  3_600_000,
)
