import type { Candidate } from './candidates.ts'

/** A candidate with the chance that it is right. */
export interface Scored extends Candidate {
  chance: number
}

/** A candidate with what it may share with others, as numbers: its start, its end and its length. */
interface Numbered {
  start: number
  end: number
  length: number
  chance: number
}

/** More than there are days, or lengths, on a page. */
const many = 1 << 12

/** The candidates with their starts and ends by place in the order of time, and their lengths numbered through. */
function numbered(all: readonly Scored[]): Numbered[] {
  const lengths = new Map<string, number>()
  const byView = new Map<Candidate['view'], number>()
  const numberOf = (view: Candidate['view']): number => {
    const { rule, period } = view.allowed
    const name = `${rule} ${period.value} ${period.unit}`
    const number = lengths.get(name) ?? lengths.size
    lengths.set(name, number)
    byView.set(view, number)
    return number
  }
  return all.map(({ start, end, view, chance }) => ({ start: start.at, end: end.at, length: byView.get(view) ?? numberOf(view), chance }))
}

/** Candidates that share something, the likeliest first. Lists are as long as they are; only their first few are looked at. */
class Groups {
  private readonly lists = new Map<number, Numbered[]>()
  constructor(sorted: readonly Numbered[], keyOf: (one: Numbered) => number) {
    for (const one of sorted) {
      const key = keyOf(one)
      const list = this.lists.get(key)
      if (list) list.push(one)
      else this.lists.set(key, [one])
    }
  }
  of = (key: number): readonly Numbered[] => this.lists.get(key) ?? none
}
const none: readonly Numbered[] = []

/** On a scale on which chances add up. */
const scale = (chance: number): number => Math.log((chance + 1e-4) / (1 - chance + 1e-4))

/**
 * What a second look tells of each candidate: how it stands beside those that exclude it, that come before it and that follow it. In the
 * order of the candidates.
 * @param least the chance below which a candidate is not looked at, and null stands in its place
 */
export function rivalsOf(all: readonly Scored[], least?: undefined): number[][]
export function rivalsOf(all: readonly Scored[], least: number): (number[] | null)[]
export function rivalsOf(all: readonly Scored[], least = 0): (number[] | null)[] {
  const told = numbered(all)
  const sorted = told.toSorted((a, b) => b.chance - a.chance)
  const byLength = new Groups(sorted, ({ length }) => length)
  const byStart = new Groups(sorted, ({ start }) => start)
  const byEnd = new Groups(sorted, ({ end }) => end)
  const byBoth = new Groups(sorted, ({ start, end }) => start * many + end)
  const byLengthStart = new Groups(sorted, ({ length, start }) => length * many + start)
  const byLengthEnd = new Groups(sorted, ({ length, end }) => length * many + end)
  const first = sorted[0]?.chance ?? 0
  return told.map((one) => {
    if (one.chance < least) return null
    const { length, start, end } = one
    const best = (list: readonly Numbered[], fits: (other: Numbered) => boolean) => list.find(fits)?.chance ?? 0
    const sum = (list: readonly Numbered[], n: number) => list.slice(0, n).reduce((total, other) => total + other.chance, 0)
    const better = (list: readonly Numbered[]) => {
      const n = list.findIndex((other) => other.chance <= one.chance)
      return Math.min(n < 0 ? list.length : n, 30)
    }
    const same = byLength.of(length)
    const otherEnd = best(byLengthStart.of(length * many + start), (other) => other.end !== end)
    const otherStart = best(byLengthEnd.of(length * many + end), (other) => other.start !== start)
    const otherBoth = best(same, (other) => other.start !== start && other.end !== end)
    const together = byBoth.of(start * many + end)
    return [
      scale(one.chance),
      better(same),
      scale(otherEnd),
      scale(otherStart),
      scale(otherBoth),
      scale(best(together, (other) => other.length !== length)),
      scale(best(byEnd.of(end), (other) => other.length !== length && other.start !== start)),
      scale(best(byStart.of(start), (other) => other.length !== length && other.end !== end)),
      scale(byEnd.of(start)[0]?.chance ?? 0),
      scale(byStart.of(end)[0]?.chance ?? 0),
      scale(first),
      one.chance - otherEnd,
      one.chance - otherStart,
      one.chance - Math.max(otherEnd, otherStart, otherBoth),
      sum(byEnd.of(end), 6),
      sum(byStart.of(start), 6),
      sum(same, 8),
      better(together),
    ]
  })
}
