// As any other program that reads decisions would: by what the package `overdue-decisions` exports.
import { analyse, analyseInSteps, type Decision, headline, limits } from '#overdue-decisions'
import { readInSteps } from '../../lib/analyse.ts'
import { applyTo, givenTo, type CorrectedReading, type Steps } from '../../lib/corrections/apply.ts'
import type { Correction } from '../../lib/watchlist/case.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { inSteps } from './in-steps.ts'

export { earlierMatches } from '../../lib/actions/earlier-matches.ts'
export { figureOfSummary } from '../../lib/delays/of-summary.ts'
export { readDecision } from '#overdue-decisions'

/** The steps of a reading, for the card to read again when the reader puts something right. */
export const steps: Steps = { analyse, headline, limits }

/** What another ombudsman's pages are read with; see sites.ts. */
export const readers = { analyseInSteps: readInSteps, headline }

/** A reading that gives way to the page between its steps. */
export type Read = typeof analyseInSteps extends (decision: infer D, spanOf?: infer S, ...rest: never[]) => infer R
  ? (decision: D, spanOf?: S) => R
  : never

/** The steps of a reading of another ombudsman's page. */
export const stepsOf = (read: Read, ownLimits: Steps['limits']): Steps => ({
  analyse: (decision, spanOf) => atOnce(read(decision, spanOf)),
  headline,
  limits: ownLimits,
})

/** The first reading, in short tasks. */
export async function readFirst(
  decision: Decision,
  corrections: readonly Correction[],
  read: Read = analyseInSteps,
  by: Steps = steps,
): Promise<CorrectedReading> {
  const [corrected, spanOf] = givenTo(decision, corrections)
  return applyTo(corrected, await inSteps(read(corrected, spanOf)), corrections, by)
}
