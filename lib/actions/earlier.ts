import { addPeriod } from '../calendar/add-period.ts'
import type { Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block, Decision } from '../page/decision.ts'
import type { EarlierDecision, Words } from '../record.ts'
import { sentences } from '../text/sentences.ts'
import { atOnce } from '../text/steps.ts'
import { isSame } from './merge.ts'
import { pageOf } from './page.ts'
import type { Place } from './page.ts'
import { readRegion } from './region.ts'
import type { Step } from './step.ts'
import { matching, verbAt } from './verbs.ts'

type Dated = Mention & { span: Span }

/** No decision tells of more steps of earlier ones. */
const MOST = 30
const REFERENCE = /\b\d{2}[ -]?\d{3}[ -]?\d{3}[a-z]?\b/g
/** Tells of a decision of the Ombudsman before this one. */
const CUE = new RegExp(
  `\\b(?:previous|earlier|last|first|original|former|another)\\s+(?:\\w+\\s+){0,2}?(?:decision|complaint|investigation|case|report|recommendation)|` +
    '\\b(?:[Oo]ur|[Mm]y|Ombudsm[ae]n[\'’]?s?)\\s+(?:\\w+\\s+){0,2}?(?:decision|report)\\b|\\b(?:we|Ombudsm[ae]n)\\s+previously\\b|' +
    '\\b(?:decision|report)\\b[^.]{0,20}\\b(?:we|I|Ombudsm[ae]n)\\s+(?:issued|made|published|sent)|\\bwe\\s+(?:upheld|issued|decided|found)\\b',
)
/** What a body promised without us: "in its stage two response the Council agreed to". */
const BY_OTHERS = /\b(?:stage|tribunal|panel|response|reply|adjudication|court|policy)\b[^.;]*$/i
/** Tells of this decision's remedy. */
const NOW = /\bto its credit\b|\b(?:we|I)\s+(?:therefore\s+|also\s+)?(?:asked|recommend|invited)|\bthis decision\b/i
/** What stands before the day of such a decision: "our decision of", "the final decision, made on", "we upheld it in". */
const BEFORE =
  /(?:\b(?:decision|report|statement|investigation)(?:\s+(?:on|about|in|into)\s+[^.,;:()]{1,45}?)?(?:,?\s*\(?(?:reference\s+)?\d\d[ -]?\d{3}[ -]?\d{3}\w?\)?)?,?(?:\s+(?:statement|which|that|was|were|we|I|the|Ombudsm[ae]n|had|been|it|issued|made|dated|published|reached|sent|took|completed|ended))*\s*,?\s+(?:of|in|on|from|dated)\s+(?:the\s+)?|\b(?:we|We|Ombudsm[ae]n)\s+(?:\w+\s+)?(?:decided|upheld|found|ruled|issued|completed|concluded)\b[^.;:]{0,70}?\s(?:in|on)\s+)$/
