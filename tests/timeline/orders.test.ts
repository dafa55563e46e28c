import { expect, test } from 'vitest'
import { orderOf } from '../../lib/timeline/orders.ts'
import type { Event } from '../../lib/record.ts'

/** What an order is about that a sentence tells, with what stands before and after it. */
const about = (sentence: string, { before = '', after = '' } = {}) => {
  const start = before ? before.length + 1 : 0
  const page = [before, sentence, after].filter(Boolean).join(' ').toLowerCase()
  return orderOf(page, { words: { start, end: start + sentence.length } } as Event)
}

test.each([
  ['On 3 May 2024 the Tribunal ordered the Council to assess him.', {}, 'assess'],
  ['On 3 May 2024 the Tribunal ordered the Council to issue a plan for him.', {}, 'make'],
  ['On 3 May 2024 the Tribunal ordered the Council to amend sections B and F.', {}, 'amend'],
  ['On 3 May 2024 the Tribunal told the Council to think again.', {}, 'again'],
  ['The Tribunal decided on 3 May 2024.', { after: 'It ordered the Council to assess him.' }, 'assess'],
  ['The Tribunal decided on 3 May 2024.', { after: 'The Council began to assess him.' }, 'amend'],
  ['The Tribunal decided on 3 May 2024.', { before: 'The Council refused to assess him. She appealed.' }, 'assess'],
  ['The Tribunal decided on 3 May 2024.', { before: 'The Council decided not to issue a plan. She appealed.' }, 'make'],
  ['The Tribunal decided on 3 May 2024.', {}, 'amend'],
] as const)('%s %o is an order to %s', (sentence, beside, order) => {
  expect(about(sentence, beside)).toBe(order)
})
