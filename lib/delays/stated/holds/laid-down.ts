// What is laid down, usual, or told to everybody: nothing that happened.

import { anyOf } from '../../../text/any-of.ts'
import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import type { Wording } from '../wordings/pattern.ts'
import type { Said } from './said.ts'

/** "told him there was a wait of", "there is currently a wait of", "the current wait is": what whoever asks is told. */
const general = cued(laidOut('i')`
  \b(?:
    (?:told|said|says|explain\w*|advis\w*|inform\w*|warn\w*|expect\w*|quot\w*|website|published)\b[^.;]*
    there (?:is|are) (?:\w+ )?
    currently\
    average\
    typical\
  )(?:an?|the|its)? ?(?:\w+ ){0,2}$
`)

/** "Complaints will be acknowledged within two days and answered in 15", "no action may be taken after …": what is laid down. */
const laidDown = cued(
  anyOf(
    'i',
    laidOut()`
      \b(?:(?:will|must|should|shall|(?:are|is) to) (?:[a-z]+ly )?be|is|are) [a-z]+ed\b[^.;]{0,60}
        \band (?:then )?[a-z]+ed? (?:with)?in [^.;]{0,12}$
    `,
    /\bno \w+ (?:may|can|will|must) be \w+ (?:(?!\b(?:and|but) )[^.,;]){0,90}$/,
  ),
)

/**
 * "Complaints are answered in ten working days", "a manager sends a reply within ten working days after the complaint": what is usual.
 * Tested on the words up to the length.
 */
const usual = cued(laidOut('i')`
  \b(?:is|are)(?: (?!not\b|now\b|it\b|still\b)[\w']{1,20})? (?:\w+ed|done|found|given|heard|held|made|met|paid|seen|sent|told|dealt with)\b
    (?:(?!\b(?:but|had|took|was|were)\b|, (?:and|which|who)\b)[^.;:\uE000-\uF8FF]){0,60}$
  \b(?:booklet|guidance|handbook|leaflet|page|polic(?:y|ies)|procedure|scheme|website)\b[^.,;\uE000-\uF8FF]{0,30}
    \ (?:said|says|stated|states) [^.,;\uE000-\uF8FF]{0,40}$
  \b(?:generally|normally|often|routinely|typically|usually) \w+ (?:(?:more|less) than )?$
  \bha(?:s|ve) (?:\w+ )?(?:complaints|concerns|appeals|claims|requests|reports) [^.;:,\uE000-\uF8FF]{0,40}$
`)

/** The same of "20 working days after the request", tested on the words before. */
const usualAfter = cued(laidOut('i')`
  \b(?:
    acknowledges
    aims
    answers
    asks for
    decides
    ends with
    gives
    ha(?:s|ve)(?= $)
    is
    are
    meets
    promises
    recommends
    replies
    reports
    requires
    sends
    undertakes
    wants
    writes
  )(?: (?!not\b|been\b|now\b)(?:(?!\b(?:but|came|did|had|met|took|was|were|went|wrote)\b)[^.;\uE000-\uF8FF]){0,90})? $
`)

/** "The leaflet says: a first reply 15 working days after the complaint": no word of what happened before the figure. */
const ofPolicy = cued(laidOut('i')`
  ^(?:
    under (?:[\w']+ ){1,4}
    (?:the|its) (?:[\w']+ ){0,4}(?=\w+ (?:says?|reads?|states?|promises?)\b)
  )(?:charter|guidance|leaflet|policy|procedure)\b
    (?:(?!\b(?:came|did|had|has|have|late|met|overdue|took|was|were)\b).)*$
`)

/** "15 working days after receiving it the council must answer": what is to follow. */
const toFollow = cued(/^(?:(?! that )[^.;,]){0,50}\b(?:must|will|has to)\b/i)

/** "within eight weeks of the notice, so 12 weeks after the meeting": what the limit comes to. */
const reckoned = cued(/, (?:(?:and )?so|(?:which|that) is|or)(?: about)? $/i)

/** "should have replied by 25 January, 65 working days after the request": the limit beside its last day. */
const lastDay = cued(laidOut('i')`
  \b(?:
    deadline
    had (?:to|until)
    ha(?:s|ve) to
    must
    should (?:[\w-]+ )?have
    time limit
    (?:was|were|is|fell) (?:[\w-]+ )?due
  )\b(?:(?! but | and (?!m(?:rs?|s|iss)\b))[^;.]){0,90}, (?:(?:which|that) (?:is|was),? )?$
`)

const fromMark = /[\uE000-\uF8FF][^\uE000-\uF8FF]*$/

/** Whether it is what is laid down, usual, or told to everybody, and nothing that happened. */
export function isLaidDown(wording: Wording, { lead, before, words, after }: Said): boolean {
  const near = before.slice(-100) + words
  return (
    ofPolicy.test(lead + words) ||
    ((wording.act || wording.late) && toFollow.test(after)) ||
    laidDown.test(near) ||
    (wording.act && isLimit(before)) ||
    (wording.kind === 'total' && wording.who !== 'any' && usual.test(near.replace(fromMark, ''))) ||
    (!!wording.general && (general.test(before) || /^ (?:on average|list|at present|currently)\b/i.test(after)))
  )
}

/** Whether the words before "20 working days after the request" make it what was to be. */
const isLimit = (before: string): boolean =>
  usualAfter.test(before) ||
  lastDay.test(before) ||
  /\b(?:no|not) later than $/i.test(before) ||
  (reckoned.test(before) && /\b(?:must|ha(?:s|ve) to)\b/i.test(before))
