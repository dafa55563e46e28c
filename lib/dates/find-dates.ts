import type { Span } from '../calendar/span.ts'
import type { Decision, Section } from '../page/decision.ts'
import { cuesOf } from './cues.ts'
import { daysBetween, yearOf } from './civil.ts'
import { durations } from './durations.ts'
import type { Found } from './forms.ts'
import { mask } from './mask.ts'
import type { Inference, Mention, Precision } from './mention.ts'
import { type Parts, spanOf } from './parts.ts'
import { type Leaning, leanings, resolve, speaks } from './relative.ts'
import { tag } from './tag.ts'
import { inferYear } from './year.ts'
import { kindOfYears } from './year-pairs.ts'

type Duration = ReturnType<typeof durations>[number]

/** An expression on its way to a mention. */
interface Token {
  start: number
  end: number
  date?: Found
  leaning?: Leaning
  duration?: Duration
  section: number
  block: string
  /** First and one past the last offset of its sentence. */
  sentence: [number, number]
  span: Span | null
  precision: Precision
  /** What its year, month or day was taken from. */
  from?: Token | 'decision date'
  part?: Inference['part']
  reason?: string
  explicit: boolean
}

const GLUE = /^\s*(?:,\s*(?:and\s|or\s)?|and\s|or\s|to\s|until\s|&\s|through\s|as well as\s|then\s|and then\s|and again\s|[-–—/]\s*)(?:(?:also\s)?(?:on|in|from|by|during|at|the|late|early|mid|end of|the end of)\s){0,2}\s*$/i

/** Sentences end at a full stop before a capital, and at every line. */
function sentences(text: string): number[] {
  const ends: number[] = []
  for (const m of text.matchAll(/[.!?]["”’)]{0,2}[ \u00a0]{1,4}(?=["“‘(]?[A-Z\d])|\n/g)) ends.push(m.index + m[0].length)
  ends.push(text.length)
  return ends
}

function tokens(decision: Pick<Decision, 'text' | 'blocks'>, masked: string): Token[] {
  const all: Pick<Token, 'start' | 'end' | 'date' | 'leaning' | 'duration'>[] = [
    ...tag(masked).map((date) => ({ start: date.start, end: date.end, date })),
    ...leanings(masked).map((leaning) => ({ start: leaning.start, end: leaning.end, leaning })),
    ...durations(masked).map((duration) => ({ start: duration.start, end: duration.end, duration })),
  ]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const ends = sentences(decision.text)
  const out: Token[] = []
  let last = 0
  let s = 0
  let b = 0
  for (const t of all) {
    if (t.start < last) continue
    while (ends[s]! <= t.start && s < ends.length - 1) s++
    while (b < decision.blocks.length && decision.blocks[b]!.end < t.end) b++
    const block = decision.blocks[b]
    if (!block || block.start > t.start) continue
    last = t.end
    out.push({
      ...t, section: block.section, block: block.id, sentence: [s ? ends[s - 1]! : 0, ends[s]!],
      span: null, precision: 'unknown', explicit: false,
    })
  }
  return out
}

/** Years that stand in the words, and years shared along a list or range: "3 February and 31 March 2023". */
function readGivenYears(text: string, all: Token[], page: string): void {
  const dates = all.filter((t) => t.date)
  for (const t of dates) {
    const p = t.date!.parts
    if (p.base === 'year' && p.pair)
      p.base = kindOfYears(text.slice(Math.max(t.sentence[0], t.start - 120), t.start), text.slice(t.end, Math.min(t.sentence[1], t.end + 60)), page)
    if (p.year !== undefined) give(t, p.year, true)
  }
  for (let i = dates.length - 2; i >= 0; i--) {
    const [t, next] = [dates[i]!, dates[i + 1]!]
    if (t.span || !next.span || t.date!.pointer || next.start >= t.sentence[1] || !GLUE.test(text.slice(t.end, next.start))) continue
    if (next.precision.includes('year')) continue
    const y = yearOf(next.span.from)
    const same = spanOf(t.date!.parts, y).span
    give(t, same.from > next.span.to ? y - 1 : y, true)
    t.from = next
    t.part = 'year'
  }
}

