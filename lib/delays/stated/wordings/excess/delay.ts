import { laidOutText } from '../../../../text/laid-out.ts'
import { any } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { excess } from './excess.ts'

/** What was delayed: "holding her child Y's Education, Health and Care (EHC) Plan annual review". */
const object = String.raw`(?:[^,.;:${any}]|, Health and|(?<=child), [A-Z](?:'s)?,?){3,110}?`

/** Delays by name, deadlines missed by, and how long ago something should have been. */
export const delays: Wording[] = [
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
