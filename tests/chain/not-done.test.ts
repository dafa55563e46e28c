import { expect, test } from 'vitest'
import { withoutNotDone } from '../../lib/chain/not-done.ts'
import type { Told } from '../../lib/chain/told.ts'
import type { Mention } from '../../lib/dates/mention.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { Event } from '../../lib/record.ts'

const decision = (text: string) => ({ text }) as Decision
const mentions = [{ id: 'd1', text: 'Friday 3 May 2024' }] as Mention[]
const event = (text: string, state: Event['state'] = 'happened') => ({ mentions: ['d1'], text, state, words: { text } }) as unknown as Event
const isKept = (text: string, read: Event[] = [], more: Partial<Told> = {}, page = '') =>
  withoutNotDone([{ event: event(text), ...more } as Told], read, mentions, decision(page)).length === 1

test('what is told as done is kept', () => expect(isKept('It issued the plan on 3 May 2024')).toBe(true))

test('what words alone show to be undone is left out, unless the body took it so itself', () => {
  expect(isKept('It wrote on 3 May 2024 that no decision had been made')).toBe(false)
  expect(isKept('It wrote on 3 May 2024 that no decision had been made', [], { taken: true })).toBe(true)
})

test('so is what the timeline read as not done', () => {
  const text = 'It issued the plan on 3 May 2024'
  expect(isKept(text, [event(text, 'not')])).toBe(false)
  expect(isKept(text, [event(text, 'planned')])).toBe(false)
  expect(isKept(text, [event('It decided not to issue it; a decision not to', 'not')])).toBe(true)
  expect(isKept(text, [event('and would not issue a plan', 'planned')])).toBe(true)
  expect(isKept(text, [event('“We have issued it”, it wrote', 'not')])).toBe(true)
})

test('what is quoted says nothing', () => expect(isKept('It wrote on 3 May 2024 “no decision was made”')).toBe(true))

test('a day that is held out comes before what was done on it', () =>
  expect(isKept('It was 3 May 2024 before the Council decided')).toBe(true))

test('whose matter it is the frames know of a family, and the page of those whom it names twice', () => {
  expect(isKept('It issued a plan for her mother')).toBe(true)
  expect(isKept('It issued a plan for her sister')).toBe(false)
  expect(isKept('It issued a plan for her sister', [], {}, 'Her sister wrote. The sister rang.')).toBe(true)
})