const AFTER = /^,?\s+(?:we|I|the\s+Ombudsm[ae]n)\s+(?:\w+\s+)?(?:issued|made|published|decided|upheld|found|completed)\b/
/** What did not happen, or only should, will or may. */
const NOT = /\b(?:not|never|n['’]t|yet to|failed|nothing|due|should|ought|will|would|until|deadline|expected|hoped|plan(?:s|ned) to|intends|agreed|asked|requested|contacted|chased|draft|by)\b|n['’]t\b/i
const SO = /\b(?:did|do|does|done) (?:so|this|that|it)\b|\b(?:did|has|have) not(?=[.,;])|\bcomplied\b|\b(?:completed|carried out) (?:this|it|these|them)\b/i
const UNDONE = /\b(?:(?:has|have|had|did|does|do|was|were|is|are)\s+(?:still\s+|yet\s+|also\s+)*not|(?:has|have|had|did|was|were|is)n['’]t|yet to|never|failed to|fail(?:ure|ing) to|outstanding|overdue|should have been|no (?:such )?\w+ (?:(?:has|have|had) (?:yet |so far )?been|took place))\b/i

/**
 * Remedies agreed in earlier decisions, as this decision tells them: what was agreed, by when, and what came of it.
 * Nothing is given where the text ties no agreed step to an earlier decision of the Ombudsman.
 * @param mentions dates of the text, in order
 */
export function readEarlier(decision: Decision, mentions: readonly Mention[]): EarlierDecision[] {
  return atOnce(readEarlierInSteps(decision, mentions))
}

/** The same with pauses, so that a page is not held up. */
export function* readEarlierInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, EarlierDecision[]> {
  const { text, sections } = decision
  const page = pageOf(decision, mentions)
  const kind = (block: Block) => sections[block.section]?.kind ?? 'other'
  const body = decision.blocks.filter((b) => b.kind === 'paragraph' && !/^(?:head|action|law|powers|method|scope|decision)$/.test(kind(b)))
  const days = body.flatMap((block) => page.dates(block).filter(isDated).filter((m) => isOfDecision(m, block)).map((m) => ({ ...m, of: block })))
  const dayBlocks = new Set(days.map(({ of }) => of))
  const previousOf = new Map(body.map((block, i) => [block, body[i - 1]]))
  const named = body.flatMap((block) => references(text.slice(block.start, block.end)).map((reference) => ({ reference, section: block.section })))
  let lines: (Place & { of: Block; said: string })[] | undefined
  let left = MOST
  const found: (EarlierDecision & { read: Step[] })[] = []
  // The body of the decision tells it fully; the complaint and the summary only where the body does not.
  for (const block of [...body.filter((b) => !/^(?:summary|complaint)$/.test(kind(b))), ...body.filter((b) => /^(?:summary|complaint)$/.test(kind(b)))]) {
    if (left <= 0) break
    yield
    const heading = sections[block.section]?.heading ?? ''
    const words = text.slice(block.start, block.end)
    const reference = references(words)[0]
    // "We decided that complaint on 12 October 2023. / The Council agreed to …": the paragraph before can name the decision.
    const previous = previousOf.get(block)
    if (!reference && !CUE.test(words) && !CUE.test(heading) && !(previous?.section === block.section && !NOW.test(words) && dayBlocks.has(previous))) continue
    const steps = (yield* readRegion(page, [block], 'earlier')).steps
      .filter((step) => !step.deadline || !/\bthis\b|\btoday\b/i.test(text.slice(step.deadline.start, step.deadline.end)))
      .filter((step) => !BY_OTHERS.test(text.slice(Math.max(block.start, step.start - 120), step.start)))
    const day = days.find(({ of }) => of === block) ?? days.find(({ of }) => of.section === block.section) ?? days[0]
    const known = found.find((e) => (reference && e.reference === reference) || (day && e.words.start === day.start) || (!reference && /summary|complaint/.test(kind(block))))
    const fresh = steps.filter((step) => !found.some((e) => e.read.some((other) => isSame(other, step, text)))).slice(0, left)
    left -= fresh.length
    if (!fresh.length || (known && /summary|complaint/.test(kind(block)))) continue
    const topics = fresh.map((step) => topicOf(text.slice(step.start, step.end), fresh.filter((other) => other !== step).map((other) => text.slice(other.start, other.end)).join(' ')))
    const told = fresh.map((step, i) => tell(step, topics[i]!, topics, block, day?.span ?? null))
    if (known) {
      known.steps.push(...told)
      known.read.push(...fresh)
    } else
      found.push({
        reference: reference ?? named.find((r) => r.section === block.section)?.reference ?? only(named.map((r) => r.reference)),
        date: day?.span ?? null, words: wordsOf(day ?? fresh[0]!, day?.of ?? block), steps: told, read: fresh,
      })
  }
  // Without a date or a reference nothing ties the steps to a decision.
  return found.filter((e) => e.date ?? e.reference).map(({ reference, date, words, steps }) => ({ reference, date, words, steps }))

  /** References that a text names, spaced; not the page's own unless nothing else is named. */
  function references(words: string): string[] {
    const all = [...words.matchAll(REFERENCE)].map(([r]) => r.replace(/[ -]/g, '').replace(/^(..)(...)(.*)$/, '$1 $2 $3'))
    const others = all.filter((r) => r !== decision.reference)
    return others.length ? others : all
  }

  /** Whether a date is that of a decision of the Ombudsman. */
  function isOfDecision(m: Dated, block: Block): boolean {
    const before = text.slice(Math.max(block.start, m.start - 110), m.start)
    return BEFORE.test(before) || (/\b(?:on|in|late|early)\s*$/i.test(before) && AFTER.test(text.slice(m.end, Math.min(block.end, m.end + 60))))
  }

  function isDated(m: Mention): m is Dated {
    return m.kind !== 'duration' && m.span !== null && (!decision.decisionDate || m.span.from < decision.decisionDate)
  }

  function tell(step: Step, topic: Topic, topics: readonly Topic[], block: Block, date: Span | null): EarlierDecision['steps'][number] {
    const d = step.deadline
    const within = d?.within ?? null
    const from = d?.from ?? (d && (d.anchor === 'decision' || /\b(?:report|decision)$/i.test(text.slice(d.start, d.end))) ? date : null)
    const due = d?.day ? { from: d.day, to: d.day } : within && from ? addPeriod(from, within).due : null
    const { done, undone } = fate(step, topic, topics, block, date)
    return {
      text: text.slice(step.start, step.end), words: wordsOf(step, step.block), within, due, done,
      outcome: done ? (due && done.from > due.to ? 'late' : 'done') : undone ? 'not done' : 'not said',
    }
  }

  /** What came of a step, by what is told after it: the first day on which it was done, else the first word that it was not. */
  function fate(step: Step, topic: Topic, topics: readonly Topic[], block: Block, date: Span | null) {
    let undone = false
    let evidence: (Span & { words: Words }) | null = null
    lines ??= decision.blocks
      .filter((b) => b.kind !== 'heading' && !/^(?:head|action|law|powers|method)$/.test(kind(b)))
      .flatMap((of) => sentences(text, of).map((place) => ({ ...place, of, said: text.slice(place.start, Math.min(place.end, place.start + 1500)) })))
    let next = true
    let before = ''
    for (const { start, end, of, said } of lines) {
      if (start < step.end || of.parent === block.id) continue
      // "It did so on 30 August" says it of the step told just before.
      const so = next && SO.test(said)
      const first = next
      next = false
      // "The payment was with finance. It was made on 6 December."
      const it = (BEING.test(said) || IT_DONE.test(said)) && (first && topics.length === 1 ? true : topic.weight(before) > 1)
      before = said
      for (const day of page.dates({ start, end }).filter(isDated)) {
        if (date && day.span.to < date.from) continue
        const clause = said.slice(0, day.start - start)
        const past = /\buntil\s+$/.test(clause) ? topic.weight(clause) > 1 : (so || topic.done(clause) || (it && completes(clause))) && !NOT.test(clause.replace(/\b(?:by|in) (?:letter|email|cheque|post|bank)\b/, ''))
        if (past) return { done: { ...day.span, words: wordsOf(day, of) }, undone: false }
        if (!evidence && /\b(?:provided|sent|supplied|gave)\b[^.;]{0,40}\bevidence\b/.test(said) && !NOT.test(clause)) evidence = { ...day.span, words: wordsOf(day, of) }
      }
      if (so && UNDONE.test(said)) undone = true
      else if (topic.undone(said) && topics.every((other) => other.weight(said) <= topic.weight(said))) undone = true
      // "She now has the money": done after all, on a day that is not told.
      else if (undone && NOW_DONE.test(said) && !UNDONE.test(said) && (topic.done(said) || topic.weight(said) > 1)) undone = false
    }
    return { done: evidence, undone }
  }

  function wordsOf({ start, end }: Place, block: Block): Words {
    return { start, end, text: text.slice(start, end), block: block.id, paragraph: page.paragraph(block) }
  }
}

interface Topic {
  /** How surely words speak of the step: 0 not at all, 1 in a word that other steps share, 2 and more in words of its own. */
  weight(words: string): number
  /** Whether words say that it was done. */
  done(words: string): boolean
  /** Whether words say that it was not. */
  undone(words: string): boolean
}

/**
 * How the text takes up a step later on: by its kind, its verb in the past, or words of its own.
 * @param others the words of the steps agreed with it
 */
function topicOf(step: string, others: string): Topic {
  const verb = verbAt(step, 'plain') ?? verbAt(step, 'ing') ?? ''
  const undone = (w: string, weight: (w: string) => number): boolean => {
    const at = UNDONE.exec(w)
    if (!at || !weight(w)) return false
    const after = w.slice(at.index + at[0].length, at.index + at[0].length + 45)
    const verbs = [...pasts(after), verbAt(after.trimStart(), 'plain') ?? '']
    return verbs.some((v) => matching(v, verb) || COMPLETES.test(v)) || /\btaken place\b|\bdone\b|\bhad (?:it|one|her|his)\b/.test(after) || (/^\W*$/.test(after) && weight(w.slice(0, at.index)) > 0) || /^(?:out|over)/.test(at[0])
  }
  const topic = (weight: Topic['weight'], done: Topic['done']): Topic => ({ weight, done, undone: (w) => undone(w, weight) })
  if (/\bapolog/i.test(step))
    return topic(
      (w) => (/\bapolog/i.test(w) ? 2 : 0),
      (w) => /\bapologised\b|\b(?:sent|gave|made|issued|wrote|received|got|had)\b[^.;]{0,40}\bapolog|\bapology\b[^.;]{0,30}\b(?:was|came|sent|dated|went|reached|arrived|followed)\b/i.test(w),
    )
  const sum = /£[\d,.]*\d/.exec(step)?.[0]
  if (PAYMENT.test(step)) {
    const names = (w: string) => !!sum && [...w.matchAll(/£[\d,.]*\d/g)].some(([other]) => other === sum)
    // Another sum is another payment.
    const weight = (w: string) => (names(w) || (/\b(?:pa(?:y|id)|payments?|money)\b/i.test(w) && !(sum && w.includes('£'))) ? 2 : 0)
    return topic(weight, (w) =>
      (weight(w) > 0 && /\b(?:paid|refunded|reimbursed)\b|\b(?:payment|money|cheque|sum)\b[^.;]{0,30}\b(?:made|sent|reached|was in|arrived|came|cleared)\b|\b(?:received|got|had)\b[^.;]{0,20}(?:£|\b(?:payment|money|cheque|sum)\b)/i.test(w)) ||
      (weight(w) > 0 && /\b(?:sent|made|issued|transferred)\b/.test(w)) ||
      (names(w) && /\b(?:received|got|had|banked|reached|arrived|came|cleared|credited|was in)\b/.test(w)))
  }
  const stems = (w: string) => (w.toLowerCase().match(/\b(?:mrs?|ms|miss) [a-z]\b|[a-z]{4,}/g) ?? []).filter((v) => !COMMON.test(v)).map((v) => v.slice(0, 6))
  const nouns = [...new Set(stems(step))]
  const shared = new Set(stems(others))
  const weight = (w: string) => nouns.reduce((total, noun) => total + (w.toLowerCase().includes(noun) ? (shared.has(noun) ? 1 : 2) : 0), 0)
  // Training takes place: what else is sent to those who are trained is none.
  if (TRAINING.test(step))
    return topic((w) => (/\btrain/i.test(w) ? 2 : 0) + weight(w), (w) => /\b(?:retrained|trained)\b/i.test(w) || (/\b(?:training|(?:training )?(?:sessions?|workshops?|briefings?|courses?|seminars?))\b/i.test(w) && (completes(w) || /\b(?:took place|ran|run|was (?:on|in|by)|were (?:on|in)|happened|attended|received|had)\b/.test(w))))
  return topic(weight, (w) => {
    const told = pasts(w)
    const sends = SENDS.test(step) || /\b(?:us|me|ombudsman)\b/i.test(w)
    if (WENT.test(w) && weight(w) >= Math.min(4, 2 * nouns.length)) return true
    // "Met her and sent her a list of the complaints" completes no investigation: what was sent must be of the step.
    const sent = () => [...w.matchAll(SENDING)].some(({ index, 0: sending }) =>
      weight(w.slice(index)) > 0 || /\b(?:was|were|been)\s+(?:\w+ly\s+)?$/.test(w.slice(0, index)) || /^\s+(?:it|this|them (?:on|in)|both)\b/.test(w.slice(index + sending.length)))
    return (told.some((v) => COMPLETES.test(v) && (!SENT.test(v) || (sends && sent()))) && weight(w) >= Math.min(2, nouns.length)) || (told.some((v) => matching(v, verb)) && weight(w) >= Math.min(1, nouns.length))
  })
}

function pasts(words: string): string[] {
  return [...words.matchAll(/\b[a-z]+/gi)].map(({ index }) => verbAt(words.slice(index, index + 40), 'past') ?? '')
}

/** true where the words tell of something that was done, in a verb by which any step is done. */
function completes(words: string): boolean {
  return pasts(words).some((verb) => COMPLETES.test(verb))
}

/** A sum to be paid; "review its direct payments policy" is none. */
const PAYMENT = /£|\b(?:pay|pays|paying)\b|\b(?:make|makes|making|send|arrange)\b[^.;]{0,25}\bpayments?\b|\b(?<!direct )payments? (?:of|to)\b/i
const TRAINING = /^(?:re-?)?train\b|\b(?:training|workshops?)\b/i
/** Steps that are done by sending something, and the verbs of it: an unrelated letter does nothing else. */
const SENDS = /\b(?:sen[dt]|writ|issu|provid|giv|shar|publish|confirm|tell|explain|repl[yi]|respon|produc|prepar|plan|report|letter|decision|decid|offer|cop(?:y|ies)|inform|guidance|remind|circulat|notif)/i
const SENT = /^(?:send|issue|provide|give)$/
const SENDING = /\b(?:sent|issued|provided|gave|given)\b/gi
/** "Its letter about the charges is dated 29 March", "The guidance went out on 20 May". */
const WENT = /\b(?:letter|guidance|report|plan|policy|copy|reminder|notice|leaflet|review|assessment|meeting|visit)\b[^.;]{0,50}\b(?:(?:is|was) dated|went (?:out|to)|came|arrived|took place|followed|reached)\b/i
/** "She now has the money", "It has since been paid". */
const NOW_DONE = /\b(?:(?:has|have) (?:now|since)|now (?:has|have)|(?:has|have) at last|later|eventually|finally)\b/i
/** Words that tell nothing of a step's matter. */
const COMMON = /^(?:with|that|this|from|will|have|been|they|their|when|which|within|council|days|months?|weeks?|working|final|decision)$/
/** "It was made on 6 December", not "It sent her a leaflet". */
const BEING = /^(?:It|This|They|That|These)\s+(?:\w+ly\s+)?(?:was|were|has|have|had|came|went|arrived|took|followed|happened|reached)\b/
/** "The Council sent it to us", not "sent them a list". */
const IT_DONE = /\b(?:sent|provided|gave|supplied|made|paid|issued|completed|finished|published|produced) (?:it|them|this)\b(?!\s+(?:an?|the|its|their|her|his|our|my|some|any|copies|details|information|notice|more|about|that|what|how|two|three|£|\d))/
/** Verbs by which any step is done. */
const COMPLETES = /^(?:complete|finish|carry|issue|send|hold|provide|conclude|give|make|put|introduce|produce|pay|start|begin|report|publish|deliver|settle)$/

function only(references: string[]): string | null {
  const all = new Set(references)
  return all.size === 1 ? references[0]! : null
}
