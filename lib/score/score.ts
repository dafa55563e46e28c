import { candidatesOf } from './candidates.ts'
import type { Candidate, Field } from './candidates.ts'
import { Teller } from './features.ts'
import { rivalsOf } from './rivals.ts'
import type { Scored } from './rivals.ts'
import { chanceOf, scoreOf, unpack } from './trees.ts'
import type { Packed, Trees } from './trees.ts'
import { unpackPulls } from './words.ts'
import type { PackedPulls, Pulls } from './words.ts'

/** What was learnt: what words pull towards each other, trees for a candidate by itself, and trees for it among its rivals. */
export interface Model {
  pulls: Pulls | null
  first: Trees
  second: Trees
}

/** What was learnt, as it is kept in a file. */
export interface Learnt {
  pulls: PackedPulls
  first: Packed
  second: Packed
}

/** A model out of its file. */
export const modelOf = ({ pulls, first, second }: Learnt): Model => ({
  pulls: unpackPulls(pulls),
  first: unpack(first),
  second: unpack(second),
})

/** What a first look tells of each candidate of a page; a pause for each few. */
export function* rowsOf(field: Field): Generator<void, { candidates: Candidate[]; rows: Float32Array[] }> {
  const candidates = yield* candidatesOf(field)
  const teller = new Teller(field)
  const rows: Float32Array[] = []
  for (const [i, one] of candidates.entries()) {
    if (i % 64 === 63) yield
    rows.push(teller.of(one))
  }
  return { candidates, rows }
}

/** Below it a candidate is none, whatever its rivals are: it gets no second look. */
const unlikely = 0.01

/** The candidates of a page with the chance that each is right. */
export function* scoredOf(field: Field, { first, second }: Model): Generator<void, Scored[]> {
  const { candidates, rows } = yield* rowsOf(field)
  const alone = candidates.map((one, i): Scored => ({ ...one, chance: chanceOf(scoreOf(first, rows[i]!)) }))
  yield
  const rivals = rivalsOf(alone, unlikely)
  yield
  return alone.map((one, i) => {
    const seen = rivals[i]
    return seen ? { ...one, chance: chanceOf(scoreOf(second, secondRow(seen, rows[i]!))) } : one
  })
}

/** What a second look tells: the rivals first. */
export function secondRow(rivals: readonly number[], row: Float32Array): Float32Array {
  const found = new Float32Array(rivals.length + row.length)
  found.set(rivals)
  found.set(row, rivals.length)
  return found
}
