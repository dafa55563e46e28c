import { cued } from '../../text/cued.ts'
import { barely, childrensTopics, complaintReply, ownProcedure, ownSubjects, ownTopics } from './topics.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'
import type { Limit } from '../limit.ts'
import type { PageLimit } from '../page-limit.ts'
import type { Around, Found } from './around.ts'
import { limitById } from '../index.ts'
import { elliptic, fromAcknowledgement, ownStages } from './own-stages.ts'
import { allowed, law, policy } from './patterns.ts'
import { sameLength } from './same-length.ts'
import { topicsIn } from './topics-in.ts'
import type { Topic } from './topics.ts'

/** What is asked of the page as a whole, once. */
export interface Page {
  /** It is about the children's statutory procedure. */
  childrens: boolean
  /** It tells of stages of complaints. */
  stages: boolean
  topics: Topic[]
  /** What its barer words may be about. */
  barely: typeof barely
}

type Read = Omit<PageLimit, 'words'>

const reply = /respon|repl[iy]|answer/
const otherReply = cued(/application|claim|request|representation|email|letter|enquir/)

/** "15 working days for each", "within ten working days at both stages". */
const eachStage = cued(
  /\b(?:for|at|of) (?:each|either|both)(?: of (?:these|them|the))?(?: stages?)?(?=[.,;]|$| (?:of|within|to|stage|is|are|was|were))/,
)

/** "The complaints procedure has a single stage, for which it allows 15 working days". */
const oneStage = /\b(?:single|one|sole|only)[- ]stage\b/

/** What else has stages: appeals, safeguarding, schemes for homes and transport, recovery of debts. */
const otherStages = cued(
  /appeal|safeguard|allocation|housing register|banding|scheme|transport|enforcement|recovery|tender|recruit|consult/,
)

/** What the length is the limit of: one, or for acknowledgements at every stage one for each. */
export function limitsOf(page: Page, around: Around, found: Found): Read[] {
  const { sentence, paragraph, after } = around
  // "It replied on 23 January, within the 15 working days its policy allows": what was done stands before it.
  const clause = allowed.test(`${around.before}§${after}`.replace(/within (?:the )?§/, 'within §')) ? sentence : around.clause
  // What stands in brackets before it is where the sentence before has its law from.
  const bare = sentence.replace(/^\([^()]*\)\s*/, '')
  const lawful = law.test(bare) && !policy.test(bare)
  const isPolicy = policy.test(sentence) || (!lawful && policy.test(paragraph))
  const own = (ownProcedure.test(paragraph) && !lawful) || !page.childrens
  const base = {
    period: found.period,
    extended: null,
    mention: found.mention,
    beginningWith: /^[,.]? ?beginning (?:with|on)/.test(after.trimStart()),
    from: isPolicy ? ('policy' as const) : ('law' as const),
  }
  const ofStage = (rule: string): Read[] => ownStages(rule, around).map((kinds) => ({ ...base, ...kinds, rule, from: 'policy' }))
  const isComplaint = /complain/.test(paragraph) || (/stage\d/.test(paragraph) && !otherStages.test(paragraph))

  if (
    own &&
    (isPolicy || /complain/.test(sentence)) &&
    page.stages &&
    isComplaint &&
    eachStage.test(clause) &&
    !/acknowledg/.test(clause) &&
    !/appeal|transport/.test(paragraph)
  )
    return [...ofStage('lgsco-code-s1'), ...ofStage('lgsco-code-s2')]
  if (
    own &&
    (isPolicy || /procedure|process/.test(sentence)) &&
    isComplaint &&
    oneStage.test(sentence) &&
    !/stage\d|acknowledg/.test(clause)
  )
    return [{ ...base, rule: 'page-limit', ...complaintReply }]
  const lawsOwn = isAdults(paragraph) && /acknowledg/.test(clause) && sameLength(found.period, { value: 3, unit: 'working days' })
  const stage = own && isComplaint && !lawsOwn && !(isAdults(paragraph) && !isPolicy) ? ownStage(around, found) : undefined
  if (stage) return ofStage(stage)

  const topics = page.childrens && !own ? [...childrensTopics, ...page.topics] : page.topics
  const limit = limitById(topicsIn(topics, around, found.period, !isPolicy && !theirOwn.test(sentence))[0] ?? '')
  if (limit) return [{ ...base, ...ofRulebook(limit, found, isPolicy) }]

  if (isComplaint && (reply.test(clause) || ofComplaints(around)) && !otherReply.test(clause))
    return (isPolicy || theirOwn.test(sentence)) && page.stages && !page.childrens
      ? ofStage('lgsco-code-s1')
      : [{ ...base, rule: 'page-limit', ...complaintReply }]
  const beside = () =>
    subjectIn(sentence) ??
    ownSubjects.find(({ name }) => name === page.barely.find(({ words }) => words.test(`${around.previous} ${sentence}`))?.subject) ??
    (isPolicy || /\bthe assessment\b/.test(sentence) ? subjectIn(around.previous) : undefined) ??
    (/^(?:within )?$/.test(around.before) ? subjectIn(around.lead) : undefined)
  const subject = subjectIn(clause) ?? (gettingInTouch.test(clause) ? undefined : beside())
  const { name, startsWith, endsWith } = subject ?? { name: nameOf(around), startsWith: [], endsWith: [] }
  return [{ ...base, rule: 'page-limit', name, startsWith, endsWith }]
}

