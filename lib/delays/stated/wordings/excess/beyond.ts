import { laidOutText } from '../../../../text/laid-out.ts'
import { any, ended, lawOrPolicy, ofTheLimit } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { excess } from './excess.ts'

/** What the body should have kept to. */
const due = laidOutText`
  (?:
    ${lawOrPolicy}
    agreed
    allow
    deadline
    due
    expected
    it said
    limit
    maximum
    need(?:ed|s)
    ought
    period
    permitted
    promise
    required
    should
    statutory
    target
    time ?(?:scale|frame|limit)
    told (?:her|him|them|us)
    what is
  )
`

/** "longer than the old course", "later than she had planned": compared with something else than what was due. */
const unlikeTime = laidOutText`
  (?! (?:
    (?:the|its|an?) (?:old|new|other|previous|last|average|first|one)\b
    usual
    average
    normal
    last year
    in\b
    at\b
    other\b
    those\b
    any\b
    (?:s?he|they|m(?:rs?|s|iss)\.? \w+) (?:had )?(?:planned|wanted|wished|meant|intended|hoped|thought)
  ))
`

/** "outside the county", "past the school": a place, and not "past the school's time". */
const unlikeLimit = laidOutText`
  (?![^.;,${any}]{0,20}\b(?:area|borough|county|doubt|england|house|road|shop|term|town|village)\b(?!'))
`

/** What a day or a time was that somebody laid down. */
const named = '(?:agreed|allow|expected|fixed|gave|given?s?|laid|named|permit|promised|recommended|required|set)'

/** By how much a limit was passed that is named: longer than, outside, after the end of. */
export const beyond: Wording[] = [
  // "three months longer", "four months later than agreed"
  excess(
    'longer|later',
    String.raw`(?<!\b(?:lasts?|lasted|stayed|lived|remained) )# (?:(?:longer|later) than\b${unlikeTime}|longer(?=[.,;]|$))`,
    { strong: true },
  ),
  // "longer than it should have", "one day more than the standard allows", "46 days more than the most", "longer in coming than it says"
  excess(
    'longer|more|later',
    laidOutText`
      # (?:longer|more|later)(?: (?:at|in|over|to) [^.,;${any}]{3,40}?)? than (?:
        (?:(?:the|its|their|that|what) )?(?:[\w-]+ )?(?:${lawOrPolicy}|legal|statutory|limit|maximum|target|allow|permit|lawful|promise)
        (?:(?:the|its) )?[\uE000-\uEFFF]
        [${any}] allow
        the most\b
        (?:it|that|the [\w-]+) (?:ha[ds] it|led (?:[\w']+ ){1,2}to expect)
        (?:we|i) would (?:have )?expect
        (?:s?he|they|it)~2 (?:should|ought|needs?|had been told|(?:was|were) (?:told|promised))\b
      )
    `,
    { who: 'any', strong: true },
  ),
  // "weeks outside the timescale", "months past that date", "eight days over what it promises", "two weeks outside them"
  excess(
    'outside|beyond|past|more|in excess|above|over',
    laidOutText`
      § (?:
        (?:outside(?: of)?|beyond|past|in excess of|above)\b${unlikeLimit}(?:~6 ${due})?
        more than(?: th(?:at|is)\b|~6 ${due}| (?:(?:the |its )(?:\w+ )?)?[${any}])
        (?<!\b(?:t[oa]\w+|spent) [\w' ]{0,20}[${any}] )over (?:
          (?:the|its|that|what) (?:[\w']+ ){0,3}(?:deadline|due date|limit|maximum|promise|standard|target|time ?(?:scale|frame|limit))
          (?:(?:the |its )(?:[\w']+ ){0,3})?[${any}]
          (?:it|that)\b
          what (?:[\w']+ ){1,4}?(?:allow|expect|permit|promise|reasonable|recommend|require|sa(?:id|ys)(?! takes?\b)|set|provide)
          (?:(?:its|his|her)(?: own)?|the promised) (?:limit|period|target|time)\b
          the (?:period|time) (?:that (?:the|its) \w+ )?(?:allow|permit|set|lai?d|promise)
        )
      )
    `,
    { strong: true },
  ),
  // "an overrun of 88 days", "the excess is 13 days", "a slip of two days"
  excess('overrun|excess|slip', String.raw`\b(?:overrun|(?<!\bin )excess|slip(?:page)?)(?: there)? (?:of|is|was|came to|amounted to) #`, {
    strong: true,
  }),
  // "took longer, by three days", "went beyond even its longer limit by eleven days", "later than the guidance recommends by 25 days"
  excess('longer|later|beyond|past', String.raw`\b(?:took longer|later than|went (?:beyond|past))\b[^.;]{0,110}? by #`, { strong: true }),
  // "The six weeks by which it missed this", "the three weeks that it was late by"
  excess(
    'by',
    laidOutText`
      # (?:
        by which (?:it|they|he|she|the \w+(?: \w+){0,2}?) (?:missed|exceeded|overran|was late|passed)
        (?:that|which) (?:it|they|he|she|the \w+) (?:was|were) late by
      )\b
    `,
  ),
  // "after the statutory deadline", "after the date that it gave", "after those days were up", "after the time by which it should have"
  excess(
    'after',
    laidOutText`
      #(?:, [^.;,${any}]{3,25},)? after (?:
        (?:(?!\b(?:and|but|decided|ordered|told|asked|found|wh(?:en|ere|ile)|(?<!(?:by|in|on) )which) )[^.;,()]){0,60}?\b(?:
          should(?! be\b)
          ought
          (?:was|were|is|fell) due
          due (?:date|day)
          (?:was|were) (?:meant|supposed|required)
          deadline
          limit
          target
          aim
          statutory
          promised
          undertaken
          ${lawOrPolicy}~2 (?:say|said|require|recommend|expect|allow|permit|give|set|lay|fix)
          said (?:it|this|that|the \w+) would\b(?! not)
          (?:agreed|extended|last|final|longest|latest|maximum)(?: \w+)? (?:date|day|time|period)
          (?:date|day|time|period)(?: that| which)?~3 ${named}
          date (?:that|to which|(?:the )?(?:law|code|council)|we|it)\b
          (?:date|day|time) (?:(?:in|on) (?:the|its)(?: \w+)? ${lawOrPolicy}|for it\b)
          (?:time|period) (?=had )${ended}
          time for (?:an?|the|its)
          (?:its|their) time\b
          had been (?:said|promised|told)
          could have expected
          last of the
        )
        the end of (?:the (?:[${any}]|month|period)|that (?:time|period)|(?:the|its) (?:time|period))
        (?:it|they|th[eo]se|(?:the|its|this|that|those|these)(?: [${any}])? (?:date|days?|weeks|month|year|period|time)~4) ${ended}\b
        (?:the|its|those|these)(?: \w+'s)? [${any}] ${ofTheLimit}\b
      )
    `,
    { strong: true },
  ),
]
