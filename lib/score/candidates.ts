import { allowedOf } from './limits.ts'
import { addPeriod } from '../calendar/add-period.ts'
import type { Range } from '../calendar/between.ts'
import type { Span } from '../calendar/span.ts'
import type { ClockInput } from '../delays/clock-input.ts'
import type { Clock } from '../record.ts'
import type { Stems } from '../text/stems.ts'
import { elapsed, late } from '../calendar/between.ts'
import { compare } from '../timeline/row-count.ts'
import type { DayPoint, Line, Spot } from './days.ts'
import { daysOf, linesOf } from './days.ts'
import type { Allowed } from './limits.ts'
import { common } from './facts.ts'
import { pullOf } from './words.ts'
import type { Pulls } from './words.ts'

/** What a page is made ready with besides what is read of it. */
export interface Beside {
  /** false to leave out of account what today's reading calls the events. */
  kinds?: boolean
  /** The clocks that the rules read; null where that is not to be known. */
  read?: readonly Clock[] | null
  /** What words pull towards each other, by what was learnt. */
  pulls?: Pulls | null
}

/** A page made ready for the scorer. */
export interface Field {
  input: ClockInput
  lines: Line[]
  /** In the order of time. */
  days: DayPoint[]
  allowed: Allowed[]
  /** How rare a word is on the page. */
  rare: ReadonlyMap<string, number>
  /** Whether what today's patterns and cards call an event counts. */
  kinds: boolean
  read: readonly Clock[] | null
  pulls: Pulls | null
  /** By place of a day and by length, how alike they are; as it is first asked for. */
  likes: Likeness[][]
}

/** A day seen from one length. */
export interface Seen {
  day: DayPoint
  spot: Spot
  /** Its place in the order of time. */
  at: number
  /** How much its words are those of the start, and of what must be done. */
  start: number
  end: number
  /** The same by what was learnt of words. */
  startPull: number
  endPull: number
}

/** All days seen from one length, in the order of time. */
export interface View {
  allowed: Allowed
  /** Which of the page's lengths it is. */
  place: number
  all: Seen[]
  /** What each day's words share with those from which the length runs, and with what must be done. */
  starts: Seen[]
  ends: Seen[]
}

/** A start, an end and a length, with what follows from them. */
export interface Candidate {
  view: View
  start: Seen
  end: Seen
  due: Span
  elapsed: Range
  late: Range
}

/**
 * Starts and ends that are looked at for one length: so many by what they share with it, and so many by what was learnt of words; of a
 * start and an end that both come late in their order no candidate is made.
 */
const most = { shared: 12, pulled: 8, ranks: 15 }
/** Days that something may have taken and still be measured. */
const longest = 1500

/** Makes a page ready: its sentences, days and lengths. */
export function fieldOf(input: ClockInput, { kinds = true, read = null, pulls = null }: Beside = {}): Field {
  const lines = linesOf(input.decision)
  const counts = new Map<string, number>()
  for (const { about } of lines) for (const stem of about.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rare = new Map([...counts].map(([stem, n]) => [stem, Math.min(1.6, Math.log(1 + lines.length / n) / 2.5)]))
  const days = daysOf(input.decision, input.mentions, input.events, lines).sort((a, b) => compare(a.span, b.span))
  return { input, lines, days, allowed: allowedOf(input, lines, read ?? []), rare, kinds, read, pulls, likes: [] }
}

/** What two texts share, rare words the more. */
export function alike(one: Stems, other: Stems, rare: ReadonlyMap<string, number>): number {
  let sum = 0
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const [stem, weight] of few) {
    const there = many.get(stem)
    if (there !== undefined) sum += Math.min(weight, there) * (rare.get(stem) ?? 1)
  }
  return sum
}

/** What the words of a place share with those of a length: with what it runs from, what must be done, and those around. */
export interface Likeness {
  from: number
  asks: number
  about: number
}

/** How alike a place and a length are; each pair is looked at once. */
export function likenessOf({ likes, allowed, rare }: Field, { leaning, order }: Spot, place: number): Likeness {
  const ofSpot = (likes[order] ??= [])
  const { from, asks, about } = allowed[place]!
  return (ofSpot[place] ??= {
    from: alike(leaning, from.about, rare),
    asks: alike(leaning, asks.about, rare),
    about: alike(leaning, about, rare),
  })
}

