/**
 * Words by which carried-out.ts tells what was done from what was only spoken of: each list with what it is for.
 */
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a step leaves in somebody's hands. What stands behind these nouns belongs to them: "its decision on the review". */
export const results = list(`
  decision decisions outcome outcomes result results response responses reply replies answer adjudication report findings plan notice
  refusal approval rejection agreement review assessment determination ruling conclusion conclusions award grant verdict
  permission consent authorisation certificate badge letter-of-decision application request claim appeal representations challenge`)
/** Behind "for" these too: "asked for", "the form for the grant" is still no grant. */
export const wanted = list('asked applied request application claim appeal paid pay payment qualify qualified eligible')
/** What a letter or a person brings: "a letter with the decision", "wrote to her with its answer". */
export const carriers = list(
  'letter email wrote came sent back replied returned together along served provided issued emailed posted followed received arrived',
)
/** Nouns of which the thing behind "of", "to" or "from" is only a part, a picture or a subject: "a draft of the response". */
export const shadows = list(`
  draft drafts part parts section sections page pages cost costs point reading look summary outline version note notes contents
  wording chance prospect hope idea memory explanation discussion changes objection objections reference referred contribution comments
  amendments link access approach quote extract passage mention talk view views date dates time timing progress work`)
export const prepositions = list(`
  about after against around at before behind by concerning during for from in into of on over regarding through to towards under with
  without`)
/** Where what a preposition leads ends. */
export const ends = list('§ ~ and but which who that to because so while when as or')

/** First words of names with "and" in them: "child and family assessment". */
export const pairs = list('child health bed care needs education disability housing planning support')

/** Words of the law, of a procedure or of a stage: they say by what rule a thing was done. */
export const byRule = cued(/\b(?:act|section|regulations?|procedure|process|policy|stage[123]|law|rules|foi|scheme|code)\b/)
/** What "in" may lead that says how, not in what: "in writing", "in full". */
export const inForm = cued(laidOut()`
  ^(?:an? |the |its |her |his |their )?(?:\w+ )?(?:
    band
    email
    favour
    form
    full
    letter
    need
    notice
    part
    person
    post
    principle
    reply
    response
    time
    total
    writing
  )\b
`)

/** Verbs of what has not come about: what they act on was not done. */
export const unreal = cued(laidOut()`
  ^(?:
    adjourn(?:ed|ing)
    aim(?:ed|ing)
    allocat(?:ed|ing)
    announc(?:ed|ing)
    apologis(?:ed|ing)
    appoint(?:ed|ing)
    arrang(?:ed|ing)
    asked
    asking
    assign(?:ed|ing)
    attend(?:ed|ing)
    await(?:ed|ing)
    began
    begun
    book(?:ed|ing)
    cancell?(?:ed|ing)
    chas(?:ed|ing)
    check(?:ed|ing)
    cleared
    committed
    consider(?:ed|ing)
    consult(?:ed|ing)
    continu(?:ed|ing)
    delay(?:ed|ing)
    describ(?:ed|ing)
    discuss(?:ed|ing)
    draft(?:ed|ing)
    enquir(?:ed|ing)
    escalat(?:ed|ing)
    expect(?:ed|ing)
    explain(?:ed|ing)
    failed
    forgot
    held
    helped
    hop(?:ed|ing)
    intend(?:ed|ing)
    interview(?:ed|ing)
    invit(?:ed|ing)
    kept
    list(?:ed|ing)
    look(?:ed|ing)
    lost
    mention(?:ed|ing)
    met
    need(?:ed|ing)
    neglected
    offer(?:ed|ing)
    pass(?:ed|ing)
    paus(?:ed|ing)
    plann(?:ed|ing)
    pledged
    postpon(?:ed|ing)
    prepar(?:ed|ing)
    print(?:ed|ing)
    prioritis(?:ed|ing)
    promis(?:ed|ing)
    propos(?:ed|ing)
    put
    quer(?:ied|ying)
    question(?:ed|ing)
    read
    rearrang(?:ed|ing)
    recommend(?:ed|ing)
    remind(?:ed|ing)
    request(?:ed|ing)
    saw
    schedul(?:ed|ing)
    seek
    set
    sought
    spoke
    start(?:ed|ing)
    suggest(?:ed|ing)
    talk(?:ed|ing)
    threaten(?:ed|ing)
    tried
    trying
    undertaken
    undertook
    visit(?:ed|ing)
    wait(?:ed|ing)
    want(?:ed|ing)
    warn(?:ed|ing)
    work(?:ed|ing)
  )$
`)
/** What stands before a verb without being one. */
export const auxiliary = cued(laidOut()`
  ^(?:
    again
    all
    already
    also
    are
    been
    being
    be
    both
    did
    does
    do
    eventually
    finally
    first
    had
    has
    have
    is
    itself
    just
    later
    never
    not
    now
    only
    still
    then
    was
    were
  )(?:n't)?$
`)

