import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'

/**
 * true where a clause in the present leaves nothing for the body to do, though it says "has not" or "will": what the Ombudsman does or
 * finds ("We have not found fault in how …", "I cannot question …"), and a refusal ("has not agreed to pay", "will not issue a plan").
 */
export function leavesNothing({ actor, words, sentence, section }: Clause): boolean {
  if (actor === 'ombudsman') return !ofTheBody.test(words)
  if (section === 'action' && (forOthers.test(words) || ifAsked.test(sentence))) return true
  return (finds.test(words) && !unfinished.test(words)) || (section !== 'action' && refuses.test(words))
}
/** What a remedy does for everybody else: "write to the parents of each child whose plan is late", "review all cases of this kind". */
const forOthers = cued(
  anyOf(
    '',
    /\b(?:each|every) (?!of (?:them|these|the (?:bullet|complaint))|one\b|month|week|term|year)\w+/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:child(?:ren)?|famil(?:y|ies)|parents|people|residents|tenants)\b/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:applicants|cases|requests|plans|reviews|appeals)\b/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:complaints|complainants|claimants)\b/,
    /\b(?:children|families|parents|people|those|anyone|everyone) (?:due|who|whose|with|waiting|affected|of each)\b/,
  ),
)
/** "Should Mr A ask for stage two, the Council will appoint …". */
const ifAsked = cued(
  anyOf(
    '',
    /^\W*(?:should|if) (?:m\w+ \w+|she|he|they) (?:\w+ )?(?:ask|want|wish|request|remain|decide|compl|choose)/,
    /^\W*(?:should|if) the (?:family|complainant|parents?) (?:\w+ )?(?:ask|want|wish|request|remain|decide|compl|choose)/,
  ),
)
/** "We asked the Council to issue the plan". */
const ofTheBody = cued(
  /\b(?:asked|ask|recommend\w*|invited|propos\w*|suggested|want|expect)\b.*\b(?:council|it|authority|body|provider|trust|landlord)\b/,
)
const finds = cued(laidOut()`
  \b(?:no|not|n't|insufficient|little|enough|unlikely)\b(?: [\w'-]+){0,4} (?:
    basis
    evidence
    fault
    grounds
    indication
    injustice
    jurisdiction
    maladministration
    reasons?
    signs?
  )\b
  \b(?:not|n't|discontinue\w*|stopped|ended|closed?|closing) (?:\w+ ){0,3}(?:investigat\w+|this complaint|the complaint)\b
  \b(?:ombudsman|we|i) (?:will|would|can|could|do|have|cannot)\b
`)
/** "The Council has not completed the stage two investigation": its own, and no end of the Ombudsman's. */
const unfinished = cued(laidOut()`
  \b(?:council|it|authority|investigator) (?:has|have)(?: \w+)?(?: not|n't) (?:yet )?
    (?:complet|finish|conclud)ed (?:the|its|this) (?:stage2 )?investigation\b
`)
const refuses = cued(
  /\b(?:will|would)(?: not|n't) |\bhas(?: not|n't) (?:agreed|upheld|changed|offered|found)\b|\bha(?:s|ve) (?:refused|declined|rejected)\b/,
)
