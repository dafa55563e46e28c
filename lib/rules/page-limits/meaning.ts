import type { Period } from '../../calendar/span.ts'
import { limitById } from '../index.ts'
import type { EventKind } from '../more-kinds.ts'
import type { PageLimit } from '../page-limit.ts'
import type { Around, Found } from './around.ts'
import { law, policy } from './patterns.ts'
import { sameLength } from './same-length.ts'
import { childrensTopics, complaintReply, ownProcedure, ownSubjects, ownTopics } from './topics.ts'
import type { Topic } from './topics.ts'

/** What is asked of the page as a whole, once. */
export interface Page {
  childrens: boolean
  /** It tells of stages of complaints. */
  stages: boolean
  topics: Topic[]
}

type Read = Omit<PageLimit, 'words'>

/** What the length is the limit of: one, or for acknowledgements at every stage one for each. */
export function limitsOf(page: Page, around: Around, found: Found): Read[] {
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
