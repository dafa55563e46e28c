import { addPeriod } from '../calendar/add-period.ts'
import type { Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block, Decision } from '../page/decision.ts'
import type { EarlierDecision, Words } from '../record.ts'
import { sentences } from '../text/sentences.ts'
import { isSame } from './merge.ts'
import { pageOf, readRegion } from './region.ts'
import type { Step } from './step.ts'
import { matching, verbAt } from './verbs.ts'

type Dated = Mention & { span: Span }
type Place = { start: number; end: number }

const REFERENCE = /\b\d{2} ?\d{3} ?\d{3}[a-z]?\b/g
/** Tells of a decision of the Ombudsman before this one. */
const CUE = new RegExp(
  `\\b(?:previous|earlier|last|first|original|former|another)\\s+(?:\\w+\\s+){0,2}?(?:decision|complaint|investigation|case|report|recommendation)|` +
    '\\b(?:[Oo]ur|[Mm]y|Ombudsm[ae]n[\'’]?s?)\\s+(?:\\w+\\s+){0,2}?(?:decision|report)\\b|\\b(?:we|Ombudsm[ae]n)\\s+previously\\b|' +
    '\\b(?:decision|report)\\b[^.]{0,20}\\b(?:we|I|Ombudsm[ae]n)\\s+(?:issued|made|published|sent)|\\bwe\\s+(?:upheld|issued|decided|found)\\b',
)
/** What stands before the day of such a decision: "our decision of", "the final decision, made on", "we upheld it in". */
const BEFORE =
  /(?:\b(?:decision|report|statement|investigation)(?:\s+statement)?(?:\s*\([^)]{0,30}\))?,?(?:\s+(?:which|that|was|were|we|I|the|Ombudsm[ae]n|had|been|it|all|issued|made|dated|published|reached|sent|took|completed|ended))*\s*,?\s+(?:of|in|on|from|dated)?\s*|\b(?:we|We|Ombudsm[ae]n)\s+(?:\w+\s+)?(?:decided|upheld|found|ruled|issued|completed|concluded)\b[^.;:]{0,70}?\s(?:in|on)\s+)$/
