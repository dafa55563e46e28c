import * as chrono from 'chrono-node'
import { analyse } from '../../lib/analyse.ts'
import { readActions } from '../../lib/actions/read-actions.ts'
import { readEvents } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { headline } from '../../lib/delays/headline.ts'
import { pairFigures } from '../../lib/delays/pair-figures.ts'
import { readStated } from '../../lib/delays/stated/read-stated.ts'
import { runClocks } from '../../lib/delays/run-clocks.ts'
import { readPageLimits } from '../../lib/rules/page-limits.ts'
import { byWhatWasLearnt } from '../../lib/score/learnt.ts'
import { atOnce } from '../../lib/text/steps.ts'
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

/** What everything that a page gets needs, and of it the part of the second opinion on the clocks. */
export function timeReading({ decision }: Text): Times {
  let opinion = 0
  const start = performance.now()
  analyse(decision, undefined, 'both', function* (input, read) {
    yield
    const asked = performance.now()
    const judged = atOnce(byWhatWasLearnt(input, read))
    opinion = performance.now() - asked
    return judged
  })
  return { 'whole reading': performance.now() - start, 'of it the second opinion': opinion }
}

/** What each reader needs for its part of a decision, one after the other. */
export function timeParts({ decision }: Text): Times {
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
  timed('steps of the matters', () => readEvents(decision, mentions))
  const pageLimits = timed('limits of the page', () => readPageLimits(decision, mentions))
  const { clocks } = timed('clocks', () => runClocks({ decision, mentions, events, pageLimits, earlier, stated }))
  timed('headline', () => headline(decision, stated, pairFigures(clocks, stated, decision.text)))
  return times
}
