import type { Spot } from './days.ts'
import { read, signed } from './digits.ts'
import type { Allowed } from './limits.ts'

/** What words of a limit and words of a day pull towards each other, for the day from which it runs and for the day that ends it. */
export interface Pulls {
  start: Int8Array
  end: Int8Array
  /** What one step of a pull is worth. */
  step: number
}
export type Side = 'start' | 'end'

/** Pulls as they are kept in a file (digits.ts): after how many that are nothing the next stands, and for each its steps. */
export interface PackedPulls {
  step: number
  start: PackedSide
  end: PackedSide
}
export interface PackedSide {
  gaps: string
  steps: string
}

/** Into so many the pairs of a limit's word and a day's word are dealt. */
export const dealt = 1 << 15
/** Words of a limit and of a day that are looked at. */
const most = 40
const mostStems = 9

/** A number for a word. */
function numberFor(word: string): number {
  let hash = 2166136261
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619)
  return hash >>> 0
}

const marked = (mark: string, words: Iterable<string>, upTo = most): string[] => [...words].slice(0, upTo).map((word) => `${mark} ${word}`)
const numbersFor = (words: readonly string[]): Uint32Array => Uint32Array.from(words.slice(0, most), numberFor)

const ofLimits = new WeakMap<Allowed, Record<Side, Uint32Array>>()
const ofDays = new WeakMap<Spot, Uint32Array>()

/** What a limit is about, as numbers: its id, its field of law, what must be done, and from what on. */
export function numbersOfLimit(allowed: Allowed, side: Side): Uint32Array {
  let known = ofLimits.get(allowed)
  if (!known) {
    const { rule, limit, asks, from } = allowed
    const shared = [
      '',
      `rule ${rule}`,
      ...(limit ? [`field ${limit.domain}`] : []),
      ...(asks.stage ? [`stage ${asks.stage}`] : []),
      ...marked('act', asks.acts),
      ...marked('thing', asks.things),
      ...marked('stem', asks.about.keys(), mostStems),
    ]
    const begins = [
      ...marked('from act', from.acts),
      ...marked('from thing', from.things),
      ...marked('from stem', from.about.keys(), mostStems),
    ]
    known = { start: numbersFor([...shared, ...begins]), end: numbersFor(shared) }
    ofLimits.set(allowed, known)
  }
  return known[side]
}

/** What is said of a day where it stands, as numbers. */
export function numbersOfDay(spot: Spot): Uint32Array {
  let known = ofDays.get(spot)
  if (!known) {
    const { facts, leaning, line, before } = spot
    const last =
      before
        .toLowerCase()
        .match(/[a-z’']+/g)
        ?.slice(-3) ?? []
    known = numbersFor([
      '',
      `section ${line.section}`,
      ...(facts.who[0] ? [`who ${facts.who[0]}`] : []),
      ...(facts.stage ? [`stage ${facts.stage}`] : []),
      ...marked('before', last),
      `both ${last.slice(-2).join(' ')}`,
      ...marked('act', facts.acts),
      ...marked('thing', facts.things),
      ...marked('stem', leaning.keys()),
    ])
    ofDays.set(spot, known)
  }
  return known
}

/** What is said of a length where it stands, as numbers: the words before it and behind it. */
export function numbersOfLength({ line, words, source }: Allowed): Uint32Array {
  const [before, after] = line && words ? [line.text.slice(0, words.start - line.start), line.text.slice(words.end - line.start)] : ['', '']
  const last = wordsOf(before).slice(-6)
  const first = wordsOf(after).slice(0, 4)
  return numbersFor([
    '',
    `from ${source}`,
    `section ${line?.section}`,
    ...marked('before', last),
    `both ${last.slice(-2).join(' ')}`,
    `three ${last.slice(-3).join(' ')}`,
    ...marked('after', first),
    `both after ${first.slice(0, 2).join(' ')}`,
    ...marked('first', wordsOf(before).slice(0, 3)),
  ])
}
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z’']+|\d+/g) ?? []
/** The limit's side of a pair whose other side is a length: whether it binds at all. */
export const binds = Uint32Array.of(numberFor('whether it binds'))

/** Where the pair of a limit's number and a day's is dealt. */
export function placeOf(limit: number, day: number): number {
  let hash = Math.imul(limit ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0xc2b2ae35) >>> 0) % dealt
}

/** How much a day's words are those of the start, or of the end, of a limit: above 0 rather so. */
export function pullOf(pulls: Pulls, side: Side, allowed: Allowed, spot: Spot): number {
  const weights = pulls[side]
  const days = numbersOfDay(spot)
  let sum = 0
  for (const limit of numbersOfLimit(allowed, side)) for (const day of days) sum += weights[placeOf(limit, day)]!
  return sum * pulls.step
}

/** How much a length is rather one that binds than one that measures or is another's. */
export function bindsBy(pulls: Pulls, allowed: Allowed): number {
  let sum = 0
  for (const number of numbersOfLength(allowed)) sum += pulls.end[placeOf(binds[0]!, number)]!
  return sum * pulls.step
}

/** Pulls out of their file. */
export function unpackPulls({ step, start, end }: PackedPulls): Pulls {
  const unpacked = ({ gaps, steps }: PackedSide): Int8Array => {
    const weights = new Int8Array(dealt)
    const values = read(steps)
    let at = -1
    for (const [i, gap] of read(gaps).entries()) {
      at += gap + 1
      weights[at] = signed(values[i]!)
    }
    return weights
  }
  return { step, start: unpacked(start), end: unpacked(end) }
}
