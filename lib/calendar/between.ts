import type { Day, Span } from './span.ts'
import { daysBetween, numberOf } from './day.ts'
import type { Calendar } from './holidays.ts'
import { bounds, workingDays } from './working-days.ts'

/** Least and most, both included. */
export type Range = [least: number, most: number]

/**
 * Working days after `from` up to and including `to`: what addPeriod would have to add to come from one to the other.
 * @returns 0 when they stand the other way round; null beyond the table of bank holidays
 */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar = 'england-and-wales'): number | null {
  const [first, end] = bounds()
  const [start, last] = [numberOf(from), numberOf(to)]
  if (!(start >= first - 1 && last < end)) return null
  if (last <= start) return 0
  const { upTo } = workingDays(calendar)
  return upTo[last - first]! - (start < first ? 0 : upTo[start - first]!)
}

/** Calendar days from a start to an end: least is latest start to earliest end, most is earliest start to latest end. */
export function elapsed(start: Span, end: Span): Range {
  return [Math.max(0, daysBetween(start.to, end.from)), Math.max(0, daysBetween(start.from, end.to))]
}

/** Calendar days past the due day, least and most; [0, 0] when in time whatever the days were. */
export function late(due: Span, end: Span): Range {
  return elapsed(due, end)
}
