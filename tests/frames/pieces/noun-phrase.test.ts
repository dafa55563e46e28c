import { describe, expect, test } from 'vitest'
import { chunking } from '../../../lib/frames/pieces/chunking.ts'
import { phrase } from '../../../lib/frames/pieces/noun-phrase.ts'
import { tokensFor } from '../../support/told.ts'

/** The phrase at the beginning of words, with its own words. */
function first(told: string) {
  const { text, tokens } = tokensFor(told)
  const c = chunking(tokens)
  if (!phrase(c)) return null
  const [piece] = c.found
  if (piece?.is !== 'phrase') return null
  const { start, end, before, ...said } = piece.phrase
  return { ...said, before: [...before], words: text.slice(start, end) }
}

describe('a phrase', () => {
  test.each([
    ['the final amended plan came', { words: 'the final amended plan', head: ['plan'], before: ['final', 'amended'] }],
    ["the Council's reply to her", { words: "the Council's reply", head: ['reply'], owner: ['body'] }],
    ['her complaint', { owner: ['person'], head: ['complaint'] }],
    ['its plan', { owner: ['body'] }],
    ['my decision', { owner: ['ombudsman'] }],
    ['this plan', { pronoun: 'this', head: ['plan'] }],
    ['no plan', { before: ['no'] }],
    ['Mrs X wrote', { words: 'Mrs X', who: ['person'], head: [] }],
    ['she wrote', { words: 'she', pronoun: 'she', who: ['person'] }],
    ['it wrote', { pronoun: 'it', who: [] }],
    ["Mrs E's father", { owner: ['person'] }],
    ['the completed form', { before: ['complete'] }],
    ['£250', { bare: true }],
  ])('%s', (told, said) => expect(first(told)).toMatchObject(said))

  test.each(['sent it', 'that the Council sent it', 'and'])('none: %s', (told) => expect(first(told)).toBeNull())

  test('a verb behind its noun is not taken into it', () => expect(first('The Council first heard of it')?.words).toBe('The Council'))
})
