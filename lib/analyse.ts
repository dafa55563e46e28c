import { callByRulebook } from './delays/called.ts'
import { contradicted } from './delays/contradicted.ts'
import { pairFigures } from './delays/pair-figures.ts'
import { headline } from './delays/headline.ts'
import { findDatesInSteps } from './dates/find-dates.ts'
import { underOwnPolicy } from './delays/under-own-policy.ts'
import { readPageLimitsInSteps } from './rules/page-limits.ts'
import type { Span } from './calendar/span.ts'
import type { Mention } from './dates/mention.ts'
import { both, byFrames } from './chain/join.ts'
import type { ClockInput } from './delays/clock-input.ts'
import type { ClockResult } from './delays/run-clocks.ts'
import { readEventsInSteps } from './chain/read-events.ts'
import type { Decision } from './page/decision.ts'
import type { DatedMention, DecisionRecord, Event } from './record.ts'
import { withoutAskedAbout } from './timeline/only-asked-about.ts'
import { runClocksInSteps } from './delays/run-clocks.ts'
import { withElided } from './timeline/elided.ts'
import { schemaVersion } from './record.ts'
import { byWhatWasLearnt } from './score/learnt.ts'
import { readTimelineInSteps } from './timeline/read-timeline.ts'
import { readStatedInSteps } from './delays/stated/read-stated.ts'
import { atOnce } from './text/steps.ts'
import { readActionsInSteps } from './actions/read-actions.ts'
import { withoutNotDone } from './chain/not-done.ts'

/**
 * Everything that can be taken from one decision: dates, what the text says about delay, clocks against time limits,
 * timeline, agreed actions. Never throws: where one reader fails, its list is empty and `problems` says so.
 * @param spanOf days that the reader gave in place of what a date expression was read as
 * @param reader by what the steps of matters are read: patterns, frames, or both, which is what pages get; the others are for measuring
 * @param second another opinion on the clocks; null for what the rules alone read, for measuring
 */
export function analyse(
  decision: Decision,
  spanOf?: (mention: Mention) => Span | undefined,
  reader: Reader = 'both',
  second: Second | null = byWhatWasLearnt,
): DecisionRecord {
  return atOnce(analyseInSteps(decision, spanOf, reader, second))
}

/** What judges the clocks once more. */
export type Second = (input: ClockInput, read: ClockResult) => Generator<void, ClockResult>

/** The present reading of steps, the one that is to replace it, or both together. */
export type Reader = 'patterns' | 'frames' | 'both'

/** The timeline with what clauses and cards tell besides. */
function* withFrames(timeline: Event[], decision: Decision, mentions: readonly Mention[], reader: Reader): Generator<void, Event[]> {
  if (reader === 'patterns') return timeline
  const reading = yield* readEventsInSteps(decision, mentions)
  if (reader === 'frames') return byFrames(timeline, reading.told)
  return both(timeline, { ...reading, told: withoutNotDone(reading.told, timeline, mentions, decision) })
}

/** The same in small steps, so that a page is never held up by all of it at once. */
export function* analyseInSteps(
  decision: Decision,
  spanOf?: (mention: Mention) => Span | undefined,
  reader: Reader = 'both',
  second: Second | null = byWhatWasLearnt,
): Generator<void, DecisionRecord> {
  const record = yield* readInSteps(decision, spanOf, reader, second)
  return { ...record, delays: underOwnPolicy(record.delays, decision) }
}

/**
 * The same with the stages of a body's own procedure still told apart by rule, as another ombudsman's limits are found by it; what was
 * learnt, was learnt from decisions of the first.
 */
export function* readInSteps(
  decision: Decision,
  spanOf?: (mention: Mention) => Span | undefined,
  reader: Reader = 'both',
  second: Second | null = null,
): Generator<void, DecisionRecord> {
  const problems = [...decision.problems]
  const failed = (what: string, error: unknown) => problems.push(`The ${what} could not be read (${String(error)}).`)
  const attempt = <T>(what: string, read: () => T, nothing: T): T => {
    try {
      return read()
    } catch (error) {
      failed(what, error)
      return nothing
    }
  }
  const attemptInSteps = function* <T>(what: string, read: () => Generator<void, T>, nothing: T): Generator<void, T> {
    try {
      return yield* read()
    } catch (error) {
      failed(what, error)
      return nothing
    }
  }
  const mentions = yield* attemptInSteps('dates', () => findDatesInSteps(decision), [])
  for (const [i, mention] of mentions.entries()) {
    const span = mention.kind !== 'duration' && spanOf?.(mention)
    if (span) mentions[i] = { ...mention, span } as Mention
  }
  yield
  const { actions, done, earlier } = yield* attemptInSteps('agreed actions', () => readActionsInSteps(decision, mentions), {
    actions: [],
    done: [],
    earlier: [],
  })
  yield
  const stated = yield* attemptInSteps('lengths of delay', () => readStatedInSteps(decision, mentions), [])
  yield
  const timeline = yield* attemptInSteps('timeline', () => readTimelineInSteps(decision, mentions), [])
  yield
  const steps = yield* attemptInSteps('steps of the matters', () => withFrames(timeline, decision, mentions, reader), timeline)
  const events = withElided(withoutAskedAbout(steps))
  yield
  const pageLimits = yield* attemptInSteps('limits that the page states', () => readPageLimitsInSteps(decision, mentions), [])
  yield
  const input: ClockInput = { decision, mentions, events, pageLimits, earlier, stated }
  const none: ClockResult = { clocks: [], dropped: [] }
  const read = yield* attemptInSteps('time limits', () => runClocksInSteps(input), none)
  yield
  const judging = function* () {
    return second && read !== none ? yield* second(input, read) : read
  }
  const { clocks: judged, dropped } = yield* attemptInSteps('second opinion on the time limits', judging, read)
  yield
  // Another ombudsman's limits have words of their own.
  const clocks = second ? attempt('names of the time limits', () => callByRulebook(judged, decision), judged) : judged
  const delays = attempt(
    'figures of the text',
    () => contradicted(pairFigures(clocks, stated, decision.text), events, mentions, decision),
    clocks,
  )
  const { text: _text, sections: _sections, blocks: _blocks, ...about } = decision
  return {
    schemaVersion,
    ...about,
    problems,
    headline: attempt('headline', () => headline(decision, stated, delays), null),
    dates: mentions.flatMap((m): DatedMention[] => (m.kind !== 'duration' && m.span ? [{ ...m, ...m.span }] : [])),
    undated: mentions.filter((m) => m.kind !== 'duration').filter((m) => !m.span),
    durations: mentions.filter((m) => m.kind === 'duration'),
    stated,
    delays,
    dropped,
    pageLimits,
    timeline: events,
    actions,
    done,
    earlier,
  }
}
