import { expect, test } from 'vitest'
import { asksAbout, content, toCome, undone } from '../../../lib/timeline/carried-out/to-come.ts'
import { tells, unreal } from '../../../lib/timeline/carried-out/verbs.ts'

test.each(['that it would decide soon', 'that no decision had been made', 'that it was nearly ready', 'that it needed more time'])(
  'still to come: %s',
  (said) => expect(toCome.test(said)).toBe(true),
)
test.each(['that it would not assess him', 'that it had decided', 'that it would be refused'])('made: %s', (said) =>
  expect(toCome.test(said)).toBe(false),
)
test('what was said begins behind the verb', () => {
  expect(content.exec(' her that it was late')?.[0]).toBe(' that')
  expect(content.exec(' the plan')).toBeNull()
})
test('what was asked, and what is not done', () => {
  expect(asksAbout.test(' whether it came')).toBe(true)
  expect(asksAbout.test(' that it came')).toBe(false)
  expect(undone.test('it was not sent')).toBe(true)
  expect(undone.test('it was sent')).toBe(false)
})
test('verbs that tell, and verbs that do nothing', () => {
  expect(['said', 'told', 'sent'].map((verb) => tells.test(verb))).toEqual([true, true, false])
  expect(['planned', 'offered', 'issued'].map((verb) => unreal.test(verb))).toEqual([true, true, false])
})
