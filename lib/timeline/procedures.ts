import type { Decision } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { oncePer } from '../text/once.ts'
import { sentences } from '../text/sentences.ts'

/** Under which rules a complaint runs: the children's statutory procedure, adult social care's, or the body's own. */
export type Procedure = 'csp' | 'asc' | 'corp'

/** Kind of an event by the procedure and what happened in it. */
export const procedures: Record<Procedure, Record<string, string>> = {
  csp: {
    made: 'csp-complaint-made',
    acknowledged: 'csp-complaint-acknowledged',
    stage1reply: 'csp-stage1-replied',
    stage2: 'csp-stage2-requested',
    skipped: 'csp-stage2-agreed',
    statement: 'csp-statement-agreed',
    stage2report: 'csp-stage2-reported',
    stage2reply: 'csp-stage2-replied',
    stage3: 'csp-stage3-requested',
    met: 'csp-panel-met',
    reported: 'csp-panel-reported',
    final: 'csp-final-replied',
  },
  asc: {
    made: 'asc-complaint-made',
    acknowledged: 'asc-complaint-acknowledged',
    stage1reply: 'asc-complaint-replied',
    stage2: 'corp-stage2-requested',
    stage2ack: 'corp-stage2-acknowledged',
    stage2reply: 'corp-stage2-replied',
  },
  corp: {
    made: 'corp-complaint-made',
    acknowledged: 'corp-complaint-acknowledged',
    stage1reply: 'corp-stage1-replied',
    stage2: 'corp-stage2-requested',
    stage2ack: 'corp-stage2-acknowledged',
    stage2reply: 'corp-stage2-replied',
  },
}

/** "Complaints about conferences are outside the children's procedure". */
const children = cued(laidOut('i')`
  (?<!\b(?:
    outside(?: of)?
    not (?:under|by|through|covered by|dealt with under|considered under)
    rather than
    instead of
    excluded from
    other than
    not (?:one|a matter|something) for
    no (?:complaint|matter|question) (?:for|of)
  ) (?:the )?(?:statutory |children['’]s )?)(?:
    statutory children(?:['’]s|s['’])? complaint
    children act (?:1989 )?(?:statutory )?complaints?\b
    children act (?:1989 )?(?:statutory )?(?:representations? (?:and complaints? )?)?(?:procedure|process)\b
    representations? and complaints? (?:procedure|process)
    complaints? (?:procedure|process|route) for children['’]s (?:social )?(?:care|services)
    (?:procedure|process|route) (?:\w+ ){0,6}for complaints about (?:children['’]s (?:social )?(?:care|services)|services for children)
    children['’]s services statutory complaints? (?:procedure|process)
    statutory complaints['’] (?:procedure|process)
    children['’]s (?:statutory )?(?:complaints? )?(?:procedure|process)
    procedure for (?:complaints about children['’]s services|children['’]s complaints)
    statutory (?:complaints? )?(?:procedure|process)
    getting the best from complaints
    three[- ]stage (?:statutory )?procedure
    procedure (?:with|in) three stages
  )
`)
/** Decisions about what a council does for children. */
const ofChildren = /^children/i
/**
 * What no procedure but theirs has, in one sentence: an adjudication, an independent person beside the investigator, a review panel that
 * somebody asked for; and with days a panel, 25 or 65.
 */
const onlyTheirs = cued(laidOut('i')`
  \badjudicat(?:ed|es|ing|ion)\b
  ^(?=.*\b(?:investigat|complain|stage)).*\bindependent person\b
  \bstage (?:three|3)\b[^.]{0,80}\bpanel\b
  \bpanel\b[^.]{0,80}\bcomplaint at (?:stage (?:three|3)|the (?:third|last) stage)\b
  \b(?:asked|request\w*|escalat\w*|put (?:his|her|their) case)\b[^.]{0,40}\breview panel\b
  ^(?=.*\b(?:days|stages)\b)(?:
    (?=.*\bpanels?\b).*\b(?:stage (?:three|3)|third(?! party)|last stage|(?:30|thirty) working|final response|review panel|complain)
    (?=.*\bcomplain).*\bthree[- ]stages?\b
    (?=.*\b(?:stage (?:two|2)|second stage)\b).*\b(?:25|65|twenty-five|sixty-five)\b
    (?=.*\b(?:stage (?:one|1)|first stage|local resolution)\b).*\b(?:10|ten)\b.*\b(?:20|twenty|another (?:10|ten))\b
  )
`)
const panelsOfOthers = cued(/\b(?:fostering|resources?|adoption|admission|appeal|placement|funding)\b[^.]{0,20}\bpanel/i)

