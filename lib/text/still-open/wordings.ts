import { laidOutText } from '../laid-out.ts'

/**
 * By which words decisions say that a thing is still to be done, or that it came late: one wording a line, a sentence that has it above.
 * In any case; "§" is a date. `still-open.ts` has who asks which.
 */

/** Between "has" and "not". */
const yet = '(?:(?:still|also|yet|so far|as yet|now|to this day|to date) )*'
/** What has not been "caused" or "explained" was not to be done by a day: said of harm, or of what somebody knows. */
const noTask = 'affected|apologised|asked|caused|explained|found|harmed|led|lost|meant|said|seen|shown'
/** What was to be done. */
const doings = 'carried out|completed|decided|done|finished|happened|held|issued|made|met|sent|taken place'
/** Said of the thing itself: it is not there. */
const state = 'awaited|incomplete|outstanding|overdue|pending|unanswered|undecided|unfinished'
/** What a body owes: no "appeal against the decision" and no "objection to the plan". */
const owed = 'answer|assessment|decision|hearing|letter|meeting|outcome|panel|payment|plan|reply|report|response|result|review|visit'
/** What leads from it to something else. */
const leads = 'about|against|at|for|from|in|of|on|to|whether|with'
/** The day on which the text is written. */
const writing = '(?:when|by the time|at the (?:date|time)) (?:(?:i|we) [a-z ]{0,12}|of )(?:my|our|this) (?:final )?(?:decision|statement)'
/** How it comes to somebody. */
const came = 'arrived|come|followed|gone|reached|taken place|been (?:yet )?(?:given|provided|received)'

/** The thing is named, and is not there: "sent", "decided" or "done" need not be said. */
export const missing = laidOutText`
  // "Her records are still outstanding."
  \b(?:is|are|remains?) (?:[\w-]+ ){0,5}(?:${state})\b
  // "The review is still in hand."
  \b(?:is|are) still (?:in hand|in progress|under way|underway|(?:to be|being) (?:considered|dealt with|done|drafted|prepared|written))\b
`

/** What was to be done has not been done as the text is written. */
export const open = laidOutText`
  ${missing}
  // "The Council has still not sent it."
  (?<!\b(?:i|we) )\b(?:has|have)(?:n['’]t| ${yet}(?:not|never))\b(?! (?:yet )?(?:\w+ly )?(?:${noTask})\b)
  // "It has so far done nothing.", "The officer has still to decide."
  \b(?:has|have) (?:${yet}(?:yet to|done nothing)|still to)\b
  // "No review decision on her case has reached her.", "To date no plan has been made."
  \bno (?:(?!(?:${leads})\b)[\w'’-]+ ){0,4}(?:${owed})s?(?: (?:${leads}) [^.,;§]{1,50})? (?:has|have) ${yet}(?:${came}|been (?:${doings}))\b
  // "The Council has neither granted it nor refused it."
  \b(?:has|have) ${yet}(?:been )?neither (?!(?:${noTask}|confirmed|denied)\b)
  // "Nobody has yet assessed her needs.", "Nothing has been sent to him."
  \b(?:nothing|nobody|no one) has (?:yet |so far )?(?:been (?:${doings})|(?:yet|so far) (?!(?:${noTask})\b)\w+ed)\b
  // "It remains to be decided."
  \bremains? to be (?:${doings})\b
  // "He waits for a decision still.", "The application awaits a decision."
  \b(?:awaits|still waits?|waits? [^.,;§]{1,40} (?:still|even now|to this day))\b
  // "It still does not know who will do it."
  \bstill (?:does|do|has|have|is|are)(?:n['’]t| (?:no|not))\b
  // "There are still no carers."
  \b(?:is|are) still no\b
  // "When I made this decision he was still waiting for it."
  \b${writing}\b[^.;§]{0,80}\b(?:(?:was|were|had) (?:still|not|no)|(?:still )?a?waited)\b
  // "There was, and is, no plan."
  \bthere (?:was, and is|is still|is), no\b
  // "The family is still awaiting a decision."
  \b(?:is ${yet}|are still )(?:awaiting|waiting)\b
  // "The assessment is yet to begin."
  \b(?:is|are) yet to\b
  // "It is now five weeks past that day."
  \b(?:it|that) is now [^.;§]{1,30}\b(?:past|overdue|since)\b
  // "The form is still with the contractor."
  \b(?:is|are) still (?:at|being|in|living|on|staying|there|with)\b
  // "The stage two investigation is ongoing."
  \bstage ?(?:2|two)(?: investigation| process| report)? (?:is|remains) (?:still |currently |yet )?(?:ongoing|incomplete|unfinished)\b
  // "The report is not yet finished."
  \b(?:stage ?(?:2|two)|reports?|investigation|it) (?:is|are) (?:still |as yet )?not (?:yet )?(?:complete|completed|finished)\b
`

