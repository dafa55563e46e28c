import { asked, fits, named } from '../patterns.ts'
import type { Clause } from '../clause.ts'
import type { Step } from '../matters/matter.ts'
import { cued } from '../../text/cued.ts'
import { anothers, ofOthers } from './of-others.ts'
import { whatWasTold } from './what-was-told.ts'
import { answersElsewhere, answersNothing } from './answers.ts'
import { underWay, withinTheBody } from './only-spoken-of.ts'
import { acted } from './acted.ts'

/**
 * Whether a clause tells that a step was taken: the thing is what was acted on, or what came, and it was done. What stands behind
 * "about", "under", "on", "with" or "in" another noun, what was offered, planned, promised, asked after or said to be coming, what
 * is another's, and what stayed within the body has not been done. "The Council met about the final plan on 3 May" tells nothing.
 * @param pattern the words by which the step was found; they must be there in what was done
 * @param known the relations of whom the page tells more than once: a sister who is named this once has nothing to do with the matter
 */
export function carriedOut(clause: Clause, step: Step, pattern: string, known: ReadonlySet<string>): boolean {
  if (step.lasts && anothers.test(clause.words)) return false
  if (clause.nominal || clause.state !== 'happened' || step.lasts || starts.test(step.kind)) return true
  const { words } = clause
  if (ofOthers(words, known)) return false
  const told = whatWasTold(clause, step, pattern)
  if (told === null || isUnfinished(told)) return false
  if (withinTheBody.test(told) && !named(pattern, 'tribunal')) return false
  if (answersElsewhere(clause, step, told) || answersNothing(step, told, pattern)) return false
  const done = acted(told)
  return done === words || fits(pattern, asked(done))
}
/** Steps that ask for something, or from which another begins. */
const starts = cued(/requested|transferred|accepted|^(?:stage3|statement)$/)

/** "was nearly ready", and not "was not finished until 3 May". */
const isUnfinished = (told: string): boolean => underWay.test(told) && !/\buntil §|\bnot\b/.test(told)