/** Verbs that tell: what was told is not what was done. */
export const tells = cued(laidOut()`
  ^(?:
    accept\w*
    acknowledg\w*
    added
    admitted
    advis\w*
    agreed
    apologis\w*
    asked
    assur\w*
    believed
    called
    chased
    claimed
    complain\w*
    confirm\w*
    contacted
    email\w*
    explain\w*
    felt
    heard
    indicat\w*
    informed
    knew
    learn\w*
    let
    noted
    notes
    notified
    phoned
    rang
    recommended
    recorded
    records
    remind\w*
    replied
    reported
    responded
    said
    says
    set
    show\w*
    shown
    stated
    states
    suggested
    suggests?
    telephoned
    texted
    thought
    told
    understood
    warn\w*
    wrote
  )$
`)
/** Where what was told begins. */
export const content = cued(laidOut()`
  (?:
    ,? (?:that|whether|if|how|why|when|what|who|which)\b
    :
    \bto (?:say|tell|explain|ask|let|remind|warn|inform|confirm|apologise|complain|chase)\b
    \ (?:it|she|he|they|the council|this|there)(?:
      \ (?:would|will|could|might|had|was|were|is|has|hoped|expected|intended|planned|aimed|did|needed|still|should)\b
    )
  )
`)
/** What was asked or chased, and so not told as done. */
export const asksAbout = cued(/^(?:,? (?:whether|if|how|why|when|what|who)\b)|^ ?to (?:ask|explain|chase|remind|complain)\b/)

