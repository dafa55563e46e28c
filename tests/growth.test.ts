import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyse } from '../lib/analyse.ts'
import type { Decision } from '../lib/page/decision.ts'
import { charactersOffered } from './support/characters-offered.ts'
import { decisionFromText } from './support/decision.ts'
import { amount } from './support/in-full.ts'
import { stepCounter } from './support/steps-taken.ts'

const corpus = join(import.meta.dirname, 'corpus')
const folders = [corpus, join(corpus, 'other-hands'), join(corpus, 'unseen')]
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /^\d.*\.md$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)

/**
 * Different pages joined to one decision of about so many characters: no passage comes twice, and everything on one may go with everything
 * on another.
 */
function joined(length: number): Decision {
  let text =
    '# Testing Council (99 999 999)\nCategory : Education > Special educational needs\nDecision : Upheld\nDecision date : 30 Jan 2025\n'
  for (const page of pages) if (text.length < length) text += page.slice(page.indexOf('\n## '))
  return decisionFromText(text)
}

test('the whole reading of many times the pages takes little more than so many times the steps', () => {
  const times = amount(5, 10)
  const [small, large] = [joined(30_000), joined(times * 30_000)] as const
  expect(large.text.length).toBeGreaterThan(0.8 * times * small.text.length)
  const steps = stepCounter()
  // What is made ready once, for all pages, is no work of either.
  analyse(small)
  const work = (decision: Decision) => {
    let characters = 0
    const taken = steps(() => (characters = charactersOffered(() => analyse(decision))))
    for (const measured of [taken, characters]) expect(measured).toBeGreaterThan(decision.text.length)
    return { steps: taken, characters }
  }
  const [less, more] = [work(small), work(large)]
  const growth = (of: keyof typeof less) => Math.log(more[of] / less[of]) / Math.log(large.text.length / small.text.length)
  // 1.9 before the last days of clocks were looked up; what is over 1.15 is of starts and lengths that lead to the same last day, up to
  // their caps.
  expect(growth('steps')).toBeLessThan(1.35)
  expect(growth('characters')).toBeLessThan(1.15)
}, 240_000)