/** Whether a decision about children's care says how long a step of their procedure takes. */
const isOfChildren = ({ text, category }: Decision): boolean =>
  ofChildren.test(category ?? '') &&
  ((stageThree.test(text) && reviewPanel.test(text)) ||
    sentences(text).some(({ start, end }) => {
      const words = text.slice(start, Math.min(end, start + longest))
      return onlyTheirs.test(words) && !panelsOfOthers.test(words)
    }))
/** A third stage, and a panel that reviews a complaint: told in different sentences too. */
const stageThree = /\b(?:stage (?:three|3)|third stage)\b/i
const reviewPanel = /\breview panel\b/i
/** Longer sentences are cut. */
const longest = 600

const adults = cued(laidOut('i')`
  2009 (?:complaints )?regulations
  regulations (?:made in|of|from) 2009
  complaints about (?:adult (?:social )?care|social care for adults) (?:
    are covered
    are governed
    come under
    fall under
    have
    must
    should
    within
  )
  \b(?:answer|respond|repl|deal)\w{0,9} (?:to |with )?(?:all )?(?:
    complaints about adult (?:social )?care
    adult (?:social )?care complaints
  )
  (?:law|rules|regulations) (?:on|about|for) (?:complaints about )?adult (?:social )?care
  adult (?:social )?care complaints (?:regulations|must|should|procedure|policy|process)
  local authority social services and national health service complaints
`)
const socialCare = /\b(?:social care|adult care|care (?:for|of) adults)\b/i
const complains = /\bcomplain/i
const acknowledges = cued(/\backnowledg/i)
/** In so long the 2009 Regulations have every complaint acknowledged. A policy seldom gives just as long. */
const threeDays = /\b(?:three|3) working days\b/i
/** "A complaint about adult care has to be answered within six months": what should be, and not what befell somebody. */
function isOfSixMonths(text: string): boolean {
  if (!sixMonths.test(text)) return false
  return sentences(text).some(({ start, end }) => {
    const words = text.slice(start, end)
    return sixMonths.test(words) && adultCare.test(words) && complains.test(words) && owed.test(words) && !somebody.test(words)
  })
}
const sixMonths = cued(/\b(?:six|6) months\b/i)
const adultCare = /\b(?:adult (?:social )?care|(?:social )?care for adults)\b/i
const owed = /\b(?:should|must|up to|(?:has|have|is|are) to|allows?|limit|the time|due|calls? for|gives?)\b/i
const somebody = /\b(?:mr|mrs|ms|miss|dr|she|he|her|his|us|ombudsman)\b/i
/** Decisions whose complaints to the body run under those Regulations. */
const caredFor = /^(?:adult care|health)/i

/**
 * Whether complaints run under the 2009 Regulations: the text says so of social care, or has them acknowledged in the three working days
 * that these give, in a decision about care.
 */
function isOfAdults({ text, category }: Decision): boolean {
  if (adults.test(text) || isOfSixMonths(text)) return true
  if (!acknowledges.test(text)) return false
  const isCare = caredFor.test(category ?? '')
  return sentences(text).some(({ start, end }) => {
    const words = text.slice(start, end)
    if (!acknowledges.test(words) || providers.test(words)) return false
    return (socialCare.test(words) && complains.test(words)) || (isCare && threeDays.test(words))
  })
}

/** The procedure that a decision's complaints run under, unless the text says otherwise of one of them. */
export const procedureOf = oncePer((decision: Decision): Procedure => {
  if (children.test(decision.text) || isOfChildren(decision)) return 'csp'
  return !decision.bodies.every((name) => company.test(name)) && isOfAdults(decision) ? 'asc' : 'corp'
})
/** A provider's own policy is not the Regulations. */
const providers = /\b(?:provider|home|agency|company|trust)['’]s\b/i
/** The Regulations bind councils and the NHS; a care provider has a procedure of its own. */
const company = cued(laidOut('i')`
  \b(?:
    care (?:services|group|agency|home)
    carers?
    court
    healthcare
    homecare
    homes?
    house
    limited
    llp
    lodge
    ltd
    nursing
    plc
  )\b(?!.*\b(?:council|trust|board|nhs)\b)
`)
