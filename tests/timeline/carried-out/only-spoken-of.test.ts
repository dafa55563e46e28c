import { expect, test } from 'vitest'
import { onlySpokenOf } from '../../../lib/timeline/carried-out/only-spoken-of.ts'

const known = new Set(['mother'])

test.each([
  'it wrote that no decision had been made',
  'it was minded to uphold it',
  'it met before the hearing',
  'the plan was nearly ready',
  'the plan was sent for approval',
  'it issued a plan for her sister',
  "it issued another child's plan",
])('%s', (words) => expect(onlySpokenOf(words, known)).toBe(true))

test.each([
  'it issued the plan',
  'no decision was made until may',
  'it issued a plan for her mother',
  'it decided before the summer holidays',
  // Before whom, and in whose company.
  'her case came before the panel',
  'her case came before the allocations panel',
  'she put her case to it with her sister beside her',
  'she put her case to it, with her sister for support',
])('done: %s', (words) => expect(onlySpokenOf(words, known)).toBe(false))
