import { expect, test } from 'vitest'
import { leavesNothing } from '../../../lib/timeline/carried-out/leaves-nothing.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'

const leaves = (words: string, more: Partial<Clause> = {}) =>
  leavesNothing({ actor: 'body', words, sentence: words, section: 'other', ...more } as Clause)

test.each<[string, Partial<Clause>]>([
  ['we have not found fault in how the plan was made', {}],
  ['the council has not agreed to pay', {}],
  ['the council will not issue a plan', {}],
  ['i will look at it', { actor: 'ombudsman' }],
  ['write to the parents of each child whose plan is late', { section: 'action' }],
  [
    'the council will appoint an investigator',
    { section: 'action', sentence: 'should mr a ask for stage two, the council will appoint one' },
  ],
])('nothing is left to do: %s', (words, more) => expect(leaves(words, more)).toBe(true))

test.each<[string, Partial<Clause>]>([
  ['the council has not issued the plan', {}],
  ['the council has not completed the stage2 investigation', {}],
  ['we asked the council to issue the plan', { actor: 'ombudsman' }],
  ['write to the parents', { section: 'action' }],
])('something is: %s', (words, more) => expect(leaves(words, more)).toBe(false))
