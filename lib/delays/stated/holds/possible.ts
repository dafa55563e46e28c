// What did not happen by its words: possible, denied, disputed, a condition.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import type { Wording } from '../wordings/pattern.ts'
import type { Said } from './said.ts'

/** "would be", "likely to take", "could lead to", "warned her of": right before a wording, it did not happen. */
const possible = laidOut('i')`
  \b(?<!\d )(?:
    able to
    can
    could
    expect(?:s|ed)? to
    hop(?:es?|ed) to
    likely to
    may
    might
    must
    ought to
    shall
    should
    (?:supposed|meant) to
    will
    would
  )(?: (?:not|have|has|be|been|also|only|now|then|probably|still|to|the|an?|some|council|lead|result|in|cause))*\s*$
  \b(?:avoid(?:ing|ed)?|(?:prevent|risk|expect|warn|anticipat|predict|forecast|estimat)\w*)(?: (?!that\b)\w+){0,3}\s*$
`

/** "if the plan had been", "Had it been", "Had there been", "Suppose it took", "Where a council is". */
const conditional = laidOut('i')`
  \b(?:if|unless|suppos(?:e|ing)|assum(?:e|ing)|imagine|were there|whether(?! to\b)|whe(?:re|n) an?|cases where)\b[^,;:—]*$
  ^["'(]?had (?:it|the|they|there(?! not\b)|(?:m(?:rs?|s|iss) \w|any\w*))\b[^,;:—]*$
`

/** "The plan was due 12 weeks after": only said of what is plain. */
const obliged = cued(laidOut('i')`
  \b(?:
    due(?! to (?:an?|its|the)\b)
    duty to|required|should|must|shall|ought|may|can|could|will|would
    (?:has|have|is|are|needs?) to
  )\b(?! not have)
    (?:(?!\b(?:but|instead)\b)[^,;:\uE000-\uF8FF])*$
`)

/** "was not", "no", "instead of". */
const denied = laidOut('i')`
  (?:
    \b(?:instead of|rather than)
    \b(?:not(?! only)|never|no|nor|neither|without)(?<!\bhad (?:it|there) not)
    n't
  )(?: (?:been|be|the|an?|have|has|any|such|take|taken))*\s*$
`

/** "I do not agree that there was a delay of". */
const disputed = laidOut('i')`
  (?:
    cannot say that
    (?:\bnot|n't) (?:agree|accept|think|believe|find(?! (?:any )?fault (?:with|in|for)\b)|see)
    wrong to \w+
    (?:mistaken|wrong) in \w+ing
  )\b[^,;:—]*$
`

/** "I cannot say that J would have started seven weeks sooner" */
const unsure = cued(laidOut('i')`
  \b(?:
    (?:cannot|can't|could not|couldn't|unable to|(?:not|im)possible to|not) (?:say|know|tell|conclude|be (?:sure|certain))
    (?:not|un)(?: |-)?(?:certain|clear|sure)
    no (?:way of knowing|evidence)
  )\b[^;:]*$
`)

/** "A delay of two weeks would not have been fault". */
const supposedAfter = cued(laidOut('i')`
  ^(?: in [\w ]{1,25}(?<! (?:it|they|s?he|council)))? (?:
    can
    entitles?
    gives? (?!it\b|councils?\b|the council)
    is likely
    may
    means
    will
    would
  )\b
`)

/** Whether it did not happen by its words: denied, disputed, only possible, or a condition. */
export const isPossible = (wording: Wording, { before, words, after }: Said): boolean =>
  (wording.kind === 'total' && !wording.strong && /\bought to\b/i.test(words)) ||
  (wording.supposed
    ? unsure.test(before)
    : (!wording.strong && !wording.late && obliged.test(before)) ||
      [possible, conditional, denied, disputed].some((guard) => guard.test(before)) ||
      supposedAfter.test(after))
