// How it is said by which day something should have been done, how late it was, and how long it took.

import { anyOf } from '../../../text/any-of.ts'
import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'

// How it is said by which day something should have been done. The patterns read a sentence in small letters, with "§" for the day and "¤"
// for other dates.

/** Most sentences hold none of these words. */
const mayState = cued(laidOut()`
  answered
  days
  deadline
  due
  ended
  expect
  expired
  fell
  finished
  had to
  last day
  latest
  meant
  months
  need
  obliged
  ought
  over on
  owed
  passed
  promised
  ran out
  required
  run out
  school day
  should
  supposed
  target
  that (?:is|was)
  to be
  to have
  up on
  was §
  weeks
  which
  working day
  would
  wrong not to
`)
const obliged = cued(laidOut()`
  \b(?:
    should
    ought (?:\w+ )?to
    needed to
    (?<!\bnot )had to
    (?:was|were) (?:(?:obliged|required|supposed|meant) )?to
    wrong not to
    would have had
    would (?:need|have needed|have had) to
    required (?:it|the \w+) to
    (?:i|we) would (?:have )?expect(?:ed)?
  )\b[^.;§¤]{0,160}\b(?:by|before|no later than|on or before|not later than) (?:about |around )?§
  \b(?:should|ought (?:\w+ )?to) (?:\w+ )?have (?:\w+ )?(?:\w+ed|been|gone|had|held|made|met|paid|sent)\b[^.;§¤]{0,80}\b(?:from|on) §
`)
const wasDue = cued(laidOut()`
  \b(?:was|were|is) (?:\w+ )?(?:needed|owed|promised|required)\b[^.;§¤]{0,80}\bby §
  \b(?:promised|required) (?:an?|his|her|it|its|one|that|the|their)\b[^.;§¤]{0,80}\bby §
  \b(?:required|promised) by §
  \b(?:was|were|is|fell|became|been) (?:\w+ ){0,2}due\b[^.;§¤]{0,80}§
  \b(?:due|target) date\b[^.;§¤]{0,60}§
  \b(?:council|it|officers?|which) had (?:until|up to) §
  \bto be answered by §
  \bdue (?:by|on) §
`)
const ranOut = cued(laidOut()`
  \b(?:
    which (?:was|is|would (?:be|have been)|gave it until|meant)
    (?:ended|expired|ran out|was up|were up|passed|fell|finished|(?:was|were) over|had (?:ended|expired|run out)) (?:on|by)
    that is
    that was
    (?:was|would (?:be|have been|have ended on|end on|have run out on))(?: by)?
    (?:days|weeks|months),? (?:to|until)
    (?:so|that is|namely),? (?:until|to|by)
    to
    deadline (?:of|was|would (?:be|have been))
  )(?: therefore| then)? §
`)
const latest = cued(laidOut()`
  \b(?:by|before|no later than) § at the latest\b
  \bat the latest by §
  \b(?:last|final|latest) (?:day|date) (?:on which|by which|for (?:the council|it|this|that|\w+ing))\b[^.;§]{0,60}§
  \blast day(?: for [^.;§¤]{0,60}|,[^.;§¤]{0,60},)? (?:was|would (?:be|have been)|fell on)(?: therefore| then)? §
  \b(?:time|period|promise|deadline)\b[^.;§¤]{0,60}\b(?:ended|expired|ran out|run out|was over|was up) on §
  \b\w+(?:st|nd|rd|th) (?:working |school )?(?:day|week|month)\b[^.;§]{0,80}\b(?:was|fell on|ended on) §
`)
/** Whose last day it is: not the complainant's to appeal or to pay. */
const theirs = cued(
  anyOf(
    '',
    laidOut()`
      \b(?:
        (?:mr|mrs|ms|miss|dr|mx) \w+
        she
        he
        they
        the (?:complainant|applicant|appellant|family|parents?|tenant|landlord|school|provider)
      )\b[^.;§]{0,40}\b(?:
        had (?:until|up to)
        had (?:[\w-]+ ){1,3}to (?:appeal|ask|apply|respond|reply|object|pay)
        had to (?:appeal|ask|apply|respond|reply|object)
        should have (?:appealed|applied|paid|asked|complained|come|approached)
        (?:could|was able to|were able to) (?:appeal|ask)
      )\b
    `,
    // What a school or a doctor should have done is nobody's time but theirs.
    laidOut()`
    \b(?:the|her|his|their) (?:
      builder
      college
      contractor
      gp
      hospital
      nursery
      schools?
      surgery
    )\b[^.;§]{0,30}\b(?:should|ought to|was to|were to|needed to)\b
  `,
  ),
)
/** Words that stand for what was said before. */
export const pronoun = cued(laidOut('i')`
  ^(?:and |but |so |yet |that is |in fact,? |once |when |after |then )?(?:
    it
    this
    that
    these
    they
    he
    she
    by its own
    on its own
    under its
    the council
    the (?:first|second|third|same)
  )\b
`)
/** "Those days ran from 4 April": it goes on from the sentence before. */
export const goesOn = cued(/^(?:those|these|that|they|it|this) (?:days|weeks|months|time|period|ran|began|started)\b/i)
const lateAfter = cued(
  anyOf(
    'i',
    /^ ?(?:[’']s? )?(?:late\b|overdue|over (?:the|its|that|this)|over(?=[.,;]| and\b)|too (?:late|long))/,
    /^ ?(?:[’']s? )?(?:beyond|past (?:the|its|that|this)|later than|longer than|more(?=[.,;]| and\b))/,
  ),
)
const tookBefore = cued(
  /\b(?:took|taken)(?: it| the council)?(?: about| around| nearly| almost| over| more than| just over| just under)? ?$/i,
)
const lateBefore = cued(laidOut('i')`
  \b(?:
    a further
    another
    delay of
    delayed by
    for (?:another|a further)
    late by
    missed (?:it|this|that) by
    over by
    overdue by
    took (?:another|a further)
  )(?: about| around| nearly| almost| over| more than| just over| just under)? ?$
`)

/**
 * Whether a sentence says that the day is the body's last one.
 * @param afterLength whether a length goes before the day, which ends what else would only be a date: "six weeks, to 3 May"
 */
export const statesLastDay = (masked: string, afterLength: () => boolean): boolean =>
  obliged.test(masked) || wasDue.test(masked) || latest.test(masked) || (afterLength() && ranOut.test(masked))
/** Whether it can at all, and is not about what others had to do. */
export const mayStateOne = (masked: string): boolean => mayState.test(masked) && (!theirs.test(masked) || /\bcouncil\b/.test(masked))

/** Whether a length says by how much something was late: "four working days late", "overdue by". */
export const tellsHowLate = (before: string, after: string): boolean => isLate(after) || lateBefore.test(before.slice(-40))
const isLate = (after: string): boolean => lateAfter.test(after.slice(0, 30))
/** Whether it says how long something took: "It took 14 weeks". */
export const tellsHowLong = (before: string, after: string): boolean => tookBefore.test(before.slice(-30)) && !isLate(after)

/** "Five weeks after that": from what the sentence before names. */
export const countsFrom = cued(/\bafter (?:that|this|then|the (?:deadline|last day|time limit))\b/i)