/** How the days look from one length. */
function viewOf(place: number, field: Field): View {
  const { days, kinds, pulls } = field
  const allowed = field.allowed[place]!
  const all = days.map((day, at) => {
    let best: Seen | null = null
    let [startPull, endPull] = [pulls ? -99 : 0, pulls ? -99 : 0]
    for (const spot of day.spots) {
      const seen = seenAt(spot, day, at)
      if (!best || seen.start + seen.end > best.start + best.end) best = seen
      if (!pulls) continue
      startPull = Math.max(startPull, pullOf(pulls, 'start', allowed, spot))
      endPull = Math.max(endPull, pullOf(pulls, 'end', allowed, spot))
    }
    return { ...best!, startPull, endPull }
  })
  // Of days that weigh the same, the earlier stays before the later.
  const starts = all.toSorted((a, b) => b.start - a.start)
  const ends = all.toSorted((a, b) => b.end - a.end)
  return { allowed, place, all, starts, ends }

  function seenAt(spot: Spot, day: DayPoint, at: number): Seen {
    const { facts, event, line } = spot
    const like = likenessOf(field, spot, place)
    const kind = kinds ? (event?.kind as never) : null
    const story = line.section === 'events' || line.section === 'found' ? 0.2 : 0
    const wide = 0.4 * like.about + story
    const start =
      like.from +
      0.4 * like.asks +
      wide +
      0.3 * Math.min(2, facts.asks) +
      0.2 * common(facts.acts, allowed.from.acts) +
      (kind && allowed.limit?.startsWith.includes(kind) ? 2 : 0)
    const end =
      like.asks +
      wide +
      0.2 * Math.min(2, facts.does) +
      0.3 * common(facts.acts, allowed.asks.acts) +
      0.2 * common(facts.things, allowed.asks.things) +
      (kind && allowed.limit?.endsWith.includes(kind) ? 2 : 0)
    return { day, spot, at, start, end, startPull: 0, endPull: 0 }
  }
}

/** The days of a view that may be its start, or its end: the best by what they share and by what was learnt of words in turn. */
function chosen({ starts, ends, all }: View, side: 'start' | 'end', pulled: boolean): Seen[] {
  const shared = (side === 'start' ? starts : ends).slice(0, most.shared)
  if (!pulled) return shared
  const by = side === 'start' ? 'startPull' : 'endPull'
  const pulls = all.toSorted((a, b) => b[by] - a[by]).slice(0, most.pulled)
  return [...new Set(shared.flatMap((seen, i) => [seen, ...pulls.slice(i, i + 1)]).concat(pulls))]
}

/** Every start, end and length of a page that may be a clock; bounded for each length, so linear in the page. A pause for each length. */
export function* candidatesOf(field: Field): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  const views: View[] = []
  for (const [place, allowed] of field.allowed.entries()) {
    yield
    const view = viewOf(place, field)
    views.push(view)
    const from = allowed.start?.span
    const own = from && view.all.find(({ day }) => compare(day.span, from) === 0)
    if (from && !own) continue
    const ends = chosen(view, 'end', !!field.pulls)
    for (const [rank, start] of (own ? [own] : chosen(view, 'start', !!field.pulls)).entries()) {
      const due = dueOf(view, start)
      if (!due) continue
      for (const end of own ? ends : ends.slice(0, Math.max(0, most.ranks - rank))) {
        const one = candidateOf(view, start, end, due)
        if (one) found.push(one)
      }
    }
  }
  // What the rules read is looked at whatever its words share.
  for (const clock of field.read ?? []) {
    const view =
      views.find(({ allowed }) => isOf(allowed, clock) && allowed.rule === clock.rule) ?? views.find(({ allowed }) => isOf(allowed, clock))
    const [start, end] = (['start', 'end'] as const).map((side) =>
      view?.all.find(({ day }) => clock[side] && compare(day.span, clock[side]) === 0),
    )
    if (!view || !start || !end || found.some((one) => one.start === start && one.end === end)) continue
    const due = dueOf(view, start)
    const one = due && candidateOf(view, start, end, due)
    if (one) found.push(one)
  }
  return found
}

/** Whether a clock is one of a length. */
export const isOf = ({ period }: Allowed, { limit }: Clock): boolean => limit.value === period.value && limit.unit === period.unit

/** The last day of a length that runs from a day. */
const dueOf = ({ allowed: { period, limit, beginningWith } }: View, { day: { span } }: Seen): Span | null =>
  addPeriod(span, period, { ...limit, beginningWith }).due

function candidateOf(view: View, start: Seen, end: Seen, due: Span): Candidate | null {
  if (end === start || end.day.span.from < start.day.span.from || end.day.span.to < start.day.span.to) return null
  const { allowed } = view
  const took = elapsed(start.day.span, end.day.span)
  if (took[1] > longest) return null
  const past = late(due, end.day.span)
  // A limit of which the page does not speak is told of where it was missed.
  if (allowed.limit?.clock === 'late' && !allowed.words && !past[1]) return null
  return { view, start, end, due, elapsed: took, late: past }
}
