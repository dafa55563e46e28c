import { unsigned, write } from '../../lib/score/digits.ts'
import { binds, dealt, numbersOfDay, numbersOfLength, numbersOfLimit, placeOf } from '../../lib/score/words.ts'
import type { PackedPulls, PackedSide, Side } from '../../lib/score/words.ts'
import type { Field } from '../../lib/score/candidates.ts'
import type { GoldDelay } from '../../tests/support/corpus.ts'
import { sameRule } from '../accuracy/score.ts'

/** A limit's words beside a day's, whether the day is its start or its end, and what that counts for. */
interface Row {
  limit: Uint32Array
  day: Uint32Array
  right: boolean
  weight: number
}

/** How often all rows are gone through, how fast is learnt, and how much a pull is drawn to nothing. */
const [rounds, rate, ridge] = [4, 0.1, 1e-5]
/** Steps of a pull above nothing. Few, so that they are short to write; stronger pulls are cut: one in so many is. */
const steps = 7
const cut = 100
/** Below so many steps a pull is left out: it says little, and there are many of them. */
const faint = 3.4

/** The rows of a page: every limit beside every place of a day. */
export function pairsOf({ allowed, days }: Field, golds: readonly GoldDelay[]): Record<Side, Row[]> {
  const rows: Record<Side, Row[]> = { start: [], end: [] }
  for (const [i, one] of allowed.entries()) {
    const own = golds.filter(
      ({ limit, rule }) =>
        limit && limit.value === one.period.value && limit.unit === one.period.unit && sameRule({ rule } as GoldDelay, one as never),
    )
    if (one.line) rows.end.push({ limit: binds, day: numbersOfLength(one), right: own.length > 0, weight: own.length ? 2 : 1 })
    for (const [j, { span, spots }] of days.entries()) {
      for (const side of ['start', 'end'] as const) {
        const right = own.some((gold) => gold[side]?.from === span.from && gold[side].to === span.to)
        // Of limits that the page does not turn on, one day in three is enough.
        if (!right && !own.length && (i + j) % 3) continue
        for (const spot of spots)
          rows[side].push({
            limit: numbersOfLimit(one, side),
            day: numbersOfDay(spot),
            right,
            weight: right ? 2 / spots.length : 0.5,
          })
      }
    }
  }
  return rows
}

/** What is learnt from rows of many pages, as it is kept. The same rows give the same bytes. */
export function learnPulls(pages: readonly Record<Side, Row[]>[]): PackedPulls {
  const [start, end] = (['start', 'end'] as const).map((side) => fitted(pages.flatMap((page) => page[side])))
  const strong = [...start!, ...end!].map(Math.abs).sort((a, b) => b - a)
  const step = Number(((strong[Math.floor(strong.length / cut)] ?? 0) / steps || 1).toPrecision(5))
  return { step, start: packed(start!, step), end: packed(end!, step) }
}

/** Logistic regression on pairs of words, each pull at a pace of its own. No lots are drawn that differ from run to run. */
function fitted(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array(dealt)
  const paces = new Float32Array(dealt).fill(1e-3)
  const places = new Int32Array(40 * 40)
  const order = shuffled(rows)
  for (let round = 0; round < rounds; round += 1)
    for (const { limit, day, right, weight } of order) {
      let count = 0
      let sum = 0
      for (const one of limit)
        for (const other of day) {
          const place = placeOf(one, other)
          places[count++] = place
          sum += weights[place]!
        }
      const wrong = weight * (1 / (1 + Math.exp(-sum)) - Number(right))
      if (Math.abs(wrong) < 1e-4) continue
      const share = wrong / Math.sqrt(count)
      for (let i = 0; i < count; i += 1) {
        const place = places[i]!
        const slope = share + ridge * weights[place]!
        paces[place]! += slope * slope
        weights[place]! -= (rate * slope) / Math.sqrt(paces[place]!)
      }
    }
  return weights
}

/** In an order that mixes pages and never changes. */
function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list]
  let seed = 1
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    const j = seed % (i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}

function packed(weights: Float32Array, step: number): PackedSide {
  const [gaps, values]: [number[], number[]] = [[], []]
  let skipped = 0
  for (const weight of weights) {
    const most = Math.abs(weight) / step < faint ? 0 : weight / step
    const value = Math.max(-steps, Math.min(steps, Math.round(most)))
    if (!value) skipped += 1
    else {
      gaps.push(skipped)
      values.push(unsigned(value))
      skipped = 0
    }
  }
  return { gaps: write(gaps), steps: write(values) }
}
