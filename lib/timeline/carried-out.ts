import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import type { Clause } from './clause.ts'
import type { Step } from './matter.ts'
import { asked, fits, named } from './patterns.ts'
import { verbsIn } from './split.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a step leaves in somebody's hands. What stands behind these nouns belongs to them: "its decision on the review". */
const results = list(`
  decision decisions outcome outcomes result results response responses reply replies answer adjudication report findings plan notice
  refusal approval rejection agreement review assessment determination ruling conclusion conclusions award grant verdict
  permission consent authorisation certificate badge letter-of-decision application request claim appeal representations challenge`)
/** Behind "for" these too: "asked for", "the form for the grant" is still no grant. */
const wanted = list('asked applied request application claim appeal paid pay payment qualify qualified eligible')
/** What a letter or a person brings: "a letter with the decision", "wrote to her with its answer". */
const carriers = list(
  'letter email wrote came sent back replied returned together along served provided issued emailed posted followed received arrived',
)
/** Nouns of which the thing behind "of", "to" or "from" is only a part, a picture or a subject: "a draft of the response". */
const shadows = list(`
  draft drafts part parts section sections page pages cost costs point reading look summary outline version note notes contents
  wording chance prospect hope idea memory explanation discussion changes objection objections reference referred contribution comments
  amendments link access approach quote extract passage mention talk view views date dates time timing progress work`)
const prepositions = list(`
  about after against around at before behind by concerning during for from in into of on over regarding through to towards under with
  without`)
/** Where what a preposition leads ends. */
const ends = list('§ ~ and but which who that to because so while when as or')

/** First words of names with "and" in them: "child and family assessment". */
const pairs = list('child health bed care needs education disability housing planning support')

