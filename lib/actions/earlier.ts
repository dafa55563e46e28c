import { addPeriod } from '../calendar/add-period.ts'
import type { Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block, Decision } from '../page/decision.ts'
import type { Words } from '../text/words.ts'
import type { EarlierDecision } from '../record.ts'
import { cued } from '../text/cued.ts'
import { topicOf } from './earlier-topics.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { atOnce } from '../text/steps.ts'
import type { Traits } from './merge.ts'
import { isSame, traitsOf } from './merge.ts'
import type { Place } from './page.ts'
import { pageOf } from './page.ts'
import type { Step } from './step.ts'
import { fateOf, linesOf } from './fate.ts'
import type { Topic } from './earlier-topics.ts'
import { readRegion } from './region.ts'
import type { Dated, Line } from './fate.ts'

/** No decision tells of more steps of earlier ones. */
const MOST = 30
const REFERENCE = /\b\d{2}[ -]?\d{3}[ -]?\d{3}[a-z]?\b/g
/** Tells of a decision of the Ombudsman before this one. */
const CUE = cued(
  new RegExp(laidOutText`
    \b(?:previous|earlier|last|first|original|former|another)\s+(?:\w+\s+){0,2}?(?:
      case
      complaint
      decision
      investigation
      recommendation
      report
    )
    \b(?:[Oo]ur|[Mm]y|Ombudsm[ae]n['’]?s?)\s+(?:\w+\s+){0,2}?(?:decision|finding|report)\b
    \b(?:we|Ombudsm[ae]n)\s+previously\b
    \b(?:decision|report)\b[^.]{0,20}\b(?:we|I|Ombudsm[ae]n)\s+(?:issued|made|published|sent)
    \b(?:we|Ombudsm[ae]n)\s+(?:upheld|issued|decided|found)\b
  `),
)
/** A decision about somebody else. */
const OF_ANOTHER = cued(laidOut('i')`
  \b(?:decision|complaint|case|finding|investigation)s?\b[^.]{0,60}\b(?:about|by|from|involving) (?:another|a different|other) (?:
    carer
    child
    complainant
    famil
    parent
    people
    person
    pupil
    resident
    tenant
  )
  \b(?:another|a different) (?:family|child|person|complainant|resident|tenant|pupil|parent|carer)['’]s (?:case|complaint)\b
`)
/** What a body promised without us: "in its stage two response the Council agreed to". */
const BY_OTHERS = cued(/\b(?:stage|tribunal|panel|response|reply|adjudication|court|policy)\b[^.;]*$/i)
/** Tells of this decision's remedy. */
const NOW = cued(/\bto its credit\b|\b(?:we|I)\s+(?:therefore\s+|also\s+)?(?:asked|recommend|invited)|\bthis decision\b/i)
/** What stands before the day of such a decision: "our decision of", "the final decision, made on", "we upheld it in". */
const BEFORE = cued(laidOut()`
  (?:
    \b(?:decision|report|statement|investigation)(?:\s+(?:on|about|in|into)\s+[^.,;:()]{1,45}?)?
      (?:,?\s*\(?(?:reference\s+)?\d\d[ -]?\d{3}[ -]?\d{3}\w?\)?)?,?(?:\s+(?:
        been
        completed
        dated
        ended
        had
        I
        issued
        it
        made
        Ombudsm[ae]n
        published
        reached
        sent
        statement
        that
        the
        took
        was
        were
        we
        which
      ))*\s*,?\s+(?:of|in|on|from|dated)\s+(?:the\s+)?
    \b(?:we|We|Ombudsm[ae]n)\s+(?:\w+\s+)?(?:closed|decided|ended|upheld|found|ruled|issued|completed|concluded)\b[^.;:]{0,70}?\s(?:in|on)
      \s+
    \b(?:[Oo]ur|[Mm]y|Ombudsm[ae]n['’]s)\s+(?:\w+\s+)?findings?\b[^.;:]{0,50}?\s(?:dated|in|of|on)\s+
    \b(?:decision|report|statement)\b[^.;:]{0,50}?\s(?:bears|bore)\s+the\s+date(?:\s+of)?\s+
    \b(?:date|day)\s+of\s+(?:our|my|the\s+Ombudsman['’]s)\s+(?:\w+\s+)?(?:decision|report)\s+(?:is|was)\s+
  )$
`)
/** "Its committee had a report on our decisions in June 2025": about many, by somebody else. */
const REPORTED = cued(/\breports? (?:on|about|of) (?:our|all) [^.;]{0,40}$/i)
/** "A stage two investigation in", "its decision of": the body's own, or somebody else's. */
const OF_BODY = cued(laidOut()`
  \b(?:
    stage\s+(?:one|two|three|1|2|3)
    (?:[Cc]ouncil|provider|[Tt]rust|school)['’]s
    its
    safeguarding
    independent
    police
    internal
    section\s+47
  )\s+(?:\w+\s+)?(?:decision|report|statement|investigation)\b[^.]*$
`)
const AFTER = cued(laidOut()`
  ^,?\s+(?:when\s+)?(?:we|I|the\s+Ombudsm[ae]n)\s+(?:\w+\s+)?(?:closed|completed|decided|ended|found|issued|made|published|upheld)\b
  ^,?\s+the\s+(?:date|day)\s+of\s+(?:our|my|the\s+Ombudsman['’]s)\s+(?:\w+\s+)?(?:decision|report)\b
`)

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
  const days = body.flatMap((block) =>
    page
      .dates(block)
      .filter(isDated)
      .filter((m) => isOfDecision(m, block))
      .map((m) => ({ ...m, of: block })),
  )
  const dayBlocks = new Set(days.map(({ of }) => of))
  const previousOf = new Map(body.map((block, i) => [block, body[i - 1]]))
  const named = body.flatMap((block) =>
    references(text.slice(block.start, block.end)).map((reference) => ({ reference, section: block.section })),
  )
  let lines: Line[] | undefined
  let left = MOST
  const found: (EarlierDecision & { read: Traits[] })[] = []
  // The body of the decision tells it fully; the complaint and the summary only where the body does not.
  for (const block of [
    ...body.filter((b) => !/^(?:summary|complaint)$/.test(kind(b))),
    ...body.filter((b) => /^(?:summary|complaint)$/.test(kind(b))),
  ]) {
    if (left <= 0) break
    yield
    const heading = sections[block.section]?.heading ?? ''
    const words = text.slice(block.start, block.end)
    const reference = references(words)[0]
    // "We decided that complaint on 12 October 2023. / The Council agreed to …": the paragraph before can name the decision.
    const previous = previousOf.get(block)
    if (
      !reference &&
      !CUE.test(words) &&
      (kind(block) === 'summary' || !CUE.test(heading)) &&
      !(previous?.section === block.section && !NOW.test(words) && dayBlocks.has(previous))
    )
      continue
    if (OF_ANOTHER.test(words)) continue
    const steps = (yield* readRegion(page, [block], 'earlier')).steps
      .filter((step) => !step.deadline || !/\bthis\b|\btoday\b/i.test(text.slice(step.deadline.start, step.deadline.end)))
      .filter((step) => !BY_OTHERS.test(text.slice(Math.max(block.start, step.start - 120), step.start)))
    const day = days.find(({ of }) => of === block) ?? days.find(({ of }) => of.section === block.section) ?? days[0]
    const known = found.find(
      (e) =>
        (reference && e.reference === reference) ||
        (day && e.words.start === day.start) ||
        (!reference && /summary|complaint/.test(kind(block))),
    )
    const read = new Map(steps.map((step) => [step, traitsOf(step, text)]))
    const fresh = steps.filter((step) => !found.some((e) => e.read.some((other) => isSame(other, read.get(step)!)))).slice(0, left)
    const traits = fresh.map((step) => read.get(step)!)
    left -= fresh.length
    if (!fresh.length || (known && /summary|complaint/.test(kind(block)))) continue
    const topics = fresh.map((step) =>
      topicOf(
        text.slice(step.start, step.end),
        fresh
          .filter((other) => other !== step)
          .map((other) => text.slice(other.start, other.end))
          .join(' '),
      ),
    )
    const told = fresh.map((step, i) => tell(step, topics[i]!, topics, block, day?.span ?? null))
    if (known) {
      known.steps.push(...told)
      known.read.push(...traits)
    } else
      found.push({
        reference: reference ?? named.find((r) => r.section === block.section)?.reference ?? only(named.map((r) => r.reference)),
        date: day?.span ?? null,
        words: wordsOf(day ?? fresh[0]!, day?.of ?? block),
        steps: told,
        read: traits,
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
    return (
      (BEFORE.test(before) && !OF_BODY.test(before) && !REPORTED.test(before)) ||
      (/\b(?:on|in|late|early)\s*$/i.test(before) && AFTER.test(text.slice(m.end, Math.min(block.end, m.end + 60))))
    )
  }

  function isDated(m: Mention): m is Dated {
    return m.kind !== 'duration' && m.span !== null && (!decision.decisionDate || m.span.from < decision.decisionDate)
  }

  function tell(step: Step, topic: Topic, topics: readonly Topic[], block: Block, date: Span | null): EarlierDecision['steps'][number] {
    const d = step.deadline
    const within = d?.within ?? null
    const from = d?.from ?? (d && (d.anchor === 'decision' || /\b(?:report|decision)$/i.test(text.slice(d.start, d.end))) ? date : null)
    const due = d?.day ? { from: d.day, to: d.day } : within && from ? addPeriod(from, within).due : null
    lines ??= linesOf(
      text,
      decision.blocks.filter((b) => b.kind !== 'heading' && !/^(?:head|action|law|powers|method)$/.test(kind(b))),
    )
    const fate = fateOf(lines, page, step, topic, topics, block, (m): m is Dated => isDated(m) && !(date && m.span.to < date.from))
    const done = fate.done && { ...fate.done.span, words: wordsOf(fate.done, fate.done.of) }
    const { undone } = fate
    return {
      text: text.slice(step.start, step.end),
      words: wordsOf(step, step.block),
      within,
      due,
      done,
      outcome: done ? (due && done.from > due.to ? 'late' : 'done') : undone ? 'not done' : 'not said',
    }
  }

  function wordsOf({ start, end }: Place, block: Block): Words {
    return { start, end, text: text.slice(start, end), block: block.id, paragraph: page.paragraph(block) }
  }
}

function only(references: string[]): string | null {
  const all = new Set(references)
  return all.size === 1 ? references[0]! : null
}
