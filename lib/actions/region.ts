import type { Block } from '../page/decision.ts'
import { sentences } from '../text/sentences.ts'
import { findClauses, findDone, isEmpty, splitSteps } from './clauses.ts'
import type { Clause, Part } from './clauses.ts'
import { ALREADY, ASKED, DETAIL, LEAD_WORDS, PASSIVE, PAYS_EACH, BEGINS_WITH_SUM, QUALIFIES, isAside, isConditional, isOtherCase, isRemedy } from './cues.ts'
import type { Mode } from './cues.ts'
import { findDeadlines, isInner, isLoose, mask } from './deadlines.ts'
import type { Deadline } from './deadlines.ts'
import { kindOf } from './kinds.ts'
import { MOST, bounded } from './page.ts'
import type { Page, Place } from './page.ts'
import type { Step } from './step.ts'
import { verbAt } from './verbs.ts'
import type { Form } from './verbs.ts'

interface Context {
  deadline: Deadline | null
  who: string | null
  group: number
}

/**
 * Steps of one part of a decision, in order, and a deadline that it gave for steps told elsewhere. Pauses between paragraphs.
 * @param given a deadline that another part gave for the steps told here
 */
export function* readRegion(
  page: Page, region: readonly Block[], mode: Mode, given: Deadline | null = null,
): Generator<void, { steps: Step[]; deadline: Deadline | null }> {
  const { text } = page
  const steps: Step[] = []
  const taken = new Set<string>()
  let group = 0
  /** Deadline and actor that a heading or a heading line gives to the paragraphs after it. */
  let lead: Context = { deadline: given, who: null, group: 0 }
  /** Whether a request or a consent was told before: what "it will" do then belongs to the remedy. */
  let asked = Boolean(given)
  let unused: Deadline | null = null
  let pointed = false

  for (const block of region) {
    if (taken.has(block.id)) continue
    if (steps.length > MOST.steps) break
    yield
    if (block.kind === 'heading') lead = { deadline: deadlinesIn(block)[0] ?? given, who: null, group: 0 }
    else readParagraph(block, mode)
  }
  return { steps, deadline: unused }

  /** Reads a paragraph and the list under it. */
  function readParagraph(block: Block, how: Mode) {
    const items = page.items(block)
    for (const item of items) taken.add(item.id)
    // A list that its paragraph did not claim ("- apologise") is read with the heading line before it.
    if (block.kind === 'item') return readItem(block, lead)
    const places = sentences(text, block).map(bounded)
    let running = lead.deadline
    places.forEach((place, i) => {
      const words = text.slice(place.start, place.end)
      const deadlines = deadlinesIn(place)
      const masked = mask(text, place, deadlines)
      const clauses = findClauses(masked, how === 'action' && i === 0)
      const before = text.slice(Math.max(block.start, place.start - 400), place.start)
      asked ||= ASKED.test(words)
      if (mode !== 'earlier' && isOtherCase(before, clauses, masked)) return
      if (how !== 'action' && !isRemedy(words, before, clauses, deadlines, how, asked || (how === 'summary' && page.outcome === 'upheld'), page.outcome)) return
      if (i > 0 && !deadlines.length && QUALIFIES.test(masked.slice(clauses[0]?.from ?? 0).trim()) && steps.at(-1)?.block === block) return
      // "We may ask for evidence. The Council should send it within two weeks."
      if (/\b(?:evidence|proof)\b/i.test(before) && /\b(?:send|provide|supply|submit)\s+(?:it|this|them)\b/.test(words)) return
      asked = true
      const heads = i === places.length - 1 && (items.length > 0 || words.endsWith(':'))
      const found = readSentence(block, place, masked, clauses, deadlines, running, heads, how)
      const own = deadlines.find((d) => !clauses[0] || !isInner(text, d, place.start + clauses[0].from)) ?? null
      steps.push(...found)
      if (heads) {
        if (clauses.some((clause) => isAside(masked.slice(clause.from).trim()))) return
        if (!found.length && DETAIL.test(words) && steps.at(-1)?.block === block) {
          steps.at(-1)!.sums = text.slice(steps.at(-1)!.start, items.at(-1)?.end ?? place.end).slice(0, MOST.items)
          return
        }
        // "Pay Mrs S:" heads "£2,400 for …" and "£300 for …".
        const pays = items.length > 0 && BEGINS_WITH_SUM.test(text.slice(items[0]!.start, items[0]!.start + 40)) ? PAYS_EACH.exec(words) : null
        const sums = found.length > 0 && pays !== null
        // "Apologise to Mrs S, and pay her:" has a step before it.
        if (sums && found.at(-1)!.end > place.start + pays.index) {
          const last = found.at(-1)!
          if (last.start < place.start + pays.index) last.end = trimmed(place.start + pays.index)
          else steps.splice(steps.indexOf(last), 1)
        }
        // The items say more of the step ("pay her £700, made up of: …") unless the line goes on to them ("apologise, and:").
        if (found.length && items.length && !sums && !/\b(?:and(?:\s+(?:will|to|should))*|by)\s*:$/.test(masked)) {
          found.at(-1)!.sums = text.slice(found.at(-1)!.start, items.at(-1)!.end).slice(0, MOST.items)
          return
        }
        const next = { deadline: own ? resolve(own) : running, who: clauses[0]?.who ?? lead.who, group: ++group }
        if (items.length) readItems(items, next)
        else lead = next
      } else if (!found.length && !clauses.length && how === 'action' && addDone(block, place, masked)) return
      else if (!found.length && how === 'action' && !clauses.length && PASSIVE.test(masked) && !steps.some((step) => isSameKind(step, words))) {
        const told = PASSIVE.exec(masked)!
        const from = place.start + told.index + told[0].length
        steps.push({ start: from, end: trimmed(place.end), sums: words, block, deadline: own && !isLoose(own) ? resolve(own) : running, loose: own && isLoose(own) ? own : null, who: lead.who, group: ++group, listed: false, done: false })
      } else if (!found.length && own && !clauses.some((clause) => isAside(masked.slice(clause.from).trim()))) reach(words, own, block, clauses[0]?.who ?? null)
      else if (found.length && own && !isLoose(own) && own.start < place.start + (clauses[0]?.from ?? 0)) running = resolve(own)
    })
  }

  /** A day that was over when the decision was made is no deadline of it. */
  function deadlinesIn(place: Place): Deadline[] {
    return findDeadlines(text, place, page.dates(place)).filter((d) =>
      mode === 'earlier' ? !/^on\b/i.test(text.slice(d.start, d.end)) : !d.day || !page.decided || d.day > page.decided)
      .map((d) => d.within && d.anchor === 'decision' && !d.anchored && isConditional(text.slice(place.start, d.start), text.slice(d.end, Math.min(place.end, d.end + 90)))
        ? { ...d, anchor: 'event' } : d)
  }

  /** Steps in a running sentence, with the deadlines that belong to them. */
  function readSentence(
    block: Block, place: Place, masked: string, clauses: Clause[], deadlines: Deadline[], running: Deadline | null, heads: boolean, how: Mode,
  ): Step[] {
    const found: Step[] = []
    const id = ++group
    let inside: Deadline | null = null
    const later = new Set<Step>()
    for (const clause of clauses) {
      let from = clause.from
      let form: Form = clause.form
      // "Remedy the injustice by apologising and paying her £200": the steps are how it is done.
      const by = /\bby\s+(?=(?:\w+ly\s+)?\w+ing\b)/.exec(masked.slice(from, clause.end))
      if (by && isEmpty(masked.slice(from, clause.end))) {
        form = 'ing'
        from += by.index + by[0].length
      }
      let reached = place.start + clause.start
      for (const part of splitSteps(masked.slice(from, clause.end), form)) {
        const start = place.start + from + part.start
        const end = trimmed(place.start + from + part.end)
        const words = masked.slice(from + part.start, Math.max(from + part.start, end - place.start))
        const own = deadlines.filter((d) => d.start >= reached && d.start < Math.max(end, start) && (d.start < start || !isInner(text, d, start)))
        reached = Math.max(reached, end)
        if (words.trim().length < 3 || isEmpty(words) || isAside(words) || (how !== 'action' && !part.verb) || (heads && /^\S*[\s:]*$/.test(words))) continue
        const deadline = own.find((d) => !isLoose(d))
        if (deadline && deadline.start > start && !part.later) inside = resolve(deadline, found)
        found.push({
          start, end, sums: text.slice(start, end), block, who: clause.who ?? lead.who, group: id, listed: false, done: false,
          deadline: deadline ? resolve(deadline, found) : null, loose: own.find(isLoose) ?? null,
        })
        if (part.later) later.add(found.at(-1)!)
      }
    }
    // "Apologise and pay £200 within one month": what stands after several steps is for all of them, as is what stands before.
    const first = deadlines.find((d) => !isLoose(d) && found[0] && d.start < found[0].start)
    let after: Deadline | null = null
    for (const step of found.toReversed()) {
      if (later.has(step)) continue
      if (step.deadline) after = step.deadline
      else if (!step.loose) step.deadline = first ? resolve(first) : (after ?? inside ?? running)
    }
    return found
  }

  function readItems(items: readonly Block[], context: Context) {
    // Where every item ends in a day, it is the item's own, whatever stands between: "… or its decision not to issue one, by 30 April;"
    const dated = items.length > 1 && items.every((item) => deadlinesIn(bounded(item)).some((d) => isLast(d, item)))
    for (const item of items) if (steps.length <= MOST.steps) context = readItem(item, context, dated)
  }

  /** Whether an item ends in a deadline. */
  function isLast(deadline: Deadline, item: Block): boolean {
    return !isLoose(deadline) && trimmed(item.end) <= deadline.end
  }

  /** One item of a list: one step, unless it only heads others. @returns what holds for the items after it */
  function readItem(item: Block, context: Context, dated = false): Context {
    const items = page.items(item)
    for (const inner of items) taken.add(inner.id)
    const whole = bounded({ start: item.start, end: item.end })
    const first = sentences(text, whole)[0]
    if (!first) return context
    const place = bounded(first)
    const sums = text.slice(item.start, Math.min(item.start + MOST.items, Math.max(item.end, items.at(-1)?.end ?? 0)))
    const deadlines = deadlinesIn(whole)
    const masked = mask(text, place, deadlines)
    const clause = findClauses(masked, false)[0]
    const head = clause && !clause.before.trim() ? clause.from : LEAD_WORDS.exec(masked)![0].length
    const start = place.start + head + (/^[\s,:]*/.exec(masked.slice(head))![0].length)
    const words = text.slice(start, place.end).replace(/:\s*$/, '')
    const form: Form = verbAt(words, 'ing') ? 'ing' : 'plain'
    const own = deadlines.filter((d) => d.start <= start || !isInner(text, d, start) || (isLast(d, item) && (dated || /,\s*$/.test(text.slice(start, d.start)))))
    const ends = own.find((d) => !isLoose(d))
    const next = { deadline: ends ? resolve(ends) : context.deadline, who: clause?.who ?? context.who, group: context.group }
    const heads = place.end === item.end && text.slice(item.start, item.end).trimEnd().endsWith(':')
    if (isAside(words)) return context
    const pays = heads ? (PAYS_EACH.exec(words + ':')?.index ?? 0) : 0
    const split = splitSteps(masked.slice(start - place.start), form)
    if (heads && (isEmpty(masked.slice(start - place.start).replace(/:\s*$/, '')) || (!verbAt(words, form) && !clause) || (clause && !masked.slice(clause.from).replace(/[\s:]/g, '')))) {
      if (!items.length) return next
      readItems(items, { ...next, group: ++group })
      return context
    }
    const done = ALREADY.test(sums)
    // What came of each part of an earlier item may differ; what is still to do is one step an item.
    const late = split.findIndex((part) => part.later)
    const parts: Pick<Part, 'start' | 'end' | 'later'>[] = mode === 'earlier' ? split
      : late > 0 ? [{ start: 0, end: split[late - 1]!.end }, { ...split[late]!, end: place.end - start }]
      // "Apologise to Mrs S, and pay her:" heads a list of sums.
      : [{ start: 0, end: pays || place.end - start }]
    for (const part of parts) {
      const until = deadlines.find((d) => d.start > start + part.start && !isLoose(d) && !isInner(text, d, start + part.start))
      const [from, end] = [start + part.start, trimmed(start + part.end)]
      if (end - from > 2 && !isEmpty(masked.slice(from - place.start)))
        steps.push({
          start: from, end, sums: parts.length > 1 || pays ? text.slice(from, end) : sums, block: item, deadline: part.later ? (until ?? null) : late > 0 ? (own.find((d) => !isLoose(d) && d.start < start + split[late]!.start) ?? context.deadline) : next.deadline, loose: own.find(isLoose) ?? null,
          who: next.who, group: context.group, listed: true, done,
        })
    }
    if (pays) readItems(items, { ...next, group: ++group })
    return context
  }

  /** Steps that the body took before the decision. @returns true where the sentence tells of some */
  function addDone(block: Block, place: Place, masked: string): boolean {
    const past = findDone(masked)
    for (const part of past?.parts ?? []) {
      const [start, end] = [place.start + part.start, trimmed(place.start + part.end)]
      steps.push({ start, end, sums: text.slice(start, end), block, deadline: null, loose: null, who: past!.who, group, listed: false, done: true })
    }
    return Boolean(past)
  }

  /** A deadline told without a step: for the steps before it that have none, or for those told at a paragraph, or for those to come. */
  function reach(words: string, deadline: Deadline, block: Block, who: string | null) {
    const own = resolve(deadline)
    const numbers = [...words.matchAll(/\bpara(?:graph)?s?\.?\s+(\d{1,3})(?:\s*(to|-|–|and|,)\s*(\d{1,3}))?/gi)].flatMap(([, a, , b]) =>
      Array.from({ length: b ? Math.min(50, Math.max(1, Number(b) - Number(a) + 1)) : 1 }, (_, i) => Number(a) + i))
    const isAt = (at: Block) => numbers.includes(page.paragraph(at) ?? -1) && at.id !== block.id
    if (numbers.length && !steps.some((step) => isAt(step.block))) {
      const before = lead
      lead = { deadline: own, who, group: 0 }
      // Once: what is told there may point back here.
      if (!pointed) for (const target of page.blocks) if (target.number !== null && isAt(target) && !taken.has(target.id)) {
        pointed = true
        taken.add(target.id)
        readParagraph(target, 'action')
      }
      lead = before
      return
    }
    const kinds = [/apolog/i.test(words) && 'apology', /payment|£/i.test(words) && 'payment'].filter(Boolean)
    const open = steps.filter((step) => !step.deadline && !step.loose && !step.done && (!numbers.length || isAt(step.block)) &&
      (!kinds.length || kinds.includes(kindOf(text.slice(step.start, step.end))) || (kinds.includes('payment') && step.sums.includes('£'))))
    if (open.length && !/\b(?:following|below)\b/i.test(words)) for (const step of open) step.deadline = own
    else lead = { deadline: own, who, group: 0 }
    unused = own
  }

  /** What "within the same time" and "within a further month" mean. */
  function resolve(deadline: Deadline, found: readonly Step[] = []): Deadline {
    const before = (found.findLast((step) => step.deadline) ?? steps.findLast((step) => step.deadline))?.deadline
    if (deadline.refers === 'same' && before && !deadline.within) return before
    return deadline.refers === 'further' && before ? { ...deadline, after: before } : deadline
  }

  /** Whether a sentence without an actor speaks again of a step that is known: of its kind, and of no other sum. */
  function isSameKind(step: Step, words: string): boolean {
    const sums = words.match(/£[\d,.]*\d/g)
    return sums ? sums.some((sum) => step.sums.includes(sum)) : kindOf(text.slice(step.start, step.end)) === kindOf(words) || (/payment/i.test(words) && step.sums.includes('£'))
  }

  /** Where words end without the stop, comma or "and" after them. */
  function trimmed(end: number): number {
    return end - /(?:[\s.,;:]|\b(?:and|or|then)(?=[\s.,;:]*$))*$/.exec(text.slice(Math.max(0, end - 12), end))![0].length
  }
}
