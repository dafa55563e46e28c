import type { Period, Unit } from '../calendar/span.ts'
import { number, NUMBER } from '../dates/words.ts'
import type { DurationMention, Mention } from '../dates/mention.ts'
import type { Block, Decision, SectionKind } from '../page/decision.ts'
import type { Words } from '../record.ts'
import { sentences } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { limitById } from './index.ts'
import type { Length } from './limit.ts'
import type { EventKind } from './more-kinds.ts'
import type { PageLimit } from './page-limit.ts'
import { childrens, childrensTopics, complaintReply, ownProcedure, ownSubjects, ownTopics, topicsOfPage } from './page-topics.ts'
import type { Topic } from './page-topics.ts'

/** Sections that tell what the law or a policy says; elsewhere stand complaints, remedies and the Ombudsman's own rules. */
const telling: ReadonlySet<SectionKind> = new Set(['law', 'found', 'events', 'analysis', 'other'])

/** The words around one length of time, in lower case. */
interface Around {
  clause: string
  sentence: string
  /** The sentence up to the length, and after it. */
  before: string
  after: string
  /** Paragraph, with its lead-in paragraph and its heading. */
  paragraph: string
  /** The paragraph that an item belongs to. */
  lead: string
  /** The sentence before. */
  previous: string
}

/** What is asked of the page as a whole, once. */
interface Page {
  childrens: boolean
  /** It tells of stages of complaints. */
  stages: boolean
  topics: Topic[]
}

/** Characters to either side of a length that are looked at, and lengths of one paragraph: what keeps the time linear. */
const reach = 500
const mostInBlock = 40

/** A length of time that may be a limit. */
interface Found {
  start: number
  end: number
  period: Period
  most: number
  calendar: boolean
  limiting: DurationMention['limiting']
  mention: string
}

/**
 * The time limits that the page itself states, in the order of the text: what law, guidance and the body's own policies allow
 * it. Not the complainant's limits, not remedies, not how long something took. One for each limit and length.
 * @param mentions of `findDates`; only durations count
 */
export function readPageLimits(decision: Decision, mentions: readonly Mention[]): PageLimit[] {
  const text = plain(decision.text)
  const page: Page = { childrens: childrens.test(text), stages: /stage[12]/.test(text), topics: topicsOfPage(text) }
  const all: PageLimit[] = []
  const durations = new Map<string, DurationMention[]>()
  for (const m of mentions) if (m.kind === 'duration') durations.set(m.block, [...(durations.get(m.block) ?? []), m].slice(-mostInBlock))
  const blocks = new Map(decision.blocks.map((block) => [block.id, block]))
  for (const block of decision.blocks) {
    const section = decision.sections[block.section]
    const here = durations.get(block.id)
    if (!here || !section || (block.kind !== 'paragraph' && block.kind !== 'item') || !telling.has(section.kind)) continue
    const lead = block.parent === null ? undefined : blocks.get(block.parent)
    const leadText = lead ? decision.text.slice(lead.start, lead.end).slice(-reach) : ''
    const context = `${/law|legal|legislation|guidance/i.test(section.heading) ? '' : section.heading}. ${leadText} `
    const parts = sentences(decision.text, block)
    for (const [i, part] of parts.entries()) {
      const inside = here.filter((m) => m.start >= part.start && m.end <= part.end)
      let listed = false
      for (const found of inside.flatMap((m) => [asFound(decision.text, m), ...shortened(decision.text, m, part.end, inside)])) {
        const around = wordsAround(decision.text, found, part, { context, lead: leadText, block, previous: parts[i - 1] })
        if (!isLimit(around, found, section.kind, block.kind === 'item', listed)) continue
        listed = true
        for (const limit of limitsOf(page, around, found)) add(all, { ...limit, words: wordsOf(decision, block, lead, found) }, around)
      }
    }
  }
  return all
}

