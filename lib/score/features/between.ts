import type { Seen } from '../candidates.ts'

/** What stands between a start and the end so many places behind it. */
export interface Between {
  start: number[]
  end: number[]
  startPull: number[]
  endPull: number[]
  asks: number[]
  does: number[]
}

/** Days in between that are looked at. */
export const farthest = 60

/** For every number of days behind a start that may stand in between, the best of them and how many of them ask and do. */
export function betweenOf(all: readonly Seen[], at: number): Between {
  const found: Between = { start: [0], end: [0], startPull: [-9], endPull: [-9], asks: [0], does: [0] }
  for (let n = 0; n < farthest - 1 && at + 1 + n < all.length; n += 1) {
    const seen = all[at + 1 + n]!
    for (const side of ['start', 'end', 'startPull', 'endPull'] as const) found[side].push(Math.max(found[side][n]!, seen[side]))
    found.asks.push(found.asks[n]! + Number(seen.spot.facts.asks >= 1))
    found.does.push(found.does[n]! + Number(seen.spot.facts.does >= 1))
  }
  return found
}
