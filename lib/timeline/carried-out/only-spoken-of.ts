import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { ofOthers } from './of-others.ts'

/**
 * Whether words by themselves show that a thing was not done: somebody else's, still under way, within the body, still to come.
 * @param told in small letters
 * @param known the relations whose matter it may be
 */
export function onlySpokenOf(told: string, known: ReadonlySet<string>): boolean {
  const words = asides.reduce((all, aside) => all.replace(aside, ''), told)
  if (ofOthers(words, known) || withinTheBody.test(words)) return true
  return !/\b(?:until|till)\b/.test(words) && (underWay.test(words) || unmade.test(words))
}

/** What stands beside a thing and says nothing of whose it is, or of whether it was done. */
const asides: readonly RegExp[] = [
  // "Her case came before the panel".
  /\bbefore (?:an?|the) (?:\w+ ){0,4}(?:panel|conference|committee)\b/g,
  // "Put her case to it with her sister beside her": in whose company.
  /,? with (?:her|his|their) \w+ (?:beside|next to|to support|for support|as (?:her|his|their) supporter)\b/g,
]

/** "wrote that no decision had been made", "was minded to uphold", "met before the hearing" */
const unmade = cued(laidOut()`
  \bminded\b
  \bno (?:\w+ ){0,2}(?:decision|reply|response|answer|plan)\b
  \bnot (?:yet )?(?:made|issued|sent|decided|replied|answered|held)\b
  \bbefore (?:the|a|its|her|his|their) (?!(?:birthday|end|exams?|holidays?|school|summer|term|wedding|winter)\b)\w+\b
  \bfrom being\b
`)

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
