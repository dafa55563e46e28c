import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

const corpus = join(import.meta.dirname, '../corpus')
const names = readdirSync(corpus)
  .filter((file) => /^\d.*\.md$/.test(file))
  .map((file) => file.slice(0, -3))

test.each(names)('%s: each step once, with its due day and its sums', (name) => {
  const gold = JSON.parse(readFileSync(join(corpus, `${name}.gold.json`), 'utf8')) as {
    actions?: { quote: string; within: object | null; due: string | null; amounts: number[] }[]
  }
  const decision = decisionFromText(readFileSync(join(corpus, `${name}.md`), 'utf8'))
  const { actions } = readActions(decision, findDates(decision))
  const wanted = gold.actions ?? []
  // One may hold a few words more than the other ("the ICB will pay her £150").
  const same = (text: string, quote = '\0') => text.includes(quote) || quote.includes(text)
  expect(
    actions.map(({ text, within, due, amounts }, i) => ({
      quote: same(text, wanted[i]?.quote) ? wanted[i]!.quote : text,
      within,
      due,
      amounts,
    })),
  ).toEqual(wanted)
  for (const { words } of actions) expect(decision.text.slice(words.start, words.end)).toBe(words.text)
})
