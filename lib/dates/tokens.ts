import type { Decision } from '../page/decision.ts'
import { matches } from '../text/matches.ts'
import { yearOf } from './civil.ts'
import { durations, type Length } from './durations.ts'
import type { Found } from './forms.ts'
import type { Inference, Precision } from './mention.ts'
import { tag } from './tag.ts'
import type { Leaning } from './relative/leaning.ts'
import { leanings } from './relative/leanings.ts'
import { shift } from './relative/shift.ts'
import type { Span } from '../calendar/span.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { type Parts, spanOf } from './parts.ts'
import { evenSpaces } from './words.ts'
import { kindOfYears } from './year-pairs.ts'

/**
 * An expression on its way to a mention: one of `date`, `leaning` and `duration`; both of these where it is a length unless it leads to a
 * day.
 */
export interface Token {
  start: number
  end: number
  date?: Found
  leaning?: Leaning
  duration?: Length
  /** Index of its section, id of its block, first and one past the last offset of its sentence. */
  section: number
  block: string
  /** It stands in an item of a list. */
  item: boolean
  /** It stands in a heading. */
  heading: boolean
  from: number
  to: number
  span: Span | null
  precision: Precision
  /** Its year stands in the words. */
  explicit: boolean
  /** What its year, month or day was taken from. */
  source?: Token | 'decision date'
  part?: Inference['part']
  reason?: string
}

type Place = Pick<Token, 'start' | 'end' | 'date' | 'leaning' | 'duration'>

const SENTENCE_END = /[.!?]["”’)]{0,2}[ \u00a0]{1,4}(?=["“‘(]?[A-Z\d])|\n/g

/** "… June 2023, ", "… 12 June, " and "… the end of June, " */
const DAY_BEFORE = /(?:\d\d| [A-Z][a-z]{2,8}),\s$/

/** Ends of sentences: a full stop before a capital, and every line. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const m of matches(SENTENCE_END, text)) ends.push(m.index + m[0].length)
  ends.push(text.length)
  return ends
}

/**
 * All expressions in document order, none overlapping another: what starts first wins, then what is longer. Pauses between its searches.
 */
export function* tokens({ text: written, blocks }: Pick<Decision, 'text' | 'blocks'>): Generator<void, Token[]> {
  const text = evenSpaces(written)
  const all: Place[] = []
  for (const date of tag(text)) all.push({ start: date.start, end: date.end, date })
  yield
  for (const leaning of leanings(text)) all.push({ start: leaning.start, end: leaning.end, leaning })
  yield
  for (const duration of durations(text)) {
    const leaning = shift(duration) ?? undefined
    // "It was due by 12 June 2023, nine months before": how long before, of a day that is named.
    const beside =
      leaning &&
      leaning.count < 0 &&
      /before$|ago/.test(duration.dir!) &&
      DAY_BEFORE.test(text.slice(Math.max(0, duration.start - 16), duration.start))
    all.push(
      leaning && !beside
        ? { start: leaning.start, end: leaning.end, leaning, ...(leaning.told && { duration }) }
        : { start: duration.start, end: duration.end, duration },
    )
  }
  yield
  all.sort((x, y) => x.start - y.start || y.end - x.end)
  const ends = sentenceEnds(text)
  const out: Token[] = []
  let last = 0
  let s = 0
  let b = 0
  for (const t of all) {
    if (t.start < last) {
      if (out.at(-1)!.leaning?.event) out.at(-1)!.duration ??= t.duration
      continue
    }
    while (ends[s]! <= t.start && s < ends.length - 1) s++
    while (b < blocks.length && blocks[b]!.end < t.end) b++
    const block = blocks[b]
    if (!block || block.start > t.start) continue
    last = t.end
    out.push({
      start: t.start,
      end: t.end,
      date: t.date,
      leaning: t.leaning,
      duration: t.duration,
      section: block.section,
      block: block.id,
      item: block.kind === 'item',
      heading: block.kind === 'heading',
      from: s ? ends[s - 1]! : 0,
      to: ends[s]!,
      span: null,
      precision: 'unknown',
      explicit: false,
    })
  }
  return out
}

/** Sets the days of a token from its year. */
export function give(t: Token, year: number, explicit = false): void {
  const { span, precision } = spanOf(t.date!.parts, year)
  t.span = span
  t.precision = precision
  t.explicit = explicit
}

/** What ties two dates of a list or range together: ", and on", "to", "–". */
const GLUE = cued(laidOut('i')`
  ^\s*(?:
    ,\s*(?:and\s|or\s)?
    and\s
    or\s
    to\s
    until\s
    &\s
    through\s
    as well as\s
    then\s
    and then\s
    and again\s
    [-–—/]\s*
  )(?:(?:also\s)?(?:on|in|from|by|during|at|the|late|early|mid|end of|the end of)\s){0,2}\s*$
`)

/** Years that stand in the words, and years shared along a list or range: "3 February and 31 March 2023". */
export function readGivenYears(text: string, all: Token[]): void {
  const dates = all.filter((t) => t.date)
  const named = new Map<string, Set<number>>()
  for (const t of dates) {
    const p: Parts = t.date!.parts
    if (p.base === 'year' && p.pair)
      p.base = kindOfYears(
        text.slice(Math.max(t.from, t.start - 120), t.start),
        text.slice(t.end, Math.min(t.to, t.end + 60)),
        text.slice(0, 300),
      )
    if (p.year === undefined) continue
    give(t, p.year, true)
    if (p.base !== 'day') continue
    const day = `${p.date}/${p.month}`
    named.set(day, (named.get(day) ?? new Set()).add(p.year))
  }
  for (let i = dates.length - 2; i >= 0; i--) {
    const [t, next] = [dates[i]!, dates[i + 1]!]
    if (t.span || !next.span || t.date!.pointer || next.start >= t.to || next.start > t.end + 40 || next.precision.includes('year'))
      continue
    if (!GLUE.test(text.slice(t.end, next.start))) continue
    const y = yearOf(next.span.from)
    const p = t.date!.parts
    // "from 8 June until 5 October 2022", where the page has spoken of 8 June 2021: the range is the longer one.
    const years = /\b(?:from|between)\s+$/i.test(text.slice(Math.max(t.from, t.start - 12), t.start))
      ? named.get(`${p.date}/${p.month}`)
      : undefined
    const known = years && !years.has(y) ? [...years].find((k) => k < y) : undefined
    give(t, known ?? (spanOf(p, y).span.from > next.span.to ? y - 1 : y), true)
    t.source = next
    t.part = 'year'
  }
}