function give(t: Token, year: number, explicit = false): void {
  Object.assign(t, spanOf(t.date!.parts, year), { explicit })
}

const key = (p: Parts): string => `${p.base}/${p.date ?? ''}/${p.month ?? ''}/${p.name ?? ''}`

/** The story as far as it has been read within a section. */
class Thread {
  main: Token | null = null
  aside: Token | null = null
  last: Token | null = null
  lastDay: Token | null = null

  anchors(): Token[] {
    return [this.main, this.aside].filter((t) => t !== null)
  }

  /** Takes a date in: a flashback, a plan or a passing year does not move the main line. */
  add(t: Token, aside: boolean, opens: boolean): void {
    this.last = t
    if (t.precision === 'day') this.lastDay = t
    const before = this.main && t.span!.to < this.main.span!.from
    if (!this.main) this.main = t
    else if (aside || (before && !opens)) this.aside = before && daysBetween(t.span!.to, this.main.span!.from) > 366 && aside ? null : t
    else [this.main, this.aside] = [t, null]
    if (!aside && before && !opens) [this.main, this.aside] = [t, this.main]
  }
}

const restarts = (a: Section | undefined, b: Section | undefined): boolean => a?.kind !== b?.kind
const YEARS = new Set<Precision>(['year', 'academic year', 'financial year', 'part of year'])

/**
 * Every date, relative date and length of time of a decision, in document order, with ids m0, m1, …
 * Dates are spans of days; a year that the words leave out comes from the story and is marked as inferred.
 * Total: any text gives a list. Nothing depends on the machine's clock or time zone.
 * @param decision the page's linear text with its blocks and sections, and the day from which it is written
 */
