import type { Candidate } from './candidates.ts'

/** A candidate with the chance that it is right. */
export interface Scored extends Candidate {
  chance: number
}

/** What is the same for two candidates: their start and end by day, and their length. */
const startOf = ({
  start: {
    day: { span },
  },
}: Candidate): string => `${span.from} ${span.to}`
const endOf = ({
  end: {
    day: { span },
  },
}: Candidate): string => `${span.from} ${span.to}`
const lengthOf = ({
  view: {
    allowed: { rule, period },
  },
}: Candidate): string => `${rule} ${period.value} ${period.unit}`

/** Candidates that share something, the likeliest first. Lists are as long as they are; only their first few are looked at. */
class Groups {
  private readonly lists = new Map<string, Scored[]>()
  constructor(sorted: readonly Scored[], keyOf: (one: Scored) => string) {
    for (const one of sorted) {
      const key = keyOf(one)
      const list = this.lists.get(key)
      if (list) list.push(one)
      else this.lists.set(key, [one])
    }
  }
  of = (key: string): readonly Scored[] => this.lists.get(key) ?? []
}

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
  const sorted = all
    .map((one, i) => ({ one, i }))
    .sort((a, b) => b.one.chance - a.one.chance || a.i - b.i)
    .map(({ one }) => one)
  const byLength = new Groups(sorted, lengthOf)
  const byStart = new Groups(sorted, startOf)
  const byEnd = new Groups(sorted, endOf)
  const byBoth = new Groups(sorted, (one) => `${startOf(one)} ${endOf(one)}`)
  const byLengthStart = new Groups(sorted, (one) => `${lengthOf(one)} ${startOf(one)}`)
  const byLengthEnd = new Groups(sorted, (one) => `${lengthOf(one)} ${endOf(one)}`)
  const first = sorted[0]?.chance ?? 0
  return all.map((one) => {
    if (one.chance < least) return null
    const [length, start, end] = [lengthOf(one), startOf(one), endOf(one)]
    const best = (list: readonly Scored[], fits: (other: Scored) => boolean) => list.find(fits)?.chance ?? 0
    const sum = (list: readonly Scored[], n: number) => list.slice(0, n).reduce((total, other) => total + other.chance, 0)
    const better = (list: readonly Scored[]) => {
      const n = list.findIndex((other) => other.chance <= one.chance)
      return Math.min(n < 0 ? list.length : n, 30)
    }
    const same = byLength.of(length)
    const otherEnd = best(byLengthStart.of(`${length} ${start}`), (other) => endOf(other) !== end)
    const otherStart = best(byLengthEnd.of(`${length} ${end}`), (other) => startOf(other) !== start)
    const otherBoth = best(same, (other) => startOf(other) !== start && endOf(other) !== end)
    const together = byBoth.of(`${start} ${end}`)
    return [
      scale(one.chance),
      better(same),
      scale(otherEnd),
      scale(otherStart),
      scale(otherBoth),
      scale(best(together, (other) => lengthOf(other) !== length)),
      scale(best(byEnd.of(end), (other) => lengthOf(other) !== length && startOf(other) !== start)),
      scale(best(byStart.of(start), (other) => lengthOf(other) !== length && endOf(other) !== end)),
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
