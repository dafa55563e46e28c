import type { Period } from '../calendar/span.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock, Event } from '../record.ts'
import { asLength, lengthsOf } from '../delays/told-by-the-page/lengths.ts'
import type { Length } from '../delays/told-by-the-page/lengths.ts'
import { placesOf } from '../delays/places.ts'
import type { ClockInput } from '../delays/clock-input.ts'
import { limitById, limits } from '../rules/index.ts'
import { bareNumbers } from '../rules/page-limits/bare-numbers.ts'
import type { Limit } from '../rules/limit.ts'
import { cued } from '../text/cued.ts'
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
  /** The length as the page's own words give it; null where only the rulebook does. */
  length: Length | null
  /** What it was read by: an earlier decision, a limit of the page, a length that is laid down, any length, or the rulebook alone. */
  source: (typeof sources)[number]
}
export const sources = ['agreed', 'limit', 'laid down', 'length', 'rulebook'] as const

/** Lengths that are looked at on one page: what keeps the time linear. */
const most = 70
/** What follows, or stands before, a length that measures what was. */
const measured = cued(/^(?: ?[’']s?)?[ -](?:later|late|ago|old|longer|earlier|overdue|more|delay|too)\b/i)
const took = cued(/\b(?:took|taken|taking|waited|waiting|spent|lasted|delay of|some|nearly|almost|over|about)(?: \w+){0,2} $/i)
const counted: ReadonlySet<string> = new Set(['days', 'working days', 'school days', 'weeks', 'months'])
const laidDown: ReadonlySet<string> = new Set(['law', 'found', 'events', 'analysis', 'other'])

/**
 * All lengths of a page: those that it states, those of the rulebook of which it tells a step, and those by which the rules read a clock.
 * @param read the clocks that the rules read
 */
export function allowedOf(input: ClockInput, lines: readonly Line[], read: readonly Clock[]): Allowed[] {
  const { decision, mentions, pageLimits, events } = input
  const found: Allowed[] = []
  const places = placesOf(decision)
  const lengths = mentions.filter((mention) => mention.kind === 'duration')
  const laid = lengthsOf(input, places)
  for (const length of laid) {
    const page = pageLimits.find(({ words }) => words.start === length.words.start)
    const one = allowedBy(length, length.from ? 'agreed' : page ? 'limit' : 'laid down')
    found.push(one)
    const longer = page?.extended
    if (longer && longer.value !== length.period.value) found.push({ ...one, period: longer })
  }
  function allowedBy(length: Length, source: Allowed['source']): Allowed {
    const { rule, title, name, period, beginningWith, words, about, from, said } = length
    const line = lineAt(lines, words.start)
    // "… and 20 at stage two": its clause begins behind the length whose unit it shares.
    const bare = !lengths.some(({ start, end }) => start <= words.start && words.start < end)
    const behind = bare ? (lengths.findLast(({ end }) => end <= words.start)?.end ?? 0) : 0
    const { before, after } = around(decision, line, words, behind)
    return {
      rule,
      name: name || title,
      period,
      beginningWith,
      limit: limitById(rule) ?? null,
      words,
      line,
      asks: factsOf(from ? said : before),
      from: factsOf(after),
      about,
      sentence: line?.about ?? new Map(),
      start: from ?? null,
      length,
      source,
    }
  }
  const kinds = new Set(events.flatMap((event) => event.kind ?? []))
  for (const limit of limits) {
    // What only guidance sets, or a body itself, is measured where the page says so.
    if (!('value' in limit.length) || limit.clock === 'stated') continue
    if (found.some((one) => one.rule === limit.id)) continue
    if (!limit.endsWith.some((kind) => kinds.has(kind)) && !limit.startsWith.some((kind) => kinds.has(kind))) continue
    found.push(byRulebook(limit, limit.length))
  }
  for (const { rule, limit: period } of read) {
    const limit = limitById(rule)
    if (!limit || period.unit === 'date' || found.some((one) => one.period.value === period.value && one.period.unit === period.unit))
      continue
    found.push(byRulebook(limit, period as Period))
  }
  // Any other length of which the words do not say that it measures what was: whether it binds is learnt.
  const known = new Set(laid.map(({ words }) => words.start))
  for (const mention of mentions) {
    if (found.length >= most) break
    if (mention.kind !== 'duration' || known.has(mention.start) || mention.value !== mention.most || !counted.has(mention.unit)) continue
    const { start, end } = mention
    if (measured.test(decision.text.slice(end, end + 20)) || took.test(decision.text.slice(Math.max(0, start - 40), start))) continue
    const length = laidDown.has(places(mention.block, start)?.section ?? '') ? asLength(mention, decision, places) : null
    if (length) found.push(allowedBy(length, 'length'))
  }
  // "Ten working days at stage one and 20 at stage two", where no limit of the page was read of it.
  for (const [i, mention] of lengths.entries()) {
    const line = lineAt(lines, mention.start)
    if (!line || !laidDown.has(line.section)) continue
    for (const { start, end, value } of bareNumbers(decision.text, mention, Math.min(line.end, lengths[i + 1]?.start ?? line.end))) {
      const { unit } = mention
      if (found.some((one) => one.line === line && one.period.value === value && one.period.unit === unit)) continue
      const length = asLength({ ...mention, start, end, value, most: value, text: decision.text.slice(start, end) }, decision, places)
      if (length) found.push(allowedBy(length, 'length'))
    }
  }
  return found.slice(0, most)
}

function byRulebook(limit: Limit, { value, unit }: Period): Allowed {
  const about = stems(limit.name)
  return {
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
    length: null,
    source: 'rulebook',
  }
}

/** The sentence at an offset. */
export function lineAt(lines: readonly Line[], offset: number): Line | null {
  const line = lines[lastAt(lines, offset)]
  return line && line.end >= offset ? line : null
}

/** The clause of a length: what stands before it, and what it runs from. */
function around({ text }: Decision, line: Line | null, { start, end }: Words, behind: number): { before: string; after: string } {
  if (!line) return { before: '', after: '' }
  const before = text.slice(Math.max(line.start, behind, start - 260), start)
  const after = text.slice(end, Math.min(line.end, end + 200))
  const own = before.split(reported).findLast((part) => /[a-z]{4}/i.test(part.replace(empty, ''))) ?? before
  const cut = /^(.{0,140}?)(?:[;:.]|, |\band (?:then|to|must|should|has|have|within|at|\d))/.exec(after)?.[1] ?? after
  // "has ten working days to respond": what is asked for stands behind it.
  if (/^ to \w/.test(cut)) return { before: `${own} ${cut}`, after: cut.split(/\b(?:of|from|after|to)\b/).at(-1) ?? '' }
  return { before: own.length < 25 ? `${own} ${after}` : own, after: cut }
}

/** Behind it a length's own clause begins: it is not the letter that tells of it that must come within it. */
const reported = new RegExp(
  '[;:]|, (?=and |or |but |then )|' +
    '\\b(?:says?|said|saying|promis\\w+|agreed|told|quot\\w+|warn\\w+|explain\\w+|in which|with (?:him|her)|which gave|giving)\\b' +
    '(?! to be)',
  'i',
)
const empty = /\b(?:and|or|but|then|has|have|within|up to|the|council)\b/gi
