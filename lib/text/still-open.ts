import { cued } from './cued.ts'
import { laidOut } from './laid-out.ts'

/** "The payment was five weeks late", "a good ten weeks after it should have been": done, on whatever day. */
const cameLate = cued(laidOut('i')`
  \b(?:days?|weeks?|fortnight|months?|year)(?: too)? late\b
  \b(?:days?|weeks?|fortnight|months?|year) (?:after|later than) (?:it|they|this|that|the (?:day|date|time|last))\b
  \b(?:was|were|came|arrived)(?: \w+)? (?:too )?late\b
  \b(?:made|paid|sent|given|done|seen to|held|carried out|completed) (?:when|as) (?:it|they) (?:should|ought to) have been\b
  \bcame (?:\w+ ){1,4}later\b
`)
/** "Stage two did not begin that month": of what came later it says nothing. */
const ofThen = cued(/\b(?:did|was|were|had)(?: (?:also|then|even))? (?:not|n['’]t)\b|\b(?:did|was|were|had)n['’]t\b/i)
const ofNow = cued(laidOut('i')`
  (?<!\b(?:I|[Ww]e) )\b(?:has|have)(?:n['’]t| (?:still |yet |also )*(?:not|never|no)\b)
  \b(?:is|are) (?:[\w-]+ ){0,5}(?:awaited|late|missing|outstanding|overdue|owed|undone)\b
  \b(?:remains?|now|still|yet|never|today)\b
  \b(?:to this day|to date|so far|as (?:I|we) write|at all)\b
`)

/** Whether a sentence tells that a thing was done, though late: "it was 11 weeks late", "sent when it should have been". */
export const wasDone = (sentence: string): boolean => cameLate.test(sentence) && !ofNow.test(sentence)

/**
 * Whether a sentence that denies a thing does so of a time gone by only, or tells that it came late: what is still to be done it does not
 * say. "Should have been done by 3 May" counts as said of now.
 */
export const saysNothingOfNow = (sentence: string): boolean =>
  wasDone(sentence) || (ofThen.test(sentence) && !/\bshould have been\b/.test(sentence) && !ofNow.test(sentence))
