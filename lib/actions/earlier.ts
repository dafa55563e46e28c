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
import { BEING, completes, IT_DONE, NOW_DONE, topicOf, UNDONE } from './earlier-topics.ts'
import type { Topic } from './earlier-topics.ts'

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
/** A decision about somebody else. */
const OF_ANOTHER = /\b(?:decision|complaint|case|investigation)s?\b[^.]{0,60}\b(?:about|by|from|involving) (?:another|a different|other) (?:famil|child|person|people|complainant|resident|tenant|pupil|parent|carer)|\b(?:another|a different) (?:family|child|person|complainant|resident|tenant|pupil|parent|carer)['’]s (?:case|complaint)\b/i
/** What a body promised without us: "in its stage two response the Council agreed to". */
const BY_OTHERS = /\b(?:stage|tribunal|panel|response|reply|adjudication|court|policy)\b[^.;]*$/i
/** Tells of this decision's remedy. */
const NOW = /\bto its credit\b|\b(?:we|I)\s+(?:therefore\s+|also\s+)?(?:asked|recommend|invited)|\bthis decision\b/i
/** What stands before the day of such a decision: "our decision of", "the final decision, made on", "we upheld it in". */
const BEFORE =
  /(?:\b(?:decision|report|statement|investigation)(?:\s+(?:on|about|in|into)\s+[^.,;:()]{1,45}?)?(?:,?\s*\(?(?:reference\s+)?\d\d[ -]?\d{3}[ -]?\d{3}\w?\)?)?,?(?:\s+(?:statement|which|that|was|were|we|I|the|Ombudsm[ae]n|had|been|it|issued|made|dated|published|reached|sent|took|completed|ended))*\s*,?\s+(?:of|in|on|from|dated)\s+(?:the\s+)?|\b(?:we|We|Ombudsm[ae]n)\s+(?:\w+\s+)?(?:decided|upheld|found|ruled|issued|completed|concluded)\b[^.;:]{0,70}?\s(?:in|on)\s+)$/
const AFTER = /^,?\s+(?:we|I|the\s+Ombudsm[ae]n)\s+(?:\w+\s+)?(?:issued|made|published|decided|upheld|found|completed)\b/
/** What may stand before a day that a sentence begins with. */
const LEADS = /^\W*(?:(?:on|in|at|then|finally|eventually|later|also|and|but|so|instead|about|late|early|mid)\b\W*)*$/i
const LISTED = /^[\s,]*(?:(?:and|to|&)\s+)?(?:(?:finally|then|again|on|the)\s+)*$/
/** "On 4 June it told us that it had finished": then it was done on another day. */
const REPORTED = /\b(?:told|said|confirmed|informed|explained|stated|reported|assured)\b[^.;]*\b(?:had|has|have|was|were)\b/
/** What the complainant or we did. */
const THEIRS = /^\W*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\w*(?: and (?:Mr|Mrs|Ms|Miss) [A-Z]\w*)?|she|he|[Ww]e|I)\s+(?:then |also |later )?(?!received|accepted|started|banked)(?:sent|gave|wrote|made|told|\w+ed)\b/i
/** "was arranged for 4 July but was cancelled" */
const PLANNED = /\b(?:for|(?:to|will|would|now) be(?: held)? on|fixed on)\s+(?:the\s+)?$/
const PUT_OFF = /\b(?:cancelled|postponed|put off|called off|did not (?:go ahead|happen|take place|attend))\b/
/** "It is now overdue", "It has still not taken place", "It has not sent another" */
const STILL = /^(?:It|This|They)\s+(?:(?:is|are|was|were)\s+[^.;]{0,30}\b(?:overdue|outstanding)\b|(?:has|have|had)\s+(?:still\s+|yet\s+)?(?:not|never|yet to)\s+(?:yet\s+)?(?:been|be|happened|taken place|sent (?:it|another|one)|done (?:it|so)|held (?:it|one)|provided (?:it|one|another)|produced (?:it|one|another)|made (?:it|one)))\b/
/** What was sent was not what had been agreed. */
const REFUSED = /\b(?:could|did|can|would|do) ?not (?:accept|treat)\b|\b(?:was|were) not (?:enough|sufficient|acceptable|adequate|what)\b|\b(?:we|I) (?:rejected|refused|returned|sent (?:it|this|them) back)\b|\bnot (?:satisfied|persuaded) (?:that )?(?:it|this|with|by)\b|\bdid not (?:meet|satisfy|show|contain|cover|address)\b/i
/** What did not happen, or only should, will or may. */
const NOT = /\b(?:not|never|n['’]t|yet to|failed|nothing|due|should|ought|will|would|until|deadline|expected|hoped|plan(?:s|ned) to|intends|(?<!\bthe )agreed|asked|requested|contacted|chased|draft|by(?=\s*$|\s+(?:then|that|the end)\b))\b|n['’]t\b/i
const SO = /\b(?:did|do|does|done) (?:so|this|that|it)\b|\b(?:did|has|have) not(?=[.,;])|\bcomplied\b|\b(?:completed|carried out) (?:this|it|these|them)\b/i

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
    if (OF_ANOTHER.test(words)) continue
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
    let refused = false
    for (const [at, { start, end, of, said }] of lines.entries()) {
      if (start < step.end || of.parent === block.id) continue
      // "It did so on 30 August" says it of the step told just before.
      const so = next && SO.test(said)
      const first = next
      next = false
      // "The payment was with finance. It was made on 6 December."
      const it = (BEING.test(said) || IT_DONE.test(said)) && (first && topics.length === 1 ? true : topic.weight(before) > 1)
      // "The training was cancelled. It is now overdue."
      const still = STILL.test(said) && (refused || topic.weight(before) > 1) && topics.every((other) => other.weight(before) <= topic.weight(before)) && topics.every((other) => other.weight(said) <= topic.weight(said))
      before = said
      const all = page.dates({ start, end })
      const near = () => Math.max(0, ...lines!.slice(Math.max(0, at - 6), at).filter((l) => l.of === of).map((l) => topic.weight(l.said)))
      for (const [nth, day] of all.entries()) {
        if (!isDated(day) || (date && day.span.to < date.from)) continue
        const upTo = said.slice(0, day.start - start)
        const after = said.slice(day.end - start, (all[nth + 1]?.start ?? end) - start)
        // "On 19 December, after two reminders, it sent us the outcome": what was done stands after the day.
        const clause = LEADS.test(upTo) ? after : upTo
        if (THEIRS.test(clause) || PLANNED.test(upTo) || PUT_OFF.test(after) || (clause === after && REPORTED.test(after))) continue
        if (lines.slice(at, at + 4).some((l, i) => l.of === of && REFUSED.test(i ? l.said : after))) {
          refused = true
          continue
        }
        const says = clause === upTo && nth ? lastPart(said.slice(all[nth - 1]!.end - start, day.start - start), upTo) : clause
        const past = /\buntil\s+$/.test(clause) ? topic.weight(clause) > 1 : (so || topic.done(clause, near) || (it && (completes(clause) || /\b(?:took place|happened)\b/.test(clause)))) && !NOT.test(says.replace(/\b(?:by|in) (?:letter|email|cheque|post|bank)\b/, ''))
        if (past) {
          // "on 12 and 13 June": the last of them.
          let final = day
          for (const other of all.slice(nth + 1)) if (isDated(other) && LISTED.test(said.slice(final.end - start, other.start - start))) final = other
          return { done: { ...final.span, words: wordsOf(final, of) }, undone: false }
        }
        const proof = /\b(?:provided|sent|supplied|gave)\b[^.;]{0,40}\bevidence\b/.test(said) && !NOT.test(clause)
        // "It sent evidence of the apology" says nothing of the other steps.
        if (!evidence && proof && (topic.weight(said) > 0 || topics.every((other) => other.weight(said) < 2))) evidence = { ...day.span, words: wordsOf(day, of) }
      }
      if ((so && UNDONE.test(said)) || still) undone = true
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

/** The last of several things in a sentence, each with its day: "…, which was not approved, and the final plan on". */
function lastPart(since: string, all: string): string {
  const parts = since.split(/,? (?:and|but) (?=(?:the|its|an?|their|her|his|it|then|finally)\b)|; /)
  return parts.length > 1 ? parts.at(-1)! : all
}

function only(references: string[]): string | null {
  const all = new Set(references)
  return all.size === 1 ? references[0]! : null
}
