// All ways to put a figure on a delay, in their order.

import { laidOutText } from '../../../text/laid-out.ts'
import type { Wording } from './pattern.ts'
import { any } from './pattern.ts'
import { totals } from './totals/index.ts'
import { excesses } from './excess/index.ts'

/** All of them: the first that fits a length has it, so time past a limit goes before time taken. */
export const wordings: Wording[] = [...excesses, ...totals]

/** "eight weeks at stage one and five months at stage two": what goes on after a figure with another of its kind. */
export const more = laidOutText`
  ^(?: (?:late|over|overdue|behind|later than [^,.;${any}]{3,40}))?(?: (?:at|in|for|on|to) [^,.;${any}]{1,60}?)?
    (?:,|,? and|,? then)(?: (?:to|for|at|in|on|with))?(?:
    \ stage (?:one|two|three)
    \ the (?!end )(?:(?:final|draft|amended|first|second|third|last|other|next) )?\w+(?: (?:one|plan))?
  )?(?: a)?(?: by| of| took|(?: it)? was| after)? §(?= (?:at|in|for|on|to|with) |[.,;]|$| (?:and|respectively)\b)
`
