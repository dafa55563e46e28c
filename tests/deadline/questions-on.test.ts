import { expect, test } from 'vitest'
import { questionsOn } from '../../lib/deadline/questions.ts'
import { rulebookLimit } from '../../lib/rules/whole-rulebook.ts'

test('a longer time that no question was written for is told in words that go into a sentence', () => {
  const [asked] = questionsOn(rulebookLimit('ho-code-s2')!)
  expect(asked!.options.map(({ when }) => when)).toContain('if the landlord had good reason and told the resident')
})
