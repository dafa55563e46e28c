import { addPeriod } from '../calendar/add-period.ts'
import type { Day } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block, Decision, SectionKind } from '../page/decision.ts'
import type { Action, EarlierDecision } from '../record.ts'
import { sentences } from '../text/sentences.ts'
import { readAmounts } from './amounts.ts'
import { findClauses, findDone, isEmpty, splitSteps } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { findDeadlines, isLoose } from './deadlines.ts'
import type { Deadline } from './deadlines.ts'
import { kindOf } from './kinds.ts'
import { merge } from './merge.ts'
import { verbAt } from './verbs.ts'
import type { Form } from './verbs.ts'

export interface Remedies {
  /** Steps that the body agreed to or was asked to take. */
  actions: Action[]
  /** Steps of the remedy that were already taken before the decision. */
  done: Action[]
  /** Remedies agreed in earlier decisions. */
  earlier: EarlierDecision[]
}

/** Where a step stands while it is being read. Offsets are those of the text; `sums` may reach further than the step's words. */
export interface Step {
  start: number
  end: number
  sums: string
  block: Block
  deadline: Deadline | null
  loose: Deadline | null
  who: string | null
  how: Clause['how'] | 'list'
  /** Steps of one list or sentence are never the same step. */
  group: number
  done: boolean
}

interface Context {
  deadline: Deadline | null
  who: string | null
  group: number
}

type Mode = 'action' | 'findings' | 'summary'

const FINDINGS: readonly SectionKind[] = ['found', 'analysis', 'injustice', 'decision', 'other']

/** Evidence that steps were taken, guidance on how to apologise, and what a council must do with a report: no steps. */
const EVIDENCE =
  /^(?:\w+ly\s+)?(?:(?:provide|providing|send|sending|give|giving|supply|let|submit|show|share|have|report|write|return)\b(?=[^.;]{0,100}\b(?:evidence|proof|confirmation)\b)(?=[^.;]{0,200}\b(?:us|me|Ombudsm[ae]n|compl\w+|implement\w*|carried|done|actions?|steps|recommendations?|above|these)\b)|(?:tell|confirm|inform|notify|let|update|demonstrate|show|satisfy|report|write|provide|send|evidence)\b(?:\s+(?:in writing|back|to|with))*\s+(?:(?:us|me|(?:the )?Ombudsm[ae]n)\b[^.;]{0,60}\b(?:done|complied|compliance|completed|carried out|taken|implemented|confirmation|evidence|actions|above)|(?:that )?it has (?:done|complied|completed|carried|taken|implemented)|(?:its )?compliance))/i
const ADVICE =
  /^(?:consider|follow|refer|have regard|take account|use|read|bear|accept)\b[^.;]{0,40}\b(?:guidance|principles)\b|^consider\s+(?:the|this|our) report\b|^be\b|^(?:have|not|need|never|like|also have|know|benefit)\b/i

/**
 * The steps of a decision's remedy, wherever it puts them: under its agreed actions, else in its findings, else in its summary.
 * Each step once, in the order of the text. A news article has none of its own.
 * @param decision any decision, also a broken one
 * @param mentions dates of its text, in order; deadlines on a date are known by them
 */
