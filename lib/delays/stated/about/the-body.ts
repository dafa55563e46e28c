import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

/** Who did it: the body is known, and what it did is the subject. */
export const theBody = cued(laidOut('i')`
  ^(?:the (?:council|authority)(?:'s)?|councils?|it|we|its? (?:own )?officers?)\b(?:
    \ (?:was|were) (?:also )?at fault (?:for|because it|in|as it|when it)
  )?(?: (?:also|then|had|has|only|itself|therefore|was|were|did|not|still))*\b ?
`)
