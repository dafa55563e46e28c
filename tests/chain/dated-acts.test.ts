import { expect, test } from 'vitest'
import { byDate, datedActs } from '../../lib/chain/dated-acts.ts'
import type { Act, Context } from '../../lib/frames/acts/act.ts'
import type { Dated } from '../../lib/timeline/clause.ts'
import { actsFor, framesFor } from '../support/told.ts'

const empty: Context = { thing: null, undone: [], staff: false }
const dated = (told: string, before: Act[] = [], asked: Act[] = []) =>
  framesFor(told)
    .frames.flatMap((frame) => datedActs(frame, empty, before, asked))
    .map(({ act, dates }) => `${act} ${dates.join()}`)

test('acts of a frame that has a day', () => {
  expect(dated('The Council sent the final plan on §.')).toEqual(['DELIVER 0'])
  expect(dated('The Council sent the final plan.')).toEqual([])
})

test('what only says when has the acts of the sentence before', () => {
  const before = actsFor('It refused to assess him on §.')
  expect(before.length).toBeGreaterThan(0)
  const again = before.map(({ act }) => `${act} 0`)
  for (const told of ['It did so on §.', 'This was on §.', 'It told her so on §.', 'Its letter is dated §.'])
    expect(dated(told, before), told).toEqual(again)
  expect(dated('The review was carried out on §.', before)).not.toEqual(again)
})

test('an order has the day of its paper', () => {
  const ordered = actsFor('The Tribunal ordered the Council to assess him on §.').filter(({ act }) => act === 'ORDER')
  expect(dated('Its order is dated §.', [], ordered)).toEqual(ordered.map(({ act }) => `${act} 0`))
})

test('what stands between two days is of the second alone', () => {
  const told = 'It answered on § and, at the second stage, on §.'
  const [frame] = framesFor(told).frames
  const days = [...told.replaceAll('§', '3 May 2024').matchAll(/3 May 2024/g)].map(({ index }) => ({ start: index, end: index + 10 }))
  const parts = byDate(frame!, days as Dated[])
  expect(parts.map(({ dates }) => dates)).toEqual([[0], [1]])
  expect(parts.map(({ links }) => links.length)).toEqual([0, 1])
})
