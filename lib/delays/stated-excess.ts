import { laidOutText } from '../text/laid-out.ts'
import { any, ended, ofTheLimit, lawOrPolicy } from './stated-pattern.ts'
import type { Wording } from './stated-pattern.ts'
import type { More } from './stated-pattern.ts'

const excess = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'excess', cues: cues.split('|'), source, ...more })

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
  // "nine weeks late", "five weeks behind schedule", "two weeks behind that", "eight over in acknowledging it"
  excess(
    'late|overdue|adrift|behind|over|past',
    laidOutText`
      §(?: \([^()]{1,40}\))? (?:
        (?:too )?late\b
        overdue
        adrift
        behind\b(?! (?:on|with) (?:h(?:is|er)|their|the) (?:bill|payment|rent|tax))
        (?:over|past)(?:
          \ (?:time|target|schedule|deadline)\b
          (?= (?:as well|at|in|on|with no)\b| (?:is|was) (?:too|not|un|excess|fault)|[.,;]|$)
        )
      )
    `,
    { strong: true },
  ),
  // "seven weeks too long": whoever was kept there
  excess('too long', String.raw`# too long\b`, { strong: true, who: 'any' }),
  // "which is 11 too many", "there was a week too much"
  excess('too m', String.raw`§ too (?:many|much)\b`, { strong: true }),
  // "late, by two working days", "overdue for eight months", "late, the first by 12 working days"
  excess(
    "late|too l|due|overr|behind|over|out|adrift|beyond|past|not|n't|fault|let ",
    laidOutText`
      \b(?:
        late
        overdue
        overr[au]n
        behind schedule
        too (?:long|late)
        at fault
        been due
        let [^.;,]{3,40} go(?= by)
        (?:is|was|were) (?:out(?! of (?!time))|over|adrift)
        (?:been|is|was|were) (?:behind|beyond|outside|past)
        (?:is|was|were|did|had)(?: not|n't)(?=[^.;]{0,40}, (?:by|but) )
      )\b(?:(?:[,:]? [^\s,.;:]{1,25}){0,10}?,? by|(?:,? [^\s,.;]{1,25}){0,4}? for) §(?!,? (?:\w+ )?delay)
    `,
    { strong: true },
  ),
  // "decided the review five weeks out of time", "was answered a week out of time", but not "was made two months out of time"
  excess('out of time', String.raw`(?<!\b(?:made|lodged|submitted|brought|applied|appealed|asked|complained) )# out of time\b`),
  // "It should have told her by 25 May. It did not do so for another 16 working days", "It took a further two weeks", "It was another six
  // weeks before it was", "The wait of a further week"
  excess(
    'another|further|extra',
    String.raw`(?:\b(?:not|took|was|were)\b|\w+n't\b)~6(?: for)? (?:another|a further|an extra) §(?! (?:late|over|past|behind))`,
    { late: true },
  ),
  excess('another|further|extra', String.raw`\b(?:wait|stay|remain)\w*~6 (?:another|a further|an extra) #`, { who: 'any', late: true }),
  // "The review was due in March. It has been outstanding for five months"
  excess('outstanding|due', String.raw`\b(?:outstanding|overdue|due)(?: \w+)? for #`, { late: true }),
  // "The seven weeks lost before it", "Four days were lost"
  excess('lost', String.raw`# (?:(?:was|were|had been|that should not have been) )?lost\b`),
  // "It was due by 24 October. It was sent on 17 November, over three weeks after that."
  excess(
    'later|after',
    String.raw`\b(?:on|in|until) [^,.;\uE000-\uF8FF]{3,30}, # (?:later|afterwards|after that(?: date| day)?)(?=[.,;]|$| and\b)`,
    { late: true },
  ),
  excess('wait', String.raw`\bwait(?:ed|ing)?~~4 # longer\b`, { who: 'any' }),
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
  // "a delay of over a year", "the delay in issuing the plan was 23 weeks", "delay, of some eight weeks", "its lateness, of two weeks"
  excess(
    'delay|lateness',
    laidOutText`
      \b(?:delays?|lateness)(?: between~4 and~2| (?:in|with) \w+ing ${object})?~9,? (?:
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
  // "a delay of this length, some 14 months", "the delay, which I put at five months"
  excess(
    'delay',
    String.raw`\bdelays?(?:~9 \(|(?:,? which (?:(?:i|we) \w+ (?:at|as|to be)|(?:was|is)(?: one)?(?: of)?)` +
      String.raw`| of (?:this|that) (?:length|order),?) )#`,
    { strong: true },
  ),
  // "a five-month delay", "a fortnight's delay", "nine weeks of delay", "four days' lateness"
  excess(
    'delay|lateness',
    String.raw`#(?:'s?)?,?(?: of)?(?: (?!the\b|of\b|for\b|and\b|to\b|in\b|by\b|because\b|after\b|with\b` +
      String.raw`|but\b)[\w-]{3,15}){0,2} (?:delays?|lateness)\b`,
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
    'miss|exceed|overr|overshot|breach|broke|went over|gone over|passed|slip',
    String.raw`\b(?:miss|exceed|overr[au]n|overshot` +
      String.raw`|breach|broken?|went over|gone over|passed|slip)\w*(?:,? [^\s,.;]{1,25}){0,14}?,? by §`,
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
