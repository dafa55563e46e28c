import { expect, test } from 'vitest'
import { letterIn, saidIn } from '../../lib/chain/dated-letter.ts'
import type { Dated } from '../../lib/timeline/clause.ts'
import { framesFor } from '../support/told.ts'

const on = (day: string) => ({ span: { from: day, to: day } }) as Dated
const at = on('2024-05-03')
const letter = letterIn(framesFor('She wrote to the Council on §.').frames, at, 4)
const said = (told: string, inside: Dated[] = []) =>
  saidIn(letter!, framesFor(told).frames, inside, { thing: null, undone: [], staff: false }).map(({ act }) => act)

test('a letter with its day and its sentence', () => {
  expect(letter).toMatchObject({ of: { from: 'person' }, at, sentence: 4 })
  expect(letterIn(framesFor('The panel met on §.').frames, at, 4)).toBeNull()
})

test('what the next sentence says of its words', () => {
  expect(said('She asked for a review.')).toEqual(['ASK'])
  expect(said('She asked for a review on §.', [at])).toEqual(['ASK'])
  expect(said('She asked for a review on §.', [on('2024-06-09')])).toEqual([])
})
