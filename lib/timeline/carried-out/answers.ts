import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'
import type { Step } from '../matters/matter.ts'
import { named } from '../patterns.ts'
import { mainVerb } from './main-verb.ts'
import { whatWasGiven } from './what-was-given.ts'

/** Whether what would answer the complainant went to somebody else, asks something back, or answers another thing. */
export function answersElsewhere({ actor, words }: Clause, { kind }: Step, told: string): boolean {
  if (answers.test(kind) && (toOthers.test(told) || (actor !== 'body' && toTheBody.test(told)))) return true
  if (/repl/.test(kind) && toAnotherThing.test(told) && !/\bcomplain|\bstage[123]/.test(told.slice(told.search(toAnotherThing))))
    return true
  return /^(?:foi|eir|sar)-answered/.test(kind) && asksBack.test(words)
}

/** Whether what was sent or given is no answer: "issued a fees notice". */
export function answersNothing({ kind }: Step, told: string, pattern: string): boolean {
  const given = whatWasGiven(told, mainVerb(told))
  if (!given || /ack/.test(kind)) return false
  return noAnswer.test(given) || (!anAnswer.test(given) && !named(pattern, given.split(' ').at(-1)!))
}

/** Kinds of event that are an answer to the complainant. */
export const answers = cued(/decided|answered|repl|issued|informed|final$/)
/** "The Council told the new school", "wrote to her MP": not to the complainant. */
const toOthers = cued(laidOut()`
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
const toTheBody = cued(laidOut()`
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
const toAnotherThing = laidOut()`
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
