// What is said of an act that is not yet, or not wholly, done.

import { anyOf } from '../../../text/any-of.ts'
import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

/**
 * On the way to being done: an acknowledgement or a letter of what is in mind is no answer, what was passed on or arranged is not
 * decided or held.
 */
export const onTheWay = cued(laidOut('i')`
  \b(?:
    holding (?:letters?|repl\w+|responses?|emails?)
    interim
    minded[ -]to
    acknowledg\w*
    automatic
    (?:arranged|booked|listed|fixed) for
    passed (?:for|to|on)
    scheduled
    draft
    chas\w+
  )\b
  ^(?:it|the council) apologised (?:on|in)\b
`)

/** The first of them alone. */
export const acknowledges = cued(/\backnowledg/i)

/** On the way to being done, or only spoken of. */
export const notYetDone = cued(
  anyOf(
    'i',
    /\b(?:holding|interim|automatic|chas\w+|remind\w*|draft|needed (?:more|longer)|more time|extension|apologis\w+|passed (?:on )?to)\b/,
    /\b(?:still|not|would|will|should|until|longer|never|nobody|no one|could)\b|n['’]t\b/,
    /\b(?:began|begun|start(?:ed|ing)?|commenced|opened|tried|attempt\w*|half|part(?:ly)?|some of|most of)\b/,
    /\b(?:cancel\w*|postpon\w*|put (?:off|back)|rearrang\w*|fail\w*|unable|queried|questioned)\b/,
    /\b(?:offered to|agreed to|arranged|promis\w+|asked|invited|propos\w+|plan(?:s|ned) to|intend\w*)\b/,
  ),
)
/** Done in part, or in vain. */
export const partlyDone = cued(
  /\b(?:temporar\w*|half|part(?:ly)?|some of|most of|one of|cop(?:y|ies)|tried|attempt\w*|could not|no (?:answer|access))\b/i,
)
