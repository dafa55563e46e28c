import { laidOutText } from '../text/laid-out.ts'
import { any, ofTheLimit } from './stated-pattern.ts'
import type { Wording } from './stated-pattern.ts'
import type { More } from './stated-pattern.ts'

const excess = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'excess', cues: cues.split('|'), source, ...more })

/** What the body should have kept to. */
const due = laidOutText`
  (?:
    agreed
    allow
    deadline
    due
    expected
    guidance
    it said
    law\b
    limit
    maximum
    need(?:ed|s)
    ought
    period
    permitted
    policy
    procedure
    promise
    regulations
    required
    should
    standard
    statutory
    target
    time ?(?:scale|frame|limit)
    timetable
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

/** What was delayed: "holding her child Y's Education, Health and Care (EHC) Plan annual review". */
const object = String.raw`(?:[^,.;:${any}]|, Health and|(?<=child), [A-Z](?:'s)?,?){3,110}?`

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

/** Ways to say by how much a limit was passed. */
export const excesses: Wording[] = [
  // "It was due on 2 January and came 18 days after it", "It was not done until seven weeks later", "It was posted three days after this",
  // "He had them four weeks later"
  excess(
    'after|later|past|more',
    laidOutText`
      \b(?:
        ${happened}(?: (?!until\b|not\b|no\b|for\b|was\b|were\b)[\w']{1,12}){0,4}?
        until
        (?:which|that) is
      ) # (?:
        (?:after|past) (?:it|that|this|they had ended)(?: (?:date|day|deadline))?
        after
        afterwards
        later
        more
      )(?=[.,;:]|$| (?:and|in|on|but|because|by)\b|(?<=after th(?:at|is)) (?:that|before)\b)
    `,
    { late: true },
  ),
  excess('until', String.raw`\b(?:none|nothing|no one|nobody) until # (?:later|afterwards|after (?:it|that|this))\b`, { late: true }),
  // "It did not answer for six weeks after that", "It was not issued for another five weeks"
  excess('after', String.raw`\b(?:did|had|was|were|has|have) not~6 for # (?:after (?:it|that|this)|more)\b`, { late: true }),
  // "He waited nine days more", "Fifteen days more were needed", "It was 52 days more before anyone did", "12 days more went by"
  excess('wait', String.raw`\bwait(?:ed)?~~2 # more\b(?! than)`, { who: 'any', late: true }),
  excess('more', String.raw`# more (?:(?:was|were) (?:needed|taken|lost)|went by|passed|before|until)\b`, { late: true }),
  // "Five months have gone by since", "seven months have passed since that date", "five weeks went by before it came"
  excess(
    'since|gone|went|passed',
    laidOutText`
      # (?:ha(?:ve|s|d) )?(?:now )?(?:gone by|went by|passed|elapsed)(?:
        \ without [^.,;${any}]{3,40}
      )?(?: (?:since|after (?:it|that))(?: (?:that|the|this) (?:date|day|deadline))?(?=[.,;]|$)|(?=\.|$)
        | before (?:it|he|she|they) (?:came|did|had|heard|saw)\b)
    `,
    { late: true },
  ),
  // "Five weeks on it has not"
  excess('not', String.raw`# (?:on|later),? (?:it|they|this|that) (?:has|have|had) (?:still )?not\b`, { late: true }),
  // "nine weeks late", "five weeks behind schedule", "seven weeks too long"
  excess(
    'late|too |overdue|behind|over|past',
    laidOutText`
      #(?: \([^()]{1,40}\))? (?:
        too (?:late|long)
        late\b
        overdue
        behind (?:schedule|time|target)
        (?:over|behind|past)(?:
          \ (?:time|target|schedule|deadline)\b
          (?= (?:at|on|with no)\b| (?:is|was) (?:too|not|un|excess|fault)|[.,;]|$)
        )
      )
    `,
    { strong: true },
  ),
  // "which is 11 too many", "there was a week too much"
  excess('too m', String.raw`§ too (?:many|much)\b`, { strong: true }),
  // "late, by two working days", "overdue for eight months", "late, the first by 12 working days"
  excess(
    'late|too l|overdue|overr|behind|over|out|adrift',
    laidOutText`
      \b(?:
        late
        overdue
        overr[au]n
        behind schedule
        too (?:long|late)
        (?:is|was|were) (?:out|over|behind|adrift)
      )\b(?:(?:,? [^\s,.;]{1,25}){0,10}?,? by|(?:,? [^\s,.;]{1,25}){0,4}? for) §
    `,
    { strong: true },
  ),
  // "decided the review five weeks out of time", "was answered a week out of time", but not "was made two months out of time"
  excess('out of time', String.raw`(?<!\b(?:made|lodged|submitted|brought|applied|appealed|asked|complained) )# out of time\b`),
  // "one day more than the standard allows", "155 days more than 12 weeks allow", "46 days more than the most"
  excess(
    'more than',
    laidOutText`
      # more than (?:
        (?:the|its|that) (?:[\w-]+ ){1,3}(?:allow|ha[ds] it|led (?:[\w']+ ){1,2}to expect|permit|promise|recommend)
        [${any}] allow
        the most\b
      )
    `,
    { strong: true },
  ),
  // "more than three months after that limit had passed"
  excess(
    'after',
    String.raw`# after (?:that|this|the|its)~2 (?:limit|deadline|target|time) had (?:passed|ended|expired|run out|gone by)\b`,
    {
      strong: true,
    },
  ),
  // "The stay beyond that, of five weeks", "the time past the deadline, some three months"
  excess(
    'beyond|past|after|over',
    laidOutText`
      \b(?:stay|time|period|wait|weeks|days|months)(?: spent)?(?: there)? (?:beyond|past|after|over) (?:
        that
        this
        (?:the|that|this|its)~3 (?:limit|deadline|maximum|date|period|time)
      ),? (?:of|some|was|being|amounting to)? ?#
    `,
  ),
  // "It should have told her by 25 May. It did not do so for another 16 working days", "It took a further two weeks"
  excess('another|further', String.raw`\b(?:(?:did|had|was|were|has|have) not|\w+n't)\b~6 for (?:another|a further) §`, { late: true }),
  excess(
    'another|further',
    String.raw`\btook(?: (?:it|the council))? (?:another|a further) §(?=[.,;]|$| (?:to do (?:so|it|this|that)|before|for any\w+ to)\b)`,
    { late: true },
  ),
  // "The review was due in March. It has been outstanding for five months"
  excess('outstanding|overdue', String.raw`\b(?:outstanding|overdue)(?: \w+)? for #`, { late: true }),
  // "It was due by 24 October. It was sent on 17 November, over three weeks after that."
  excess(
    'later|after',
    String.raw`\b(?:on|in|until) [^,.;\uE000-\uF8FF]{3,30}, # (?:later|afterwards|after that(?: date| day)?)(?=[.,;]|$| and\b)`,
    { late: true },
  ),
  // "It was to pay by 3 May. It has still not done so eight months later"
  excess(' not ', String.raw`\b(?:ha[sd]|have|did|was|were) (?:still )?not~6,? # (?:later|on)(?=[.,;]|$)`, { late: true }),
  // "She should have been paid by 6 March. She waited a further six weeks", "waited a term longer"
  excess('wait', String.raw`\bwait(?:ed)?~~2 (?:a further|another|an extra) #`, { who: 'any', late: true }),
  excess('wait', String.raw`\bwait(?:ed|ing)?~~4 # longer\b`, { who: 'any' }),
  // "weeks outside the timescale", "months past that date", "longer than it should have", "after the statutory deadline"
  excess(
    'longer|later',
    String.raw`(?<!\b(?:lasts?|lasted|stayed|lived|remained) )# (?:(?:longer|later) than\b${unlikeTime}|longer(?=[.,;]|$))`,
    { strong: true },
  ),
  excess(
    'longer|more',
    laidOutText`
      # (?:longer|more) than (?:(?:the|its|their) )?(?:own )?(?:
        law
        legal
        statutory
        limit
        maximum
        rules
        regulations
        guidance
        policy
        target
        [\uE000-\uEFFF]
        (?:is |was |were )?(?:allowed|permitted|lawful)
        (?:we|i) would (?:have )?expect
        (?:it|they|he|she) (?:should|ought)
      )
    `,
    { who: 'any' },
  ),
  excess(
    'outside|beyond|past|behind|more|in excess|above|over',
    laidOutText`
      § (?:
        (?:outside(?: of)?|beyond|past|more than|in excess of|above)(?: th(?:at|is)\b|~6 ${due})
        (?:beyond|past|over|outside(?: of)?|more than) (?:
          (?:the|its|that|what) (?:[\w']+ ){0,3}(?:
            deadline
            due date
            limit
            maximum
            standard
            target
            time ?(?:scale|frame|limit)
          )
          (?:(?:the |its )(?:\w+ )?)?[${any}]
        )
        (?:outside(?: of)?|beyond|past|behind) (?:(?:the|its|their|that|this|his|her)|[\w-]+'s) (?:[\w'-]+ ){0,3}?(?:
          anniversary
          date
          day
          most
          period
          promises?
          scheme
          times?
          undertaking
        )\b
        (?:outside|beyond|past|behind|over(?= it at| what)) (?:
          (?:it|each of them|both of them)(?=[.,;:]|$| (?:at|in|and|for|on)\b)
          what (?:[\w']+ ){1,4}?(?:allow|expect|permit|promise|reasonable|recommend|require|sa(?:id|ys)(?! takes?\b)|set|provide)
        )
        over its own (?:limit|period|target|time)\b
        over the (?:period|time) (?:that (?:the|its) \w+ )?(?:allow|permit|set|lai?d|promise)
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
        by which (?:it|they|he|she|the \w+) (?:missed|exceeded|overran|was late|passed)
        (?:that|which) (?:it|they|he|she|the \w+) (?:was|were) late by
      )\b
    `,
  ),
  excess(
    'after',
    laidOutText`
      # after (?:
        (?:the|its)(?: \w+'s)? (?:[\w\uE000-\uF8FF]+ ){0,2}(?:
          deadline
          (?:time )?limit
          due
          target
          (?:agreed|promised|expected|planned|revised|extended) (?:date|day|time|period)
          statutory
          date (?:by|on|when|at|we|it|that|agreed|promised|set|fixed|required|laid|in (?:the|its)\b|(?:the )?(?:law|code|council)\b)
          day (?:
            by which
            on which (?:it|they|this|the \w+) (?:should|ought|had to|was to|was due)
            (?:that )?(?:it|we|the \w+) (?:had )?(?:agreed|allowed|gave|given|named|promised|set)
          )
          (?:time|period) (?:allow|permit|that (?:the|its) \w+ (?:allow|set|permit)|had (?:come to an end|ended|expired|run out|passed))
          (?:longest|latest|maximum) (?:time|period|day|date)
          last of the (?:permitted|allowed)
          (?:guide|leaflet|manual|policy|protocol|scheme|plan) (?:said|says) (?:that )?(?:it|s?he|they|this) (?:would|should)
          (?:month|week|year) (?:was|had) (?:up|over|passed|ended|expired|run out)
          (?:last|final|latest)(?: \w+)? (?:day|date)
          end of (?:that (?:time|period)|(?:the|its) (?:time|period) (?:it|the|that|allowed|set|for))
        )
        (?:the|this|that) (?:[\uE000-\uF8FF] )?(?:period|time)~4 (?:ended|expired|r[au]n out|was up|passed)
        (?:the|its|those|these)(?: \w+'s)? [\uE000-\uF8FF] ${ofTheLimit}\b
        (?:it|they|he|she|this|the|mrs?|ms|miss)~3 (?:
          should
          ought
          was due
          were due
          (?:had )?(?:promised|undertaken|said (?:it|this|that|the \w+) would\b(?! not))
          was (?:meant|supposed|required)
        )
      )
    `,
    { strong: true },
  ),
  // "a delay of over a year", "the delay in issuing the plan was 23 weeks", "delay, of some eight weeks"
  excess(
    'delay',
    laidOutText`
      \bdelays?(?: between~4 and~2| (?:in|with) \w+ing ${object})?~9,? (?:
        amounted to
        amounting to
        amounts to
        came to
        comes to
        exceed(?:ed|ing|s)
        is
        lasted
        lasting
        of
        (?:stands|stood) at
        to
        totalled
        totalling
        totals
        was
        were
      ) #
    `,
    { strong: true },
  ),
  // "a delay of this length, some 14 months", "the delay, which I put at five months", "At five months, the delay"
  excess(
    'delay',
    String.raw`\bdelays?(?:~9 \(|(?:,? which (?:(?:i|we) \w+ (?:at|as|to be)|(?:was|is)(?: one)?(?: of)?)` +
      String.raw`| of (?:this|that) (?:length|order),?) )#`,
    { strong: true },
  ),
  excess('delay', String.raw`\bat #,? the delay\b`, { strong: true }),
  // "Seven weeks of this were the Council's fault"
  excess(
    `avoidable|fault|council's|authority's|its own`,
    laidOutText`
      # of (?:this|that|it|the (?:delay|time|wait)) (?:was|were) (?:
        avoidable
        fault\b
        (?:the )?(?:council|authority)'s
        its (?:own )?(?:fault|doing)
      )
    `,
  ),
  excess('attribut', String.raw`\battribut\w+ # of (?:this|that|it|the (?:delay|time|wait)) to (?:the council|it)\b`),
  // "a five-month delay", "a fortnight's delay", "nine weeks of delay"
  excess(
    'delay',
    String.raw`#(?:'s?)?,?(?: of)?(?: (?!the\b|of\b|for\b|and\b|to\b|in\b|by\b|because\b|after\b|with\b` +
      String.raw`|but\b)[\w-]{3,15}){0,2} delays?\b`,
    { strong: true },
  ),
  // "delayed for three weeks", "delayed the adaptations by seven months", "put back by a year"
  excess(
    'delay|back|held|postpone',
    String.raw`\b(?:delay(?:ed|ing)|(?:put|set|pushed)~4 back|held (?:up|back)` +
      String.raw`|postponed)(?: (?:in |with )?\w+ing ${object})?~9 (?:for|by) #`,
    { strong: true },
  ),
  // "missed the deadline by 16 days", "exceeded its limit by", "went over its target of ten working days by three weeks"
  excess(
    'miss|exceed|overr|overshot|breach|went over|gone over|passed|slipp',
    String.raw`\b(?:miss|exceed|overr[au]n|overshot` +
      String.raw`|breach|went over|gone over|passed|slipp)\w*(?:,? [^\s,.;]{1,25}){0,14}?,? by §`,
    { strong: true },
  ),
  // "should have ended more than four months ago", "would have had it nine months earlier"
  excess(
    'ago|earlier|sooner|before',
    laidOutText`
      \b(?:
        (?:should|ought to|could|would) have\b[^.;]{0,90}?
        (?:was|were|been)(?: also| then| itself)? due\b(?:(?! and )[^.;]){0,90}?
      ) # (?:ago|earlier|sooner|before(?: (?:it|they|he|she) (?:did|was)|(?=[.,;]|$)))
    `,
    { supposed: true },
  ),
]
