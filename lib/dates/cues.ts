import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'

/** What the words around an expression say about which way the story goes. */
export interface Cues {
  back: boolean
  /** "had", whatever it looks back to. */
  had: boolean
  /** "should have … by": the day lies on either side of the date before it. */
  either: boolean
  /** The same, and no more: the day by which something should have been done. */
  due: boolean
  /** "would have had it": beside the days that are past, hardly after them. */
  unreal: boolean
  /** "put back to the spring": the next one after it was said. */
  next: boolean
  reported: boolean
  ahead: boolean
  /** "a budget until July": it may lie after the decision. */
  open: boolean
  action: boolean
  /** "told me in March": while the Ombudsman looked into it, not long before the decision. */
  recent: boolean
  /** "by", "until", "since": the word before it. */
  lead: string
}

const PARTICIPLE = laidOutText`
  (?:
    \w+ed
    been
    given
    taken
    written
    made
    sent
    told
    left
    paid
    met
    held
    begun
    gone
    come
    become
    found
    seen
    known
    had
    got
    put
    set
    let
    brought
    sought
    done
    said
    heard
    moved
    bought
    kept
    lost
    spoken
    chosen
    fallen
    shown
    grown
    understood
    spent
    built
    driven
    withdrawn
    undergone
    rung
    run
    risen
    meant
    felt
    dealt
    lent
    slept
    caught
    taught
    thought
    hit
    cut
    read
    worn
    drawn
    thrown
    eaten
    hurt
    shut
    stood
    struck
    forgotten
    broken
    fed
    led
    sold
    won
    sat
    laid
    lain
  )
`
const ADVERB = laidOutText`
  (?:(?:
    not
    never
    already
    also
    first
    previously
    only
    just
    since
    earlier
    again
    once
    then
    still
    last
    both
    all
    originally
    initially
    recently
    \w+ly
  )\s+){0,3}
`
const HAD = `\\b(?:had|having|[’']d)\\s+${ADVERB}${PARTICIPLE}\\b`
/** What ends the reach of "had complained" over the dates that follow it. */
const BREAK = cued(laidOut()`
  ;
  :
  ,?\s(?:before|until|when)\s(?:the|she|he|it|they|Mrs?|Ms|Miss|[A-Z])(?![^.;,]*\b(?:had|[’']d)\b)
  \s(?:before|when)\s(?:on|in)\s(?:the\s)?$
  ,?\s(?:but|so|and|that|and that),?\s(?:the|she|he|it|they|on|in|then|when|Mrs?|Ms|Miss|[A-Z])
  ,\s(?:was|were|did|reached|arrived|came|went)\b
  \band had (?:an?|the|her|his|its|their)\b
  \b(?:but|and) (?:\w+ly |then |only |later )?(?:
    began
    chose
    did
    drew
    fell
    gave
    rang
    saw
    spoke
    took
    was
    went
    were
    withdrew
    wrote
  )\b
`)
const GERUND_END = cued(laidOut()`
  ^[^,]*,\s(?!(?:and|or|again|but) (?:(?:again|then|later|only) )?(?:on|in|at|by|since|during)\b)
  ^[^,]*\b(?:
    April
    August
    (?:Janua|Februa)ry
    July
    June
    March
    May
    (?:Septem|Octo|Novem|Decem)ber
  )(?: \d{4})? (?:it|she|he|they|the \w+)\
`)
const SUBJECT = `(?:she|he|it|they|we|(?:(?:the|her|his|its|their|a|an|our)\\s)?(?:(?!\\w+ed\\b)[\\w’'-]+\\s){0,2}(?!\\w+ed\\b)[\\w’'-]+)`
/** "on 23 July, after she had rung", "on 12 May that a clerk had been rude": what comes before the day looks back, and not the day. */
const TURNS =
  '(?:about|after|although|and|as|at|because|before|but|by|for|from|i[fn]|neither|no\\w*|o[fnr]|' +
  'once|since|so|that|there|though|to|until|wh\\w+|with|\\w+ing)'