/** "The Council’s complaints policy allows 15 working days": for an answer, since nothing else is named. */
const bare = new RegExp(laidOutText`
  \bcomplaints? (?:policy|procedure|process|leaflet|charter|standards?|target|scheme)(?:
    \ (?:is|of|allows?|gives?|sets?|has|says?|provides?|promises|it|the council|a (?:target|limit))
  )*\s(?:within |up to )?$
`)
const ofComplaints = ({ before, after }: Around): boolean =>
  bare.test(before) && /^\s*(?:[.;,)]|$|(?:for|and|but) )/.test(after) && !/^\s*for (?!an? (?:answer|reply|response)\b)/.test(after)

/** "Somebody will telephone within two working days, and an assessment is completed within 28": of the call, and not of what follows it. */
const gettingInTouch = cued(/\b(?:acknowledg|call|contact|gets? in touch|phone|ring|speak|telephon|visit)/)

const theirOwn = cued(
  /\bthe council (?:says|aims|tells|will|replies|answers|responds|has|allows|undertakes|acknowledges|commits)\b|\bown target\b/,
)
const isAdults = (paragraph: string): boolean => /adult social care|2009|nhs complaints/.test(paragraph)
const subjectIn = (words: string) => ownSubjects.find((subject) => subject.words.test(words))

/** The stage of a body's own complaints procedure that the length is about: 'lgsco-code-s1'. */
function ownStage(around: Around, { period }: Found): string | undefined {
  const { clause, sentence, before, after, paragraph } = around
  if (/transport/.test(paragraph)) return undefined
  if (!/stage\d|acknowledg|final stage/.test(clause + sentence)) return ofTwo(around) ?? toldOf(around)
  // "In its acknowledgement the Council said it would respond within 30 working days".
  if (/would (?:respond|reply|answer)/.test(clause) && !/stage\d/.test(sentence)) return undefined
  // "A full reply to a complaint within ten working days, and within 20 of a request to go to the second stage".
  if (!/stage\d|final stage/.test(clause + before) && /stage2|final stage/.test(after) && reply.test(clause)) return 'lgsco-code-s1'
  // "Ten working days at the first stage of its procedure and 25 at the next".
  if (/stage1/.test(before) && /^ ?(?:working days |days |weeks )?(?:at|for) the (?:next|second|other|last|later)\b/.test(after))
    return 'lgsco-code-s2'
  // "The times for stage two are five and 20 working days", after those for an acknowledgement and an answer.
  if (elliptic.test(before) && /stage2/.test(sentence) && /acknowledg/.test(around.previous))
    return /\band $/.test(before) ? 'lgsco-code-s2' : 'lgsco-code-ack'
  if (fromAcknowledgement(around) && reply.test(clause))
    return /stage2/.test(clause) || (!/stage1/.test(clause) && /stage2/.test(before)) ? 'lgsco-code-s2' : 'lgsco-code-s1'
  // Without a stage in the sentence an acknowledgement must stand in the clause itself.
  const near = /stage\d|final stage/.test(sentence) ? around : { ...around, sentence: clause, paragraph: clause }
  return topicsIn(ownTopics, near, period, false)[0]
}

