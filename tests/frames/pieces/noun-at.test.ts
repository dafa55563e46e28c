import { expect, test } from 'vitest'
import { chunking } from '../../../lib/frames/pieces/chunking.ts'
import { adjectival, isPointing, nounLike, shows } from '../../../lib/frames/pieces/noun-at.ts'
import { tokensFor } from '../../support/told.ts'

/** What is asked of the word between stars. */
function ask(asked: typeof nounLike, told: string): boolean {
  const { tokens } = tokensFor(told.replaceAll('*', ''))
  const at = told.indexOf('*')
  return asked(
    chunking(tokens),
    tokens.findIndex(({ start }) => start >= at),
  )
}

test.each([
  ['the *plan*', true],
  ['It *wondered* why', false],
  ['The Council *completes* the assessment', false],
  ['a lift *over* the bath', false],
  ['after the *wait*', true],
  ['It *sends*', false],
  ['She*,* too', false],
])('nounLike: %s', (told, is) => expect(ask(nounLike, told)).toBe(is))

test.each([
  ['the *completed* form', true],
  ['the final *amended* plan', true],
  ['It *completed* the form', false],
  ['Miss A *reported* rats', false],
  ["the Council's *completed* form", true],
])('adjectival: %s', (told, is) => expect(ask(adjectival, told)).toBe(is))

test.each([
  ['She asked for *that* decision', true],
  ['She knew *that* the Council decided', false],
  ['*The* decision', true],
  ['*This* decision', true],
])('isPointing: %s', (told, is) => expect(ask(isPointing, told)).toBe(is))

test.each([
  ['Records *show* that it came', true],
  ['The *show* that it saw', false],
])('shows: %s', (told, is) => expect(ask(shows, told)).toBe(is))
