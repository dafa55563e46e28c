import { expect, test } from 'vitest'
import { saysItCame } from '../../../lib/timeline/classify/came.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'

const came = (words: string, sentence = words) => saysItCame({ words, sentence } as Clause)

test.each(['it did not do so until §', 'it was sent on §', 'the response was sent on §', 'it sent them on §'])('%s', (words) =>
  expect(came(words)).toBe(true),
)
test('a day that is held out', () => {
  expect(came('it was §', 'it was § before its letter was sent')).toBe(true)
  expect(came('it was §', 'it was § before she complained')).toBe(false)
})
test.each(['the draft plan was sent on §', 'she complained on §', 'an officer rang on §'])('not: %s', (words) =>
  expect(came(words)).toBe(false),
)
