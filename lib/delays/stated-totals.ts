import { laidOutText } from '../text/laid-out.ts'
import { any, limitOf } from './stated-pattern.ts'
import type { Wording } from './stated-pattern.ts'
import type { More } from './stated-pattern.ts'

const total = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'total', cues: cues.split('|'), source, ...more })

/** Nouns of a process that the body runs. */
const process = laidOutText`
  (?:
    process
    procedure
    investigation
    stage(?: (?:one|two|three|1|2|3))?
    appeal
    review
    (?:re)?assessment
    complaint
    case
    enquir(?:y|ies)
    application
    request
    referral
    decision
    response
    reply
    plan
    matter
    panel
    works?
    adaptations?
    repairs?
  )
`
/** "before she complained" is how long she took; "before she heard" is not. */
const unlessHeard = String.raw`(?! (?:s?he|they|m(?:rs?|s|iss) \w+)\b(?!.{0,12}?\b(?:heard|receiv|got|had|was|saw)))`
/** "had to wait", "made him wait" */
const madeWait = String.raw`(?<=\b(?:ha[ds]|have|having) to |\b(?:made|making|left|leaving|kept)(?: [\w'.]{1,15}){1,4}(?: to)? )wait`
/** Where a body puts people who have no home, and which the law counts in weeks or nobody can live in for long. */
const shelter = laidOutText`
  (?:(?!place\b)[\w-]+ ){0,4}?(?:
    (?:bed[ -]and[ -]breakfast|b&b)s?(?: \(b&b\))?(?: (?:accommodation|rooms?|hotels?))?
    (?:hotel|hostel) rooms?
    (?:one|single) room
  )
`
/** Words that go on with it, and make it no other thing: "the decision was well", not "the review request was", "was not". */
const still = String.raw`(?: (?!(?:not|never|requests?|appeals?)\b)[\w'-]{1,20}(?<!n't)){0,6}?`
/** Who is put there. */
const person = String.raw`(?:m(?:rs?|s|iss)\.? \w+|him|her|them|the (?:family|couple))(?:,? and (?:his|her|their) (?:\w+ ){1,3}?)?`
/** How long somebody was in such a place. */
const lodgedIn = (place: string, long = 'for #'): string => laidOutText`
  \b(?:
    (?:
      accommodated
      been?
      hous(?:ed|ing)
      kept
      left
      liv(?:ed|ing)
      plac(?:ed|ing)
      put
      remain(?:ed|ing)
      sle(?:pt|eping)
      stay(?:ed|ing)
      w(?:as|ere)
    )(?: ${person})?(?: together)? ?in ${place} ${long}(?! of (?:his|her|their) own)
    (?:been|spent|stayed|w(?:as|ere)) #(?: \w+ing)? in ${place}
  )
`
/** What a body does to a matter, and what is done to one. */
const did = laidOutText`
  (?:
    acknowledged
    answered
    approved
    assessed
    completed
    concluded
    considered
    dealt with
    decided(?! to\b)
    determined
    finished
    refused
    replied
    responded
  )
`
const done = laidOutText`
  (?:
    closed
    delivered
    done
    fitted
    found
    given
    heard
    held
    informed
    installed
    issued
    made
    notified
    paid
    processed
    provided
    refunded
    repaired
    resolved
    reviewed
    seen
    sent
    served
    supplied
    told
    visited
  )
`
/** What is only to be done, or lasts. */
const undertaken = laidOutText`
  (?:
    allowed
    asked
    based
    born
    directed
    engaged
    expected
    invited
    offered
    ordered
    planned
    promised
    recommended
    required
    requested
    supposed
    wanted
    warned
  )\b
`
/** How a date ends. */
const monthOrYear = laidOutText`
  (?:\b(?:19|20)\d\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december))
`