const notDone = laidOutText`
  \b(?:
    almost
    await\w*
    being
    could
    delay\w*
    due
    expect\w*
    going to
    hoped
    hopes
    intend\w*
    late
    likely
    may
    might
    nearly
    needed
    never
    no
    not
    once
    plann(?:ed|ing)
    shall
    shortly
    should
    soon
    still
    wait\w*
    will
    would
    yet
  )\b
  n't\b
`
/** Words by which a verb tells nothing done. */
export const undone = cued(new RegExp(notDone))
/** A decision that the words say is still to come; "told her that it would not assess", "that it would be refused" are made. */
export const toCome = cued(
  new RegExp(
    [
      laidOutText`
        \b(?:would|will|might|could|should|may|was to|were to|is to)(?:
          \ (?:still|now|also|only|then|probably|soon|not|shortly|first)
        )* (?:
          aim
          answer
          arrive
          be (?!
            able
            allowed
            amend
            approv
            assess
            award
            declin
            eligible
            entitled
            exempt
            given
            grant
            in (?:band|group)
            liable
            paid
            placed
            put
            refus
            reject
            suitable
            turned
          )
          call
          chase
          come
          complete
          consider
          contact
          decide
          depend
          finish
          follow
          get back
          have to
          hold
          inform
          issue (?!an? (?:ehc )?plan)
          let
          look
          make
          meet
          need
          notify
          reach
          reply
          respond
          send
          take
          tell
          try
          visit
          write
        )
      `,
      laidOutText`
        \b(?:
          adjudication
          amendments
          answer
          appeal
          application
          assessment
          badge
          case
          certificate
          challenge
          claim
          complaint
          decisions?
          grant
          hearing
          information
          it
          letter
          notice
          outcome
          panel
          payment
          permission
          plan
          records
          reply
          report
          representations
          request
          response
          results?
          review
        )\b.{0,60}\b(?:was|were|is|are|had)(?: (?:still|now|also|only|then|probably))? (?:
          about to
          almost
          await\w*
          being
          delayed
          depend\w*
          due
          in (?:a|the|hand|progress)
          late
          likely
          nearly
          not (?:yet|been)
          on (?:hold|its)
          running
          still
          taking
          under
          wait\w*
          with
          yet
        )
      `,
      laidOutText`
        \b(?:hoped|expected|intended|aimed|going|planned|needed|trying) to (?:
          answer
          be
          complete
          consider
          decide
          finish
          get
          have
          hold
          issue
          look
          make
          meet
          reply
          respond
          send
          write
        )
      `,
      laidOutText`
        \b(?:
          no
          not (?:yet )?(?:had|made|reached|received)?(?: an?| the| its)?
        ) (?:\w+ )?(?:decision|reply|response|answer|outcome)\b
      `,
      laidOutText`
        (?<!\b(?:was|were|is|are) )\bneeded\b
        \bneeds? (?:to|more|another|longer|time)\b
        \bwant(?:s|ed)\b
        \bnearly ready\b
        \bstill (?:wait|had|no|not|look|consider|work)
        \b(?:wait|await)(?:ed|ing|s)?\b
        \blikely to\b
        \bought to\b
        \bmore time\b
        \blonger\b
        \bin due course\b
        \b(?:nobody|no one|nothing|none)\b
      `,
    ].join('|'),
  ),
)
/** Of a decision told as one: it is the content that says so. */
export const decides = cued(/decided|informed|told|answered|repl|final$|amendments-sent/)