export function findDates(decision: Pick<Decision, 'text' | 'blocks' | 'sections' | 'decisionDate' | 'articleDate'>): Mention[] {
  const { text, sections } = decision
  const today = decision.decisionDate ?? decision.articleDate
  const all = tokens(decision, mask(text))
  readGivenYears(text, all, text.slice(0, 300))

  const named = new Map<string, Map<number, Token>>()
  const name = (t: Token) => {
    if (!t.date || !t.span) return
    const years = named.get(key(t.date.parts)) ?? new Map<number, Token>()
    named.set(key(t.date.parts), years)
    const y = yearOf(t.span.from)
    if (!years.has(y)) years.set(y, t)
  }
  for (const t of all) name(t)
  let reach: Span | null = null
  const extend = (t: Token) => {
    if (t.precision !== 'day' || !t.span || (today && t.span.from > today) || !sections[t.section]?.level) return
    reach = reach ? { from: t.span.from < reach.from ? t.span.from : reach.from, to: t.span.to > reach.to ? t.span.to : reach.to } : t.span
  }
  for (const t of all) extend(t)

  // The summary and the complaint tell the story before it is told: they come last, when the years are known.
  const early = (t: Token) => /^(?:summary|complaint|head)$/.test(sections[t.section]?.kind ?? '')
  for (const part of [all.filter((t) => !early(t)), all.filter(early)]) {
    let thread = new Thread()
    let section = -1
    let block = ''
    for (const [i, t] of part.entries()) {
      if (t.duration) continue
      if (t.section !== section) {
        if (restarts(sections[section], sections[t.section])) thread = new Thread()
        section = t.section
      }
      const opens = t.block !== block
      block = t.block
      const kind = sections[section]?.kind ?? 'other'
      const before = text.slice(Math.max(t.sentence[0], t.start - 240), t.start)
      const after = text.slice(t.end, Math.min(t.sentence[1], t.end + 160))
      const cues = cuesOf(before, after, kind === 'action')
      const inSentence = thread.last && thread.last.start >= t.sentence[0] ? thread.last : null

      if (t.leaning) {
        let speaking = null
        if (speaks(t.leaning)) {
          const said = inSentence && thread.lastDay && thread.lastDay.start >= t.sentence[0] &&
            !/\b(?:since|until|by|from)\s+$/.test(text.slice(Math.max(t.sentence[0], thread.lastDay.start - 20), thread.lastDay.start)) && t.leaning.way !== 'this'
          const told = t.leaning.way === 'next' && thread.lastDay && /\b(?:said|told|would|expected|hoped|wrote|replied)\b/.test(before)
          speaking = said || told ? thread.lastDay!.span!.from : today
          if (speaking) t.from = said || told ? thread.lastDay! : 'decision date'
        }
        const ground = { last: thread.last as { span: Span; precision: Precision } | null, lastDay: thread.lastDay as { span: Span } | null, speaking }
        const got = resolve(t.leaning, ground)
        if (typeof got === 'string') t.reason = got
        else if (/\bwould have\b/.test(before)) t.reason = 'It did not happen.'
        else {
          Object.assign(t, got)
          t.from ??= thread.last!
          t.part = got.precision === 'day' ? 'day' : got.precision === 'year' ? 'year' : 'month'
        }
      } else if (!t.span) {
        const found = t.date!
        const p = found.parts
        if (found.pointer) {
          const by = /next|following/.test(found.pointer) ? 1 : /last|previous/.test(found.pointer) ? -1 : 0
          const ofStory = /that|same|the /.test(found.pointer)
          const from = ofStory ? (thread.last ? yearOf(thread.last.span!.from) : null) : today ? yearOf(today) : null
          if (from !== null) {
            give(t, from + by)
            t.from = ofStory ? thread.last! : 'decision date'
          }
        }
        if (!t.span) {
          const years = named.get(key(p))
          const next = part.slice(i + 1, i + 6).find((n) => n.date && n.explicit && n.span && n.start < t.sentence[1] && !YEARS.has(n.precision))
          const turned = next && /\b(?:after|since|following|having|because|against)\b/.test(text.slice(t.end, next.start))
          const anchors = thread.anchors()
          if (turned) anchors.splice(0, 9, next)
          const exact = p.base === 'day'
          const restart = anchors.length === 0
          const retold = kind === 'analysis' || kind === 'injustice' || kind === 'decision' || kind === 'action' || kind === 'summary'
          const y = inferYear({
            parts: p, weekday: found.weekday, anchors: anchors.map((a) => a.span!), later: next && !turned ? next.span : null,
            named: [...(years?.keys() ?? [])],
            namedWeight: cues.action ? 1 : exact ? (restart ? 14 : retold ? 9 : 4) : restart ? 10 : retold ? 4 : 1,
            back: cues.back, either: cues.either, reported: cues.reported, ahead: cues.ahead && kind !== 'law', action: cues.action, reach: kind === 'method' ? null : reach, today,
          })
          if (y === null) t.reason = 'The year is not said and nothing on the page tells it.'
          else {
            give(t, y)
            t.from = thread.main && !years?.has(y) ? thread.main : (years?.get(y) ?? thread.main ?? 'decision date')
          }
        }
        if (t.span) t.part = 'year'
      }
      if (!t.span) continue
      name(t)
      extend(t)
      const future = today !== null && t.span.from > today
      const passing = YEARS.has(t.precision) && thread.main !== null && t.span.to < thread.main.span!.from
      thread.add(t, cues.back || cues.ahead || future || passing, opens)
    }
  }

  const ids = new Map(all.map((t, i) => [t, `m${i}`]))
  return all.map((t): Mention => {
    const place = { id: ids.get(t)!, text: text.slice(t.start, t.end), start: t.start, end: t.end, block: t.block }
    if (t.duration) {
      const { kind, value, most, unit, calendar, limiting } = t.duration
      return { ...place, kind, value, most, unit, calendar, limiting }
    }
    const from = t.from && t.from !== 'decision date' ? ids.get(t.from)! : t.from
    return {
      ...place, kind: t.leaning && t.leaning.way !== 'ordinal' ? 'relative' : 'date', span: t.span, precision: t.span ? t.precision : 'unknown',
      inferred: t.span && t.part && from ? [{ part: t.part, from }] : [], ...(t.reason && { reason: t.reason }),
    }
  })
}