const AFTER = /^,?\s+(?:we|I|the\s+Ombudsm[ae]n)\s+(?:\w+\s+)?(?:issued|made|published|decided|upheld|found|completed)\b/
/** What did not happen, or only should, will or may. */
const NOT = /\b(?:not|never|n['’]t|yet to|failed|nothing|due|should|ought|will|would|until|deadline|expected|hoped|plans?|intends|agreed|asked|chased|by)\b|n['’]t\b/i
const UNDONE = /\b(?:(?:has|have|had|did|does|do|was|were|is|are)\s+(?:still\s+|yet\s+|also\s+)*not|(?:has|have|had|did|was|were|is)n['’]t|yet to|never|failed to|fail(?:ure|ing) to|outstanding|should have been)\b/i

/**
 * Remedies agreed in earlier decisions, as this decision tells them: what was agreed, by when, and what came of it.
 * Nothing is given where the text ties no agreed step to an earlier decision of the Ombudsman.
 * @param mentions dates of the text, in order
 */
export function readEarlier(decision: Decision, mentions: readonly Mention[]): EarlierDecision[] {
  const { text, sections } = decision
  const page = pageOf(decision, mentions)
  const dated = mentions.filter((m): m is Dated => m.kind !== 'duration' && m.span !== null && (!decision.decisionDate || m.span.from < decision.decisionDate))
  const kind = (block: Block) => sections[block.section]?.kind ?? 'other'
  const body = decision.blocks.filter((b) => b.kind === 'paragraph' && !/^(?:head|action|law|powers|method|scope|decision)$/.test(kind(b)))
  const found: (EarlierDecision & { read: Step[] })[] = []
  // The body of the decision tells it fully; the complaint and the summary only where the body does not.
  for (const block of [...body.filter((b) => !/^(?:summary|complaint)$/.test(kind(b))), ...body.filter((b) => /^(?:summary|complaint)$/.test(kind(b)))]) {
    const heading = sections[block.section]?.heading ?? ''
    const words = text.slice(block.start, block.end)
    const reference = references(words)[0]
    if (!reference && !CUE.test(words) && !CUE.test(heading)) continue
    const { steps } = readRegion(page, [block], 'earlier')
    const near = [block, ...body.filter((b) => b.section === block.section), ...body]
    const day = firstOf(near, dayIn)
    const known = found.find((e) => (reference && e.reference === reference) || (day && e.words.start === day.start) || (!reference && /summary|complaint/.test(kind(block))))
    const fresh = steps.filter((step) => !found.some((e) => e.read.some((other) => isSame(other, step, text))))
    if (!fresh.length || (known && /summary|complaint/.test(kind(block)))) continue
    const told = fresh.map((step) => tell(step, block, day?.span ?? null))
    if (known) {
      known.steps.push(...told)
      known.read.push(...fresh)
    } else
      found.push({
        reference: reference ?? firstOf(near.slice(0, -body.length), (b) => references(text.slice(b.start, b.end))[0]) ?? only(references(text)),
        date: day?.span ?? null, words: wordsOf(day ?? fresh[0]!, day ? blockAt(day.start) : block), steps: told, read: fresh,
      })
  }
  // Without a date or a reference nothing ties the steps to a decision.
  return found.filter((e) => e.date ?? e.reference).map(({ reference, date, words, steps }) => ({ reference, date, words, steps }))

  /** References that a text names, spaced; not the page's own unless nothing else is named. */
  function references(words: string): string[] {
    const all = [...words.matchAll(REFERENCE)].map(([r]) => r.replaceAll(' ', '').replace(/^(..)(...)(.*)$/, '$1 $2 $3'))
    const others = all.filter((r) => r !== decision.reference)
    return others.length ? others : all
  }

  /** The day of an earlier decision, where the block gives one. */
  function dayIn(block: Block): Dated | undefined {
    return dated.find((m) => {
      if (m.start < block.start || m.end > block.end) return false
      const before = text.slice(Math.max(block.start, m.start - 110), m.start)
      return BEFORE.test(before) || (/\b(?:on|in|late|early)\s*$/i.test(before) && AFTER.test(text.slice(m.end, Math.min(block.end, m.end + 60))))
    })
  }

  function tell(step: Step, block: Block, date: Span | null): EarlierDecision['steps'][number] {
    const d = step.deadline
    const within = d?.within ?? null
    const from = d?.from ?? (d?.anchor === 'decision' ? date : null)
    const due = d?.day ? { from: d.day, to: d.day } : within && from ? addPeriod(from, within).due : null
    const { done, undone } = fate(step, block, date)
    return {
      text: text.slice(step.start, step.end), words: wordsOf(step, step.block), within, due, done,
      outcome: done ? (due && done.from > due.to ? 'late' : 'done') : undone ? 'not done' : 'not said',
    }
  }

  /** What came of a step, by what is told after it: the first day on which it was done, else the first word that it was not. */
  function fate(step: Step, block: Block, date: Span | null) {
    const words = text.slice(step.start, step.end)
    const topic = topicOf(words)
    let undone = false
    let evidence: (Span & { words: Words }) | null = null
    for (const b of decision.blocks) {
      if (b.end <= step.end || /^(?:head|action|law|powers|method)$/.test(kind(b)) || b.kind === 'heading' || b.parent === block.id) continue
      for (const place of sentences(text, b)) {
        if (place.start < step.end) continue
        const said = text.slice(place.start, place.end)
        const days = dated.filter((m) => m.start >= place.start && m.end <= place.end && (!date || m.span.to >= date.from))
        for (const day of days) {
          const clause = text.slice(place.start, day.start)
          const until = /\buntil\s+$/.test(clause)
          const past = until ? topic.test(clause) : topic.done(clause) && !NOT.test(clause.replace(/\b(?:by|in) (?:letter|email|cheque|post|bank)\b/, ''))
          if (past) return { done: { ...day.span, words: wordsOf(day, b) }, undone: false }
          if (!evidence && /\b(?:provided|sent|supplied|gave)\b[^.;]{0,40}\bevidence\b/.test(said) && !NOT.test(clause)) evidence = { ...day.span, words: wordsOf(day, b) }
        }
        if (UNDONE.test(said) && topic.test(said)) undone = true
      }
    }
    return { done: evidence, undone }
  }

  function wordsOf({ start, end }: Place, block: Block): Words {
    return { start, end, text: text.slice(start, end), block: block.id, paragraph: page.paragraph(block) }
  }

  function blockAt(at: number): Block {
    return decision.blocks.find((b) => b.start <= at && at <= b.end) ?? decision.blocks[0]!
  }
}

/** How the text takes up a step later on: by its kind, its verb in the past, or two of its words. */
function topicOf(step: string): { test(words: string): boolean; done(words: string): boolean } {
  if (/\bapolog/i.test(step)) return { test: (w) => /\bapolog/i.test(w), done: (w) => /\bapologised\b|\b(?:sent|gave|made|issued|wrote)\b[^.;]{0,40}\bapolog|\bapology\b[^.;]{0,30}\b(?:was|came|sent|dated)\b/i.test(w) }
  const sum = /£[\d,.]*\d/.exec(step)?.[0]
  if (sum || /\bpay/i.test(step))
    return {
      test: (w) => /\b(?:pa(?:y|id)|payment|money)\b/i.test(w) || (sum !== undefined && w.includes(sum)),
      done: (w) => /\b(?:paid|refunded|reimbursed)\b|\b(?:payment|money|cheque|sum)\b[^.;]{0,30}\b(?:made|paid|sent|reached)\b/i.test(w) || (/\b(?:sent|made|issued|transferred)\b/.test(w) && (/\b(?:payment|cheque|money)\b/.test(w) || (sum !== undefined && w.includes(sum)))),
    }
  const verb = verbAt(step, 'plain') ?? verbAt(step, 'ing')
  const nouns = [...new Set(step.toLowerCase().match(/[a-z]{4,}/g) ?? [])].slice(1).filter((w) => !/^(?:with|that|this|from|will|have|been|they|their|when|which|within|council|days|months?|weeks?|working|final|decision|send|complete)$/.test(w)).map((w) => w.slice(0, 6))
  const test = (w: string) => {
    const shared = nouns.filter((n) => w.toLowerCase().includes(n)).length
    return shared >= Math.min(2, nouns.length) && shared > 0
  }
  const past = (w: string) => [...w.matchAll(/\b[a-z]+/gi)].some(({ index }) => {
    const v = verbAt(w.slice(index), 'past')
    return v !== null && (matching(v, verb ?? '') || /^(?:complete|finish|carry|issue|send|hold|provide|conclude)$/.test(v))
  })
  return { test, done: (w) => past(w) && (test(w) || (verb !== null && nouns.some((n) => w.toLowerCase().includes(n)) && [...w.matchAll(/\b[a-z]+/gi)].some(({ index }) => matching(verbAt(w.slice(index), 'past') ?? '', verb)))) }
}

function firstOf<T>(blocks: Block[], read: (block: Block) => T | undefined): T | undefined {
  for (const block of blocks) {
    const value = read(block)
    if (value !== undefined) return value
  }
  return undefined
}

function only(references: string[]): string | null {
  const all = new Set(references)
  return all.size === 1 ? references[0]! : null
}
