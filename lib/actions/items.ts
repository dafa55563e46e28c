import type { Block } from '../page/decision.ts'
import { laidOutText } from '../text/laid-out.ts'
import { sentences } from '../text/sentences.ts'
import { findClauses } from './clauses.ts'
import { ALREADY, LEAD_WORDS, PAYS_EACH, isAside } from './cues.ts'
import { isLoose } from './deadlines/deadline.ts'
import { isInner } from './deadlines/inner.ts'
import { mask } from './deadlines/mask.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { isEmpty } from './empty.ts'
import { MOST, bounded } from './page.ts'
import { deadlinesIn, resolve, trimmed } from './reading.ts'
import type { Context, Reading } from './reading.ts'
import { splitSteps } from './split.ts'
import type { Part } from './part.ts'
import { verbAt } from './verbs.ts'
import type { Form } from './verbs.ts'

/** Reads the items of a list, each under what the line before the list gives. */
export function readItems(reading: Reading, items: readonly Block[], context: Context) {
  // Where every item ends in a day, it is the item's own, whatever stands between: "… or its decision not to issue one, by 30 April;"
  const dated = items.length > 1 && items.every((item) => deadlinesIn(reading, bounded(item)).some((d) => isLast(reading, d, item)))
  for (const item of items) if (reading.steps.length <= MOST.steps) context = readItem(reading, item, context, dated)
}

/** The beginning of a sentence after the step that gives its day: "This meeting is to be held", "It will do so". */
const OF_STEP = new RegExp(laidOutText`
  ^\W*(?:
    (?:This|These)(?: \w+){0,2} (?:is|are|will|should|must|has|have)(?: to)? (?:
      be (?:done|held|made|sent|paid|given|issued|completed|finished|carried out|in place)
      take place
      happen
    )
    (?:It|They|The \w+) (?:will|should|must|is to|are to) do (?:this|these|so|it|both)
  )\b[^.]*$
`)

/** Whether an item ends in a deadline. */
function isLast({ page }: Reading, deadline: Deadline, item: Block): boolean {
  return !isLoose(deadline) && trimmed(page.text, item.end) <= deadline.end
}

/** One item of a list: one step, unless it only heads others. @returns what holds for the items after it */
export function readItem(reading: Reading, item: Block, context: Context, dated = false): Context {
  const { page, mode, steps } = reading
  const { text } = page
  const items = page.items(item)
  for (const inner of items) reading.taken.add(inner.id)
  const whole = bounded({ start: item.start, end: item.end })
  const first = sentences(text, whole)[0]
  if (!first) return context
  const place = bounded(first)
  const sums = text.slice(item.start, Math.min(item.start + MOST.items, Math.max(item.end, items.at(-1)?.end ?? 0)))
  const deadlines = deadlinesIn(reading, whole)
  const masked = page.named(mask(text, place, deadlines))
  const clause = findClauses(masked, false, '', true).find(({ form }) => form !== 'noun')
  const head = clause && !masked.slice(0, clause.start).trim() && !clause.before.trim() ? clause.from : LEAD_WORDS.exec(masked)![0].length
  const start = place.start + head + /^[\s,:]*/.exec(masked.slice(head))![0].length
  const words = text.slice(start, place.end).replace(/:\s*$/, '')
  const form: Form = verbAt(words, 'ing') ? 'ing' : 'plain'
  const own = deadlines.filter(
    (d) =>
      d.start <= start ||
      OF_STEP.test(text.slice(place.end, d.start)) ||
      !isInner(text, d, start) ||
      (isLast(reading, d, item) && (dated || /,\s*$/.test(text.slice(start, d.start)))),
  )
  const ends = own.find((d) => !isLoose(d))
  const next = {
    deadline: ends ? resolve(reading, ends) : context.deadline,
    who: clause?.who ?? context.who,
    will: clause?.will ?? context.will,
    group: context.group,
  }
  const heads = place.end === item.end && text.slice(item.start, item.end).trimEnd().endsWith(':')
  if (isAside(words)) return context
  const pays = heads ? (PAYS_EACH.exec(words + ':')?.index ?? 0) : 0
  const split = splitSteps(masked.slice(start - place.start), form)
  if (
    heads &&
    (isEmpty(masked.slice(start - place.start).replace(/:\s*$/, '')) ||
      (!verbAt(words, form) && !clause) ||
      (clause && !masked.slice(clause.from).replace(/[\s:]/g, '')))
  ) {
    if (!items.length) return next
    readItems(reading, items, { ...next, group: ++reading.group })
    return context
  }
  const done = ALREADY.test(sums)
  /** The deadline that stands in a part of the item, and is its own. */
  const within = (from: number, to: number) =>
    deadlines.find((d) => d.start >= start + from && d.start < start + to && !isLoose(d) && !isInner(text, d, start + from))
  // What came of each part of an earlier item may differ; what is still to do is one step an item, but for what stands apart in it.
  // "Apologise to Mrs S, and pay her:" heads a list of sums.
  const parts: Pick<Part, 'start' | 'end' | 'later'>[] =
    mode === 'earlier'
      ? split
      : heads
        ? [{ start: 0, end: pays || place.end - start }]
        : standApart(masked.slice(start - place.start), split, within)
  const lead = ends && ends.start <= start ? next.deadline : context.deadline
  for (const part of parts) {
    const from = start + part.start
    const end = trimmed(text, start + part.end)
    if (end - from <= 2 || isEmpty(masked.slice(from - place.start))) continue
    const alone = within(part.start, part.later ? Infinity : part.end)
    steps.push({
      start: from,
      end,
      sums: parts.length > 1 || pays ? text.slice(from, end) : sums,
      block: item,
      deadline:
        !part.later && (parts.length === 1 || mode === 'earlier')
          ? next.deadline
          : alone
            ? resolve(reading, alone)
            : part.later
              ? null
              : lead,
      loose: own.find(isLoose) ?? null,
      who: next.who,
      will: next.will,
      group: context.group,
      listed: true,
      done,
    })
  }
  if (pays) readItems(reading, items, { ...next, group: ++reading.group })
  return context
}

/**
 * Parts of an item that are steps of their own: those divided by semicolons ("apologise to her; cancel the bill; and pay her £50"), and
 * those of which each has its own deadline ("appoint somebody by 3 May, and finish within a month of that"). One part where none do.
 */
function standApart(words: string, split: readonly Part[], within: (from: number, to: number) => Deadline | undefined): Part[] {
  const parts: Part[] = []
  for (const part of split) {
    const last = parts.at(-1)
    const apart =
      !last ||
      part.later ||
      /;\s*(?:and\s+)?$/.test(words.slice(last.start, part.start)) ||
      (within(last.start, last.end) && within(part.start, part.end))
    if (apart) parts.push(last ? { ...part } : { ...part, start: 0 })
    else last.end = part.end
  }
  return parts
}
