import { laidOutText } from '../../../../text/laid-out.ts'
import { any } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { total } from './total.ts'

/** "before she complained" is how long she took; "before she heard" is not. */
const unlessHeard = String.raw`(?! (?:s?he|they|m(?:rs?|s|iss) \w+)\b(?!.{0,12}?\b(?:heard|receiv|got|had|was|saw)))`
/** How a date ends. */
const monthOrYear = laidOutText`
  (?:\b(?:19|20)\d\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december))
`

/** How long after something else it came, or how long ago that was. */
export const countedFrom: readonly Wording[] = [
  // "did not hold the panel until March 2024 (19 weeks)", "The report only came in September (24 weeks)"
  total(
    '(',
    laidOutText`
      \b(?:not|only|n't)\b[^.;()${any}]{2,90}? (?:until|in|on) [^.;()${any}]{0,25}${monthOrYear}
        \ \((?:that is,? |which (?:is|was) |i\.?e\.? )?(?:some |about |over |nearly |almost )?#(?: later)?\)
    `,
  ),
  // "nine weeks after she complained", "11 days after the Tribunal's order"
  total('after', String.raw`# after `, { act: true, asked: true }),
  // "has not completed the investigation she asked for 14 months ago"
  total(
    'ago',
    laidOutText`
      \b(?:not|yet) [^.;${any}]{5,90}? (?:
        appealed
        applied(?: for)?
        asked(?: it)?(?: for| to)?
        complained(?: about| of)?
        made
        reported
        requested
        sent(?: it| in)?
        submitted
      ) # ago\b
    `,
  ),
  // "seven months have passed since it was asked to"
  total('since', String.raw`(?:\bit (?:has been|is|was)(?: by then)? #|# ha(?:s|ve|d)~2 (?:passed|elapsed|gone by)) since `, {
    asked: true,
  }),
  // "It did not reply until May, seven weeks later"
  total(
    "not|n't|only",
    laidOutText`
      \b(?:only|still not|(?:not|\w+n't)\b[^.;${any}]{0,40}? until)\b
        [^.;${any}]{0,60}?(?:,| [–—-]| \()? ?# (?:later|afterwards|on(?=[.,;]|$))
    `,
  ),
  // "It had still not replied after seven weeks"
  total('after', String.raw`\b(?:still|not|yet|nothing|no \w+|unanswered|undecided|unresolved)~8 after #(?=[.,;]|$)`),
  // "did nothing for five months before it wrote"
  total('before', String.raw`\bfor # before (?:the (?:council|authority|team)|it|any(?:one|body|thing)|somebody|someone)\b`),
  // "It was five months before"
  total('before|until|between', String.raw`\b(?:it|there) (?:was|were) # (?:(?:before|until)\b${unlessHeard}|between)`, { onward: true }),
  // "Seven weeks passed before"
  // "the three weeks between the report and the letter"
  total('between', String.raw`# between (?:the|its) (?:\w+ ){1,2}and (?:the|its) \w+`),
  total(
    'pass|elapse|go by|gone by|went by',
    // "The 65 working days had passed": a limit that ran out.
    laidOutText`
      (?<!\b(?:the|these|those|when|once|until|after|before) )# (?:ha(?:ve|s|d) |to (?!\w+ or\b))?
        (?:pass(?:ed)?|elapsed?|go(?:ne)? by|went by)\b
        (?: before\b${unlessHeard}|(?! (?:before|since)\b))
    `,
    { onward: true },
  ),
  // "Eighteen months on, the Council has still not"
  total(
    'later|still|yet|on,|on it|on the',
    String.raw`# (?:later|on),?(?:,? (?!(?:that|and)\b)[^\s,.;]{1,25}){0,6}? (?:ha[sd]|have|is|was` +
      String.raw`|were|there) (?:\w+ )?(?:still|not|no|yet|nothing)\b`,
    { onward: true },
  ),
  // "That is 23 weeks against a limit of 20"
  total(
    'that|this',
    laidOutText`
      \b(?:that|this) (?:is|was) #(?=
        \ (?:as )?(?:against|rather than|instead of|compared)
      )
    `,
  ),
  // "That is 31 weeks from when she asked"
  total('from when', '\\b(?:that|this) (?:is|was) # from when ', { asked: true }),
  // "It was nine weeks from the call to the visit", "From the concern to the meeting it was just over six months"
  total(
    'from ',
    laidOutText`
      (?:
        \bit (?:was|had been) # from (?!\d|the end\b)[^.;${any}]{3,60}? (?:to|until)\b
        (?:^|period )from (?!\d|the end\b)[^.;${any}]{3,80}? to [^.;${any}]{3,40}? (?:was|were|took|came to|ran to) #
      )
    `,
  ),
  // "It was three weeks later before anybody called"
  total('before', String.raw`# (?:later|on),? before\b${unlessHeard}`),
]
