import { expect, test } from 'vitest'
import { point, remember } from '../../lib/chain/pointing-back.ts'
import type { Context } from '../../lib/frames/acts/act.ts'
import { framesFor } from '../support/told.ts'

/** What words behind a sentence can stand for. */
function after(told: string, thing: Context['thing'] = null): Context {
  const context: Context = { thing, undone: [], staff: false }
  const { frames } = framesFor(told)
  for (const frame of frames) point(frame, context)
  remember(frames, context)
  return context
}

test.each([
  ['The Council sent her the plan.', ['plan']],
  ['She asked for a review.', ['request', 'review']],
  ['She asked for a stage two reply to her complaint.', ['reply']],
])('"it" behind "%s"', (told, head) => expect(after(told).thing?.head).toEqual(head))

test('a thing that no list of words has is a thing all the same', () => {
  const { thing } = after('The Council sent her the plan.')
  expect(after('It asked the school for its views.', thing).thing).toBeNull()
})

test('a meeting is kept whatever comes between', () =>
  expect(after('The panel meeting was put off.').meeting?.head.length).toBeGreaterThan(0))

test('what was done, and what was asked for, on no day yet', () => {
  const { undone, asked } = after('It refused to assess him.')
  expect(undone.map(({ act }) => act)).toContain('DECIDE')
  expect(asked).toEqual([])
  expect(after('She asked for a review.').asked!.length).toBeGreaterThan(0)
})