/** Ways to say how long something took. */
export const totals: Wording[] = [
  // "took 34 working days", "has so far taken ten months", "taking 14 weeks to answer", "The one at stage two took 20"
  total(
    'took|taking|taken',
    laidOutText`
      \b(?:
        took
        (?<!\b(?:is|are|were|been)(?: \w{1,15})? )taking
        (?:has|have|had|having)(?: (?!not\b|never\b|the\b)[\w-]{1,20}){0,3} taken
        should(?: not|n't) have taken
        fault to (?:take|have taken)
      )(?!
        \ (?:place|part|over|leave|off|advice|account|steps|action|note|legal|on)\b
        \ (?:\w+ ){0,3}(?:longer|more|long) (?:than|as) the\b
      )(?:
        ~3 (?:from|until|as long) [^.;\uE000-\uF8FF]{3,60}?,
        \ (?:it|them|him|her|us|as long as|well|,)
        \ (?:[\w'-]{1,20} ){0,4}?(?:
          authority
          caseworker
          councils?
          department
          icb
          investigator
          io
          (?:officer|worker|manager|contractor|psychologist|therapist|surveyor|engineer|inspector|clerk|assessor|planner)s?
          ot
          panel
          people
          provider
          service
          staff
          team
          trust
        )
      )?,? §(?!'| (?:later|ago|before|earlier|less|more|off|old|afterwards)\b)
    `,
    { strong: true },
  ),
  // "the five weeks it took", "The time taken, almost ten months, was"
  total(
    'took|needed|taken',
    laidOutText`
      # (?:that |which )?(?:
        it
        they
        this
        the (?:\w+ ){0,3}(?:council|authority|officer|team|therapist|worker|psychologist|manager|${process})
      )~3 (?:took|needed|ha[sd] taken)\b
    `,
    { strong: true },
  ),
  // "needed 14 weeks to do", "had eight weeks and used 21"
  total('needed|used|spent', String.raw`(?<!said (?:that )?it )\b(?:(?:needed|spent) §(?= (?:to|try|look|wait))|used §(?=[.,;]|$))`, {
    who: 'body',
  }),
  // "Seven months is far too long to wait"
  total(
    'too long|excessive|nacceptabl|nreasonabl|long time|prompt',
    String.raw`# (?:to [^,.;]{3,40}? )?(?:(?:is|was` +
      String.raw`|to be) )?(?:\w+ ){0,2}(?:too long|excessive|unacceptabl[ey]|unreasonabl[ey]|a long time|prompt)\b`,
  ),
  total('time', String.raw`\b(?:time~3 (?:taken|took)~6,?|total time|time (?:between|from) [^,.;]{3,60}?) (?:(?:was|is|of|came to) )?#`),
  // "Nobody visited for the next two months", "The referral sat in an inbox for ten weeks"
  total(
    'nobody|no one|no-one|no officer',
    laidOutText`
      \b(?:nobody|no[ -]one|no officer)(?: (?:at|in|from) (?:the|its)(?: \w+){1,3}?)?
        \ (?:had |was )?(?!lived|died|moved)(?:[a-z]{3,9}ed|came|did|done|given|rang|read|saw|sent|spoke|told|took|wrote)~6 for #
    `,
  ),
  total(
    ' sat | lay |languish|was left',
    laidOutText`
      \b(?:${process}|letters?|e-?mails?|forms?|file|it|they|reports?|papers)(?: (?:then|simply|just|was))? (?:
        sat
        lay
        languished
        left(?= (?:in|on)\b)
      )(?!
        \ (?:on|in|with|at) (?:her|his|their|the (?:hospital|school|gp|college|surgery|landlord))\b
      )~8 for #
    `,
  ),
  // "let the case drift for seven months\", "nothing happened for", "took no action for 26 days", "failed for seven months to"
  total(
    'drift|let |stalled|dormant|still|nothing|no |un|inactive|sat on|kept|waiting|fail|neglected|ignored|silent|on to|hold of',
    laidOutText`
      \b(?:
        (?:did|do|done|doing) nothing
        dormant
        drift(?:ed|ing)?
        let(?: \w+){1,4} (?:lie|rest|sit|stand)
        fail(?:ed|ing|s|ure)
        ignored
        inactive
        kept (?:m(?:rs?|s|iss)|him|her|them|the (?:family|couple))
        kept waiting
        neglected
        no (?:\w+ )?(?:action|progress|contact|communication|decision|response|reply|activity|visit|review(?! officer))\b
        nothing (?:(?:had|then) )?(?:happened|was done|been done)
        sat on
        (?:held|hung|sat|kept) (?:on to|hold of)
        silent
        stalled
        stood still
        un(?:answered|allocated|attended)
      )~9~5,? (?:for|over|during) #
    `,
  ),
  total('not', String.raw`\b(?:did|had|has|have) not~8 for §`, { who: 'body' }),
  // "left her and her children in one room for 23 weeks"
  total(
    'left|leaving|kept|keeping',
    String.raw`\b(?:left|leaving|(?:kept|keeping) (?:m(?:rs?|s|iss)|him|her|them` +
      String.raw`|the (?:family|couple|child\w*)))(?! from\b)(?:,? [^\s,.;${any}]{1,25}){1,14}? for #`,
    { who: 'body' },
  ),
  total(
    'not',
    laidOutText`
      \b(?:was|were|been) not (?:(?!${undertaken}|need|us|liv)(?:sent on|carried out|[a-z]{3,12}ed(?: up)?|begun|read|${done}))~4 for #
    `,
  ),
  total(
    'without|inact|drift|silence|which|when|where',
    laidOutText`
      #(?:'s?)?(?: period)?,? (?:
        without (?:any? )?(?:\w+ )?(?:
          action
          activity
          anything
          contact
          decision
          explanation
          progress
          repl
          response
          review
          update
          visit
          word
        )
        of (?:\w+ )?(?:inact|drift|silence)
        (?:in which|when|where|during which) (?:the council |it |nobody |there was )?
          (?:no|nothing|little|did nothing|took no|made no|failed)\b
      )
    `,
  ),
  // "Mr T was in bed and breakfast accommodation for 19 weeks", "the family spent 31 weeks in one hostel room": not where somebody lives
  total(' in ', lodgedIn(shelter), { who: 'any' }),
  total(' in ', lodgedIn(shelter, String.raw`(?:for (?:longer|more) than|beyond|past|in excess of) (?:the |a )?(?:\w+ )?#`), {
    who: 'any',
    over: true,
    alleged: true,
  }),
  // "took longer than the eight weeks allowed", "more than twice the 20 days in its policy" (how much more is left to its words), "The
  // reply was outside its 20-day target"
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
  total('hotel|guest', lodgedIn(String.raw`(?:an?|the|one)~3 (?:hotel|guest ?house)\b`), { who: 'any', field: 'homeless' }),
  // "has been unable to use his bathroom for over three years"
  total(
    'unable|not able|could not|cannot',
    laidOutText`
      \b(?:(?:was|were|been) (?:unable|not able) to|could not|cannot) (?:\w+ly )?(?:
        access
        bathe
        climb
        cook
        get (?:into|out of|to|up)
        leave
        reach
        shower
        sleep in
        use
        wash
      )\b(?: [\w']{1,15}){0,6}? for #
    `,
    { who: 'any' },
  ),
  // "could not find a carer for five months": what a body is unable to do within a time, or says it will be, is no time taken
  total(
    'could not|unable|not able',
    laidOutText`
      (?<!\b(?:said|says|told|explain\w*|because)\b[^.;]*)\b(?:could not|(?:was|were) (?:unable|not able) to) (?:
        allocate
        appoint
        assess
        find
        visit
      )\b~9 for #(?!')
    `,
    { who: 'body' },
  ),
  // "did not hold the panel until March 2024 (19 weeks)", "The report only came in September (24 weeks)"
  total(
    '(',
    laidOutText`
      \b(?:not|only|n't)\b[^.;()${any}]{2,90}? (?:until|in|on) [^.;()${any}]{0,25}${monthOrYear}
        \ \((?:that is,? |which (?:is|was) |i\.?e\.? )?(?:some |about |over |nearly |almost )?#(?: later)?\)
    `,
  ),
  // "kept the appeal for nearly six months", "The deposit was kept for seven months", "The Council has had the request for five weeks"
  total(
    'kept|held|had',
    laidOutText`
      \b(?:
        (?:kept|(?:council|team|it) has(?: now)? had) (?:the|her|his|their|this|that) (?:\w+ ){0,2}${process}
        (?:deposit|money|refund|fees?|appeal|papers|file|records|documents) (?:was|were) (?:kept|held)~2
      ) for #
    `,
  ),
  // What a child went without, or lost, is no delay of the body.
  total(
    'no |without',
    laidOutText`
      \b(?:had|received|with|been|were|was|getting|given|left|leaving)(?: [\w']+){0,3}? (?:no|without)(?: \w+){0,3} (?:
        badge
        care(?:rs?)?
        collections?
        heating
        hot water
        respite
        transport
      )~3 for #
    `,
    { who: 'any' },
  ),
  // "a gap of four months", "a ten-month wait", "waited over a year"
  total(
    'gap|interval|lull|wait|silence|inactivity|hiatus|drift',
    laidOutText`
      (?:
        \b(?:gap|interval|lull|hiatus|drift|wait|waiting time|silence|inactivity)~5 (?:of|was|lasted) #
        #(?:'s?)? (?:gap|interval|lull|wait)\b
      )
    `,
    { general: true },
  ),
  // "waited", "had to wait", "made him wait"; those who "wait for seven years" are everybody
  total('wait', String.raw`\b(?:wait(?:ed|ing)(?! (?:list|time)s?\b)|${madeWait})~~4 (?:for )?#(?! before| more\b)`, {
    who: 'any',
    general: true,
    alleged: true,
  }),
  // "nine weeks after she complained", "11 days after the Tribunal's order"
  total('after', String.raw`# after `, { act: true, asked: true }),
  // "has not completed the investigation she asked for 14 months ago", "seven months have passed since it was asked to"
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
  total('since', String.raw`(?:\bit (?:has been|is|was)(?: by then)? #|# ha(?:s|ve|d)~2 (?:passed|elapsed|gone by)) since `, {
    asked: true,
  }),
  total(
    "not|n't|only",
    laidOutText`
      \b(?:only|still not|(?:not|\w+n't)\b[^.;${any}]{0,40}? until)\b
        [^.;${any}]{0,60}?(?:,| [–—-]| \()? ?# (?:later|afterwards|on(?=[.,;]|$))
    `,
  ),
  total('after', String.raw`\b(?:still|not|yet|nothing|no \w+|unanswered|undecided|unresolved)~8 after #(?=[.,;]|$)`),
  // "It was five months before", "Seven weeks passed before", "Eighteen months on, the Council has still not"
  total('before', String.raw`\bfor # before (?:the (?:council|authority|team)|it|any(?:one|body|thing)|somebody|someone)\b`),
  total('before|until|between', String.raw`\b(?:it|there) (?:was|were) # (?:(?:before|until)\b${unlessHeard}|between)`),
  total(
    'pass|elapse|go by|gone by|went by',
    // "The 65 working days had passed": a limit that ran out.
    laidOutText`
      (?<!\b(?:the|these|those|when|once|until|after|before) )# (?:ha(?:ve|s|d) |to (?!\w+ or\b))?
        (?:pass(?:ed)?|elapsed?|go(?:ne)? by|went by)\b
        (?: before\b${unlessHeard}|(?! (?:before|since)\b))
    `,
  ),
  total(
    'later|still|yet|on,|on it|on the',
    String.raw`# (?:later|on),?(?:,? (?!(?:that|and)\b)[^\s,.;]{1,25}){0,6}? (?:ha[sd]|have|is|was` +
      String.raw`|were|there) (?:\w+ )?(?:still|not|no|yet|nothing)\b`,
  ),
  // "The whole procedure lasted 17 months", "Her complaint was open for eight months"
  total(
    'lasted|ran |for|over|spanned',
    laidOutText`
      \b(?:${process}|stay|wait|it|this)~5 (?:
        (?<!\bshould have )lasted(?: for)?
        ran (?:for|to)
        (?:dragged|went|carried) on for
        continued for
        (?:was|were|been|remained) (?:open|outstanding|pending|unresolved|undecided) for
        stretched over
        spanned
      ) §
      \b(?:been|remained) (?:open|outstanding|pending|unresolved|undecided) for #
    `,
  ),
  total(
    'for',
    String.raw`\b(?:${process} (?:was|has been|had been|sat|lay) with~5|(?:council|team|department|it` +
      String.raw`|officer) (?:had|held)~3 ${process}) for #`,
  ),
  // "answered it in nine days", "paid after six weeks", "was cleared in two weeks"
  total(
    ' in | after ',
    laidOutText`
      (?:
        (?<!\b(?:an?|be|been|her|his|its|the|their) )\b(?:
          ${did}
          did (?:so|this|that|it)
          (?:gave|sent|issued|reached) (?:its?|the|an?|her|his)~3
        )~7 (?:in|after) (?:
          #(?!'| (?:later|ago)\b)
          §(?=[.;]|$)
        )
        \b(?:was|were) (?:only )?(?:${did}|${done}) (?:only )?(?:in|after) §(?!'| (?:later|ago)\b)
        \b(?:was|were) (?!${undertaken})[a-z]{3,12}ed~4 in #(?!'| (?:later|ago)\b)
        , done in #
        \bwent out after #
      )
    `,
  ),
  total('after', String.raw`\b(?:told|wrote to|visited|saw|paid|assessed|contacted)(?: \w+){0,3}(?: only)? after §(?=[.,;]|$)`, {
    who: 'body',
  }),
  // "The replies came after 14 and 20 working days", "They should have it in 12 weeks. Mr A had his in ten"
  total(
    'came|arrived|followed',
    laidOutText`
      \b(?:
        answers?
        both
        decisions?
        drafts?
        each
        it
        letters?
        minutes
        notices?
        outcomes?
        payments?
        plans?
        (?:re)?assessments?
        refunds?
        repl(?:y|ies)
        reports?
        responses?
        this
        visits?
        which
      )~5 (?:came|arrived|followed)(?: only)? (?:(?:only )?after §(?!'| (?:later|ago|of|more)\b)|in (?:#|§(?=[.;]|$)))
    `,
  ),
  // "That is 23 weeks against a limit of 20", "So the total time was 23 weeks"
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
  // "For six weeks the Council did not reply", "After nine months it has still not decided"
  total(
    'for |after ',
    laidOutText`
      \b(?:
        for #,? (?:the council|nobody|no one) (?:\w+ )?(?:did(?: not|n't)|failed|took no|made no|did nothing|gave no|had not)
        for #,? there (?:was|were|had been) no (?:\w+ )?(?:action|contact|decision|repl|response|review|visit)
        after #,? (?:the council|it|nobody) ha[sd] (?:\w+ )?not
      )\b
    `,
  ),
  total(
    'had |got |received ',
    String.raw`\b(?:had|got|received) (?:his|hers|theirs|its|one) (?:in|within|after) §(?=[.,;]|$| (?:and|but|from|after|of)\b)`,
    { who: 'any' },
  ),
  // "was then left for 141 days", "contact had lapsed for seven months", "in the Council's hands for nine months"
  total(
    'left for|lapsed|hands',
    String.raw`\b(?:(?:was|were|been) (?:\w+ )?left(?: un\w+)?|lapsed|in (?:the (?:council|authority)'s|its) hands) for §`,
  ),
  // "spent more than 18 months in the children's complaints procedure"
  total('spent', String.raw`\bspent # in (?:the|its) (?:[\w']+ ){0,3}(?:procedure|process)\b`, { who: 'any' }),
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
  total('before', String.raw`# (?:later|on),? before\b${unlessHeard}`),
]
