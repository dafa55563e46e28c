import { expect, test } from 'vitest'
import { verbsIn } from '../../lib/timeline/split.ts'

test.each([
  ['the issued plan was sent', 'was,sent'],
  ['it issued the plan', 'issued'],
  ['it says that was wrong', 'says,was'],
  ['this took six weeks', 'took'],
  ['that left her with no plan', 'left'],
])('the verbs of “%s” are %s: a word in “-ed” before its noun is none', (words, verbs) => {
  expect(verbsIn(words).join()).toBe(verbs)
})