/** The same where it leaves no doubt, however far from what was to be done: further on in the paragraph. */
export const surely = laidOutText`
  // "The Council has still not replied."
  \b(?:it|the council) (?:still (?:has|have) not|(?:has|have) (?:still not|yet to))\b
  // "At the date of my decision it has not begun."
  \bat the (?:date|time) of (?:this|my) (?:final )?decision,? it (?:still )?has not\b
`

/** What is weighed where there is none of it. */
const weighed = 'comfort|defence|doubt|excuse|fault|longer|need|point|question|reason|surprise'

/** What is so as the text is written: of that alone, and not of what another clause told of. */
export const lacks = laidOutText`
  // "The Council has had no answer."
  \b(?:has|have) ${yet}(?:had )?no\b
  // "There is no plan." What is no answer, no excuse or no doubt is weighed, and lacks nothing.
  \bis ${yet}no\b(?! (?:${weighed})\b)(?<!\b(?!there)\w+ is no(?= answer\b))
  // "She is without a plan."
  \b(?:is|are) ${yet}without an?\b
  // "The family remains in the hotel."
  \bremains? (?:in|living|there)\b
`

/** The thing is that of the sentence before: "His final Plan was due in June. It has not been issued." */
export const ofBefore = laidOutText`
  // "It has still not been done."
  \b(?:it|this|that|they) (?:still )?(?:has|have|had)(?:n['’]t| ${yet}not)(?: yet)?(?: been)? (?:${doings})\b
  // "The Council has not done so."
  \b(?:has|have) ${yet}not (?:yet )?done (?:so|it|this)\b
  // "Nearly six months on, it has not been."
  , (?:it|this|that|they) (?:has|have|is|are)\b
`

/** Done, on whatever day. */
export const late = laidOutText`
  // "It was 11 weeks late."
  \b(?:days?|weeks?|fortnight|months?|year)(?: too)? late\b
  // "The plan was signed off a good ten weeks after it should have been."
  \b(?:days?|weeks?|fortnight|months?|year) (?:after|later than) (?:it|they|this|that|the (?:day|date|time|last))\b
  // "The report arrived too late."
  \b(?:was|were|came|arrived)(?: \w+)? (?:too )?late\b
  // "The apology was made when it should have been."
  \b(?:made|paid|sent|given|done|seen to|held|carried out|completed) (?:when|as) (?:it|they) (?:should|ought to) have been\b
  // "The payment came a whole term later."
  \bcame (?:\w+ ){1,4}later\b
`

/** Not done at a time gone by: of what came later it says nothing. */
export const ofThen = laidOutText`
  // "Stage two did not begin that month."
  \b(?:did|was|were|had)(?: (?:also|then|even))? (?:not|n['’]t)\b
  // "The Council didn’t answer her second letter."
  \b(?:did|was|were|had)n['’]t\b
`

/** Of now, whatever it says of it; so is all that is still to be done. */
export const ofNow = laidOutText`
  // "The fault remains.", "It never came.", "It has not come yet."
  \b(?:remains?|now|still|yet|never|today)\b
  // "The notes are, to this day, not there."
  \b(?:to this day|to date|so far|as (?:I|we) write|at all)\b
  // "The report is five months late."
  \b(?:is|are) (?:[\w-]+ ){0,5}(?:late|missing|owed|undone)\b
`

/** What a body owes, as alternatives of a pattern. */
export { owed as owedThings }
