import { addPeriod, type Due } from '../calendar/add-period.ts'
import type { Day, Period, Span } from '../calendar/span.ts'
import type { Explained, Limit } from './limit.ts'

type Counts = Pick<Limit, 'beginningWith' | 'calendar' | 'rolls'> & Pick<Partial<Explained>, 'laterOf' | 'closed'>

/**
 * The last day of a limit: as `addPeriod` counts it, on the later of two days where the limit has two starts, and moved to the first
 * working day after where it falls in a time of the year in which the limit does not end.
 * @param second the days of the second start; left out while there is none
 */
export function lastDay(limit: Counts, length: Period, start: Span, second?: Span): Due {
  const first = moved(addPeriod(start, length, limit), limit)
  const { laterOf } = limit
  if (!second || !laterOf || 'date' in laterOf.length || !first.due) return first
  const other = moved(addPeriod(second, laterOf.length, limit), limit)
  if (!other.due) return other
  const [later, earlier] = other.due.to > first.due.to ? [other, first] : [first, other]
  return {
    due: { from: later.due!.from > earlier.due!.from ? later.due!.from : earlier.due!.from, to: later.due!.to },
    trace: later.trace,
  }
}

/** Out of the times in which the limit does not end. */
function moved(found: Due, { closed = [], calendar }: Counts): Due {
  if (!found.due || !closed.length) return found
  const counts = found.trace.counts.map((count) => {
    const last = closedUntil(count.due, closed)
    const open = last ? (addPeriod(last, { value: 1, unit: 'working days' }, calendar ? { calendar } : {}).due?.to ?? null) : count.due
    return open === null || open === count.due ? count : { ...count, due: open, movedFrom: count.movedFrom ?? count.due }
  })
  return { due: { from: counts[0]!.due, to: counts.at(-1)!.due }, trace: { ...found.trace, counts } }
}

/** The last day of the closed time that a day lies in; null where it lies in none. */
export function closedUntil(day: Day, closed: readonly (readonly [from: string, to: string])[]): Day | null {
  const [year, at] = [+day.slice(0, 4), day.slice(5)]
  for (const [from, to] of closed) {
    if (from <= to ? at >= from && at <= to : at <= to) return `${year}-${to}`
    if (from > to && at >= from) return `${year + 1}-${to}`
  }
  return null
}
