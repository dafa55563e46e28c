import { expect, test } from 'vitest'
import { mainVerb } from '../../../lib/timeline/carried-out/main-verb.ts'

test.each([
  ['the council sent the plan on §', 'sent', 'sent'],
  ['the plan was sent on §', 'was', 'sent'],
  ['the plan had not been finally sent', 'had', 'sent'],
  ['it was late', 'was', 'was'],
  ['the record suggests it', 'suggests', 'suggests'],
  ['the letter set out the plan', 'set', 'set'],
])('%s', (words, first, verb) => {
  const main = mainVerb(words)
  expect(main?.verb).toBe(verb)
  expect(main && words.slice(main.from, main.from + first.length)).toBe(first)
  expect(main && words.slice(main.at, main.end)).toBe(verb)
})

test('none', () => expect(mainVerb('the plan of §')).toBeNull())
