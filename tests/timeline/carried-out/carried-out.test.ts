import { describe, expect, test } from 'vitest'
import { carriedOut } from '../../../lib/timeline/carried-out/carried-out.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'
import type { Step } from '../../../lib/timeline/matters/matter.ts'

const clause = (words: string, more: Partial<Clause> = {}): Clause => ({
  start: 0,
  end: words.length,
  block: 'b1',
  section: 'other',
  words,
  sentence: words,
  actor: 'body',
  state: 'happened',
  dates: [],
  foreign: false,
  how: 'on',
  nominal: false,
  ...more,
})
const step = (kind: string, more: Partial<Step> = {}): Step => ({ kind, by: 'b', says: [], ...more })
const plan = (words: string, more?: Partial<Clause>) => carriedOut(clause(words, more), step('final'), '\\bplan\\b', new Set())

describe('a step that was taken', () => {
  test.each(['the council issued the plan on §', 'the council sent her the final plan §', 'the council had not finished the plan until §'])(
    '%s',
    (words) => expect(plan(words)).toBe(true),
  )
  test.each([
    // Beside the matter, underway, within the body, another's, told.
    'the council met about the plan on §',
    'the plan was nearly ready on §',
    'the council sent the plan for approval on §',
    "the council issued another child's plan on §",
    'the council planned the plan on §',
    'the council told the new school about the plan on §',
  ])('not: %s', (words) => expect(plan(words)).toBe(false))

  test('what did not happen, or is a noun, was looked at before', () => {
    expect(plan('the council met about the plan on §', { state: 'planned' })).toBe(true)
    expect(plan('the council met about the plan on §', { nominal: true })).toBe(true)
  })
  test('an answer is what answers', () => {
    const reply = (words: string) => carriedOut(clause(words), step('replied'), '\\b(?:repl|respon|sent)', new Set())
    expect(reply('the council sent its response on §')).toBe(true)
    expect(reply('the council sent an acknowledgement on §')).toBe(false)
    expect(reply('the council replied to her request for a visit on §')).toBe(false)
  })
  test("what lasts is nobody else's", () => {
    const lasts = step('moved-out', { lasts: true })
    expect(carriedOut(clause('another family moved out on §'), lasts, 'moved', new Set())).toBe(false)
    expect(carriedOut(clause('the family moved out on §'), lasts, 'moved', new Set())).toBe(true)
  })
})
