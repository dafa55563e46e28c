import type { Decision, SectionKind } from '../page/decision.ts'
import type { DateMention, Mention, RelativeMention } from '../dates/mention.ts'
import type { Span } from '../calendar/span.ts'
import { sentences } from '../text/sentences.ts'
import type { Asked } from './patterns.ts'
import { people } from './actors.ts'
import type { Actor, People } from './actors.ts'

/** A mention whose days are known. */
export type Dated = (DateMention | RelativeMention) & { span: Span }

/**
 * What the words of a clause say of its verb.
 * happened; open: not happened by the decision ("has still not"); not: denied or failed; planned: "will", "would", "hoped to";
 * due: when something should have happened or a time limit ended.
 */
export type State = 'happened' | 'open' | 'not' | 'planned' | 'due'

/** The part of a sentence around one verb (or one dated noun: "her letter of 9 May") and the dates that belong to it. */
export interface Clause {
  /** Offsets into `Decision.text`. */
  start: number
  end: number
  block: string
  section: SectionKind
  /** Lower case, straight quotes, stages as "stage1", dates as "§", single spaces; with what was said or asked ("that …"). */
  words: string
  /** The words, ready to be asked for patterns. */
  asked?: Asked
  /** Lower case words of the whole sentence. */
  sentence: string
  actor: Actor
  state: State
  dates: Dated[]
  /** true where another council than the body of this page is spoken of. */
  foreign: boolean
  /** Preposition before the first date: 'on', 'by', 'until', 'since', 'from', 'of', …; '' where there is none. */
  how: string
  /** true for a dated noun that is not the point of its clause: "the decision of 2 August was late". */
  nominal: boolean
}

const irregular =
  'sent|wrote|told|met|held|made|took|got|came|went|gave|said|left|rang|chose|sat|heard|put|found|began|paid|sought|brought|felt|' +
  'thought|knew|kept|lost|spoke|ran|withdrew|became|saw|fell|meant|dealt|built|understood|says|asks|complains|names|ended|ends|ran|overran'
