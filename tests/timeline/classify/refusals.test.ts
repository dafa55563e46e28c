import { expect, test } from 'vitest'
import { Refusals } from '../../../lib/timeline/classify/refusals.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'
import type { Matter, Step } from '../../../lib/timeline/matters/matter.ts'

const step = (kind: string, more: Partial<Step> = {}) => ({ kind, by: 'bco', says: [], ...more }) as Step
const refuses = (words: string, of: Step, { matter = 'ehc', actor = 'body', page = '', paragraph = '' } = {}) => {
  const refusals = new Refusals(page)
  refusals.enter(paragraph)
  return refusals.refuses({ id: matter } as Matter, of, { words, actor } as Clause)
}
const reply = step('replied')

test.each<[string, Step]>([
  ['it told us on §', reply],
  ['she thought about making a complaint', step('made')],
  ['she asked whether there was news', reply],
  ['it sent a holding reply', reply],
  ['it said that it was still waiting', reply],
])('no step: %s', (words, of) => expect(refuses(words, of)).toBe(true))

test.each<[string, Step]>([
  ['it replied on §', reply],
  ['she complained on §', step('made')],
  ['it sent a holding reply', step('acknowledged')],
  ['she asked whether there was news', step('asked', { opens: true })],
])('a step: %s', (words, of) => expect(refuses(words, of)).toBe(false))

test('by who does it', () => {
  expect(refuses('it replied', step('replied', { by: 't' }))).toBe(true)
  expect(refuses('she wrote', reply, { actor: 'complainant' })).toBe(true)
  expect(refuses('she received it', reply, { actor: 'complainant' })).toBe(false)
  expect(refuses('she wrote', step('wrote', { theirs: true }), { actor: 'complainant' })).toBe(false)
})
test('by what the page tells', () => {
  const order = step('ehc-tribunal-ordered')
  expect(refuses('the council conceded', order)).toBe(true)
  expect(refuses('the council conceded', order, { page: 'it conceded; five weeks' })).toBe(false)
  expect(refuses('he told it of the child', step('cin-referred'))).toBe(true)
  expect(refuses('he told it of the child', step('cin-referred'), { page: 'under section 47' })).toBe(false)
})
test('what answers the Ombudsman answers no request for information', () => {
  expect(refuses('it replied', reply, { matter: 'foi', paragraph: 'we asked the council' })).toBe(true)
  expect(refuses('it replied', reply, { matter: 'foi' })).toBe(false)
  expect(refuses('it needed a further month', reply, { matter: 'foi' })).toBe(true)
})