/** Steps that ask for something, or from which another begins. */
export const starts = cued(/requested|transferred|accepted|^(?:stage3|statement)$/)
/** How far a thing had got: it was not finished. */
export const underWay = cued(laidOut()`
  \b(?:nearly|almost|about|not quite|half|still being|close to being) (?:ready|finished|complete|done|written|to)\b
  \b(?:was|were|is|still) (?:
    under ?way
    in (?:hand|progress|draft(?! form)|preparation|the (?:post|system)|a queue|the queue)
  )\b
  \bon hold\b
  \bon (?:its|the) way\b
  \b(?:was|were|is) (?:
    awaited
    being
    coming
    delayed
    discussed
    due
    expected
    imminent
    late
    likely
    mentioned
    missing
    outstanding
    overdue
    pending
    urgent
    waiting
    with (?:the|its|a|an|her|his)(?! (?:notice|letter|conditions?)\b)\
  )
  \bun(?:finished|decided|answered|signed|sent|done|opened|read)\b
  \b(?:from|short of) being\b
  \bto follow\b
  (?<!§ ,? ?)\b(?:shortly|soon)\b(?! after| before)
  \bin due course\b
  \bnext (?:week|month|year)\b
`)
/** "for checking", "to its lawyers": it had not left the body. */
export const withinTheBody = cued(laidOut()`
  \bfor (?:(?:her|his|its|their|a|the|final|legal|internal|senior) )*(?:
    advice
    approval
    authorisation
    checking
    comments?
    consultation
    discussion
    information only
    printing
    proof-?reading
    quality
    scrutiny
    sign-?off
    signature
    signing(?: off)?
    translation
    typing
  )\b
  \b(?:
    copied
    delivered
    emailed
    forwarded
    gave
    given
    handed
    issued
    passed
    provided
    referred
    sent
    shared
    showed
    shown
    submitted
    went
  ) (?:[\w'§,-]+ ){0,8}?(?:to|with) (?:(?:an?|the|its|their|our|another|other|some|several|all|one|his|her) )*(?:
    complaints\
    external\
    finance\
    housing\
    independent\
    legal\
    local\
    members of the\
    new\
    own\
    planning\
    print\
    senior\
    ward\
  )*(?:
    agency
    archive
    assessors?
    auditors?
    colleagues?
    colleges?
    committee
    consultants?
    consultees?
    contractors?
    councillors?
    department
    director
    experts?
    gp
    hospital
    insurers?
    landlord
    lawyers?
    legal services
    legal team
    managers?
    medical adviser
    members
    neighbours?
    newspaper
    nursery
    parish council
    press
    print(?:ers?| room)
    providers?
    quality assurance
    schools?
    solicitors? for the council
    teams?
    translator
    typist
    website
  )\b
  \b(?:sent|gave|given|showed|shown|emailed|handed) (?:the|its|an?) (?:
    builder
    chief executive
    college
    contractor
    director
    doctor
    gp
    head of service
    landlord
    manager
    nursery
    provider
    school
    solicitor
    team leader
  ) (?:an?|the|its|her|his|their)\b
`)
/** Another's: no step of the complainant's own. */
export const another = cued(laidOut()`
  \b(?:another|other|different|separate|unrelated|someone else's|somebody else's|neighbour's|next door's) (?:[\w-]+ )?(?:
    appeals?
    appellants?
    applicants?
    applications?
    assessments?
    authority(?:'s)?
    badges?
    carers?(?:'s)?
    cases?
    child(?:ren)?(?:'s)?
    claimants?(?:'s)?
    claims?
    clients?(?:'s)?
    complaints?
    councils?(?:'s)?
    customers?(?:'s)?
    developers?(?:'s)?
    drivers?(?:'s)?
    famil(?:y|ies)(?:'s)?
    grants?
    householders?(?:'s)?
    households?
    landowners?(?:'s)?
    matters?
    motorists?(?:'s)?
    owners?(?:'s)?
    parents?(?:'s)?
    people(?:'s)?
    persons?(?:'s)?
    plans
    properties
    property
    pupils?(?:'s)?
    reports?
    requests?
    residents?(?:'s)?
    reviews?
    students?(?:'s)?
    taxpayers?(?:'s)?
    tenants?(?:'s)?
    users?(?:'s)?
  )\b
  \b(?:
    appeal
    application
    badge
    case
    claim
    complaint
    grant
    plan
    request
  ) (?:from|by|of|made by) (?:her|his|their|an?other|the|a|its) (?:[\w-]+ )?
    (?:neighbours?|landlord|tenant|friend|colleague|own)\b
  \bof (?:his|her|their|its) own\b
  \b(?:her|his|their|the) (?:next-door )?neighbours?'s?\b
  \bto (?:her|his|their|the) neighbours?\b
`)
/** Relations and neighbours: theirs may be another matter. */
export const kin = laidOut('g')`
  \b(?:
    aunt
    colleague
    cousin
    daughter
    father
    flatmate
    friend
    granddaughter
    grandfather
    grandmother
    grandson
    (?:half-|step)?(?:sister|brother)
    husband
    landlord
    lodger
    mother
    neighbour
    nephew
    niece
    partner
    sibling
    son
    tenant
    twin
    uncle
    wife
  )s?\b
`

/** What a body that holds information asks before it answers: what is meant, who asks, a fee. */
export const asksBack = cued(laidOut()`
  \b(?:
    unclear
    not clear
    clarif\w+
    too (?:broad|wide|vague|general)
    narrow
    refine
    (?:which|what) [\w ]{1,30}(?:meant|wanted|had in mind)
    identity
    proof of
    passport
    identification
    fees?
    charge
  )\b
`)