/** "Two stages, of 10 and 20 working days", "in two stages. It replies within 15 working days and then within 25". */
function ofTwo({ before, after, sentence, previous, paragraph }: Around): string | undefined {
  // "It will reply in ten working days. If asked for a review it will reply in 20 working days."
  if (/\btwo[- ]stages?\b/.test(paragraph) && reply.test(sentence) && !/\d|\b(?:days|weeks)\b/.test(before + after)) {
    return /\b(?:review|unhappy|dissatisfied|not (?:happy|satisfied|content)|escalat)/.test(sentence) ? 'lgsco-code-s2' : 'lgsco-code-s1'
  }
  if (!/\btwo[- ]stages?\b|\bboth stages\b/.test(sentence + previous)) return undefined
  if (/(?:[\w-]+ and|[\w-]+ (?:working |calendar )?(?:days?|weeks?)\b.*) (?:within |in |then |up to )*$/.test(before))
    return 'lgsco-code-s2'
  return /^ ?(?:and|,|;)|^[^.;:]{0,80}, (?:and|then)\b/.test(after) ? 'lgsco-code-s1' : undefined
}

/** "The stage two reply is dated 17 January. The procedure allows 20 working days." */
function toldOf({ sentence, previous }: Around): string | undefined {
  if (
    !laidOut()`
      ^(?:the|its|that|this|under (?:the|its)) (?:council's )?(?:complaints? )?(?:
        answer
        code
        policy
        procedure
        process
        reply
        response
        standard
        target
        timescale
      )\b
    `.test(sentence)
  )
    return undefined
  const second = /stage2|\b(?:final|last|second) (?:and (?:last|final) )?(?:response|reply|answer)/.test(previous)
  if (second === /stage1/.test(previous)) return undefined
  return second ? 'lgsco-code-s2' : 'lgsco-code-s1'
}

/** A limit of the rulebook; another length in a policy is the body's own limit for the same thing. */
function ofRulebook(
  limit: Limit,
  { period, calendar }: Found,
  isPolicy: boolean,
): Pick<Read, 'rule' | 'name' | 'startsWith' | 'endsWith' | 'period'> {
  const { id, name, startsWith, endsWith, length, extended } = limit
  const known = [length, extended?.length].find((l) => l && sameLength(period, l, calendar))
  // "20 days" for what the law counts in working days: the word is often dropped.
  // A care provider's own limit for complaints is that of its own procedure.
  if (!known && isPolicy && id === 'asc-complaint-6m') return { rule: 'page-limit', period, ...complaintReply }
  const said = known && 'unit' in known && known.value === period.value ? { value: known.value, unit: known.unit } : period
  return { rule: known || !isPolicy ? id : 'page-limit', name, startsWith, endsWith, period: said }
}

/** What a limit is about that the rulebook does not know, in the page's words: "The person who made the report will be told". */
function nameOf({ clause }: Around): string {
  const words = clause
    .replace(/[.,;:]+$/, '')
    .trim()
    .replace(/^(?:and|but|or|so|then|when|that) /, '')
  const short = words.length > 70 ? `${words.slice(0, 70).replace(/\s\S*$/, '')} …` : words
  return short.charAt(0).toUpperCase() + short.slice(1)
}
