import { expect, test } from 'vitest'
import { knownBefore } from '../../lib/delays/by-due-day.ts'
import type { Event } from '../../lib/record.ts'

const event = (day: string, text: string, given: Partial<Event> = {}): Event => ({
  id: day,
  span: { from: day, to: day },
  mentions: [],
  kind: null,
  text,
  words: { start: 0, end: text.length, text, block: 'b1', paragraph: 1 },
  actor: null,
  happened: true,
  ...given,
})
const told = event('2024-05-09', 'The Council told the designated officer')

test('what the council had been told, before it told somebody else of it', () => {
  const first = event('2024-05-03', 'The school informed the Council of what he had said')
  expect(knownBefore(told, [first, told])).toBe(first)
  const heard = event('2024-05-04', 'The duty team received a call')
  expect(knownBefore(told, [first, heard, told])).toBe(heard)
})

test.each<[string, Event[]]>([
  ['something else that was done', [event('2024-05-03', 'The foster carer took him to school')]],
  [
    'what was told in another paragraph',
    [event('2024-05-03', 'The school informed the Council', { words: { ...told.words, block: 'b2' } })],
  ],
  ['what did not happen', [event('2024-05-03', 'The school informed the Council', { happened: false })]],
  ['what came later', [event('2024-05-12', 'The school informed the Council')]],
])('not %s', (_, before) => expect(knownBefore(told, [...before, told])).toBeUndefined())

test('not what is told after it', () => {
  expect(knownBefore(told, [told, event('2024-05-03', 'The school informed the Council')])).toBeUndefined()
})