/** "Mr and Mrs G, who had asked, ", "what had been recommended was ": a clause about somebody or something, and its end. */
const ABOUT = cued(/(?:,\swh(?:o|ich)|\b[Ww]hat)\s(?:had [^,;]* and )?$/)
const ABOUT_END = cued(/^[^,]*,\s(?!(?:and|or|but|again|then|on|in|at|by|since|during)\b)[a-z]|^[^,]*\s(?:was|were)\b/)
/** "On 4 June it had not paid": what had not happened by then looks back at nothing. */
const HAD_AFTER = cued(
  new RegExp(`^,?\\s(?!${TURNS}\\b)${SUBJECT}\\s(?!had (?:\\w+ )?(?:not|never|yet|still)\\b)${HAD.replace('|having', '')}`),
)
/** "Another, let in the autumn of 2020, had gone": its subject stands before it. */
const HAD_NEXT = cued(new RegExp(`^,\\s(?!had (?:\\w+ )?(?:not|never|yet|still)\\b)${HAD.replace('|having', '')}`))
/** "She had in May asked": its participle stands behind it. */
const HAD_ON = cued(/\bhad,?\s(?:on|in)\s(?:the\s)?$/)
const REPORTED = cued(laidOut()`
  \b(?:
    advised
    believed
    claimed
    confirmed
    email(?:ed)?
    explained
    found
    noted
    replied
    reported
    said
    saying
    says
    stated
    telling
    thought
    told
    wrote
  )\b[^.;,]{0,60}\bhad\b
`)
const AHEAD = laidOut()`
  \b(?:
    will
    [’']ll
    would(?! have)
    should(?! have)
    must
    shall
    (?:expect|hope|plan|intend|aim)(?:s|ed|ned|d|ing)?(?= (?:to|that|it|its|an?|one|for)\b)
    (?:begins|ends|opens|remains|starts|stays)
    (?:is|are) (?:not )?due
    (?:is|are|was|were) (?:to be|expected|planned|scheduled|booked|listed|arranged)
    (?:was|were) due to (?:start|begin|move|transfer|attend|return|visit|join|go|open|leave)
    promised
    agreed to(?! (?:an?|the|this|that|it|his|her|our|my)\b)
    forecast
    (?:set down|fixed|listed|booked|arranged|scheduled)(?: (?:an?|the|her|his|their|its)(?: \w+){1,3})? for
  )\b
`
const HADS = new RegExp(HAD, 'g')
const AHEADS = new RegExp(AHEAD, 'g')
const EITHER = cued(laidOut()`
  \b(?:
    should have
    ought to have
    (?:was|were) due(?! to (?:start|begin|move|transfer|attend|return|visit|join|go|open|leave)\b)
    deadline
  )\b
`)
/** "nothing was done until April" is no plan. */
const WAITED = cued(/\bnot\b|n[’']t\b|\b(?:no|nothing|nobody|never|wait\w*|took|taken|had|delay\w*|between|from|was|were)\b/)
const EFFECT = cued(/\b(?:with effect from|effective from|backdated (?:\w+ ){0,3}to|back to)\s(?:the\s)?$/)
/** "said that he should pay £40 a week from 19 October": charges and awards run from before and after. */
const OWED = cued(/(?:£|\b(?:charge[ds]?|liable|entitled|owe[ds]?|awarded|contribut\w+)\b)(?:[^.;]|\.\d){0,50}\bfrom\s$/)
const UNREAL = /\b(?:would|might|could) have\b(?! to\b)/
/** "put back to the spring", "now planned for the autumn", "said that it had been booked for June" */
const PUT_OFF = cued(
  new RegExp(laidOutText`
    \b(?:
      (?:
        (?:
          adjourned
          (?:been|was|were|is) moved
          carried (?:over|forward)
          deferred
          held over
          postponed
          pushed back
          put (?:back|off)
          re-?arranged
          re-?booked
          re-?scheduled
        )(?: (?:it|(?:the|its|his|her|their|this|that) (?:\w+ ){0,2}\w+))?
        moved (?:the|its|this|that) (?:\w+ ){0,2}\w+
      )
      (?:(?:is|are|now|\bthat\b[^.;,]{1,40} (?:was|were|been)) (?:now |only )?(?:
        arranged
        booked
        expected
        fixed
        listed
        planned
        scheduled
        set
      ))
    ) (?:\w+ly )?(?:to|until|till|for)\s(?:the\s)?(?:late|early|mid)?$
  `),
)
/** "had been put in the diary for 20 September", "had been going to hear it in October": ahead, seen from the past. */
const MEANT = cued(
  new RegExp(laidOutText`
    \b(?:had|have|has) been (?:going|meant|supposed|expected) to\b[^.;:]*$
    \b(?:put|entered|pencilled|noted|marked) (?:down )?in(?: the| its| his| her| their)? (?:diary|diaries|calendar)? ?
      (?:for|to be held on)\s$
  `),
)
const PAST_VERB = cued(laidOut()`
  \b(?:
    was|were|did|had
    began|brought|came|gave|got|held|lost|made|met|paid|rang|said|saw|sent|spent|spoke|told|took|went|wrote
    (?!agreed\b)\w{2,}ed
  )\b
`)
const PASSING = cued(laidOut('i')`
  \bborn (?:on|in|at)\s$
  \b(?:polic(?:y|ies)|guidance|scheme|code|strategy|protocol|standards?|handbook|manual|charter|framework)\b[^.;:]{0,50}(?:
    \bof
    \bfrom
    \bdated
    \b(?:
      adopted
      approved
      ended
      expired
      introduced
      issued
      lapsed
      published
      replaced
      revised
      updated
      withdrawn
    )(?: by [\w ]{3,24})?(?: on| in)?
    \bin force since
  )\s$
`)
const CLAUSE = cued(
  /\b(?:who|which|whose)\b[^,;]{0,70}$|\b(?:noted|said|told (?:him|her|them|\w+ \w+)|explained|recorded|found) that\b[^,;]{0,70}$/,
)
const PERFECT = /\b(?:has|have) (?!to\b)/
const TOLD_US = cued(laidOut()`
  \b(?:told|informed|advised|assured|updated) (?:me|us)\b
  \b(?:I|[Ww]e) (?:spoke|visited|met|interviewed|talked)\b
  \b(?:my|our) (?:draft|enquir(?:y|ies)|visit|interview)\b
`)
/** What goes on from the day: "On 8 January he asked". */
const CLAUSE_ON = /^[^.;,]{0,60}/
/** "pay her £400 for the hardship in the summer": what is paid for is past. */
const FOR_A_TIME = cued(/\bfor (?:the|her|his|their) [^.;,]{1,30}(?:in|after|over|during)\s(?:the\s)?$/)
const LEAD = cued(laidOut('i')`
  \b(by|until|till|before|from|since|after|than|to|for|in|on|of|between|during)\s+(?:
    (?:the|about|around|early|late|mid|end of|the end of|at least|a|or before)\s+
  ){0,3}$
`)

function lastOf(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined
  for (const m of matches(pattern, text)) last = m
  return last
}

/** Whether nothing of the story goes on from a day after these words: "born in", "the policy of", "has lived there since". */
export const namesAside = (before: string): boolean => PASSING.test(before) || (PERFECT.test(before) && /\bsince\s$/i.test(before))

/** Whether they begin a clause about somebody or something, that the sentence goes on from: "the officer who had come in". */
export const inClause = (before: string): boolean => CLAUSE.test(before)

/**
 * @param before the words of the sentence before the expression
 * @param after the words of the sentence after it
 * @param inAction whether it stands among the agreed actions
 */
export function cuesOf(before: string, after: string, inAction: boolean): Cues {
  const near = before.slice(-80)
  const lead = LEAD.exec(before.slice(-40))?.[1]!.toLowerCase() ?? ''
  const due = /^(?:by|until|till|before|from|than)$/.test(lead)
  const will = lastOf(AHEADS, before)
  // "will pay what she lost in December": the last verb counts.
  const looks = will && !due && PAST_VERB.test(before.slice(will.index + will[0].length)) ? undefined : will
  const looksAfter = due && AHEAD.test(after)
  // Most sentences have no "had" at all.
  const any = /\bhad\b|[’']d\b|\bhaving\b/
  const inBefore = any.test(before)
  const inAfter = any.test(after)
  const had = inBefore ? lastOf(HADS, before) : undefined
  const next = PUT_OFF.test(near) || MEANT.test(near)
  // "Having heard nothing, she complained in May": a gerund looks back over its own clause only.
  const over =
    had &&
    ((/^having/i.test(had[0]) && GERUND_END.test(before.slice(had.index))) ||
      (ABOUT.test(before.slice(0, had.index)) && ABOUT_END.test(before.slice(had.index + had[0].length))))
  const hadAt =
    next || over
      ? false
      : had
        ? !BREAK.test(before.slice(had.index + had[0].length)) && !(looks && looks.index >= had.index + had[0].length)
        : inAfter
          ? HAD_AFTER.test(after) || HAD_NEXT.test(after)
          : inBefore && HAD_ON.test(near)
  const since =
    lead === 'since' && (inBefore || inAfter) && !/\b(?:has|have)\b/.test(before.slice(-90)) && !/^[^.;]{0,50}\b(?:has|have)\b/.test(after)
  const isDue = EITHER.test(before)
  return {
    lead,
    had: hadAt,
    back: (hadAt && lead !== 'by' && lead !== 'until') || since,
    due: isDue,
    either: isDue || EFFECT.test(near) || OWED.test(near),
    unreal: UNREAL.test(before),
    next,
    reported: inBefore && REPORTED.test(before),
    ahead: next || (!hadAt && Boolean(looks || (due && looksAfter))),
    open: !hadAt && /^(?:until|till)$/.test(lead) && !WAITED.test(near),
    action:
      inAction &&
      !hadAt &&
      (due || Boolean(looks) || !PAST_VERB.test(near + CLAUSE_ON.exec(after)![0])) &&
      !/^(?:of|since|between)$/.test(lead) &&
      !FOR_A_TIME.test(near),
    recent: TOLD_US.test(near),
  }
}
