import { laidOutText } from '../../../../text/laid-out.ts'
import { any } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { excess } from './excess.ts'

/** What at last was done: "came", "was posted", "took place". */
const happened = laidOutText`
  (?:
    [a-z]{2,12}ed
    beg[au]n
    c[ao]me
    did
    done
    gave
    given
    gone
    got(?: \w+)?
    (?:had|got|received) (?:it|one|that|them|this)
    heard
    held
    left
    made
    met
    paid
    put
    read
    saw
    seen
    sent
    set
    told
    took(?: place)?
    was
    went
    were
    written
    wrote
  )
`

/** How long after what was due something came, or has not: where nothing was due it is no lateness. */
export const afterWhatWasDue: Wording[] = [
  // "It was due on 2 January and came 18 days after it", "It was not done until seven weeks later", "It was posted three days after this",
  // "He had them four weeks later", "He came, some six weeks later"
  excess(
    'after|later|past',
    laidOutText`
      \b(?:
        ${happened}(?: (?!until\b|not\b|no\b|for\b|was\b|were\b)[\w']{1,12}){0,4}?
        until
        (?:which|that|it) is(?: now)?
      ),? # (?:
        (?:after|past) (?:it|that|this|then|they had ended)(?: (?:date|day|deadline))?
        after(?:wards)?(?! (?:it|he|she|they))
        later
      )(?=[.,;:]|$| (?:and|in|on|but|because|by|it|he|she|they)\b|(?<=after th(?:at|is)) (?:that|before|was|is|cost|did)\b)
    `,
    { late: true },
  ),
  // "It did not answer for six weeks after that date", "She was there for two weeks after that"
  excess('ago', String.raw`\b(?:that|which) (?:is|was)(?: now)? # ago\b`, { late: true }),
  // "Three months after that date she is waiting"
  excess(
    'after',
    laidOutText`
      (?:
        \b(?:did|had|was|were|has|have)~8 for # after (?:it|that|this)(?= (?:date|day)|[.,;]|$| and)
        ^# after (?:that|this) (?:date|day)\b
      )
    `,
    { who: 'any', late: true },
  ),
  // "It was due on 9 October. Two days is short", "Eleven days is not long, but", "Four days may not sound like much"
  excess(
    'is|are|may|might',
    laidOutText`
      ^# (?:is|are|was|were|(?:may|might|does|do) not (?:be|sound|seem|look)(?: like)?|(?:may|might) (?:be|seem|sound|look)) (?:
        (?:an? )?(?:(?:very|only|fairly|rather) )?(?:brief|little|minor|modest|short|slight|small|trifling|trivial)\b
        (?:not )?(?:a (?:great deal|lot|long (?:time|wait))|an age|long|many|much|serious|the end of the world)\b
      )
    `,
    { who: 'any', late: true },
  ),
  // "He waited nine days more", "Fifteen days more were needed", "It was 52 days more before anyone did", "stayed shut for 12 days more"
  excess(
    'more',
    laidOutText`
      (?:
        \b(?:took|(?:wait|stay|remain)\w*)(?:~~2|~8 for) # more\b(?! than)
        # more(?= (?:was|were|went|passed|before|until)\b|[.,;]|$)
      )
    `,
    { who: 'any', late: true },
  ),
  // "Five months have gone by since", "Another five weeks then went by before it came", "It was not until four weeks had passed"
  excess(
    'gone|went|passed|elapsed',
    laidOutText`
      # (?:ha(?:ve|s|d) )?(?:now |then )?(?:gone by|went by|passed|elapsed)\b(?:
        (?<=\b(?:another|a further|until) [^.]{1,30})
        (?:
          \ without [^.,;${any}]{3,40}
        )?(?: (?:since|after (?:it|that))(?: (?:then|(?:that|the|this) (?:date|day|deadline)))?(?=[.,;]|$)|(?=\.|$)
          | before (?:it|he|she|they|the \w+) (?:came|did|had|heard|saw|was)\b)
      )
    `,
    { late: true },
  ),
  // "Nine weeks have gone by since its own six ran out", "since it should have been"
  excess(
    'since',
    laidOutText`
      # (?:ha(?:ve|s|d) )(?:gone by|passed|elapsed) since (?=[^.;]{3,60}\b(?:
        ended
        expired
        ought
        ran out
        should
        (?:was|were) (?:due|up)
      )\b)
    `,
    { who: 'any' },
  ),
  // "Five weeks on it has not", "It has still to be held, three months on"
  excess(
    'not|still',
    laidOutText`
      # (?:on|later),? (?:it|they|this|that|s?he|the council|m\w+ \w+)
        \ (?:has|have|had|do|does|did|is|was|are|were) (?:still )?not\b
    `,
    { who: 'any', late: true },
  ),
  excess('not|still', String.raw`\b(?:not|still)\b[^.;]{3,60}?,? # (?:later|on)(?=[.,;]|$)`, { late: true }),
]
