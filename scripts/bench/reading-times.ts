import * as chrono from 'chrono-node'
import { readActions } from '../../lib/actions/read-actions.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { headline } from '../../lib/delays/headline.ts'
import { pairFigures } from '../../lib/delays/pair-figures.ts'
import { readStated } from '../../lib/delays/read-stated.ts'
import { runClocks } from '../../lib/delays/run-clocks.ts'
import { readPageLimits } from '../../lib/rules/page-limits.ts'
import { readTimeline } from '../../lib/timeline/read-timeline.ts'
import type { Text } from './texts.ts'

/** Milliseconds by reader, in the order in which they read. */
export type Times = Record<string, number>

/** What chrono-node needs for the dates of a text alone. */
export function timeChrono({ decision, today }: Text): number {
  const start = performance.now()
  chrono.en.GB.parse(decision.text, { instant: new Date(`${today}T12:00:00Z`), timezone: 'UTC' })
  return performance.now() - start
}

/** What each reader needs for its part of a decision. */
export function timeReading({ decision }: Text): Times {
  const times: Times = {}
  const timed = <T>(name: string, read: () => T): T => {
    const start = performance.now()
    const result = read()
    times[name] = performance.now() - start
    return result
  }
  const mentions = timed('dates', () => findDates(decision))
  const { earlier } = timed('agreed actions', () => readActions(decision, mentions))
  const stated = timed('lengths of delay', () => readStated(decision, mentions))
  const events = timed('timeline', () => readTimeline(decision, mentions))
  const pageLimits = timed('limits of the page', () => readPageLimits(decision, mentions))
  const { clocks } = timed('clocks', () => runClocks({ decision, mentions, events, pageLimits, earlier }))
  timed('headline', () => headline(decision, stated, pairFigures(clocks, stated, decision.text)))
  return times
}
