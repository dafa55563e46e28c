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
