import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'
import { receives } from './receives.ts'

/**
 * Whether somebody told the complainant what the body would do: "It wrote on 5 August to say that it would review the plan in October"
 * has a date of its own in what it says.
 */
export const tellsWhatItWillDo = ({ words, sentence, dates, state, actor }: Clause): boolean =>
  dates.length > 0 &&
  state === 'happened' &&
  tellsOf.test(words) &&
  whatItWillDo.test(sentence) &&
  actor !== 'other' &&
  (actor !== 'complainant' || receives.test(words))

const tellsOf = cued(/\b(?:tell|told|wrote|informed|notified|confirmed|said|emailed|letter|email)\b/)
const whatItWillDo = cued(laidOut()`
  \b(?:has|had) adopted\b[^.]*\bplan\b
  \b(?:would|will)\b[^.]*\b(?:adopt|review|maintain|keep|continue)[^.]*\bplan\b
  \b(?:would|will) (?:not )?(?:
    re-?assess
    (?:carry out|do|hold|arrange) (?:an? |the )?(?:annual |early )?(?:review|re-?assess)
  )
  \bwhat it (?:would|will|intended to|was going to) do\b
`)
