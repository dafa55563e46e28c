/** Loaded before each file of tests: notes which guards they come by, and how long they take. */
import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'
import { afterAll, expect } from 'vitest'

/** What a file of tests told of itself. */
export interface Told {
  file: string
  guards: number[]
  milliseconds: number
}

const reached = new Set<number>()
Object.assign(globalThis, { reachedGuards: reached })
const begun = performance.now()
afterAll(() => {
  const told: Told = {
    file: relative(process.cwd(), expect.getState().testPath!),
    guards: [...reached],
    milliseconds: performance.now() - begun,
  }
  appendFileSync(process.env['MUTANTS_TOLD']!, `${JSON.stringify(told)}\n`)
})
