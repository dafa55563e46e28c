import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { PASSIVE } from './cues.ts'
import { verbAt } from './verbs.ts'

/** A subject and what is to be done with it: "the remaining reviews will be completed", "a check will be made". */
const TO_BE = cued(laidOut('i')`
  (?:^|[,;:]|\b(?:and|that)\b)[\s,]*(?=
    (?<subject>[^,.;:]{3,100}?)\s+(?:will|should|shall|must|is to|are to)\s+be\s+(?:\w+ly\s+)?(?<done>[a-z]+)\b
  )
`)
/** Who is no thing that a step is done with, and what was told before. */
const NO_THING = cued(laidOut('i')`
  ^(?:
    I
    he
    it
    she
    th(?:ese|ey|is|ose)
    that
    there
    we
    what
    which
    who
    M(?:r|rs|s|iss|x)\.? [A-Z]\w*(?: and M\w+\.? [A-Z]\w*)?$
    the (?:council|complainant|complaint|family|ombudsm[ae]n)$
  )\b
  \b(?:actions?|all of|both|everything|items?|measures|para(?:graph)?s?|points?|recommendations?|remed(?:y|ies)|steps)\b
  \b(?:evidence|proof)\b
  \b(?:because|if|once|that|until|when|where|whether|which|who)\b
`)
/** "The decision will be published on our website": what the Ombudsman does. */
const OURS = cued(/\b(?:my|Ombudsm[ae]n|our|us|we)\b/)
/** What somebody only says, knows or thinks of it. */
const THOUGHT = new Set(
  'advise agree ask consider explain find identify inform keep know require satisfy say see seek show tell treat'.split(' '),
)

/**
 * A step told by what is done, with no word on who does it: where it begins. Null where there is none.
 * @param masked a sentence, its deadlines blanked out
 * @param action whether it stands under the agreed actions: then whatever is to be done is a step
 */
export function passiveAt(masked: string, action: boolean): { index: number; length: number } | null {
  const named = PASSIVE.exec(masked)
  if (named) return { index: named.index, length: named[0].length }
  const match = action && !OURS.test(masked) ? TO_BE.exec(masked) : null
  const verb = match && verbAt(match.groups!.done!, 'past')
  if (!match || !verb || THOUGHT.has(verb) || NO_THING.test(match.groups!.subject!.trim())) return null
  return { index: match.index, length: match[0].length }
}
