import { expect, test } from 'vitest'
import { anothers, ofOthers, relations } from '../../../lib/timeline/carried-out/of-others.ts'

const known = relations('her brother moved. his brothers came; her sister did not.')

test('relations are those that are told of more than once', () => expect([...known]).toEqual(['brother']))

test.each(['a plan for her sister', "another child's plan", 'a claim by his landlord', 'told the neighbours', 'an appeal of his own'])(
  "another's: %s",
  (words) => expect(ofOthers(words, known)).toBe(true),
)
test.each(['a plan for her brother', 'another plan for him', 'a claim by her'])("not another's: %s", (words) =>
  expect(ofOthers(words, known)).toBe(false),
)
test('another family', () => {
  expect(anothers.test('another family moved out')).toBe(true)
  expect(anothers.test("another family's flat")).toBe(false)
})
