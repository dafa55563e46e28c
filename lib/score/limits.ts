import type { Period } from '../calendar/span.ts'
import type { Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import { lengthsOf } from '../delays/own-words/lengths.ts'
import { placesOf } from '../delays/own-words/places.ts'
import type { ClockInput } from '../delays/clock-input.ts'
import { limitById, limits } from '../rules/index.ts'
import type { Limit } from '../rules/limit.ts'
import { stems } from '../text/stems.ts'
import type { Stems } from '../text/stems.ts'
import type { Words } from '../text/words.ts'
import { lastAt } from '../text/within.ts'
import type { Line } from './days.ts'
import { factsOf, nothing } from './facts.ts'
import type { Facts } from './facts.ts'

/** A length against which something may have been measured. */
export interface Allowed {
  rule: string
  name: string
  period: Period
  beginningWith: boolean
  limit: Limit | null
  /** Where the page states it; null where only the rulebook does. */
  words: Words | null
  line: Line | null
  /** What must be done, from what on, and what its sentence and those around speak of. */
  asks: Facts
  from: Facts
  about: Stems
  sentence: Stems
  /** The day from which it runs, where that is known. */
  start: Event | null
}

/** Lengths that are looked at on one page: what keeps the time linear. */
const most = 60

/** All lengths of a page: those that it states, and those of the rulebook of which it tells a step. */
export function allowedOf(input: ClockInput, lines: readonly Line[]): Allowed[] {
  const { decision, pageLimits, events } = input
  const found: Allowed[] = []
  for (const length of lengthsOf(input, placesOf(decision))) {
    const { rule, title, name, period, beginningWith, words, about, from } = length
    const line = lineAt(lines, words.start)
    const { before, after } = around(decision, line, words)
    const one: Allowed = {
      rule,
      name: name || title,
      period,
      beginningWith,
      limit: limitById(rule) ?? null,
      words,
      line,
      asks: factsOf(from ? length.said : before),
      from: factsOf(after),
      about,
      sentence: line?.about ?? new Map(),
      start: from ?? null,
    }
    found.push(one)
    const longer = pageLimits.find((page) => page.words.start === words.start)?.extended
    if (longer && longer.value !== period.value) found.push({ ...one, period: longer })
  }
  const kinds = new Set(events.flatMap((event) => event.kind ?? []))
  for (const limit of limits) {
    if (!('value' in limit.length) || limit.clock === 'never' || limit.by || found.some((one) => one.rule === limit.id)) continue
    if (!limit.endsWith.some((kind) => kinds.has(kind)) && !limit.startsWith.some((kind) => kinds.has(kind))) continue
    const { value, unit } = limit.length
    const about = stems(limit.name)
    found.push({
      rule: limit.id,
      name: limit.name,
      period: { value, unit },
      beginningWith: limit.beginningWith ?? false,
      limit,
      words: null,
      line: null,
      asks: factsOf(limit.name),
      from: nothing,
      about,
      sentence: about,
      start: null,
    })
  }
  return found.slice(0, most)
}

/** The sentence at an offset. */
export function lineAt(lines: readonly Line[], offset: number): Line | null {
  const line = lines[lastAt(lines, offset)]
  return line && line.end >= offset ? line : null
}

/** The clause of a length: what stands before it, and what it runs from. */
function around({ text }: Decision, line: Line | null, { start, end }: Words): { before: string; after: string } {
  if (!line) return { before: '', after: '' }
  const before = text.slice(Math.max(line.start, start - 260), start)
  const after = text.slice(end, Math.min(line.end, end + 200))
  const own = before.split(/[;:]|, (?=and |or |but |then )/).findLast((part) => /[a-z]{4}/i.test(part.replace(empty, ''))) ?? before
  const cut = /^(.{0,140}?)(?:[;:.]|, |\band (?:then|to|must|should|has|have|within|at|\d))/.exec(after)?.[1] ?? after
  // "has ten working days to respond": what is asked for stands behind it.
  if (/^ to \w/.test(cut)) return { before: `${own} ${cut}`, after: cut.split(/\b(?:of|from|after|to)\b/).at(-1) ?? '' }
  return { before: own.length < 25 ? `${own} ${after}` : own, after: cut }
}

const empty = /\b(?:and|or|but|then|has|have|within|up to|the|council)\b/gi
