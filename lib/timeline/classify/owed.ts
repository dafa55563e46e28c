import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { saysMissing } from '../../text/still-open/still-open.ts'
import { owedThings } from '../../text/still-open/wordings.ts'
import { leavesNothing } from '../carried-out/leaves-nothing.ts'
import type { Clause } from '../clause.ts'
import { asked } from '../patterns.ts'
import { doesIt } from '../steps-of-a-remedy.ts'

/** A clause of what is still to be done, ready to be asked for patterns; null where it leaves nothing to do. */
export function toBeDone(clause: Clause): Clause | null {
  if (leavesNothing(clause)) return null
  const words = clause.words.replace(fromDecision, '')
  if (isAgreed(clause) && (ofItsWays.test(words) || !doesIt.test(words))) return null
  // "Her records are still outstanding": what is so has not been sent, decided or done.
  // Where it goes on to what is not decided, that is what is missing: "has not finished or decided whether to issue a plan".
  if (saysMissing(words) || (comes.test(words) && owed.test(words) && !words.includes('whether')))
    return { ...clause, words, asked: asked(`${words} not sent issued provided decided completed`) }
  return words === clause.words ? clause : { ...clause, words, asked: asked(words) }
}

/** A step that was agreed, and not one that was left open. */
export const isAgreed = ({ state }: Clause): boolean => state !== 'open' && state !== 'not'

/** A step of a remedy that mends how the body works, for everybody. */
const ofItsWays = cued(/\b(?:training|train|remind\w*|guidance|review its|procedures?|policy|policies|staff|in future)\b/)
/** "Within six weeks of the Tribunal's decision on it", "after the panel's decision": from when, and not what is owed. */
const fromDecision = laidOut()`
  \b(?:
    (?:days|weeks?|months?) (?:of|from|after)
    after
    following
  ) (?:the|my|our|this) (?:[\w']+ )?(?:decision|order|statement)\b(?: on [^,;:.]{1,60})?
`
/** By what a thing is done or comes to somebody, whatever it is: of what is not there yet. */
const comes = cued(/\b(?:finished|concluded|dealt with|gone|reached|come|arrived|without an?|is to this day no|is still no)\b/)
/** What can come so: a refund or a parcel that has not come is no step of a limit. */
const owed = cued(new RegExp(`\\b(?:application|it|nothing|request|${owedThings})s?\\b`, 'i'))
