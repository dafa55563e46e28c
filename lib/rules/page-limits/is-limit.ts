import type { SectionKind } from '../../page/decision.ts'
import { cued } from '../../text/cued.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'
import type { Around, Found } from './around.ts'
import * as say from './patterns.ts'

/** Where a length stands. */
export interface Place {
  section: SectionKind
  /** In a list, under a lead-in paragraph. */
  item: boolean
  /** After a length of the same sentence that was a limit. */
  after: boolean
}

/** @returns true where the words lay down how long a body has; "no" when in doubt */
export function isLimit(around: Around, found: Found, place: Place): boolean {
  const { limiting, most, period } = found
  const { before, after, lead } = around
  const longest = limiting === 'up to' || (limiting === 'over' && notOver.test(before))
  if ((limiting === 'over' && !longest) || limiting === 'at least' || limiting === 'nearly') return false
  // "a week later than it should have been"
  if (/^ (?:later|late|overdue|ago|sooner|earlier|too)\b/.test(after)) return false
  // "It took eight weeks to send them, when its procedures say four": what was, beside what is laid down.
  if (measured.test(before)) return false
  if (most !== period.value || !Number.isInteger(period.value)) return false
  const within = limiting === 'within' || /\bwithin(?: a further)? $/.test(before)
  const marked = `${before}${within ? 'within ' : longest ? 'up to ' : ''}§${after}`
  if (say.allowed.test(marked)) return true
  const here = governing(marked)
  const named =
    say.attributive.test(marked) ||
    ((place.section === 'law' || /complaints? (?:procedure|policy|process)/.test(around.paragraph)) && say.staged.test(marked)) ||
    (say.inTurn.test(marked) && /complain/.test(around.paragraph))
  const promise =
    promised.test(marked) && /complain/.test(around.paragraph) && !/stage\d|escalat|panel|statutory|ombudsman|appeal/.test(around.paragraph)
  if (
    !named &&
    !promise &&
    !always(before) &&
    !say.countedFrom.test(here) &&
    say.story.test(here) &&
    !/should have|have been|says?\b|\b(?:is|are) due (?:within )?§/.test(here)
  )
    return false
  if (isRemedy(around, place) || isTheirs(around, here)) return false
  if (!named && !place.after && !noted.test(marked) && !say.normative.test(marked) && !(place.item && leads(lead))) return false
  if (!named && !promise && !isTold(around, marked, place.section)) return false
  // "The authorisation was for six months", "a course of 12 weeks": a length with nothing that makes it a limit.
  if (named || limiting === 'within' || longest || say.linked.test(marked) || finishedAfter.test(marked)) return true
  return (
    (place.item && /^(?:up to )?§ (?:to|for|from)\b/.test(marked)) ||
    (place.after && say.listed.test(marked)) ||
    say.atStage.test(after.slice(0, 30))
  )
}

const measured = cued(
  /\b(?:took|waited|lasted)(?: (?:it|them|him|her|the council|about|some|nearly|almost|around|just|only|another|a further)){0,3} $/,
)
/** "… should not take longer than" */
const notOver = cued(/\b(?:not|never)(?: normally| usually)? (?:take|be|last)(?: any)? $/)
/** "Complaints are acknowledged within … and answered within …": told as what always happens. */
const always = (before: string): boolean => /\b(?:are|is|be) [a-z]+ed\b/.test(before) && !/\b(?:was|were|had|did)\b/.test(before)

/** "… a council has:" */
const leads = (lead: string): boolean => say.normative.test(lead) || /\bha(?:s|ve):/.test(lead)

/** What is told under "The law" is no remedy: "Partners have agreed that enquiries are to be completed within …". */
const isRemedy = ({ after, sentence, lead }: Around, { item, section }: Place): boolean =>
  say.ofThisDecision.test(after) || (say.remedies.test(sentence) && section !== 'law') || (item && say.settled.test(lead))

