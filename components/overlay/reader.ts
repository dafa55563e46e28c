// As any other program that reads decisions would: by what the package `overdue-decisions` exports.
import { analyse, analyseInSteps, type Decision, headline, limits } from '#overdue-decisions'
import { applyTo, givenTo, type CorrectedReading, type Steps } from '../../lib/corrections/apply.ts'
import type { Correction } from '../../lib/watchlist/case.ts'
import { inSteps } from './in-steps.ts'

export { earlierMatches } from '../../lib/actions/earlier-matches.ts'
export { readDecision } from '#overdue-decisions'

/** The steps of a reading, for the card to read again when the reader puts something right. */
export const steps: Steps = { analyse, headline, limits }

/** The first reading, in short tasks. */
export async function readFirst(decision: Decision, corrections: readonly Correction[]): Promise<CorrectedReading> {
  const [corrected, spanOf] = givenTo(decision, corrections)
  return applyTo(corrected, await inSteps(analyseInSteps(corrected, spanOf)), corrections, steps)
}