const auxiliary = 'was|were|is|are|has|have|had|did|does|do|will|would|could|can|cannot|should|must|may|might|shall'
const modal = /^(?:will|would|could|can|cannot|should|must|may|might|shall|was|were|is|are|had|has)/
const verbs = `(?<![\\w'’-])(?:(?:${auxiliary})(?:n't)?|${irregular}|[a-z]+ed)(?![\\w-])`
const verb = new RegExp(verbs)
const everyVerb = new RegExp(verbs, 'g')
/** "-ed" words that are no verbs: after an article or adjective ("the amended plan"), or never ("indeed"). */
const adjective = /(?:\b(?:(?<!\b(?:mr|mrs|ms|miss|mx|dr|council|child|officer) )a|an|the|his|her|its|their|my|our|this|that|of|final|no|any|each|for|with|under|draft)|'s?) $/
const never = /^(?:need|indeed|speed|proceed|exceed|succeed|feed|bed|shed|hundred|alleged|so-called)$/
const boundary =
  /[;:—–]|, | - |\b(?:and|but|or|who|which|whom|that|when|where|while|whilst|although|though|because|after|before|until|till|since|so|if|unless|once|whereas|than|as(?! (?:received|complete|valid|urgent|a|an|the|her|his|its|early|late|well)\b))\b/g
const subjectAtEnd = /\b(?:it|he|she|they|we|i|there|the council|the panel)(?: (?:then|also|now|finally|later|only|still|eventually))?\s+$/
const reporting = /^(?:said|says|told|confirmed|thought|hoped|felt|considered|advised|promised|explained|indicated|expected|informed|agreed)$/
/** Front of a clause that has only a date: "but on 5 June". */
const onlyDate = /^[,;\s]*(?:and|but|so|then|yet|,|\s)*(?:(?:on|in|by|at|from|during|after|around|about|until|towards|late|early)\s+)*§\s*$/
/** Words between the dates of one list: "on 3, 5 and 9 May". */
const listGlue = /^[\s,]*(?:(?:and|or|to|then|again|the|&|on|in|both)\b\s*)*[\s,]*$/
const nouns =
  'request|complaint|application|appeal|claim|decision|response|reply|report|order|plan|meeting|hearing|review|referral|panel|assessment|notice|adjudication|enquiry|representations|draft'
const datedOf = new RegExp(`\\b(?:${nouns}),?\\s+(?:of|dated|from|made on|made in)(?: the)?\\s+$`)
const datedOn = new RegExp(`\\b(?:${nouns})\\s+(?:on|in)(?: the)?\\s+$`)

const owing: ReadonlySet<SectionKind> = new Set(['action', 'summary', 'complaint'])
const maybeOpen = /\b(?:has|have|is|are|agreed|will|still|remains?)\b/
const storySections = /^(?:found|events|analysis|injustice|other|decision)$/

/**
 * Clauses of a decision in order, with the dates that each one carries. Sections that tell no story (powers, method) are left
 * out; of summary, complaint, scope and actions only what they say has not happened or will be done can serve.
 * @param decision any decision; one without sections gives no clauses
 * @param mentions dates found in it; those without days are left out
 */
export function readClauses(decision: Decision, mentions: readonly Mention[]): Clause[] {
  const known = mentions.filter((m): m is Dated => m.kind !== 'duration' && m.span !== null)
  const who = people(decision)
  const found: Clause[] = []
  let next = 0
  for (const block of decision.blocks) {
    const kind = decision.sections[block.section]?.kind ?? 'other'
    while (next < known.length && known[next]!.start < block.start) next += 1
    if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'metadata') continue
    if (!tellsStory(kind) && !owing.has(kind)) continue
    who.newParagraph()
    let before: Dated[] = []
    for (const place of sentences(decision.text, block)) {
      const inside: Dated[] = []
      while (next < known.length && known[next]!.start < place.end) inside.push(known[next++]!)
      // Outside the story only what is not done yet can serve.
      if (!tellsStory(kind) && kind !== 'action' && !maybeOpen.test(decision.text.slice(place.start, place.end))) continue
      if (!inside.length && idle(decision.text, place, who)) continue
      const clauses = clausesOf(decision.text, place, inside, block.id, kind, who)
      // "It also agreed to …": on the same occasion.
      if (!inside.length && before.length && clauses[0] && /^(?:\w+ ){1,3}also\b|\b(?:came with it|at the same time|enclosed with it)\b/.test(clauses[0].sentence)) Object.assign(clauses[0], { dates: before, how: 'on' })
      before = clauses.findLast((c) => c.dates.length)?.dates ?? []
      found.push(...clauses)
    }
  }
  return found
}