export function readActions(decision: Decision, mentions: readonly Mention[]): Remedies {
  if (decision.kind === 'news' || decision.kind === 'other') return { actions: [], done: [], earlier: [] }
  const { text, blocks, sections } = decision
  const children = new Map<string, Block[]>()
  for (const block of blocks) if (block.parent) children.set(block.parent, [...(children.get(block.parent) ?? []), block])
  const ids = new Set(blocks.map((block) => block.id))
  let group = 0
  let steps: Step[] = []

  const top = Math.min(...sections.filter((s) => s.kind === 'action').map((s) => s.level))
  const inKind = (test: (kind: SectionKind, level: number) => boolean) =>
    blocks.filter((b) => test(sections[b.section]?.kind ?? 'other', sections[b.section]?.level ?? 0) && b.kind !== 'title' && b.kind !== 'metadata')
  readRegion(inKind((kind, level) => kind === 'action' && level === top), 'action')
  if (!steps.length) readRegion(inKind((kind) => FINDINGS.includes(kind)), 'findings')
  if (!steps.length) readRegion(inKind((kind) => kind === 'summary'), 'summary')
  const consented = /\b(?:agree[ds]?|accept(?:ed|s))\b/i.test(
    blocks.filter((b) => ['action', 'decision', 'summary'].includes(sections[b.section]?.kind ?? '')).map((b) => text.slice(b.start, b.end)).join(' '),
  )
  const all = merge(steps, text).map((step, i) => finish(step, i))
  return { actions: all.filter((a) => a.status !== 'done'), done: all.filter((a) => a.status === 'done'), earlier: [] }

  function readRegion(region: Block[], mode: Mode) {
    let heading: Deadline | null = null
    let lead = null as Context | null
    let asked = false
    for (const block of region) {
      if (block.kind === 'heading') {
        heading = findDeadlines(text, block, mentions)[0] ?? null
        lead = null
        continue
      }
      if (block.parent && ids.has(block.parent)) continue
      const before = steps.length
      asked = readParagraph(block, mode, { deadline: lead?.deadline ?? heading, who: lead?.who ?? null, group: 0 }, asked, (next) => (lead = next))
      if (mode === 'action' && steps.length > before && !lead) lead = null
    }
  }

  /** Reads a paragraph and the list under it. */
  function readParagraph(block: Block, mode: Mode, context: Context, asked: boolean, setLead: (next: Context | null) => void): boolean {
    const items = children.get(block.id) ?? []
    const places = sentences(text, block)
    let running: Deadline | null = context.deadline
    places.forEach((place, i) => {
      const last = i === places.length - 1
      const words = text.slice(place.start, place.end)
      const deadlines = findDeadlines(text, place, mentions)
      const masked = mask(place, deadlines)
      const clauses = findClauses(masked)
      const isLead = last && (items.length > 0 || words.endsWith(':'))
      if (mode !== 'action' && !isRemedy(words, clauses, deadlines, mode, asked)) return
      asked = true
      const found = readSentence(block, place, masked, clauses, deadlines, running, isLead, mode)
      const initial = deadlines.find((d) => !clauses[0] || d.start < place.start + clauses[0].from)
      if (isLead) {
        const parted = found.length > 0 && !/\band(?:\s+(?:will|to))*\s*:$|\bby\s*:$/.test(masked)
        const evidence = clauses.some((c) => EVIDENCE.test(masked.slice(c.from).trim()))
        if (evidence) return
        const next = { deadline: resolve(deadlines.filter((d) => !isContent(d, place, clauses))[0] ?? null, running), who: clauses[0]?.who ?? null, group: ++group }
        if (parted && items.length) {
          // The items say more of the step: "remind staff to: …", "pay her £700, made up of: …".
          const step = found.at(-1)!
          step.sums = text.slice(step.start, items.at(-1)!.end)
          steps.push(...found)
          return
        }
        steps.push(...found)
        if (items.length) for (const item of items) readItem(item, next)
        else setLead(next)
        return
      }
      if (!clauses.length && mode === 'action') {
        const past = findDone(masked)
        for (const part of past?.parts ?? []) {
          const start = place.start + part.start
          const end = trimEnd(place.start + part.end)
          steps.push({ start, end, sums: text.slice(start, end), block, deadline: null, loose: null, who: past!.who, how: 'consent', group, done: true })
        }
        if (past) return
      }
      if (!found.length && deadlines.length) {
        applyBack(words, deadlines[0]!, block, setLead, clauses[0]?.who ?? null)
        return
      }
      if (initial && found.length && !isLoose(initial)) running = resolve(initial, running)
      steps.push(...found)
    })
    return asked
  }

  /** Steps in a running sentence. */
  function readSentence(
    block: Block, place: { start: number; end: number }, masked: string, clauses: Clause[], deadlines: Deadline[],
    running: Deadline | null, isLead: boolean, mode: Mode,
  ): Step[] {
    const found: (Step & { own: boolean; clause: number })[] = []
    const id = ++group
    clauses.forEach((clause, n) => {
      let form: Form = 'plain'
      let from = clause.from
      let words = masked.slice(from, clause.end)
      const by = /\bby\s+(?=(?:\w+ly\s+)?\w+ing\b)/.exec(words)
      if (by && isEmpty(words.replace(/^[\s,]*(?:also|now|then|consider(?:ing)?)?\s*/, ''))) {
        form = 'ing'
        from += by.index + by[0].length
        words = masked.slice(from, clause.end)
      }
      let previous = clause.start
      for (const part of splitSteps(words, form)) {
        const start = place.start + from + part.start
        const end = trimEnd(place.start + from + part.end)
        const slice = masked.slice(from + part.start, end - place.start)
        const gap = previous
        previous = end - place.start
        if (end - start < 3 || isEmpty(slice) || EVIDENCE.test(slice) || ADVICE.test(slice)) continue
        if (mode !== 'action' && !part.verb) continue
        if (isLead && /^\S*\s*:?$/.test(slice)) continue
        const own = deadlines.filter((d) => d.start >= place.start + gap && d.start < end && d.start >= place.start + clause.start && (d.start < start || !isInner(d, start)))
        const mine = own.filter((d) => !isLoose(d))
        found.push({
          start, end, sums: text.slice(start, end), block, group: id, who: clause.who, how: clause.how, done: false, clause: n,
          deadline: mine[0] ? resolve(mine[0], running) : null, loose: own.find(isLoose) ?? null, own: Boolean(mine[0] && mine[0].start > start),
        })
      }
    })
    const initial = deadlines.find((d) => !isLoose(d) && clauses[0] && d.start < place.start + clauses[0].from)
    const trailing = found.at(-1)?.own ? found.at(-1)!.deadline : null
    for (const step of found) {
      if (step.deadline || step.loose) continue
      step.deadline = (initial && resolve(initial, running)) ?? trailing ?? found.find((s) => s.own)?.deadline ?? running
    }
    return found
  }

  /** One item of a list: one step, unless it only heads a list of its own. */
  function readItem(item: Block, context: Context) {
    const items = children.get(item.id) ?? []
    const places = sentences(text, item)
    const first = places[0]
    if (!first) return
    const deadlines = findDeadlines(text, item, mentions)
    const masked = mask(first, deadlines)
    const head = /^[\s,;:]*(?:(?:also|and|to|will|should|by|it|they|then|the council|in addition|(?:has |have )?agreed to)\b[\s,]*)*/i.exec(masked)![0].length
    const words = masked.slice(head)
    const form: Form = verbAt(words, 'plain') ? 'plain' : 'ing'
    const start = first.start + head
    const clauses = findClauses(masked)
    const own = deadlines.filter((d) => d.start <= start || !isInner(d, start))
    const deadline = resolve(own.find((d) => !isLoose(d)) ?? null, context.deadline) ?? context.deadline
    if (EVIDENCE.test(words) || ADVICE.test(words)) return
    const lists = text.slice(item.start, item.end).trim().endsWith(':') && items.length > 0
    const parts = splitSteps(words, form)
    if (lists && (!words.replace(/[\s:]/g, '') || !(parts[0]!.verb || clauses.length) || isEmpty(words) || /^[A-Z]?[\w ]{0,12}:$/.test(words))) {
      const inner = { ...context, deadline, who: clauses[0]?.who ?? context.who, group: ++group }
      for (const child of items) readItem(child, inner)
      return
    }
    const end = trimEnd(first.end)
    if (end <= start) return
    const whole = text.slice(item.start, (items.at(-1) ?? item).end)
    steps.push({
      start, end, sums: whole, block: item, deadline, loose: own.find(isLoose) ?? null, who: clauses[0]?.who ?? context.who, how: 'list',
      group: context.group, done: /\b(?:has|have) (?:already|now|since)\b[^.;]{0,40}\b(?:done|completed|paid|apologised|taken|made|sent|provided)\b/i.test(whole),
    })
  }

  /** A deadline told without a step: for the steps before it that have none, or for those that follow. */
  function applyBack(words: string, deadline: Deadline, block: Block, setLead: (next: Context | null) => void, who: string | null) {
    const numbers = [...words.matchAll(/\bparagraphs?\s+(\d{1,3})(?:\s*(?:to|-|–|and)\s*(\d{1,3}))?/gi)].flatMap(([, a, b]) => (b ? range(Number(a), Number(b)) : [Number(a)]))
    const given = resolve(deadline, null)
    if (numbers.length && !steps.some((s) => numbers.includes(paragraphOf(s.block) ?? -1))) {
      for (const target of blocks) if (target.number !== null && numbers.includes(target.number) && target.id !== block.id) readParagraph(target, 'action', { deadline: given, who, group: 0 }, true, () => {})
      if (steps.length) return
    }
    const kinds: string[] | undefined = words.match(/\b(?:apolog|payment|£)/gi)?.map((w) => (/^a/i.test(w) ? 'apology' : 'payment'))
    let open = steps.filter((s) => !s.deadline && !s.loose)
    if (numbers.length) open = open.filter((s) => numbers.includes(paragraphOf(s.block) ?? -1))
    if (kinds?.length) open = open.filter((s) => kinds.includes(kindOf(text.slice(s.start, s.end)).replace('reimbursement', 'payment')) || (kinds.includes('payment') && /£/.test(s.sums)))
    if (/\b(?:following|below)\b|:$/.test(words) || !open.length) {
      setLead({ deadline: given, who, group: 0 })
      return
    }
    for (const step of open) step.deadline = given
  }

  /** A period that belongs to what the step is about: "remind staff that replies are due within ten days". */
  function isInner(d: Deadline, start: number): boolean {
    if (d.anchored) return false
    const between = text.slice(start, d.start)
    const verb = verbAt(between, 'plain') ?? verbAt(between, 'ing')
    return /\b(?:that|how|whether|why|which|who|whose|where|when|so|ensure|ensuring|make sure|must|should|are|is|be|will|need|needs|required|requirement|deadlines?|targets?|timescales?|duty)\b/i.test(between) ||
      (/^(?:remind|train|retrain|review|brief|instruct|update|issue|circulate|share|ensure|revise|amend|introduce)$/.test(verb ?? '') && /\bto\s+(?!(?:the|its|all|staff|officers|her|him|them|us|Mrs?|Ms|Miss)\b)[a-z]+|\b(?:about|on)\b/.test(between))
  }

  function isContent(d: Deadline, place: { start: number }, clauses: Clause[]): boolean {
    const start = place.start + (clauses[0]?.from ?? 0)
    return d.start > start && isInner(d, start)
  }

  /** Turns "within the same time" and "within a further month" into the deadlines that they mean. */
  function resolve(d: Deadline | null, before: Deadline | null): Deadline | null {
    if (!d) return null
    if (d.refers === 'same' && !d.within) {
      const last = steps.findLast((s) => s.deadline)?.deadline ?? before
      return last ?? d
    }
    return d
  }

  function paragraphOf(block: Block): number | null {
    let at: Block | undefined = block
    while (at && at.number === null && at.parent) {
      const parent: string = at.parent
      at = blocks.find((b) => b.id === parent)
    }
    return at?.number ?? null
  }

  function mask(place: { start: number; end: number }, deadlines: Deadline[]): string {
    let masked = text.slice(place.start, place.end)
    for (const d of deadlines) {
      if (d.start >= place.end) continue
      let [from, to] = [d.start - place.start, Math.min(d.end, place.end) - place.start]
      const open = /[,(–-]?\s*(?:and\s+)?$/.exec(masked.slice(Math.max(0, from - 6), from))![0]
      if (/[,(–-]/.test(open) || open.startsWith('and') && d.within && /later/.test(masked.slice(from, to))) from -= open.length
      if (/^\s*[,)–]/.test(masked.slice(to))) to += /^\s*[,)–]/.exec(masked.slice(to))![0].length
      masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to)
    }
    return masked
  }

  function trimEnd(end: number): number {
    return end - (/(?:[\s.,;:]|\b(?:and|or|then)$)*$/.exec(text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0)
  }

  function finish(step: Step, i: number): Action {
    const words = text.slice(step.start, step.end)
    const d = step.deadline
    const { amounts, rate } = readAmounts(step.sums)
    return {
      id: `a${i}`, text: words, kind: kindOf(words),
      words: { start: step.start, end: step.end, text: words, block: step.block.id, paragraph: paragraphOf(step.block) },
      within: d?.within ?? null, due: dueDay(d, decision.decisionDate), amounts, rate,
      deadlineText: d ? text.slice(d.start, d.end) : step.loose ? text.slice(step.loose.start, step.loose.end) : null,
      anchor: d?.anchor ?? step.loose?.anchor ?? 'none',
      status: step.done ? 'done' : consented ? 'agreed' : 'recommended',
      actor: step.who, beneficiary: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\w*/.exec(words)?.[0] ?? null,
    }
  }
}

function dueDay(d: Deadline | null, decided: Day | null): Day | null {
  if (!d) return null
  if (d.day || !d.within) return d.day
  const from = d.anchor === 'decision' ? decided : d.anchor === 'date' && d.from?.from === d.from?.to ? d.from?.from : null
  return from ? addPeriod(from, d.within).due?.to ?? null : null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(50, Math.max(0, to - from + 1)) }, (_, i) => from + i)
}

/** Outside the agreed actions: whether a sentence tells of this decision's remedy, and not of what was agreed or promised before. */
function isRemedy(words: string, clauses: Clause[], deadlines: Deadline[], mode: Mode, asked: boolean): boolean {
  if (!clauses.length) return asked && deadlines.some((d) => d.within || d.day)
  if (/\b(?:previous|earlier|last|another|other)\s+(?:decision|complaint|case|investigation)\b/i.test(words)) return false
  if (clauses.some((c) => c.how === 'request')) return true
  if (deadlines.some((d) => d.anchored)) return true
  if (mode === 'summary') return true
  return (asked && !/\bif\b/i.test(clauses[0]!.before)) || /\bto its credit\b|\b(?:has|have)\s+(?:now\s+|also\s+|therefore\s+)?agreed\b/i.test(words)
}
