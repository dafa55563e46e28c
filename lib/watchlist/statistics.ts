import { daysBetween } from '../calendar/day.ts'
import { compare } from '../text/compare.ts'
import type { Case } from './case.ts'
import { dueDay } from './state.ts'

/** How long the actions of one group took, in calendar days from the decision to the day on which each was done. */
export interface Took {
  name: string
  actions: number
  /** Cases that they belong to. */
  cases: number
  median: number
  longest: number
  /** Of those with a deadline: how many were done after it, or after the later day that was agreed. */
  late: number
  withDeadline: number
}

/** Fewer than these say nothing about a body or a year. */
export const enough = 3

/**
 * How long actions took, by body or by the year of the decision. Only actions with a known day of doing, of cases with a
 * decision date, and only groups of enough of them; the longest first, years in order.
 */
export function howLong(cases: readonly Case[], by: 'body' | 'year'): Took[] {
  const groups = new Map<string, { days: number[]; cases: Set<string>; late: number; withDeadline: number }>()
  for (const each of cases) {
    if (!each.decisionDate || !each.tracked) continue
    const names = by === 'year' ? [each.decisionDate.slice(0, 4)] : each.bodies
    for (const action of each.actions) {
      const { mark } = action
      // A later day that was agreed is the one that counts.
      const due = dueDay(action)
      if (mark.as !== 'done' || !mark.on || mark.on < each.decisionDate) continue
      for (const name of new Set(names)) {
        const group = groups.get(name) ?? { days: [], cases: new Set(), late: 0, withDeadline: 0 }
        groups.set(name, group)
        group.days.push(daysBetween(each.decisionDate, mark.on))
        group.cases.add(each.id)
        if (due) group.withDeadline++
        if (due && mark.on > due) group.late++
      }
    }
  }
  return [...groups]
    .filter(([, group]) => group.days.length >= enough)
    .map(([name, { days, cases: of, late, withDeadline }]) => {
      const sorted = days.sort((a, b) => a - b)
      return { name, actions: sorted.length, cases: of.size, median: medianOf(sorted), longest: sorted.at(-1)!, late, withDeadline }
    })
    .sort((a, b) => (by === 'year' ? compare(a.name, b.name) : b.median - a.median || compare(a.name, b.name)))
}

/** Of two in the middle the mean, in whole days. */
const medianOf = (sorted: number[]): number =>
  Math.round((sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2)
