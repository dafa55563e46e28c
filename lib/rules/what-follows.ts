import type { Trace } from '../calendar/add-period.ts'
import { elapsed, late } from '../calendar/between.ts'
import type { Range } from '../calendar/between.ts'
import type { Day, Span } from '../calendar/span.ts'
import { everyLimit } from './whole-rulebook.ts'
import type { RulebookLimit } from './whole-rulebook.ts'
import { lastDay } from './last-day.ts'
import { limitOn } from './limit-on.ts'
import type { Explained, Length, Limit } from './limit.ts'
import type { EventKind } from './kinds.ts'

/** One length of a limit, counted: the ordinary one, or the longer one with its condition. */
export interface Counted {
  length: Extract<Length, { value: number }>
  /** When the longer form applies; null for the ordinary one. */
  when: string | null
  /** Earliest and latest last day; null where it cannot be counted (school days, hours, beyond the bank holidays). */
  due: Span | null
  trace: Trace
  /**
   * kept or late: it was done; overdue: it was not, and every possible last day has passed; perhaps overdue: some have; waiting:
   * none has; unknown: there is no last day.
   */
  state: 'kept' | 'perhaps late' | 'late' | 'overdue' | 'perhaps overdue' | 'waiting' | 'unknown'
  /** Calendar days past the last day, least and most, until it was done or until today. */
  past: Range
}

/** A limit that one of the given events starts. */
export interface Following {
  limit: RulebookLimit
  /** The event that it was counted from, and the one that ended it, where that was given. */
  from: EventKind
  ended: EventKind | null
  /** The ordinary length, then the longer one where there is one. */
  counted: Counted[]
}

/**
 * Every limit of the rulebook that follows from what happened and when, the first to run out first: for the council, and for the
 * complainant ("ask for stage two", "go to the Ombudsman"), each as it stood then. Least periods and limits of a power are left out, as
 * are those of which no form is known that was in force.
 * @param given the days of what happened; a month is a span
 * @param today the day that "overdue" is measured at
 */
export function whatFollows(given: Partial<Record<EventKind, Span>>, today: Day): Following[] {
  const found: Following[] = []
  for (const limit of everyLimit) {
    const from = limit.startsWith.find((kind) => given[kind])
    if (!from || limit.clock === 'never' || 'date' in limit.length) continue
    const start = given[from]!
    const then = limitOn(limit, start)
    if (!then || 'date' in then.length) continue
    const ended = limit.endsWith.find((kind) => given[kind] && kind !== from) ?? null
    const lengths = [{ length: then.length, when: null }, ...(then.extended ? [then.extended] : [])]
    const end = ended ? given[ended]! : null
    const second = then.laterOf && given[then.laterOf.startsWith]
    const counted = lengths.flatMap(({ length, when }) =>
      'date' in length ? [] : [countLength(then, length, when, start, end, today, second)],
    )
    found.push({ limit: then, from, ended, counted })
  }
  return found.toSorted((a, b) => firstToEnd(a).localeCompare(firstToEnd(b)))
}

/**
 * One length of a limit counted from a start, and how it stands.
 * @param end when it was done; null while it was not
 * @param second of a limit with two starts, the other one
 */
export function countLength(
  limit: Limit & Partial<Explained>,
  length: Counted['length'],
  when: string | null,
  start: Span,
  end: Span | null,
  today: Day,
  second?: Span,
): Counted {
  const { due, trace } = lastDay(limit, length, start, second)
  if (!due) return { length, when, due, trace, state: 'unknown', past: [0, 0] }
  const past = end ? late(due, end) : elapsed(due, { from: today, to: today })
  const [certain, possible] = [past[0] > 0, past[1] > 0]
  const state = end
    ? certain
      ? 'late'
      : possible
        ? 'perhaps late'
        : 'kept'
    : certain
      ? 'overdue'
      : possible
        ? 'perhaps overdue'
        : 'waiting'
  return { length, when, due, trace, state, past }
}

/** What cannot be counted comes last. */
const firstToEnd = ({ counted }: Following): string => counted[0]?.due?.to ?? '9999'
