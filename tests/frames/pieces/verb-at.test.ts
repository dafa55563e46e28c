import { expect, test } from 'vitest'
import { chunking } from '../../../lib/frames/pieces/chunking.ts'
import { isAdverb, isWhen, verbAt } from '../../../lib/frames/pieces/verb-at.ts'
import { tokensFor } from '../../support/told.ts'

/** A sentence before its first piece, and the place of the word that a star stands before. */
const at = (told: string) => {
  const { tokens } = tokensFor(told.replace('*', ''))
  const from = told.indexOf('*')
  return { c: chunking(tokens), i: tokens.findIndex(({ start }) => start >= from) }
}

test.each<[string, Parameters<typeof verbAt>[2], string]>([
  ['It *sent the plan', null, 'send past'],
  ['was *sent', 'aux', 'send past'],
  ['to *send it', 'to', 'send base'],
  ['was *sending it', 'aux', 'send ing'],
  // What the lexicon does not know.
  ['It *frobbed it', null, 'frobbed past'],
  ['will *frob it', 'aux', 'frob base'],
  // Nouns, names, days.
  ['the *plan', null, 'none'],
  ['will *promptly', 'aux', 'none'],
  ['on *§', null, 'none'],
  ['its *completed form', null, 'none'],
  ['Mr *Sent', null, 'none'],
])('%s after %s: %s', (told, after, said) => {
  const { c, i } = at(told)
  const verb = verbAt(c, i, after)
  expect(verb ? `${verb.word.lemma} ${verb.form}` : 'none').toBe(said)
})

test.each([
  ['It *finally sent it', true],
  ['It *then sent it', true],
  ['It *sent it', false],
])('isAdverb: %s', (told, is) => {
  const { c, i } = at(told)
  expect(isAdverb(c, i)).toBe(is)
})

test.each([
  ['The Council *first heard of it', true],
  ['The *first plan', false],
])('isWhen: %s', (told, is) => {
  const { c, i } = at(told)
  expect(isWhen(c, i)).toBe(is)
})
