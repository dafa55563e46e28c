import { laidOutText } from '../../../../text/laid-out.ts'
import type { Wording } from '../pattern.ts'
import { excess } from './excess.ts'

/** By how much something is called late, too long or over, and how much longer it took. */
export const late: Wording[] = [
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
]
