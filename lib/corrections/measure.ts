import { addPeriod } from '../calendar/add-period.ts'
import type { Counting, Trace } from '../calendar/add-period.ts'
import { elapsed, late } from '../calendar/between.ts'
import type { Day, Period, Span } from '../calendar/span.ts'
import type { Limit } from '../rules/limit.ts'

/** A length to measure against: of the rulebook, or the reader's own. */
export interface Yardstick {
  period: Period
  counting: Counting
  /** null for a length of the reader's own. */
  limit: Limit | null
}

/** What came of measuring one span against another and a limit. */
export interface Measured {
  due: Span | null
  /** Calendar days, least and most. */
  elapsed: [number, number]
  /** Calendar days past the due day, least and most; [0, 0] when in time or when no due day can be counted. */
  late: [number, number]
  trace: Trace
}

/**
 * Measures what lies between two days or spans against a length.
 * @param end null where it has not ended: then it runs to `until`
 * @param until the last day that is known of, for what has not ended
 */
export function measure(start: Span, end: Span | null, { period, counting }: Yardstick, until: Day): Measured {
  const ended = end ?? { from: until, to: until }
  const { due, trace } = addPeriod(start, period, counting)
  return { due, elapsed: elapsed(start, ended), late: due ? late(due, ended) : [0, 0], trace }
}

const unit = /^(\d{1,4}) (days|working days|weeks|months|years)$/

/**
 * The yardstick that a correction or a form names.
 * @param name id of a limit (its extended length with "+" behind it), or a length: "20 working days"
 * @returns null for what is neither, and for limits that are a date of the calendar
 */
export function yardstick(name: string, limits: readonly Limit[]): Yardstick | null {
  const own = unit.exec(name)
  if (own) return { period: { value: Number(own[1]), unit: own[2] as Period['unit'] }, counting: {}, limit: null }
  const limit = limits.find(({ id }) => id === name.replace(/\+$/, ''))
  const length = name.endsWith('+') ? limit?.extended?.length : limit?.length
  if (!limit || !length || 'date' in length) return null
  return { period: { value: length.value, unit: length.unit }, counting: countingOf(limit), limit }
}

/** How the days of a limit are counted. */
export function countingOf(limit: Limit): Counting {
  const { beginningWith = false, calendar = 'england-and-wales', rolls = false } = limit
  return { beginningWith, calendar, rolls }
}