/** Words of the law, of a procedure or of a stage: they say by what rule a thing was done. */
const byRule = cued(/\b(?:act|section|regulations?|procedure|process|policy|stage[123]|law|rules|foi|scheme|code)\b/)
const inForm = cued(laidOut()`
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
const unreal = cued(laidOut()`
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
const auxiliary = cued(laidOut()`
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
const tells = cued(laidOut()`
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
const content = cued(laidOut()`
  (?:
    ,? (?:that|whether|if|how|why|when|what|who|which)\b
    :
    \bto (?:say|tell|explain|ask|let|remind|warn|inform|confirm|apologise|complain|chase)\b
    \ (?:it|she|he|they|the council|this|there)(?:
      \ (?:would|will|could|might|had|was|were|is|has|hoped|expected|intended|planned|aimed|did|needed|still|should)\b
    )
  )
`)
const asksAbout = cued(/^(?:,? (?:whether|if|how|why|when|what|who)\b)|^ ?to (?:ask|explain|chase|remind|complain)\b/)

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
const undone = cued(new RegExp(notDone))
/** A decision that the words say is still to come; "told her that it would not assess", "that it would be refused" are made. */
const toCome = cued(
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
const decides = cued(/decided|informed|told|answered|repl|final$|amendments-sent/)

/** Steps that ask for something, or from which another begins. */
const starts = cued(/requested|transferred|accepted|^(?:stage3|statement)$/)
/** How far a thing had got: it was not finished. */
const underWay = cued(laidOut()`
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
    with (?:the|its|a|an|her|his)\
  )
  \bun(?:finished|decided|answered|signed|sent|done|opened|read)\b
  \b(?:from|short of) being\b
  \bto follow\b
  (?<!§ ,? ?)\b(?:shortly|soon)\b(?! after| before)
  \bin due course\b
  \bnext (?:week|month|year)\b
`)
/** "for checking", "to its lawyers": it had not left the body. */
const withinTheBody = cued(laidOut()`
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
    own\
    legal\
    senior\
    new\
    planning\
    housing\
    complaints\
    finance\
    print\
    members of the\
    independent\
    external\
    ward\
    local\
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
    director
    manager
    head of service
    chief executive
    team leader
    solicitor
    school
    college
    nursery
    landlord
    provider
    builder
    contractor
    doctor
    gp
  ) (?:an?|the|its|her|his|their)\b
`)
/** Another's: no step of the complainant's own. */
const another = cued(laidOut()`
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
    complaint
    request
    application
    claim
    appeal
    case
    badge
    grant
    plan
  ) (?:from|by|of|made by) (?:her|his|their|an?other|the|a|its) (?:[\w-]+ )?
    (?:neighbours?|landlord|tenant|friend|colleague|own)\b
  \bof (?:his|her|their|its) own\b
  \b(?:her|his|their|the) (?:next-door )?neighbours?'s?\b
  \bto (?:her|his|their|the) neighbours?\b
`)
const kin = laidOut('g')`
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
const asksBack = cued(laidOut()`
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
const noAnswer = cued(laidOut()`
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
const gave = cued(laidOut()`
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
const anAnswer = cued(laidOut()`
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
const people = cued(laidOut()`
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
const anothers = /\b(?:another|a different) (?:family|household|person|tenant|resident|guest)\b(?!'s)/
/** Kinds of event that are an answer to the complainant. */
const answers = cued(/decided|answered|repl|issued|informed|final$/)
/** "The Council told the new school", "wrote to her MP": not to the complainant. */
const toOthers = cued(laidOut()`
  \b(?:
    told
    informed
    notified
    wrote to
    written to
    emailed
    replied to
    responded to
    answered
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
const toTheBody = cued(laidOut()`
  \b(?:
    wrote
    written
    sent
    emailed
    replied
    told
    said
    spoke
    complained
    informed
    asked
    gave
    handed
  ) (?:(?:again|back) )?(?:(?:on |in )?§ )?(?:to )?the council\b(?!'s| tax)
`)
/** "Replied to her request for a new social worker" answers no complaint. */
const toAnotherThing = laidOut()`
  \b(?:replied|responded|reply|response|answered|answer)(?: (?:on |in )?§)? to (?:[\w']+ ){0,4}(?:
    request
    enquiry
    enquiries
    query
    queries
    questions?
    application
    claim
  )\b
`

/**
 * Whether a clause tells that a step was taken: the thing is what was acted on, or what came, and it was done. What stands behind
 * "about", "under", "on", "with" or "in" another noun, what was offered, planned, promised, asked after or said to be coming, what
 * is another's, and what stayed within the body has not been done. "The Council met about the final plan on 3 May" tells nothing.
 * @param pattern the words by which the step was found; they must be there in what was done
 * @param known the relations of whom the page tells more than once: a sister who is named this once has nothing to do with the matter
 */
export function carriedOut(clause: Clause, step: Step, pattern: string, known: ReadonlySet<string>): boolean {
  if (step.lasts && anothers.test(clause.words)) return false
  if (clause.nominal || clause.state !== 'happened' || step.lasts || starts.test(step.kind)) return true
  const { words } = clause
  if (ofOthers(words, known)) return false
  const told = whatWasTold(clause, step, pattern)
  if (told === null) return false
  if (underWay.test(told) && !/\buntil §|\bnot\b/.test(told)) return false
  if (withinTheBody.test(told) && !named(pattern, 'tribunal')) return false
  if (answers.test(step.kind) && (toOthers.test(told) || (clause.actor !== 'body' && toTheBody.test(told)))) return false
  if (/repl/.test(step.kind) && toAnotherThing.test(told) && !/\bcomplain|\bstage[123]/.test(told.slice(told.search(toAnotherThing))))
    return false
  if (/^(?:foi|eir|sar)-answered/.test(step.kind) && asksBack.test(words)) return false
  const given = whatWasGiven(told, mainVerb(told))
  if (given && !/ack/.test(step.kind) && (noAnswer.test(given) || (!anAnswer.test(given) && !named(pattern, given.split(' ').at(-1)!))))
    return false
  const done = acted(told)
  return done === words || fits(pattern, asked(done))
}

/**
 * true where a clause in the present leaves nothing for the body to do, though it says "has not" or "will": what the Ombudsman does or
 * finds ("We have not found fault in how …", "I cannot question …"), and a refusal ("has not agreed to pay", "will not issue a plan").
 */
export function leavesNothing({ actor, words, sentence, section }: Clause): boolean {
  if (actor === 'ombudsman') return !ofTheBody.test(words)
  if (section === 'action' && (forOthers.test(words) || ifAsked.test(sentence))) return true
  return finds.test(words) || (section !== 'action' && refuses.test(words))
}
/** What a remedy does for everybody else: "write to the parents of each child whose plan is late", "review all cases of this kind". */
const forOthers = cued(
  anyOf(
    '',
    /\b(?:each|every) (?!of (?:them|these|the (?:bullet|complaint))|one\b|month|week|term|year)\w+/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:child(?:ren)?|famil(?:y|ies)|parents|people|residents|tenants)\b/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:applicants|cases|requests|plans|reviews|appeals)\b/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:complaints|complainants|claimants)\b/,
    /\b(?:children|families|parents|people|those|anyone|everyone) (?:due|who|whose|with|waiting|affected|of each)\b/,
  ),
)
/** "Should Mr A ask for stage two, the Council will appoint …". */
const ifAsked = cued(
  anyOf(
    '',
    /^\W*(?:should|if) (?:m\w+ \w+|she|he|they) (?:\w+ )?(?:ask|want|wish|request|remain|decide|compl|choose)/,
    /^\W*(?:should|if) the (?:family|complainant|parents?) (?:\w+ )?(?:ask|want|wish|request|remain|decide|compl|choose)/,
  ),
)
/** "We asked the Council to issue the plan". */
const ofTheBody = cued(
  /\b(?:asked|ask|recommend\w*|invited|propos\w*|suggested|want|expect)\b.*\b(?:council|it|authority|body|provider|trust|landlord)\b/,
)
const finds = cued(laidOut()`
  \b(?:no|not|n't|insufficient|little|enough|unlikely)\b(?: [\w'-]+){0,4} (?:
    fault
    injustice
    evidence
    signs?
    reasons?
    grounds
    indication
    basis
    maladministration
    jurisdiction
  )\b
  \b(?:not|n't|discontinue\w*|stopped|ended|closed?|closing) (?:\w+ ){0,3}(?:investigat\w+|this complaint|the complaint)\b
  \b(?:ombudsman|we|i) (?:will|would|can|could|do|have|cannot)\b
`)
const refuses = cued(
  /\b(?:will|would)(?: not|n't) |\bhas(?: not|n't) (?:agreed|upheld|changed|offered|found)\b|\bha(?:s|ve) (?:refused|declined|rejected)\b/,
)

/** Words about somebody else's matter: "another family", a sister of whom the page says nothing else. */
export const ofOthers = (words: string, known: ReadonlySet<string>): boolean => another.test(words) || strangers(words, known)

/** true where words by themselves show that a thing was not done: somebody else's, still under way, within the body, still to come. */
export const onlySpokenOf = (words: string, known: ReadonlySet<string>): boolean =>
  ofOthers(words, known) || withinTheBody.test(words) || (!/\b(?:until|till)\b/.test(words) && (underWay.test(words) || unmade.test(words)))
/** "wrote that no decision had been made", "was minded to uphold", "met before the conference" */
const unmade = cued(laidOut()`
  \bminded\b
  \bno (?:\w+ ){0,2}(?:decision|reply|response|answer|plan)\b
  \bnot (?:yet )?(?:made|issued|sent|decided|replied|answered|held)\b
  \bbefore (?:the|a|its|her|his|their) \w+\b
  \bfrom being\b
`)

/** A relation of whom the page says nothing else: "the Council issued a final plan for her sister". */
const strangers = (words: string, known: ReadonlySet<string>): boolean =>
  (words.match(kin) ?? []).some((who) => !known.has(who.replace(/s$/, '')))

/** The relations of whom a page tells more than once. */
export function relations(page: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const who of page.match(kin) ?? []) counts.set(who.replace(/s$/, ''), (counts.get(who.replace(/s$/, '')) ?? 0) + 1)
  return new Set([...counts].flatMap(([who, count]) => (count > 1 ? [who] : [])))
}

/** The words that tell what was done; null where nothing was. */
function whatWasTold(clause: Clause, step: Step, pattern: string): string | null {
  let { words } = clause
  const main = mainVerb(words)
  // "Its stage one response of 9 May apologised": what it says is said in it.
  if (main && !itself.test(words.slice(0, main.from))) {
    const passive = /\b(?:was|were|been|being|is|are)\b/.test(words.slice(main.from, main.at))
    if (clause.actor === 'complainant' && !passive && tells.test(main.verb) && !named(pattern, main.verb)) return null
    // "The Council received it", "it was logged by the Council": that is where its time begins.
    if (takesIn.test(main.verb) && answers.test(step.kind) && (passive ? /\bby (?:the council|it)\b/.test(words) : clause.actor === 'body'))
      return null
    if (
      unreal.test(main.verb) &&
      !/\b(?:until|till|before) (?:\w+ )?§/.test(words) &&
      !named(pattern, main.verb) &&
      !(main.verb === 'attended' && named(pattern, 'held'))
    ) {
      return null
    } else if (tells.test(main.verb) || /^(?:met|came|went|visited|called)$/.test(main.verb)) {
      const said = content.exec(words.slice(main.end))
      const at = said ? main.end + said.index : -1
      const what = said ? words.slice(at) : ''
      // "agreed to send its reply within a week"
      if (main.verb === 'agreed' && (/repl|final$/.test(step.kind) || agreedTo.test(words.slice(main.end)))) return null
      if (said && (asksAbout.test(what) || toCome.test(what) || (!decides.test(step.kind) && undone.test(what)))) {
        if (answers.test(step.kind)) return null
        words = words.slice(0, at)
      } else if (!said && answers.test(step.kind) && toCome.test(contentApart(clause, main))) return null
      else if (/ack/.test(step.kind) && said && / that (?!(?:on|in|by|at)\b)[a-z]/.test(what.slice(0, 12))) return null
    }
  }
  // "cleared her diary to write the response"
  if (main && !decidesSo.test(main.verb) && !willing.test(main.verb))
    words = words.replace(
      laidOut()`
        \ (?:so as |in order )?to (?:
          write
          finish
          complete
          issue
          send
          make
          give
          answer
          reply
          respond
          produce
          carry
          hold
          arrange
          draft
        )\b(?:(?! §).)*
      `,
      '',
    )
  if (main && !decidesSo.test(main.verb))
    words = words.replace(/ (?:what|how|when|why|who) (?:the|its?|she|he|they|to|an?)\b(?:(?! §).)*/, '')
  words = words.replace(
    laidOut()`
      \ (?:\w+ed )?to (?:
        agree (?:how|what|when)
        arrange
        ask
        chase
        check
        complain
        discuss
        explain
        find
        go (?:over|through)
        help
        look
        plan
        prepare
        see
        talk
        think
        work
      )\b(?:(?! §).)*
    `,
    '',
  )
  words = words.replace(
    laidOut()`
      \b(?:
        delays?
        late
        slow(?:ness)?
        time (?:it |the council )?(?:took|taken)
        problems?
        difficult(?:y|ies)
        trouble
        progress
        waiting
      ) (?:in|with|at|for|to|over|on)\b(?:(?! §).)*
    `,
    '',
  )
  return words
}

/** What was said where it has a date of its own and so is a clause of its own: "told her on 3 May that it would reply by 9 June". */
function contentApart({ sentence, words }: Clause, { verb, end }: Main): string {
  if (!/^(?:[^§]{0,30}§)?\W*$/.test(words.slice(end))) return ''
  const rest = sentence.slice(sentence.indexOf(verb) + verb.length).replace(/\s+/g, ' ')
  return /^(?:[^§.;]{0,40}§)?[\s,]*((?:that|to say)\b[^;]*)/.exec(rest)?.[1] ?? ''
}
const itself = cued(laidOut()`
  \b(?:its|the council's) (?:[\w-]+ ){0,3}(?:
    response
    replies
    reply
    letter
    decision
    adjudication
    report
    email
    notice
  )(?: letter)?\W*(?:(?:on|in|of|dated)\W+)?(?:[§~][\s,)]*(?:and )?(?:of )?)*$
`)

/** A verb in words, and where its first auxiliary and it itself stand. */
interface Main {
  verb: string
  from: number
  at: number
  end: number
}

/** Verbs that make no clause of their own in a story, but tell what was not done. */
const besides = cued(laidOut()`
  (?<![\w'-])(?<!\b(?:an?|the|its|her|his|their) )(?:
    undertook
    undertakes
    set(?= out)
    read(?= (?:the|her|his|its|their))
    shows
    suggests
    records(?= that)
    notes(?= that)
    reads
  )(?![\w-])
`)

/** The first verb that is no auxiliary. */
function mainVerb(words: string): Main | null {
  const [known] = verbsIn(words)
  const other = besides.exec(words)
  const first = other && (!known || other.index < known.index) ? other : known
  if (!first) return null
  const rest = /[a-z']+/g
  rest.lastIndex = first.index
  let helper: Main | null = null
  for (let match = rest.exec(words); match; match = rest.exec(words)) {
    const found = { verb: match[0], from: first.index, at: match.index, end: match.index + match[0].length }
    if (auxiliary.test(match[0])) helper = /^(?:was|were|is|are|had|has|have|did|does|do)/.test(match[0]) ? found : helper
    else return helper && !participle.test(match[0]) ? helper : found
  }
  return helper
}
const agreedTo = cued(
  /^(?: (?:on |in )?§)? to (?:reconsider|look|decide|let|write|reply|respond|answer|send|think|consider|meet|come|call|extend)\b/,
)
const willing = cued(/^(?:agree|fail|refus|declin|conced|confirm|chose|accept|order|had|was|is|were|wish|oppos|gave|order|direct)/)
const decidesSo = cued(/^(?:decid|told|inform|notif|wrote|repl|respon|answer|explain)/)
const takesIn = cued(/^(?:received|logged|registered|recorded|validated|stamped)$/)
const participle = cued(laidOut()`
  (?:ed|ing)$
  ^(?:
    agree
    answer
    arrive
    begun
    brought
    built
    come
    come
    complete
    dealt
    decide
    done
    drawn
    finalise
    finish
    found
    get
    give
    given
    gone
    got
    hear
    heard
    held
    hold
    issue
    kept
    known
    left
    let
    lost
    made
    make
    meet
    met
    overturned
    paid
    produce
    provide
    put
    read
    refuse
    reply
    respond
    run
    said
    seen
    send
    sent
    set
    share
    shown
    sit
    sought
    spoken
    taken
    tell
    told
    turned
    upheld
    uphold
    withdrawn
    write
    written
  )$
`)

/** Words without what a preposition puts beside the matter: "got help with the final plan" is "got help". */
function acted(words: string): string {
  const tokens = words.split(' ')
  const kept: string[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (!prepositions.has(token) || !i || beside(kept, token, tokens, i) === false) {
      kept.push(token)
      continue
    }
    for (let next = tokens[i + 1]; next !== undefined && !/[,;:]$/.test(tokens[i]!); next = tokens[i + 1]) {
      // "about the role of the officer", "for the child and family assessment"
      const goesOn = next === 'of' || (next === 'and' && pairs.has(bare(tokens[i]!)))
      if (!goesOn && (ends.has(bare(next)) || prepositions.has(next) || auxiliary.test(next))) break
      i += 1
    }
  }
  return kept.length === tokens.length ? words : kept.join(' ')
}

const bare = (token: string): string => token.replace(/[^\w§~'-]/g, '')

/** true where what a preposition leads is beside the matter. */
function beside(kept: string[], preposition: string, tokens: string[], i: number): boolean {
  const last = bare(kept.findLast((t) => !/^(?:§|~|on|in|of|dated)$/.test(bare(t))) ?? '').replace(/'s$/, '')
  const own = bare(kept.at(-1) ?? '')
  const after = tokens.slice(i + 1, i + 7).join(' ')
  if (/^(?:about |around |the |early |late |mid-?)*[§~]/.test(after)) return false
  const result = results.has(last)
  switch (preposition) {
    case 'about':
    case 'regarding':
    case 'concerning':
    case 'over':
    case 'around':
    case 'behind':
      return (
        !result &&
        !(
          /^(?:her|him|them|\w)$/.test(last) &&
          /\b(?:told|informed)\b/.test(kept.join(' ')) &&
          /\b(?:decision|outcome|result)\b/.test(after)
        )
      )
    case 'under':
      return !result && !byRule.test(after)
    case 'into':
    case 'through':
    case 'during':
    case 'towards':
    case 'before':
    case 'after':
      return true
    case 'on':
      return (
        !result &&
        !kept.some((t) => /^(?:placed|put|added|included|entered)$/.test(t)) &&
        !/^(?:agreed|decided|ruled|replied|responded|adjudicated|it|back)$/.test(last) &&
        !byRule.test(after)
      )
    case 'with':
      return !result && !kept.some((token) => carriers.has(bare(token)))
    case 'in':
      return (
        !/^(?:sent|handed|put|gave|came|set)$/.test(own) && !inForm.test(after) && !result && !/^(?:\w+ ){0,4}(?:of|dated) [§~]/.test(after)
      )
    case 'for':
      return !result && !wanted.has(last)
    case 'at':
      return /^(?:look|looked|looking|work|worked)$/.test(last)
    case 'of':
    case 'to':
    case 'from':
      return shadows.has(own.replace(/'s$/, ''))
    default:
      return false
  }
}

/**
 * What was sent, issued or had, by the noun that follows the verb ("sent Mrs A a long letter" is "letter", a few words before it
 * with it); '' where nothing follows, or only somebody.
 */
function whatWasGiven(words: string, main: Main | null): string {
  if (!main || !gave.test(main.verb)) return ''
  const object = words
    .slice(main.end)
    .split(/ (?:§|~|on|to|for|in|by|with|about|of|from|at|until|which|that|what|under|before|after|as|into|within)(?![\w'])|[,;:]/)[0]!
    .trim()
  const noun = bare(object.split(' ').at(-1) ?? '')
  if (!noun || people.test(noun) || /(?:ly|ed)$/.test(noun) || notGiven.test(noun)) return ''
  return object.split(' ').slice(-3).map(bare).join(' ')
}
const notGiven = cued(laidOut()`
  ^(?:
    §
    ~
    out
    back
    off
    up
    again
    one
    it
    them
    this
    that
    these
    those
    both
    all
    nothing
    only
    then
    late
    early
    second
    first
    last
    yet
    and
    been
    itself
    themselves
  )$
`)
