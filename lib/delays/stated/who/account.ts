// How far a summary tells the complainant's account.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import { complainant } from './complainant.ts'

/**
 * "Mrs T complains that", "Mr P, for his mother, says", "The complaint is about": from here on the summary tells the complainant's
 * account.
 */
const opens = cued(laidOut('i')`
  ^(?:summary: )?(?:
    ${complainant}(?: and ${complainant})?(?:,? [^.;,]{3,60},)?(?: (?:also|has|further|still|and))* (?:
      complains?
      says?
      alleges?
      claims?
      believes?
      feels?
      complained(?! (?:to (?!us\b|the ombudsman)|in\b|on\b|again\b|twice\b|at\b))
    )\b
    (?:the|his|her|their|${complainant}'s) complaint (?:is|was) (?:that|about)\b
  )
`)
/** Who speaks where a summary finds: the Ombudsman, or the body that owns up. */
const finder = cued(laidOut('i')`
  \b(?:we|I|the ombudsman|(?:the|our|an) investigator)\b(?:
    \ (?:have|has|do|did|does|not|also|therefore|partly|then|now|only)
  )* (?:
    am
    are
    cannot
    can
    closed
    conclude
    consider
    decided?
    discontinue
    ended
    f[io]u?nds?
    investigat
    is
    recommend
    uph[eo]lds?
    will
  )
`)
const owned = cued(/\b(?:fault|injustice|maladministration)\b/i)
const agreed = cued(laidOut('i')`
  \b(?:the council|the authority|it)(?: (?:has|have|had|also|now|already))* (?:
    accept(?:s|ed)?
    acknowledge[sd]?
    admit(?:s|ted)?
    agree[sd]?
    apologise[sd]?
  )\b
`)

/** Whether the summary goes on with the complainant's account after a sentence of it; the sentence in straight apostrophes. */
export function goesOnInAccount(inAccount: boolean, sentence: string): boolean {
  if (finder.test(sentence)) return false
  if (opens.test(sentence)) return true
  return inAccount && !owned.test(sentence) && !agreed.test(sentence)
}

/** "She has waited", "As a result, Mr P was": it speaks of the complainant. */
const ofComplainant = cued(new RegExp(String.raw`^(?:(?:and|but|also|then|so|meanwhile),? |[^.;,]{1,40}, )?${complainant}\b(?!')`, 'i'))
/** A clause of the body's own, after which a length is what the body took. */
const ofBody = cued(/(?:,|\b(?:and|but|so|because|as|when|then|until|which)) (?:the (?:council|authority)|it)\b/i)

/**
 * Whether a figure that stands in the complainant's account is theirs.
 * @param before the words of the sentence before the figure's length
 * @param denied whether the decision found no fault: what follows on in the complaint is then no finding, whoever it speaks of
 */
export const isOfAccount = (before: string, denied: boolean): boolean => denied || (ofComplainant.test(before) && !ofBody.test(before))