function asFound(text: string, m: DurationMention): Found {
  // "Within 10 working days at stage one and 20 working days at stage two": the "one" belongs to the stage.
  if (m.most !== m.value && /\bstage[ -]$/i.test(text.slice(Math.max(0, m.start - 6), m.start)))
    return { start: m.start, end: m.end, period: { value: m.most, unit: m.unit }, most: m.most, calendar: m.calendar, limiting: null, mention: m.id }
  return { start: m.start, end: m.end, period: { value: m.value, unit: m.unit }, most: m.most, calendar: m.calendar, limiting: m.limiting, mention: m.id }
}

const second = new RegExp(
  `^[^.;:]{0,60}?(?:(?:,| and|;)\\s(?:and\\s|or\\s)?(?:within\\s|up to\\s)?(?<value>${NUMBER})\\s(?=(?:days\\s)?(?:for|at|to|in|where|if)\\s)|` +
  `,?\\s(?:\\()?(?:(?:extendable|extended|extending|rising|increasing)\\sto|or(?:\\sup)?\\sto)\\s(?:up to\\s)?(?<longer>${NUMBER})(?=[\\s,.;)]))`, 'i')

/** "20 working days for a stage one reply, and 25 for stage two": the second number takes the unit of the first. */
function shortened(text: string, m: DurationMention, end: number, others: DurationMention[]): Found[] {
  const found = second.exec(text.slice(m.end, end))
  const said = found?.groups?.value ?? found?.groups?.longer
  if (!found || !said || /^an?$/i.test(said)) return []
  const start = m.end + found[0].lastIndexOf(said)
  if (others.some((o) => o.start < start + 1 && o.end > start)) return []
  const value = number(said)
  return [{ ...asFound(text, m), start, end: start + said.length, period: { value, unit: m.unit }, most: value, limiting: null }]
}

/** Lower case, straight quotes, stages as "stage1": the same length is not kept. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
    .replace(/stage[- ](one|two|three|[123]|i{1,3})\b/g, (_, n: string) => `stage${{ one: 1, two: 2, three: 3, i: 1, ii: 2, iii: 3 }[n] ?? n}`)
    .replace(/\b(first|second|third) stage\b/g, (_, n: string) => `stage${{ first: 1, second: 2, third: 3 }[n]}`)
}

const boundary = /[;:–—]|, | (?:and|but|or|which|while|whilst) /g

function wordsAround(
  text: string, found: Found, part: Sentence,
  { context, lead, block, previous }: { context: string; lead: string; block: Block; previous: Sentence | undefined },
): Around {
  const [first, last] = [Math.max(part.start, found.start - reach), Math.min(part.end, found.end + reach)]
  let [from, to] = [first, last]
  for (const match of text.slice(first, last).matchAll(boundary)) {
    const at = first + match.index
    if (at + match[0].length <= found.start) from = at + match[0].length
    else if (at >= found.end && at < to) to = at
  }
  // "Three stages. The first should take ten working days".
  const staged = /\bstages\b/.test(text.slice(block.start, block.end))
  const said = (start: number, end: number): string => {
    const words = plain(text.slice(start, end))
    return staged ? words.replace(/\bthe (first|second|third)(?= (?:should|must|is|has|takes|can|may|allows|lasts)\b)/g, (_, n: string) => `stage${{ first: 1, second: 2, third: 3 }[n]}`) : words
  }
  return {
    clause: said(from, to),
    sentence: said(first, last),
    before: said(first, found.start),
    after: plain(text.slice(found.end, last)),
    paragraph: plain(context + text.slice(Math.max(block.start, found.start - 2 * reach), Math.min(block.end, found.end + reach))),
    lead: plain(lead),
    previous: previous ? plain(text.slice(Math.max(previous.start, previous.end - reach), previous.end)) : '',
  }
}

/** "must", "has up to", "the policy says": words that lay something down. */
const normative = new RegExp(
  `\\b(?:must|shall|should|will|needs? to|ha(?:s|ve) (?:to|up to|until|a (?:maximum|total) of)|` +
  `(?:is|are) (?:to|required|expected|allowed|given|entitled|due|normally|usually|acknowledged|answered|investigated|decided|sent|held)|` +
  `(?:can|may) (?:take|extend|be extended)|aims? to|undertakes to|target|deadline|timescale|time ?(?:limit|frame)|allow(?:s|ed|ing)?|` +
  `gives?|gets?|receives?|(?:sends|writes|considers|issues|reviews|meets|decides|completes|investigates|acknowledges|visits|contacts|holds|hears|makes|answers)|sets?|(?:council|authority|panel)(?: then| now)? had|set out|says?|states?|provides?|requires?|take up to|responds?|repl(?:y|ies)|no later than|extension|timescales|targets)\\b|` +
  `\\b(?:ha(?:s|ve)|is|are|within|up to)(?: up to)? §|§[- ](?:deadline|limit|target|timescale|time)`)
