import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { charactersOffered } from '../support/characters-offered.ts'
import { decisionFromText } from '../support/decision.ts'

const corpus = join(import.meta.dirname, '../corpus')
const pages = readdirSync(corpus)
  .filter((file) => /^\d.*\.md$/.test(file))
  .map((file) => readFileSync(join(corpus, file), 'utf8'))
const parts = [
  '## Agreed action\n',
  '## Analysis\n',
  '## What happened\n',
  '1. ',
  '   - ',
  '   a) ',
  '\n',
  ' and ',
  ', ',
  ': ',
  '; ',
  '. ',
  'the Council ',
  'The Council has agreed to ',
  'will ',
  'within one month ',
  'of my final decision ',
  'by 31 March 2025 ',
  'apologise ',
  'pay her ',
  '£200 ',
  'review its policy ',
  'We asked the Council to ',
  'by paying ',
  'has already ',
  'the actions at paragraph 1 ',
  'within the same time ',
  'within a further month ',
  'In our decision of 14 June 2022 (98 107 341) ',
  'it agreed to ',
  'on 5 August ',
  'until ',
  '(',
  ')',
  '£',
  '’',
  '\u0000',
  '😀',
]

/** All words of a reading are the slices that they say they are, and no step is past its text. */
function check(source: string) {
  const decision = decisionFromText(source)
  const { actions, done, earlier } = readActions(decision, findDates(decision))
  const words = [...actions, ...done].map((a) => a.words)
  for (const e of earlier) words.push(e.words, ...e.steps.flatMap((s) => [s.words, ...(s.done ? [s.done.words] : [])]))
  for (const { start, end, text, block } of words) {
    expect(decision.text.slice(start, end)).toBe(text)
    const at = decision.blocks.find((b) => b.id === block)
    expect(at && at.start <= start && end <= at.end).toBe(true)
  }
  for (const a of [...actions, ...done]) {
    expect(a.text).toBe(a.words.text)
    expect(a.due === null || /^\d{4}-\d\d-\d\d$/.test(a.due)).toBe(true)
    expect(a.amounts.every((n) => n >= 0 && Number.isFinite(n))).toBe(true)
  }
  expect(new Set(actions.map((a) => a.id)).size).toBe(actions.length)
}

test('any text is read without an error, and every reading can be shown in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...parts) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 }),
      (some) => check(some.join('')),
    ),
    { numRuns: 400 },
  )
})

test('a page cut off anywhere is still read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.double({ min: 0, max: 1, noNaN: true }), (page, share) =>
      check(page.slice(0, Math.floor(page.length * share))),
    ),
    { numRuns: 150 },
  )
})

test('a deadline that is counted is counted from the decision: a later decision is due later', () => {
  const due = (day: string) => {
    const decision = decisionFromText('## Agreed action\n1. Within one month of my decision the Council will apologise to Mrs X.\n', {
      decisionDate: day,
    })
    return readActions(decision, []).actions[0]!.due
  }
  expect([due('2025-01-30'), due('2024-01-31'), due('2025-12-15')]).toEqual(['2025-02-28', '2024-02-29', '2026-01-15'])
})

test.each([
  'and pay her £200 ',
  'within one month of ',
  'really, also ',
  'the Council will ',
  '1. The Council agreed to do what paragraph 1 says within a month.\n',
  'the date of my ',
])('twice as much of "%s" takes no more than some twice the time', (part) => {
  const work = (n: number) => {
    const decision = decisionFromText(`## Agreed action\n1. The Council will apologise ${part.repeat(n)}`)
    return charactersOffered(() => readActions(decision, []))
  }
  expect(work(2000)).toBeLessThan(Math.max(30_000, work(1000) * 2.5))
})
