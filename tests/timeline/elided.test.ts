import { expect, test } from 'vitest'
import { withElided } from '../../lib/timeline/elided.ts'
import type { Event } from '../../lib/record.ts'

const day = { from: '2025-06-03', to: '2025-06-03' }
const event = (text: string, start: number, more: Partial<Event>): Event => ({
  id: `e${start}`,
  span: day,
  mentions: [`m${start}`],
  kind: null,
  thread: null,
  text,
  words: { start, end: start + text.length, text, block: 'b0', paragraph: 1 },
  actor: null,
  happened: true,
  state: 'happened',
  ...more,
})
const last = event('The Plan should have been issued by 15 February', 0, {
  kind: 'ehc-final-issued',
  thread: 'ehc-1',
  happened: false,
  state: 'due',
})
const kindOf = (text: string, before: Event = last, start = last.words.end + 1) => withElided([before, event(text, start, {})])[1]!.kind

test.each(['but was not until 3 June.', 'but it was not until 3 June 2025.', 'and it was only on 3 June.', 'but did not until June.'])(
  'leans on what was due: %s',
  (text) => expect(kindOf(text)).toBe('ehc-final-issued'),
)

test.each(['but the trip was not until 3 June.', 'but was not told until 3 June of the trip.', 'and she was at school on 3 June.'])(
  'has a sense of its own: %s',
  (text) => expect(kindOf(text)).toBe(null),
)

test('leans on nothing that was not due, and on nothing far off', () => {
  expect(kindOf('but was not until 3 June.', { ...last, state: 'happened', happened: true })).toBe(null)
  expect(kindOf('but was not until 3 June.', { ...last, kind: null })).toBe(null)
  expect(kindOf('but was not until 3 June.', last, 400)).toBe(null)
})