/** A sentence without dates that neither asks for a thing nor leaves one undone: only its subject counts, for a "she" to come. */
function idle(text: string, place: { start: number; end: number }, who: People): boolean {
  const words = text.slice(place.start, place.end)
  if (telling.test(words)) return false
  const head = words.slice(0, 80).toLowerCase().replace(/[‘’]/g, "'")
  who.subject(head.slice(0, head.search(verb)), true)
  return true
}
const telling =
  /\b(?:has|have|is|are|still|remains?)(?:n['’]t| [^.;]{0,30}?\b(?:not|no|never|yet|awaiting|waiting|outstanding|undecided|unanswered|incomplete))\b|\b(?:ask|request|appl|claim|appeal|refer|complain|fell away|withdr|lapsed|cancel|abandon|not pursued|panel|agreed|no record|never (?:received|got)|corporate|moved|placed|also|came with|at the same time|by (?:sending|completing|issuing|finalising|carrying|holding|arranging|deciding|appointing|making|providing|responding))/i

/** true for sections that tell what happened. */
export const tellsStory = (kind: SectionKind): boolean => storySections.test(kind)

function clausesOf(
  text: string, place: { start: number; end: number }, dates: Dated[], block: string, section: SectionKind, who: People,
): Clause[] {
  const s = mask(text.slice(place.start, place.end), dates, place.start)
  const sentence = s
  const parts = split(s)
  const out: Clause[] = []
  let shared: Dated[] = []
  let subject: [from: number, to: number] = [0, 0]
  parts.forEach(([from, to, at], i) => {
    const actor = who.subject(s.slice(from, at), i === 0)
    let words = tidy(s.slice(from, to))
    // "a panel, which met on 3 May": what "which" stands for.
    const own = words
    // A clause without a subject of its own: "… and reported on 26 June".
    const lead = /^[\s,;]*(?:and|but|then)\b[\s,]*(?:then |also |finally |on §,? )?$/.test(s.slice(from, at).toLowerCase()) && i > 0
    if (lead) words = `${noun(tidy(s.slice(Math.max(subject[0], subject[1] - 60), subject[1])))} ${words}`
    else subject = [from, at]
    if (i > 0 && /^\W*(?:which|who)\b/.test(words)) words = `${antecedent(tidy(s.slice(0, from)))} ${words}`
    // "At stage two, which she asked for on 3 July, the Council said on 25 July …"
    const stage = i === 1 && /^(?:at )?stage/.test(s) && /^(?:at )?(stage[123]),? (?:which|for which)\b/.exec(tidy(s.slice(0, to)))
    if (stage) words = `at ${stage[1]} ${words}`
    // "Her letter is dated 14 October": the officer's of whom the sentence before told.
    if (/^(?:her|his|their) (?!complaint|request|son|daughter)/.test(words)) words = `${who.official()} ${words}`
    // What was said, decided or asked belongs to the verb that says it, unless it has a date of its own.
    for (let j = i + 1; j < parts.length && j < i + 3; j += 1) {
      const piece = s.slice(parts[j]![0], parts[j]![1])
      if (piece.includes('§') || !/^[\s,]*(?:so |and )?(?:that|whether|if|it|she|he|they|the)\b/.test(piece)) break
      if (!/\b(?:that|whether|it|she|he|they|would|will|had|the)\b/.test(piece)) break
      words += ' ' + tidy(piece)
    }
    const clause = {
      start: place.start + from, end: place.start + to, block, section, words, sentence, actor, foreign: who.foreign(words),
      state: stateOf(own), dates: [] as Dated[], how: '', nominal: false,
    }
    const inside = dates.filter((d) => d.start >= place.start + from && d.start < place.start + to)
    // "On 14 April the Trust did this and asked for that", "She wrote on 13 November and asked for …": one date for both.
    const follows = /^[\s,;]*and (?:then |also )?$/.test(s.slice(from, at))
    if (inside.length) {
      const fronted = i === 0 && /^\W*(?:on|in|by|at)?\W*(?:the |early |late )*$/.test(s.slice(0, inside[0]!.start - place.start))
      const sent = /^(?:wrote|emailed|called|rang|telephoned|contacted|met|replied|returned|phoned|visited)/.test(s.slice(at))
      const letter = /^\W*(?:in )?(?:the council's|its|a|her|his|their|the) (?:\w+ )?(?:letter|email|notice|response|reply|decision) (?:of|dated|on) §/.test(words)
      shared = inside.length === 1 && (fronted || sent || letter) ? inside : []
    } else if (!follows && !/^[\s,]*(?:that|whether|it|to|she|he|they|which|who)\b/.test(s.slice(from))) shared = []
    // "nothing until 31 May, when a letter told her": on that day.
    const when = /^[\s,]*(?:and )?when\b/.test(s.slice(from)) && /§[\s,]*$/.test(s.slice(0, from))
    if (!inside.length && when) shared = dates.filter((d) => d.end <= place.start + from).slice(-1)
    if (!inside.length && (follows || when) && shared.length) {
      out.push({ ...clause, dates: shared, how: 'on' })
      return
    }
    out.push(...withDates(clause, inside, s, place.start, at))
  })
  return out
}

/** One clause for the verb and its dates, and one for each dated noun or later part that has its own date. */
function withDates(clause: Clause, dates: Dated[], s: string, offset: number, at: number): Clause[] {
  const out: Clause[] = [clause]
  let current = clause
  let last = -1
  const apart = new Set<number>()
  for (const [nth, date] of dates.entries()) {
    const start = date.start - offset
    const before = s.slice(Math.max(0, start - 60, last), start)
    const how = /\b(?:not |only )?(by|until|till|since|from|between|after|before|to|for|following|on|in|of|dated|during|around|about|at|towards|within)\s+(?:(?:about|around|approximately|the|or|early|mid|late|end of)\s+)*$/.exec(before)?.[1] ?? ''
    const noun = (datedOf.test(before) && !/\b(?:was|were|is)\s+dated\s+$/.test(before)) || (start < at && datedOn.test(before))
    if (noun) {
      apart.add(nth)
      const phrase = before.slice(Math.max(0, before.search(/(?:[\w'-]+\s+){1,6}[\w'-]+,?\s*(?:(?:of|dated|from|on|in|made)\s+)*(?:the\s+)?$/)))
      out.push({ ...clause, words: tidy(phrase + '§'), state: 'happened', dates: [date], how, nominal: true, start: date.start - phrase.length, end: date.end })
    } else if (current.dates.length && !listGlue.test(s.slice(last, start))) {
      const gap = s.slice(last, start)
      const cut = Math.max(gap.lastIndexOf(' and '), gap.lastIndexOf('; '), gap.lastIndexOf(' but '))
      if (cut >= 0) {
        last += cut
        current.words = tidy(s.slice(current.start - offset, last))
      }
      current = { ...clause, dates: [date], how, start: offset + last, words: tidy(`${s.slice(clause.start - offset, Math.max(clause.start - offset, at))} ${verbAt(s, at)} ${s.slice(last, nextCut(s, date.end - offset, clause.end - offset))}`) }
      current.state = clause.state === 'due' ? 'due' : stateOf(current.words)
      out.push(current)
    } else {
      if (!current.dates.length) current.how = how
      current.dates.push(date)
    }
    last = date.end - offset
  }
  // A date that belongs to a noun says nothing of the verb.
  let nth = -1
  if (apart.size) clause.words = clause.words.replace(/§/g, () => (apart.has((nth += 1)) ? '~' : '§'))
  return out.length > 1 && !clause.dates.length ? [...out.slice(1), clause] : out
}

/** The subject of a clause, without the date or the word that it begins with; '' for a pronoun. */
const noun = (words: string): string => words.split(' ').slice(-5).join(' ').replace(/^.*(?:§|,) ?/, '').trim()
/** The noun before "which": "a review panel" of "asked for a review panel on 3 January". */
const antecedent = (words: string): string => thing.exec(words)?.[1] ??
  /(?:[\w'-]+ ){0,2}[\w'-]+$/.exec(words.replace(/(?: (?:on|in|of|for|at|dated|from))?(?: §)?\W*$/, ''))?.[0].replace(/^.*\b(?:a|an|the|for|of|to|her|his|its|their|sent|issued|made)\s+/, '') ?? ''
const thing = /\b((?:[\w'-]+ )?(?:request|complaint|application|appeal|claim|form|panel))(?: (?:for|of|to|on|about) [^,]{1,30})?,?(?: (?:on|in|of|dated))?(?: §)?\W*$/
const verbAt = (s: string, at: number): string => /^[\w']+/.exec(s.slice(at))?.[0] ?? ''
const nextCut = (s: string, from: number, to: number): number => {
  const dot = s.slice(from, to).indexOf('§')
  return dot < 0 ? to : from + dot
}

/** Where a sentence falls into parts with a verb each: [start, end, start of the verb]. */
function split(s: string): [from: number, to: number, verb: number][] {
  const verbs = [...s.matchAll(everyVerb)].filter((v) => {
    if (never.test(v[0])) return false
    return !(/ed$/.test(v[0]) && adjective.test(s.slice(Math.max(0, v.index - 12), v.index)))
  })
  if (!verbs.length) return [[0, s.length, s.length]]
  const parts: [number, number, number][] = []
  let from = 0
  let first = verbs[0]!.index
  for (let i = 1; i < verbs.length; i += 1) {
    const end = verbs[i - 1]!.index + verbs[i - 1]![0].length
    const start = verbs[i]!.index
    const cut = cutBetween(s, end, start, verbs[i - 1]![0], verbs[i]![0])
    if (cut === null) continue
    parts.push([from, cut, first])
    from = cut
    first = start
  }
  parts.push([from, s.length, first])
  return refit(s, parts)
}

function cutBetween(s: string, end: number, start: number, before: string, after: string): number | null {
  const gap = s.slice(end, start)
  const cuts = [...s.slice(end, start + after.length).matchAll(boundary)].filter((cut) => cut.index < gap.length)
  const last = cuts.at(-1)
  if (!last) {
    const pronoun = subjectAtEnd.exec(gap)
    if (pronoun) return end + pronoun.index
    return reporting.test(before) && modal.test(after) && /\w/.test(gap) ? end : null
  }
  const earlier = cuts.at(-2)
  if (last[0] === ', ' && earlier && onlyDate.test(gap.slice(earlier.index, last.index))) return end + earlier.index
  return end + last.index
}

/** Dates that stand apart from their verb: "It was not until 3 May that …", "On 3 May, after the panel had met, …". */
function refit(s: string, parts: [number, number, number][]): [number, number, number][] {
  const [a, b] = parts
  if (!a || !b) return parts
  const head = s.slice(a[0], a[1])
  // ", which was the last of the six, on 22 February": the date belongs to what stands before.
  for (let i = 1; i < parts.length; i += 1) {
    const [from, to] = parts[i]!
    if (/^\s*,?\s*(?:which|who)\b[^§]*, (?:on|in|by|until)\s+§\s*[.,]?\s*$/.test(s.slice(from - 2, to))) {
      parts.splice(i - 1, 2, [parts[i - 1]![0], to, parts[i - 1]![2]])
    }
  }
  if (/^\W*it was\s+(?:(?:not|only|until|on|in|before|the)\s+)+§\s*,?\s*$/.test(head) && /^\s*(?:that|when|before)\b/.test(s.slice(b[0])))
    return [[a[0], b[1], b[2]], ...parts.slice(2)]
  return parts
}

/** Same length, lower case, straight quotes; each date a "§" and blanks. */
function mask(words: string, dates: Dated[], offset: number): string {
  let s = ''
  let from = 0
  const plain = words.toLowerCase().length === words.length ? words.toLowerCase() : words
  for (const date of dates) {
    s += plain.slice(from, date.start - offset) + '§'.padEnd(date.end - date.start)
    from = date.end - offset
  }
  return (s + plain.slice(from)).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\u00a0/g, ' ')
}

const stageNames: [RegExp, string][] = [
  [/\b(?:stage[ -](?:one|1)|first[ -]stage|level (?:one|1))\b/g, 'stage1'],
  [/\b(?:stage[ -](?:two|2)|second(?: and (?:last|final))?[ -]stage|level (?:two|2))\b/g, 'stage2'],
  [/\b(?:stage[ -](?:three|3)|third(?: and (?:last|final))?[ -]stage)\b/g, 'stage3'],
  [/\beducation,? health,? (?:and|&) (?:social )?care(?: \(ehc\))?(?: needs)?(?: assessment)?\b/g, 'ehc needs assessment'],
]

function tidy(s: string): string {
  let words = s.trim()
  if (words.includes('  ') || words.includes('\n')) words = words.replace(/\s+/g, ' ')
  if (words.includes('stage') || words.includes('level')) for (const [pattern, name] of stageNames.slice(0, 3)) words = words.replace(pattern, name)
  if (words.includes('education,')) words = words.replace(/\beducation,? health,? (?:and|&) (?:social )?care(?: \(ehc\))?/g, 'ehc')
  if (words.includes('decision')) words = words.replace(/\b(?:my|our|this|ombudsman's|draft) (?:(?:final|draft) )?decision(?: statement)?\b/g, 'this statement')
  return words.replace(/\behcp\b/g, 'ehc plan')
}

const openWords =
  /\b(?:has|have)(?:n't| (?:still |also |yet |so far |as yet )?(?:not|never|yet to|no|had no|done nothing))\b|\b(?:there )?is (?:still |yet |as yet )?(?:no|awaiting|waiting|outstanding)\b|\bare still (?:no|waiting)\b|\bremains? (?:outstanding|undecided|unanswered|incomplete)\b|\bstill (?:has|have|is|are)(?:n't| (?:no|not|waiting|awaiting|outstanding))\b|\bis yet to\b/
const dueWords =
  /\b(?:should|ought to) (?:therefore |then |also |by law |in fact )?have\b[^;]*\b(?:by|before|no later than|on) §|\b(?:was|were|is|fell) (?:therefore |then |originally |also )?due\b[^;]*§|\bhad (?:until|to|up to) §|\bhad (?:[\w-]+ ){1,5}(?:days|weeks|months), (?:to|until|which) |\buntil § at the latest\b|\b(?:days|weeks|months|time|period|limit|deadline|extension)\b[^;]*\b(?:ended|expired|ran out|was up|passed|finished|was|would have been|would have ended|to|until|was therefore) (?:on |by |in )?§|\bwould have (?:been|ended|expired|run out) (?:by |on |in )?§|\b(?:deadline|time limit|due date|target date) (?:for|of|to|was)\b[^;]*§|\bby § at the latest\b|\b(?:last|final|latest) (?:day|date) (?:for|to|by|on)\b[^;]*§/
const plannedWords =
  /\b(?:will|would|could|can|cannot|should|must|may|might|shall)\b|'ll\b|\b(?:hoped|hopes|hope|expected|expects|intended|intends|planned|plans|aimed|due|wants?|going) to\b|\bto be (?:held|heard|sent|issued|completed)\b/
const deniedWords =
  /\b(?:not|never|no|nor|without|failed to|fails to|nothing|nobody|neither|unable to|declined to|delayed|refused to)\b|n't\b/

function stateOf(words: string): State {
  const own = words
  if (dueWords.test(own)) return 'due'
  if (openWords.test(own) && !/\buntil §/.test(own)) return 'open'
  // "It did not reply until 25 April" tells of a reply.
  if (deniedWords.test(own) && /\b(?:until|till|before) (?:about |around |the |late |early |mid-?)*§/.test(own)) return 'happened'
  const first = own.split(/ (?:that|whether|if|because|to) /)[0]!
  if (plannedWords.test(first)) return 'planned'
  return deniedWords.test(first.replace(harmless, '')) ? 'not' : 'happened'
}

/** Denials that leave the verb as it is: "was not satisfied and asked", "refused to assess" is a decision. */
const harmless =
  /\b(?:decided|agreed|chose|wanted) not\b|\bnot (?:only|satisfied|happy|content|uphold|upheld|agree with|straight away)\b|\bno longer\b|\bno fault\b|\b(?:refused|declined) to\b|\bdid not uphold\b|\bwithout (?:delay|waiting|further)\b/g
