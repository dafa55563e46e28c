import { expect, test } from 'vitest'
import { tellsWhatItWillDo } from '../../../lib/timeline/classify/will-do.ts'
import { receives } from '../../../lib/timeline/classify/receives.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'

const tells = (sentence: string, more: Partial<Clause> = {}) =>
  tellsWhatItWillDo({ words: sentence, sentence, dates: [{}], state: 'happened', actor: 'body', ...more } as Clause)

const wrote = 'it wrote on § to say that it would review the plan'
test('a body says what it will do', () => expect(tells(wrote)).toBe(true))
test('not without a day, before it happened, by somebody else, or about something else', () => {
  expect(tells(wrote, { dates: [] })).toBe(false)
  expect(tells(wrote, { state: 'planned' })).toBe(false)
  expect(tells(wrote, { actor: 'other' })).toBe(false)
  expect(tells('it wrote on § to say that it was late')).toBe(false)
})
test('a complainant is told so', () => {
  expect(tells(wrote, { actor: 'complainant' })).toBe(false)
  expect(tells('she was told on § that it would review the plan', { actor: 'complainant' })).toBe(true)
  expect(receives.test('she got it')).toBe(true)
})
