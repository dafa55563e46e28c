import type { Counting } from '../calendar/add-period.ts'
import { addPeriod } from '../calendar/add-period.ts'
import { elapsed, late } from '../calendar/between.ts'
import type { Day, Period, Span } from '../calendar/span.ts'
import type { Words } from '../text/words.ts'
import type { Clock, ClockEnd, Event } from '../record.ts'

/** A clock before all are put in order and given their ids. */
export type NewClock = Omit<Clock, 'id'>

/** What a clock is made of. */
export interface Parts {
  rule: string
  name: string
  start: ClockEnd | null
  /** null for a clock that is still open. */
  end: ClockEnd | null
  limit: Period | { date: string }
  counting?: Counting
  limitFrom?: Clock['limitFrom']
  limitWords?: Words | null
  /** Where the day is fixed (calendar dates, agreed days), or already known. */
  due?: Span | null
  decisionDate: Day | null
  /** Of an open clock the days up to which the text says that it was open, where that is not the day of the decision. */
  openUntil?: Span | null
  notes?: string[]
}

/**
 * One clock with its figures, or null where they cannot be worked out: no due day (holidays not known, school days), or open
 * and no date of the decision.
 */
export function clockOf(parts: Parts): NewClock | null {
  const { rule, name, start, end, limit, decisionDate, notes = [] } = parts
  const due = parts.due ?? (start && 'value' in limit ? addPeriod(start, limit, parts.counting).due : null)
  const until = end ?? parts.openUntil ?? (decisionDate ? { from: decisionDate, to: decisionDate } : null)
  // Only the school's calendar tells its days: what is told is shown, and nothing is counted.
  const uncounted = !!end && 'unit' in limit && limit.unit === 'school days'
  if (!until || (!due && !uncounted)) return null
  return {
    rule,
    name,
    start,
    end,
    limit: 'value' in limit ? { value: limit.value, unit: limit.unit } : { value: limit.date, unit: 'date' },
    limitFrom: parts.limitFrom ?? 'rulebook',
    limitWords: parts.limitWords ?? null,
    due,
    elapsed: start ? elapsed(start, until) : null,
    late: due ? late(due, until) : [0, 0],
    open: !end,
    notes,
    stated: [],
  }
}

/** The days and words of an event as an end of a clock. */
export const endOf = (event: Event): ClockEnd => ({ ...event.span, words: event.words, event: event.id || null })
