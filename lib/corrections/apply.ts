import type { Decision } from '../page/decision.ts'
import type { Clock, ClockEnd, DecisionRecord, Headline, Stated } from '../record.ts'
import type { Limit } from '../rules/limit.ts'
import type { Correction } from '../watchlist/case.ts'
import type { Mention } from '../dates/mention.ts'
import type { Span } from '../calendar/span.ts'
import { clockName, correctionOf, dateName, measureSpans } from './corrections.ts'
import { measure, yardstick } from './measure.ts'

/** The steps that a reading takes, given so that this one can be tested alone. */
export interface Steps {
  /** `spanOf` gives the days of a date expression that the reader corrected. */
  analyse: (decision: Decision, spanOf?: (mention: Mention) => Span | undefined) => DecisionRecord
  headline: (decision: Decision, stated: Stated[], clocks: Clock[]) => Headline | null
  limits: readonly Limit[]
}

/** A reading with what the reader put right in it. */
export interface CorrectedReading {
  decision: Decision
  record: DecisionRecord
  /** By id of a clock: the name under which its corrections are kept. Names follow what was read, not what was corrected. */
  names: Map<string, string>
  /** Clocks that the reader said are no delays. */
  removed: Clock[]
}

/**
 * Reads a decision with the reader's corrections. Those that fit nothing on the page any more change nothing.
 * @param corrections as they are kept for the page; any content, any order
 */
export function readWith(decision: Decision, corrections: readonly Correction[], steps: Steps): CorrectedReading {
  const [corrected, spanOf] = givenTo(decision, corrections)
  return applyTo(corrected, steps.analyse(corrected, spanOf), corrections, steps)
}

/** What analysis has to be given for these corrections: the decision with its date, and the days of corrected expressions. */
export function givenTo(decision: Decision, corrections: readonly Correction[]): [Decision, (mention: Mention) => Span | undefined] {
  const given = decision.decisionDate ? undefined : correctionOf(corrections, 'decision-date')?.span?.from
  return [
    given ? { ...decision, decisionDate: given } : decision,
    (mention) => correctionOf(corrections, dateName(mention))?.span ?? undefined,
  ]
}

/** The second half of `readWith`: what is put right after analysis. */
export function applyTo(corrected: Decision, record: DecisionRecord, corrections: readonly Correction[], steps: Steps): CorrectedReading {
  const names = new Map(record.delays.map((clock) => [clock.id, clockName(clock)]))
  const until = corrected.decisionDate ?? corrected.articleDate ?? ''
  const removed: Clock[] = []
  let changed = false
  const delays: Clock[] = []
  for (const clock of record.delays) {
    const name = names.get(clock.id)!
    const next = correctClock(clock, name, corrections, steps.limits, until)
    changed ||= next !== clock
    if (correctionOf(corrections, `clock:${name}`)?.removed) {
      removed.push(next)
      changed = true
    } else delays.push(next)
  }
  const headline = changed ? steps.headline(corrected, record.stated, delays) : record.headline
  return {
    decision: corrected,
    record: { ...record, delays: [...delays, ...keptMeasures(corrections, steps.limits)], headline },
    names,
    removed,
  }
}

function correctClock(clock: Clock, name: string, corrections: readonly Correction[], limits: readonly Limit[], until: string): Clock {
  const start = correctionOf(corrections, `start:${name}`)?.span
  const end = correctionOf(corrections, `end:${name}`)?.span
  const other = correctionOf(corrections, `limit:${name}`)?.text
  if (!start && !end && !other) return clock
  const from = start ? byReader(start) : clock.start
  const to = end ? byReader(end) : clock.end
  const { value, unit } = clock.limit
  const against = yardstick(other ?? clock.rule, limits)
  const own = other ? null : yardstick(`${value} ${unit}`, limits)
  const by = against && own ? { ...against, period: own.period } : (against ?? own)
  if (!from || !by) return clock
  const { due, elapsed, late } = measure(from, to, by, until || from.to)
  const given = [start && 'start', end && 'end', other && 'limit'].filter((each) => typeof each === 'string')
  const said = new Intl.ListFormat('en-GB').format(given.map((each) => `the ${each}`))
  return {
    ...clock,
    start: from,
    end: to,
    limit: by.period,
    due,
    elapsed,
    late,
    open: to === null,
    rule: by.limit?.id ?? (other ? 'page-limit' : clock.rule),
    limitFrom: other ? 'rulebook' : clock.limitFrom,
    limitWords: other ? null : clock.limitWords,
    notes: [...clock.notes, `The reader gave ${said}.`],
  }
}

/** Measurements that the reader kept, as clocks of their own: id "measure:…" as their corrections. */
function keptMeasures(corrections: readonly Correction[], limits: readonly Limit[]): Clock[] {
  return corrections.flatMap(({ of, text }) => {
    const spans = measureSpans(of)
    const by = spans && yardstick(text ?? '', limits)
    if (!by) return []
    const [start, end] = spans
    const { due, elapsed, late } = measure(start, end, by, end.to)
    return [
      {
        id: of,
        rule: by.limit?.id ?? 'page-limit',
        name: by.limit?.name ?? 'Measured by the reader',
        start: byReader(start),
        end: byReader(end),
        limit: by.period,
        limitFrom: 'rulebook' as const,
        limitWords: null,
        due,
        elapsed,
        late,
        open: false,
        notes: ['The reader gave the start, the end and the limit.'],
        stated: [],
      },
    ]
  })
}

const byReader = (span: Span): ClockEnd => ({ ...span, words: null, event: null })