/** "It will be chased if not received within two months": what the other side is to send. */
const ifNot = cued(/\b(?:if|unless|where) (?:[\w']+ ){0,4}(?:not )?(?:received|returned|paid|heard from|sent (?:in|back))(?: within)? $/)
/** The limit of somebody else: of the one who complains or asks, of the Ombudsman, of another organisation. */
function isTheirs({ before, after, sentence, previous }: Around, here: string): boolean {
  if (say.requests.test(after) || say.complaining.test(sentence) || say.least.test(before) || ifNot.test(before)) return true
  if (say.others.test(here) && !say.theBody.test(here) && (!say.done.test(here) || say.theirs.test(here))) return true
  if (say.doSo.test(here) && say.theirs.test(previous)) return true
  if (say.ombudsman.test(here) && say.theirs.test(here)) return true
  return say.elsewhere.test(before) && !say.councils.test(before)
}

/** Outside the paragraphs about the law, what is laid down names who lays it down, or speaks of councils at large. */
function isTold({ sentence, paragraph }: Around, marked: string, section: SectionKind): boolean {
  if (section === 'law') return true
  const told = section === 'events' || section === 'analysis' ? sentence : paragraph
  if (asRule.test(marked) || habit.test(marked) || laidDown.test(marked) || noted.test(marked)) return true
  return say.authority.test(told) || (section !== 'events' && say.general.test(`${marked} ${sentence}`))
}

/** "The stage two response, which should take no more than 25 working days, arrived on 10 July". */
const asRule = cued(laidOut()`
  \b(?:
    acknowledgement
    answer
    assessment
    decision
    reply
    response
    review
    visit
  ),? which (?:should|must|has to|is to|are to|ought to)(?: normally| usually)? (?:take|be|come|arrive|reach|follow)\b[^,;]*§
`)
/** "In its acknowledgement the Council said it would respond within 30 working days": what it holds itself to. */
const promised = cued(laidOut()`
  \b(?:
    acknowledgement
    council
    it
    letter
    manager
    officer
    provider
    team
    trust
    which
  )\b[^.;]{0,60}\b(?:said|promised|told (?:him|her|them|m\w+ \w))(?: that)?(?: (?:it|she|he|they|the council))?
    \ (?:would|will|aimed to|to) (?:
      respond
      reply
      answer
      send (?:a|its|her|him) (?:\w+ )?(?:response|reply|answer)
    )\b[^.;,]{0,40}§
`)
/** "It came with a note that the Council would complete the assessment within …": what a paper of its own says that it will do. */
const noted = cued(laidOut()`
  \b(?:booklet|form|leaflet|letter|note|page|receipt|sheet|website)\b[^.;]{0,40}
    \b(?:that|said|says|saying) (?:the council|it) (?:would|will)\b[^.;,]*§
`)
/** "An enquiry is completed 40 working days after the concern is raised". */
const finishedAfter = cued(/\b(?:is|are|be) (?:completed?|concluded|decided|determined|finished) § (?:after|from) (?:an?|the|it|they)\b/)
/** "Complaints are to be answered within ten working days", "that answer is supposed to take 20": nobody is named, and it is laid down. */
const laidDown = cued(
  new RegExp(laidOutText`
    \bcomplaints?(?: (?:to|about|made to) [^.;,]{1,40})? (?:
      (?:is|are|should|must|has to|have to|will) (?:to )?(?:normally |usually )?(?:be )?
        (?:acknowledged|answered|replied to|responded to|dealt with)
      gets? an? (?:answer|reply|response)
    )\b[^.;]*§
    \b(?:that|this|the|an?|its) (?:stage\d )?(?:answer|reply|response) (?:is|are) (?:supposed|meant|due|expected) to
      \ (?:take|come|be (?:sent|given|made))\b[^.;]*§
  `),
)
/** "The Council replies at stage one within ten working days": what it always does. */
const habit = cued(laidOut()`
  \bthe (?:council|authority|trust|provider|organisation) (?:(?:normally|usually|also|always) )?(?:
    acknowledges
    aims
    answers
    completes
    deals
    decides
    replies
    responds
    visits
  )\b[^,;]*§
  \b(?:it|the (?:council|authority|trust|provider)) (?:undertakes|promises|commits|aims) to
    \ (?:reply|respond|answer|acknowledge|decide|send|complete)\b[^,;]*§
  \ba stage\d (?:review|response|reply|investigation) (?:takes|is sent|is due|should take|can take)\b[^,;]*§
`)

/** The part of the sentence that governs the length: after the last full clause before it, to the end of its own. */
function governing(marked: string): string {
  const at = marked.indexOf('§')
  const ends = [';', ', but ', ', which ', ', for which ', ', and the council', ' and the council ']
  const from = Math.max(...ends.map((end) => marked.lastIndexOf(end, at))) + 1
  const to = marked.slice(at).search(asRule.test(marked) ? /[;,]|\. / : /;|, (?:and|but) |\. /)
  return marked.slice(from, to < 0 ? undefined : at + to)
}
