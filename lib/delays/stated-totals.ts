import { laidOutText } from '../text/laid-out.ts'
import { any } from './stated-pattern.ts'
import type { Wording } from './stated-pattern.ts'
import type { More } from './stated-pattern.ts'

const total = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'total', cues: cues.split('|'), source, ...more })

/** Nouns of a process that the body runs. */
const process = laidOutText`
  (?:
    process
    procedure
    investigation
    stage (?:one|two|three|1|2|3)
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
/** What a stretch of time begins with: "from the concern to the meeting". */
const beginning = laidOutText`
  (?:(?:the|her|his|their|its|first|last|m(?:rs?|s|iss) \w+'s) ){0,3}(?:[\w-]+ ){0,2}(?:
    appeal
    application
    approval
    call
    claim
    complaint
    concern
    conference
    contact
    decision
    e-?mail
    hearing
    letter
    meeting
    notice
    offer
    order
    panel
    plan
    (?:re)?assessment
    receipt
    recommendation
    referral
    report
    request
    review
    start
    survey
    visit
  )\b
`

/** Where a body puts people who have no home, and which the law counts in weeks or nobody can live in for long. */
const shelter = laidOutText`
  (?:(?!place\b)[\w-]+ ){0,4}?(?:
    (?:bed and breakfast|b&b)s?(?: (?:accommodation|rooms?|hotels?))?
    (?:hotel|hostel) rooms?
    (?:one|single) room
  )
`
/** Who is put there. */
const person = String.raw`(?:m(?:rs?|s|iss)\.? \w+|him|her|them|the (?:family|couple))(?:,? and (?:his|her|their) (?:\w+ ){1,3}?)?`
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
      )?,? §(?!'| (?:later|ago|before|earlier|more|off|old|afterwards)\b)
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
  total(
    'needed|used|spent',
    String.raw`(?<!\b(?:say|says|said|saying|wrote|explained|told) (?:[\w']+ ){0,3}it )` +
      String.raw`\b(?:needed|used|spent) §(?= (?:to|try|look|wait)|[.,;]|$)`,
    { who: 'body' },
  ),
  // "Seven months is far too long to wait"
  total(
    'too long|excessive|nacceptabl|nreasonabl|long time|prompt',
    String.raw`# (?:to [^,.;]{3,40}? )?(?:(?:is|was` +
      String.raw`|to be) )?(?:\w+ ){0,2}(?:too long|excessive|unacceptabl[ey]|unreasonabl[ey]|a long time|prompt)\b`,
  ),
  total('time', String.raw`\btime~3 (?:taken|took)~6,? (?:was |is |of )?#`),
  total('at ', String.raw`\bat #,? the (?:time|wait|process)\b`),
  // "Nobody visited for the next two months", "The referral sat in an inbox for ten weeks"
  total(
    'nobody|no one|no-one|no officer',
    laidOutText`
      \b(?:nobody|no[ -]one|no officer)(?: (?:at|in|from) (?:the|its)(?: \w+){1,3}?)? (?:
        acted
        answered
        called
        came
        chased
        checked
        contacted
        did
        had (?:looked|replied|taken|visited|done|read|answered)
        looked
        phoned
        rang
        read
        replied
        responded
        saw
        spoke
        told
        took
        visited
        was (?:appointed|allocated|sent|given)
        wrote
      )~6 for #
    `,
  ),
  total(
    ' sat | lay |languish',
    laidOutText`
      \b(?:${process}|letters?|e-?mails?|forms?|file|it|they|reports?|papers)(?: (?:then|simply|just))? (?:sat|lay|languished)(?!
        \ (?:on|in|with|at) (?:her|his|their|the (?:hospital|school|gp|college|surgery|landlord))\b
      )~8 for #
    `,
  ),
  // "let the case drift for seven months\", "nothing happened for", "took no action for 26 days", "failed for seven months to"
  total(
    'drift|stalled|dormant|still|nothing|no |un|inactive|sat on|kept|waiting|fail|neglected|ignored|silent|on to|hold of',
    laidOutText`
      \b(?:
        (?:did|do|done|doing) nothing
        dormant
        drift(?:ed|ing)?
        fail(?:ed|ing|s|ure)
        ignored
        inactive
        kept (?:m(?:rs?|s|iss)|him|her|them|the (?:family|couple))
        kept waiting
        neglected
        no (?:\w+ )?(?:action|progress|contact|communication|decision|response|reply|activity|visit)\b
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
      String.raw`|the (?:family|couple|child\w*)))(?:,? [^\s,.;${any}]{1,25}){1,14}? for #`,
    { who: 'body' },
  ),
  total(
    'not',
    laidOutText`
      \b(?:was|were|been) not (?:
        acted
        allocat
        answer
        appoint
        arrang
        assess
        carried out
        collect
        complet
        consider
        contact
        dealt with
        decid
        deliver
        done
        enter
        fixed
        followed up
        forward
        install
        issu
        logged
        look
        made
        mend
        open
        paid
        passed
        picked up
        progress
        provid
        read\b
        record
        regist
        repair
        review
        sent
        sent on
        start
        told
        updat
        visit
      )\w*~4 for #
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
  total(
    ' in ',
    laidOutText`
      \b(?:
        accommodated
        been
        be
        housed
        housing
        liv(?:ed|ing)
        placed
        placing
        put
        remain(?:ed|ing)
        sleeping
        slept
        stay(?:ed|ing)
        was
        were
      )(?: ${person})?(?: together)? ?in ${shelter} for #(?! of (?:his|her|their) own)
    `,
    { who: 'any' },
  ),
  total('spent', String.raw`\bspent # (?:(?:living|sleeping|staying) )?in ${shelter}`, { who: 'any' }),
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
  // "did not hold the panel until March 2024 (19 weeks)", "The report only came in September (24 weeks)"
  total(
    '(',
    laidOutText`
      \b(?:not|only|n't)\b[^.;()${any}]{2,90}? (?:until|in|on) [^.;()${any}]{0,25}${monthOrYear}
        \ \((?:that is,? |which (?:is|was) |i\.?e\.? )?(?:some |about |over |nearly |almost )?#(?: later)?\)
    `,
  ),
  // "kept the appeal for nearly six months", "The deposit was kept for seven months"
  total('kept', String.raw`\bkept (?:the|her|his|their|this|that) (?:\w+ ){0,2}${process} for #`, { who: 'body' }),
  total('kept|held', String.raw`\b(?:deposit|money|refund|fees?|appeal|papers|file|records|documents) (?:was|were) (?:kept|held)~2 for #`),
  // "The council has had the request for nearly six months"
  total('had', String.raw`\b(?:council|team|it) has(?: now)? had (?:the|her|his|their|this) (?:\w+ ){0,2}${process} for #`),
  // What a child went without, or lost, is no delay of the body.
  total('without|with no', String.raw`\b(?:left|leaving|leave)~5 (?:without|with no)~6 for #`, { who: 'any' }),
  total(
    'no |without',
    laidOutText`
      \b(?:had|received|with|been|were|was|getting|given) (?:no|without)(?: \w+){0,3} (?:
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
    String.raw`\b(?:gap|interval|lull|hiatus|drift|wait|waiting time|silence` + String.raw`|inactivity)~5 (?:of|was|lasted) #`,
    { general: true },
  ),
  total('gap|interval|lull|wait', String.raw`#(?:'s?)? (?:gap|interval|lull|wait)\b`, { general: true }),
  // "waited", "had to wait", "made him wait"; those who "wait for seven years" are everybody
  total('wait', String.raw`\b(?:wait(?:ed|ing)(?! (?:list|time)s?\b)|${madeWait})~~4 (?:for )?#(?! before| more\b)`, {
    who: 'any',
    general: true,
    alleged: true,
  }),
  total('wait', String.raw`\b(?:wait(?:ed|ing)(?! (?:list|time)s?\b)|${madeWait})~~4 (?:for )?# before`, { who: 'body' }),
  // "told her four working days after it had made its decision"
  total(
    'after',
    laidOutText`
      \b(?:told|wrote to|informed|notified|sent)(?: [\w']{1,15}){1,4}? # after (?:it|the council) had (?:
        agreed
        approved
        come to
        completed
        decided
        granted
        made
        reached
        refused
        taken
      )\b
    `,
    { who: 'body' },
  ),
  // "nine weeks after she complained", "11 days after the Tribunal's order"
  total('after', String.raw`# after `, { act: true, asked: true }),
  total('since', String.raw`\bit (?:has been|is|was)(?: by then)? # since `, { asked: true }),
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
  total('since', String.raw`# ha(?:s|ve|d)~2 (?:passed|elapsed|gone by) since `, { asked: true }),
  total(' not ', String.raw`\b(?:ha[sd]|have|did|was|were) (?:still )?not~6,? # (?:later|on)(?=[.,;]|$)`),
  total('none|nothing', String.raw`\b(?:sent|gave|made|paid|issued|offered|provided|wrote) (?:none|nothing)~4 for #`, { who: 'body' }),
  total('only', String.raw`\bonly [^.;${any}]{3,60}, # (?:later|afterwards)\b`),
  total('had no', String.raw`\bhad no (?:\w+ ){0,2}(?:worker|officer|caseworker|manager|co-?ordinator)~3 for #`, { who: 'any' }),
  total('until', String.raw`\bnot until # (?:later|afterwards|after (?:that|this))\b`),
  total('until', String.raw`\bnot (?:\w+ ){0,5}?until [^.;\uE000-\uF8FF]{1,40}?(?:,| [–—-]| \() ?# (?:later|afterwards)\b`),
  total('after', String.raw`\b(?:still|not|yet|nothing|no \w+|unanswered|undecided|unresolved)~8 after #(?=[.,;]|$)`),
  total(
    'after',
    String.raw`\bafter #,? (?!m(?:rs?|s|iss)\b|s?he\b)(?:[\w']+ ){1,4}(?:ha[sd]|have|was|were` +
      String.raw`|is) (?:\w+ )?(?:not|still|yet)\b`,
  ),
  // "It was five months before", "Seven weeks passed before", "Eighteen months on, the Council has still not"
  total('before', String.raw`\bfor # before (?:the (?:council|authority|team)|it|any(?:one|body|thing)|somebody|someone)\b`),
  total('before|until|between', String.raw`\b(?:it|there) (?:was|were) # (?:(?:before|until)\b${unlessHeard}|between)`),
  total(
    'pass|elapse|go by|gone by|went by',
    // "The 65 working days had passed": a limit that ran out.
    laidOutText`
      (?<!\b(?:the|these|those|when|once|until|after) )# (?:had |to )?(?:pass(?:ed)?|elapsed?|go(?:ne)? by|went by)\b
        (?: before\b${unlessHeard}|(?! before))
    `,
  ),
  total(
    'later|still|yet|on,|on it|on the',
    String.raw`# (?:later|on),?(?:,? (?!that\b)[^\s,.;]{1,25}){0,6}? (?:ha[sd]|have|is|was` +
      String.raw`|were|there) (?:\w+ )?(?:still|not|no|yet|nothing)\b`,
  ),
  // "The whole procedure lasted 17 months", "Her complaint was open for eight months", "18 months in all"
  total(
    'lasted|ran |for|over|spanned',
    laidOutText`
      \b(?:${process}|it|this)~5 (?:
        lasted(?: for)?
        ran (?:for|to)
        (?:dragged|went|carried) on for
        continued for
        (?:was|were|been|remained) (?:open|outstanding|pending|unresolved|undecided) for
        stretched over
        spanned
      ) §
    `,
  ),
  total(
    'for',
    String.raw`\b(?:${process} (?:was|has been|had been|sat|lay) with~5|(?:council|team|department|it` +
      String.raw`|officer) (?:had|held)~3 ${process}) for #`,
  ),
  total(
    'all|total|altogether|start|beginning',
    String.raw`# (?:in all(?! but\b)|in total|altogether|from start to (?:finish|end)` + String.raw`|from beginning to end)\b`,
  ),
  total(
    ' in | after ',
    laidOutText`
      (?<!\bbe |\bbeen )\b(?:
        replied
        answered
        responded
        dealt with
        assessed
        considered
        decided(?! to\b)
        determined
        completed
        concluded
        finished
        approved
        refused
        acknowledged
        did so
        (?:gave|sent|issued|reached) (?:its?|the|an?|her|his)~3
      )~7 (?:in|after) (?:#(?!'| (?:later|ago)\b)|§(?=[.;]|$))
    `,
  ),
  total(
    'in |after ',
    laidOutText`
      \b(?:was|were) (?:only )?(?:
        answered
        approved
        assessed
        closed
        completed
        considered
        dealt with
        decided
        delivered
        determined
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
      ) (?:only )?(?:in|after) §(?!'| (?:later|ago)\b)
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
      )~5 (?:came|arrived|followed)(?: only)? (?:(?:only )?after §(?!'| (?:later|ago|of)\b)|in §(?=[.;]|$))
    `,
  ),
  // "That is 23 weeks against a limit of 20", "So the total time was 23 weeks"
  total(
    'against|rather|instead|compared',
    String.raw`\b(?:that|this) (?:is|was) # (?:(?:as )?against|rather than|instead of|compared (?:with|to)) (?=[^.;]{0,40}[${any}])`,
  ),
  total('total', String.raw`\btotal time(?: taken)? (?:was|is|came to) #`),
  total(
    'for ',
    String.raw`\bfor #,? (?:the council|nobody|no one) (?:\w+ )?(?:did not|didn't|failed|took no|made no|did nothing|gave no|had not)\b`,
  ),
  total(
    'left on|left in|left un',
    laidOutText`
      \b(?:was|were|been) left (?:
        on (?:an?|the|its|his|her|\w+'s)
        in (?:an?|the)(?= (?:inbox|tray|drawer|file|folder|queue|pile)\b)
        un(?:read|answered|allocated|opened|touched|done)
      )~4 for #
    `,
  ),
  total(
    'had |got |received ',
    String.raw`\b(?:had|got|received) (?:his|hers|theirs|its|one) (?:in|within|after) §(?=[.,;]|$| (?:and|but|from|after|of)\b)`,
    { who: 'any' },
  ),
  total(
    'replying|answering|responding|deciding|completing|finishing|doing so',
    laidOutText`
      \b(?<!\b(?:of|for|at|to|before|by|when|while|in) )(?:
        answering
        completing
        deciding
        doing so
        finishing
        replying
        responding
      )~4 (?:in|after) §(?=[.,;]|$)
    `,
  ),
  // "was then left for 141 days", "contact had lapsed for seven months", "in the Council's hands for nine months"
  total(
    'left for|lapsed|hands',
    String.raw`\b(?:(?:was|were|been) (?:\w+ )?left|lapsed|in (?:the (?:council|authority)'s|its) hands) for §`,
  ),
  // "spent more than 18 months in the children's complaints procedure"
  total('spent', String.raw`\bspent # in (?:the|its) (?:[\w']+ ){0,3}(?:procedure|process)\b`, { who: 'any' }),
  total('in all|total', String.raw`\bin (?:all|total),? (?:it|this|that) (?:was|took|came to) #`),
  total('it was|it had been', String.raw`\bit (?:was|had been) # from ${beginning}[^.;${any}]{0,50}? (?:to|until)\b`),
  // "From the concern to the meeting it was just over six months"
  total(
    'it was|it took|there w',
    String.raw`\b(?:from|between) ${beginning}[^.;${any}]{0,60}? (?:to|and) [^.;${any}]{3,60}? (?:it|there) (?:was|were|took) #`,
  ),
  total('from ', String.raw`\bfrom ${beginning}[^.;,${any}]{0,60}? to [^.;,${any}]{3,40}? (?:was|were|came to|ran to) #`),
  total('before', String.raw`# (?:later|on),? before\b${unlessHeard}`),
  total('time', String.raw`\btime (?:between|from) [^,.;]{3,60}? (?:was|is|came to) #`),
]
