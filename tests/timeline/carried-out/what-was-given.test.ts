import { expect, test } from 'vitest'
import { mainVerb } from '../../../lib/timeline/carried-out/main-verb.ts'
import { whatWasGiven } from '../../../lib/timeline/carried-out/what-was-given.ts'

test.each([
  ['it sent mrs a a long letter on §', 'a long letter'],
  ['it issued a fees notice', 'a fees notice'],
  ['it sent it on §', ''],
  ['it sent her on §', ''],
  ['it met the panel', ''],
])('%s', (words, given) => expect(whatWasGiven(words, mainVerb(words))).toBe(given))