/** Law, guidance or a policy as the one who says so. */
const authority = /\b(?:law|act|regulations?|code|guidance|statut\w+|polic(?:y|ies)|procedures?|process|protocol|standards?|charter|framework|manual|scheme|rules?|website|service level|(?:enforcement|local) plan)\b/
const policy = /\b(?:polic(?:y|ies)|protocol|charter|service standards?|customer|website|manual|leaflet|service level|(?:enforcement|local) plan|(?:council|organisation|provider|authority|trust)'s (?:own |published |formal |corporate |[a-z]+ )?(?:complaints? )?(?:procedure|process|target|scheme|standards?|timescale))\b/
const law = /\b(?:law|act \d{4}|regulations?|statut\w+|legislation|statutory guidance)\b/
/** Words that come before what has happened, what somebody agreed or alleges. */
const story = new RegExp(
  `\\b(?:recommend(?:ed)?|remed\\w+|offered|promised|told|asked the|said|complained|took|taken|delay(?:ed|s)? (?:of|by|for)|late|overdue|` +
  `waited|waiting|lasted|missed|(?:was|were) (?:sent|issued|held|decided|given|finished|completed)|did not|didn't|failed|lost|` +
  `(?:my|our|this|final) (?:final )?decision|(?:my|our) draft|a child under)\\b|(?:after|over|more than) §|` +
  `\\b(?:that|this|which) (?:is|was) §|§ longer|(?<!within |later than |up to )§ (?:later|ago|late|before|after|old|long|delay|of (?:education|provision|care|age|the (?:final |ombudsman's )?decision))|` +
  `(?<!\\b(?:be|been|are|is|have|not) )\\b(?:replied|responded|sent|issued|completed|held|answered|acknowledged|decided|finished|met|made|wrote|done|did so) (?:[a-z0-9' ]{0,40} )?within §`)
/** What a body has undertaken to do, or was asked to. */
const remedies = /\b(?:council|authority|organisation|provider|trust|it|they|we|ombudsm[ae]n)(?: has| have| had)?(?: also| now| then)? agreed\b|\bagreed (?:to|that|actions?)\b|\brecommend(?:ed)?\b|\b(?:our|my) recommendations?\b|\bremedy\b/
const settled = /\b(?:agree[ds]?|settle|remed\w+|recommend\w*|(?:we|i)(?: therefore| have)? (?:asked|ask|invited))\b/
/** Others whose limits they are: the one who complains or asks, the Ombudsman, another organisation. */
const others =
  /\b(?:complainants?|people|persons?|parents?|applicants?|claimants?|appellants?|young people|young person|famil(?:y|ies)|motorists?|residents?|tenants?|taxpayers?|customers?|owners?|developers?|someone|anyone|they|you|he|she|(?:mr|mrs|ms|miss|dr) [a-z])(?:'s)? (?:must|should|can|could|may|has|have|had|needs?|will|would|is|are|normally|usually|who|wants?|wish)\b/
const requests = /^(?:[- ](?:deadline|limit|time limit|period|window))? (?:(?:or longer )?(?:in which )?to|for (?:[a-z]+ing|them|the (?:parent|complainant|applicant|person)|[a-z]+ [a-z]{1,2}) to|the (?:parent|complainant|applicant|person) (?:has|have) to) (?:ask|request|appeal|comment|complain|object|apply|make|lodge|submit|seek|challenge|escalate|express|contact|consider whether|pay|bring|reply to the)\b/
/** "The 20-week timescale". */
const attributive = /§[- ](?:statutory |legal |maximum )?(?:deadline|limit|target|timescale|time ?limit|time ?frame)\b/
/** "Stage 2: formal investigation (25 working days, …". */
const staged = /stage\d\b[^.;]{0,80}(?:[(:–-] ?§|\([^)]{1,60}§)/
/** "Two stages, with 20 working days for the first and 40 for the second". */
const inTurn = /\bstages,? with [^.;]{0,60}§ for the (?:first|second|other)\b|\bstages,? with §/
const complaining = /\bcomplaints? (?:should|must|can|may|needs? to)(?: normally| usually)? be made\b|older than/
const theirs = /\b(?:ask(?:s|ed|ing)? (?:for|that|the|a|it|to)|request(?:s|ed)? (?:a|an|that|the)|appeal(?:s|ed)?|complain(?:s|ed)?|come to us|comment(?:s)?|challenge|apply|escalate|objections?|make representations)\b/
const ombudsman = /\b(?:us|we|ombudsm[ae]n|our office)\b/
const elsewhere = /\b(?:icb|integrated care board|nhs trust|the trust|hospital|schools?(?! admission| transport| days?)|governing|governors|academy|landlord|managing authority|provider|contractor|police|court|gp|icbs|ofsted|home office)\b/

/** @returns true where the words lay down how long a body has */
function isLimit({ sentence, before, after, paragraph, lead, previous }: Around, found: Found, section: SectionKind, item: boolean, listed: boolean): boolean {
  const { limiting, most, period } = found
  if ((limiting === 'over' && !/\bnot(?: normally| usually)? (?:take|be|last)(?: any)? $/.test(before)) || limiting === 'at least' || limiting === 'nearly' || most !== period.value || !Number.isInteger(period.value)) return false
  const marked = `${before}${limiting === 'within' || /\bwithin(?: a further)? $/.test(before) ? 'within ' : limiting === 'up to' || limiting === 'over' ? 'up to ' : ''}§${after}`
  const here = nearest(marked)
  const named = attributive.test(marked) || (section === 'law' && staged.test(marked)) || inTurn.test(marked)
  // "Complaints are acknowledged within … and answered within …": told as what always happens.
  const always = /\b(?:are|is|be) [a-z]+ed\b/.test(before) && !/\b(?:was|were|had|did)\b/.test(before)
  if (!named && !always && story.test(here) && !/should have|have been|says?\b/.test(here)) return false
  if (/\b(?:my|our|this|final|the ombudsman's) (?:final )?(?:decision|statement)\b/.test(after) || remedies.test(sentence)) return false
  if (item && settled.test(lead)) return false
  if (requests.test(after) || complaining.test(sentence) || /\bextra\b|\bno less than $|\bat least $|\bminimum\b/.test(before)) return false
  if (others.test(here) && !/\b(?:council|authority|body|panel|it) (?:must|should|has|have|will|shall|needs|can)\b/.test(here)) {
    const done = /\b(?:must|should|needs? to|ha(?:s|ve) to) (?:then |normally |usually )?be (?!asked|made|requested|received)[a-z]+ed\b|\b(?:must|should) be (?:given|sent|held|told|made|met|done|heard)\b/.test(here)
    if (!done || theirs.test(here)) return false
  }
  if (/\b(?:must|should|can|may|have to|has to|need to) (?:normally |usually )?do (?:so|this|that)\b/.test(here) && theirs.test(previous)) return false
  if (ombudsman.test(here) && theirs.test(here)) return false
  if (elsewhere.test(before) && !/\bcouncils?\b|\blocal authorit/.test(before)) return false
  if (!named && !listed && !normative.test(marked) && !(item && (normative.test(lead) || /\bha(?:s|ve):/.test(lead)))) return false
  // Outside the paragraphs about the law, what is laid down names who lays it down, or speaks of councils at large.
  const told = section === 'events' || section === 'analysis' ? sentence : paragraph
  if (!named && section !== 'law' && !authority.test(told) && (section === 'events' || !general.test(`${marked} ${sentence}`))) return false
  // "The authorisation was for six months", "a course of 12 weeks": a length with nothing that makes it a limit.
  return named || limiting === 'within' || limiting === 'up to' || limiting === 'over' || linked.test(marked) || (item && /^(?:up to )?§ (?:to|for|from)\b/.test(marked))
    || (listed && /, §|[, ](?:or|and)(?: for [a-z -]{3,40},?)? (?:within |up to )?§/.test(marked)) || /\b(?:at stage\d|for (?:a )?stage\d)/.test(after.slice(0, 30))
}

const linked =
  /\b(?:ha(?:s|ve)|(?:council|authority|panel)(?: then| now)? had|allow(?:s|ed|ing)?|gives?|is|are|says?|sets?(?: out)?(?: a)?(?: target| deadline| timescale| time limit| limit)?(?: of)?|(?:target|deadline|timescale|timeframe|time limit|limit|period|maximum|total)s?(?: for [a-z ]{3,40})?(?: is| of|:)|takes?|taken|in|inside|under|than|requires?|(?:extended|extension|extend|extendable|extending)(?: (?:this|that|it|the (?:time|period|deadline)))?(?: for| to| by| of)(?: up to)?|a further|another|by|(?:no|not) later than|stage\d:?) (?:within |up to |a |the )?§|§(?:'s?)?[- ](?:deadline|limit|target|timescale|time ?limit|time ?frame|period|standard|statutory|in which|to (?:respond|reply|decide|complete|issue|tell|send|assess|make|say|determine|carry|arrange|consider|provide|finish|investigate|acknowledge))/

/** Councils at large, or what must be done whoever does it. */
const general = /\b(?:council|authority|panel)(?: then| now)? had §|\b(?:councils|authorities|an? (?:council|authority)|the (?:panel|council|authority|body)|it|advice) (?:then |normally |usually |also )?(?:must|should|has|have|is|are|can|may)\b|\b(?:must|should|ha(?:s|ve) to|needs to) (?:then |normally |usually )?be [a-z]+/

/** The part of the sentence that governs the length: after the last full clause before it, to the end of its own. */
function nearest(marked: string): string {
  const at = marked.indexOf('§')
  const from = Math.max(marked.lastIndexOf(';', at), marked.lastIndexOf(', but ', at), marked.lastIndexOf(', which ', at), marked.lastIndexOf(', and the council', at), marked.lastIndexOf(' and the council ', at)) + 1
  const to = marked.slice(at).search(/;|, (?:and|but) |\. /)
  return marked.slice(from, to < 0 ? undefined : at + to)
}

type Read = Omit<PageLimit, 'words'>

/** What the length is the limit of: one, or for acknowledgements at every stage one for each. */
function limitsOf(page: Page, around: Around, found: Found): Read[] {
  const lawful = law.test(around.sentence) && !policy.test(around.sentence)
  const own = (ownProcedure.test(around.paragraph) && !lawful) || !page.childrens
  const policies = policy.test(around.sentence) || (!lawful && policy.test(around.paragraph))
  const isComplaint = /complain/.test(around.paragraph) || (/stage\d/.test(around.paragraph) && !/appeal/.test(around.paragraph))
  const base = { period: found.period, extended: null, beginningWith: /^[,.]? ?beginning (?:with|on)/.test(around.after.trimStart()), mention: found.mention }
  const adult = /adult social care|2009|nhs complaints/.test(around.paragraph) && !policies
  if (own && isComplaint && !adult && /stage\d|acknowledg/.test(around.clause + around.sentence) && !/transport/.test(around.paragraph)) {
    const first = !/stage\d/.test(around.clause + around.before) && /stage2/.test(around.after) && /respon|repl[iy]|answer/.test(around.clause)
    const [rule] = first ? ['lgsco-code-s1'] : topicsIn(ownTopics, /stage\d/.test(around.sentence) ? around : { ...around, sentence: around.clause, paragraph: around.clause }, found.period, false)
    if (rule) return ownStages(rule, around).map((kinds) => ({ ...base, ...kinds, rule, from: 'policy' as const }))
  }
  const topics = [
    ...(page.childrens && !own ? childrensTopics : []),
    ...page.topics,
  ]
  const [rule] = topicsIn(topics, around, found.period, !policies)
  const limit = rule ? limitById(rule) : undefined
  if (limit) {
    const known = [limit.length, limit.extended?.length].find((l) => l && sameLength(found.period, l, found.calendar))
    return [{
      // Another length in a policy is the body's own limit for the same thing.
      ...base, rule: known || !policies ? limit.id : 'page-limit', name: limit.name, startsWith: limit.startsWith, endsWith: limit.endsWith,
      from: policies ? 'policy' : 'law',
      // "20 days" for what the law counts in working days: the word is often dropped.
      period: known && 'unit' in known && known.value === found.period.value ? { value: known.value, unit: known.unit } : found.period,
    }]
  }
  const reply = isComplaint && /respon|repl[iy]|answer/.test(around.clause) && !/application|claim|request|representation|email|letter|enquir/.test(around.clause)
  if (reply && policies && page.stages && !page.childrens) return ownStages('lgsco-code-s1', around).map((kinds) => ({ ...base, ...kinds, rule: 'lgsco-code-s1', from: 'policy' as const }))
  const subject = ownSubjects.find(({ words }) => words.test(around.clause)) ?? ownSubjects.find(({ words }) => words.test(around.sentence))
    ?? (policies ? ownSubjects.find(({ words }) => words.test(around.previous)) : undefined)
  const { name, startsWith, endsWith } = reply ? complaintReply : (subject ?? { name: nameOf(around), startsWith: [], endsWith: [] })
  return [{ ...base, rule: 'page-limit', from: policies ? 'policy' : 'law', name, startsWith, endsWith }]
}

/**
 * Rules whose topic the words fit, the best first: those whose length it is, told by clause, sentence or paragraph; else the only one
 * that the clause or the sentence speaks of, with another length.
 */
function topicsIn(all: Topic[], around: Around, period: Period, exactOnly: boolean): string[] {
  const topics = all.filter(({ rule }) => !otherStage(rule, around))
  const fits = (words: string): Topic[] => topics.filter((t) => t.words.test(words) && (!t.near || t.near.test(around.paragraph)))
  for (const words of [around.clause, around.sentence, around.paragraph]) {
    const exact = fits(words).filter(({ rule }) => {
      const limit = limitById(rule)
      return limit && !('date' in limit.length) && [limit.length, limit.extended?.length].some((l) => l && sameLength(period, l))
    })
    if (exact.length) return exact.map(({ rule }) => rule)
  }
  if (exactOnly && !/stage\d|panel|relevant period/.test(around.clause)) return []
  for (const words of [around.clause, around.sentence]) {
    const found = fits(words)
    if (found.length) return found.length === 1 || found[0]!.rule.startsWith('lgsco') ? [found[0]!.rule] : []
  }
  return []
}

/** "At stage one councils have …": then it is no limit of another stage of the children's procedure. */
function otherStage(rule: string, { clause, sentence }: Around): boolean {
  const own = /^csp-stage(\d)/.exec(rule)?.[1]
  const named = /stage(\d)/.exec(clause)?.[1] ?? [...new Set([...sentence.matchAll(/stage(\d)/g)].map((m) => m[1]))].join()
  return own !== undefined && named.length === 1 && own !== named
}

const inDays: Partial<Record<Unit, number>> = { days: 1, weeks: 7, 'working days': 1.4, months: 30.4, years: 365 }

/** Equal, or the same in another unit: 13 weeks and 65 working days, 56 days and eight weeks, 12 months and a year. */
function sameLength(a: Period, b: Length, calendar = false): boolean {
  if ('date' in b) return false
  if (a.value === b.value && (a.unit === b.unit || (!calendar && a.unit === 'days' && b.unit === 'working days'))) return true
  if (a.unit === 'months' && b.unit === 'years') return a.value === b.value * 12
  if (a.unit === 'years' && b.unit === 'months') return a.value * 12 === b.value
  if (a.unit === 'months' || b.unit === 'months') return false
  const [x, y] = [inDays[a.unit], inDays[b.unit]]
  return a.unit !== b.unit && !(calendar && b.unit === 'working days') && (a.unit === 'weeks' || b.unit === 'weeks')
    && x !== undefined && y !== undefined && Math.abs(a.value * x - b.value * y) < 0.01
}

type Kinds = Pick<PageLimit, 'name' | 'startsWith' | 'endsWith'>

const acknowledged = /(?:of|from|after) (?:acknowledg|the acknowledg)|being acknowledged|we acknowledge/

/** The events of one stage of a body's own procedure; an acknowledgement at every stage has those of both. */
function ownStages(rule: string, around: Around): Kinds[] {
  const stages = new Set([...around.sentence.matchAll(/stage([12])/g)].map((m) => m[1]))
  const from = (made: EventKind[], later: EventKind): EventKind[] => (acknowledged.test(around.after) ? [later] : made)
  const first: Kinds = { name: 'Acknowledge a complaint', startsWith: ['corp-complaint-made', 'asc-complaint-made'], endsWith: ['corp-complaint-acknowledged', 'asc-complaint-acknowledged'] }
  const later: Kinds = { name: 'Acknowledge a stage two request', startsWith: ['corp-stage2-requested'], endsWith: ['corp-stage2-acknowledged'] }
  if (rule === 'lgsco-code-ack') return stages.size === 1 ? [stages.has('1') ? first : later] : [first, later]
  if (rule === 'lgsco-code-s1')
    return [{ name: 'Stage one response', startsWith: from(['corp-complaint-made', 'asc-complaint-made'], 'corp-complaint-acknowledged'), endsWith: ['corp-stage1-replied', 'asc-complaint-replied'] }]
  return [{ name: 'Stage two response', startsWith: from(['corp-stage2-requested'], 'corp-stage2-acknowledged'), endsWith: ['corp-stage2-replied'] }]
}

/** What a limit is about that the rulebook does not know, in the page's words: "the person who made the report will be told". */
function nameOf({ clause }: Around): string {
  const words = clause.replace(/[.,;:]+$/, '').trim()
  const short = words.length > 70 ? `${words.slice(0, 70).replace(/\s\S*$/, '')} …` : words
  return short.charAt(0).toUpperCase() + short.slice(1)
}

const longer = /exten[ds]|longer|complex|exceptional|not possible|not practicable|further|additional|another|maximum/

/** Adds a limit, or takes it as the longer form of the one before it; what was stated before is not stated again. */
function add(all: PageLimit[], limit: PageLimit, around: Around): void {
  const kin = all.findLast((l) => l.rule === limit.rule && l.name === limit.name)
  const [rulebook, last] = [limitById(limit.rule), kin ?? all.at(-1)]
  const isLonger = last?.words.block === limit.words.block && last.period.unit === limit.period.unit && longer.test(around.sentence)
  if (isLonger && (kin || limit.rule === 'page-limit') && !last.extended) {
    const sum = /(?:further|additional|another|extra|more) $/.test(around.before) || /^ (?:more|further)\b/.test(around.after)
    const value = sum ? last.period.value + limit.period.value : limit.period.value
    if (value > last.period.value) {
      last.extended = { value, unit: limit.period.unit }
      return
    }
  }
  // "65 working days (13 weeks)": the same again.
  if (kin && [kin.period, kin.extended].some((said) => said && (sameLength(limit.period, said) || (said.unit === limit.period.unit && said.value === limit.period.value)))) return
  if (kin && rulebook?.extended && sameLength(limit.period, rulebook.extended.length) && !kin.extended && kin.from === limit.from) {
    kin.extended = limit.period
    return
  }
  all.push(limit)
}

function wordsOf({ text }: Decision, block: Block, lead: Block | undefined, { start, end }: Found): Words {
  return { start, end, text: text.slice(start, end), block: block.id, paragraph: block.number ?? lead?.number ?? null }
}
