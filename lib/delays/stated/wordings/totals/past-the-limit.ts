import { laidOutText } from '../../../../text/laid-out.ts'
import { limitOf } from '../pattern.ts'
import type { Wording } from '../pattern.ts'
import { total } from './total.ts'

/** Words that go on with it, and make it no other thing: "the decision was well", not "the review request was", "was not". */
const still = String.raw`(?: (?!(?:not|never|requests?|appeals?)\b)[\w'-]{1,20}(?<!n't)){0,6}?`

/** That a limit was passed: how much more it took is left to its words. */
export const pastTheLimit: readonly Wording[] = [
  // "took longer than the eight weeks allowed", "more than twice the 20 days in its policy"
  total(
    'than',
    laidOutText`
      (?<!\b(?:applicants|families|households|people)\b.*|\d )\b(?:
        (?:hous|ke[ep]|lea?[fv]|liv|plac|remain|stay|wait)\w*(?: (?!families|households|people)[\w'-]+){0,9}? for
        took|taken|taking|lasted|waited
      ) (?:much |far |well )?(?:longer|more) than (?:twice |double )?${limitOf}
    `,
    { over: true, alleged: true },
  ),
  // "The reply was outside its 20-day target"
  total(
    'outside|beyond|past|exceed',
    laidOutText`
      \b(?:
        (?<!\b(?:about|against|for|of|to) (?:\w+ ){1,2})
          (?:answer|assessment|decision|notice|payment|plan|reply|report|response|review|visit)${still} (?:outside|beyond|past|exceeded)
        (?:answered|assessed|completed|decided|finished|issued|paid|replied|responded|sent|visited)${still} (?:outside|beyond|past)
        (?<=\b(?:council|it) )exceeded
      ) ${limitOf}
    `,
    { over: true },
  ),
]
