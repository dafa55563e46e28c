import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { charactersOffered } from '../support/characters-offered.ts'
import { decisionFromText } from '../support/decision.ts'

const corpus = join(import.meta.dirname, '../corpus')
const pages = readdirSync(corpus)
  .filter((file) => /^\d.*\.md$/.test(file))
  .map((file) => readFileSync(join(corpus, file), 'utf8'))
/** Different pages joined to one decision of about so many characters: no passage comes twice. */
function joined(length: number) {
  const head = '# Testing Council (99 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n'
  const bodies = pages.map((page) => page.slice(page.indexOf('\n## ')))
  let text = head
  for (const body of bodies) if (text.length < length) text += body
  return decisionFromText(text)
}

test('the work grows with the text: eight times the pages take little more than eight times as much', () => {
  const [small, large] = [30_000, 240_000].map((length) => {
    const decision = joined(length)
    const dates = findDates(decision)
    return { length: decision.text.length, work: charactersOffered(() => readActions(decision, dates)) }
  })
  expect(large!.length).toBeGreaterThan(6 * small!.length)
  const exponent = Math.log(large!.work / small!.work) / Math.log(large!.length / small!.length)
  expect(exponent).toBeLessThan(1.15)
})
