import { laidOut, laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import type { Found } from './deadline.ts'

const SAME = laidOut('gi')`
  \bby\s+(?:then|(?:that|the\s+same|this)\s+day)\b
  \b(?:within|in|by|over)\s+(?:(?:the|that|this)\s+same|that|those|then|this)\s+(?:
    date
    deadline
    (?:\w+\s+)?(?:month|week)s?
    period
    time(?:\s?(?:scale|frame|limit|period))?
  )\b
`
/** Deadlines without a day: "without delay", "before the next annual review". */
const LOOSE = new RegExp(
  laidOutText`
    \b(?:
      immediately
      urgently
      promptly
      straight ?away
      at once
      forthwith
      with immediate effect
      as a matter of (?:urgency|priority)
      at the earliest opportunity
      without (?:any )?(?:(?:further|undue|unnecessary|more) )?delay
      as soon as (?:(?:is )?(?:reasonably )?(?:possible|practicable|practical)|it (?:can|is able to))
    )\b
    \b(?:
      (?:by|before|in time for|ahead of|no later than|not later than)\s+(?:(?:the|its|his|her|their|this|that|any)\s+)*(?:
        end
        start
        beginning
        close
        next
        new
        first
        forthcoming
        coming
        annual
        upcoming
      )\b
      at (?:the|its|his|her|their|[A-Z]['’]s) next\b
    )[^,;:.()\n]{0,50}
    \b(?:by|before|during|in|over|within|at|from)\s+(?:(?:
      the
      next
      this
      coming
      autumn
      spring
      summer
      easter
      christmas
      october
      february
      may
      new
      first
      second
      third
      current
      end
      start
      of
    )\s+){0,5}(?:
      half[- ]terms?
      terms?(?!\s+of)
      school holidays?
      (?:summer|easter|christmas|half[- ]term) (?:holidays?|break)
      easter
      christmas
      (?:school|academic|financial) year
    )\b
    \b(?:on|at) an? (?:date|day|time) (?:for|of|suitable|that|to be|when|which)\b[^,;:.()\n]{0,40}
    \b(?<!(?:of|for|from|since|until|each|per) )(?:(?:by|before|in|during|within) (?:the end of )?)?
      (?:this|next|(?:the )?current|the coming) (?:week|month|quarter|term|year)\b
  `,
  'gi',
)

/** "by then", "within the same time": that of the deadline before. */
export const same = (words: string): Found[] =>
  [...matches(SAME, words)].map(({ index, 0: { length } }) => ({ index, length, says: { refers: 'same' } }))

/** "immediately", "before the next annual review": no day and no length. */
export const loose = (words: string): Found[] =>
  [...matches(LOOSE, words)].map(({ index, 0: all }) => {
    const length = all.search(/\s+(?:and|the council|it will|so that|in order)\b/i)
    return { index, length: length > 0 ? length : all.length, says: { anchor: BY_EVENT.test(all) ? 'event' : 'none' } }
  })
const BY_EVENT = /^(?:by|before|in time|ahead|no|not|during|in|on|over|within|from|this|next|the|current|at (?!once|the earl))/i