/** Papers that come before an answer, and are none: "sent an acknowledgement", "issued a fees notice". */
export const noAnswer = cued(laidOut()`
  \b(?:
    acknowledge?ment
    agenda
    apology
    (?:application|claim|request|consent|complaint|id|identity|review) form
    auto-?reply
    automatic (?:reply|response|email)
    bill
    blank form
    booklet
    brochure
    case number
    chaser
    fees? notice
    form
    holding (?:reply|response|letter|email)
    invitation
    invoice
    leaflet
    password
    questionnaire
    receipt
    reference(?: number)?
    reminder
    survey
    update
  )s?$
`)
/** Verbs by which an answer comes. */
export const gave = cued(laidOut()`
  ^(?:
    delivered
    emailed
    gave
    given
    got
    had
    handed
    issued
    made
    posted
    produced
    provided
    published
    received
    released
    sent
    shared
    supplied
    texted
  )$
`)
/** What may be an answer, or any other end of a limit, by its noun. */
export const anAnswer = cued(laidOut()`
  \b(?:
    adjudication
    adjustment
    advice
    agreement
    amendments?
    answer
    apology
    appeal
    application
    approval
    assessment
    authorisation
    award
    badge
    band
    budget
    bundle
    case
    certificate
    challenge
    changes
    cheque
    claim
    complaint
    conclusions?
    consent
    contracts?
    copies
    copy
    correspondence
    costs
    data
    decision
    details
    determination
    disclosure
    documents?
    draft
    duty
    email
    emails?
    explanation
    figures
    files?
    final
    findings?
    grant
    information
    letter
    lists?
    material
    minutes
    money
    notes
    notice
    notification
    offer
    ones?
    order
    outcome
    package
    papers
    payment
    permission
    plan
    priority
    proposals?
    recommendations?
    records?
    referral
    refusal
    rejection
    remainder
    replies
    reply
    report
    representations
    request
    response
    rest
    result
    review
    stage[123]
    statement
    submission
    up
  )$
`)
/** To whom, and not what. */
export const people = cued(laidOut()`
  ^(?:
    her
    him
    them
    me
    us
    mr
    mrs
    ms
    miss
    mx
    dr
    \w
    family
    parents?
    mother
    father
    complainant
    applicant
    tenant
    couple
    advocate
    solicitors?
    council
    panel
    school
    tribunal
  )$
`)
/** "Another family moved out on 18 June". */
export const anothers = /\b(?:another|a different) (?:family|household|person|tenant|resident|guest)\b(?!'s)/
/** Kinds of event that are an answer to the complainant. */
export const answers = cued(/decided|answered|repl|issued|informed|final$/)
/** "The Council told the new school", "wrote to her MP": not to the complainant. */
export const toOthers = cued(laidOut()`
  \b(?:
    answered
    emailed
    informed
    notified
    replied to
    responded to
    told
    written to
    wrote to
    wrote (?:on |in )?§ to
  ) (?:(?:the|her|his|their|its|an?|one|\w'?s) )?(?:
    (?:new|old|previous|former|other|home|local|ward|next-door|child's|\w'?s)\
  )*(?:
    agency
    authority
    bank
    builder
    care home
    colleges?
    contractor
    council
    court
    developer
    doctor
    employer
    gp
    head teacher
    headteacher
    hospital
    landlord
    neighbours?
    nursery
    police
    provider
    schools?
    trust
  )\b(?! (?:tax|housing|policy|website))
`)
/** "wrote to the Council": no answer of its own. */
export const toTheBody = cued(laidOut()`
  \b(?:
    asked
    complained
    emailed
    gave
    handed
    informed
    replied
    said
    sent
    spoke
    told
    written
    wrote
  ) (?:(?:again|back) )?(?:(?:on |in )?§ )?(?:to )?the council\b(?!'s| tax)
`)
/** "Replied to her request for a new social worker" answers no complaint. */
export const toAnotherThing = laidOut()`
  \b(?:replied|responded|reply|response|answered|answer)(?: (?:on |in )?§)? to (?:[\w']+ ){0,4}(?:
    application
    claim
    enquiries
    enquiry
    queries
    query
    questions?
    request
  )\b
`
