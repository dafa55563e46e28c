import type { Day, Span } from '../calendar/span.ts'
import { weekday, yearOf } from './civil.ts'
import { type Parts, spanOf } from './parts.ts'

/** What the story says about the year of an expression that has none. */
export interface Hints {
  parts: Parts
  /** The end of the range that it begins: "between 5 May and 2 October". */
  until: Parts | null
  weekday: number | undefined
  /** Dates to go on from: the last of the main line, and the last of all where that is a flashback. */
  anchors: Span[]
  /** The other members of the list that the last date stands in: less likely. */
  list: Span[]
  /** Days of a section that argues and does not tell: what lies within weeks of one of them belongs to it. */
  near: Span[]
  /** A date with its year later in the same sentence that it probably comes before. */
  later: Span | null
  /** The next date with its year in the same paragraph: the story probably leads up to it. */
  leadsTo: Span | null
  /** Years in which the same day or month is named elsewhere on the page, and how much that weighs. */
  named: number[]
  namedWeight: number
  /** Years in which something of the story is as late after it as the text says, and how much that weighs. */
  late: number[]
  lateWeight: number
  /** Years in which some day of the month is named. */
  seen: number[]
  /** What the heading of the section says. */
  frame: Span | null
  /** The section argues and goes to and fro. */
  argues: boolean
  /** The section goes through the story once more, from its beginning. */
  opens: boolean
  /** The words look back: "had complained", "since". */
  back: boolean
  /** "would have had it": beside one of the days that are past. */
  unreal: boolean
  /** "put back to the spring": the next one. */
  next: boolean
  /** "should have … by": before or after. */
  either: boolean
  /** The end of "from 1 April to 31 March": not before its start. */
  range: boolean
  /** What a step forward costs where the words look back: little in "told her that it had …", where that may be another verb's. */
  forward: number
  /** The words look ahead: "by 31 March", "will", "would". */
  ahead: boolean
  /** "until July": it may lie after the decision. */
  open: boolean
  /** A deadline of the decision itself: from the decision date on. */
  action: boolean
  /** First and last day of the whole story, where known. */
  reach: Span | null
  /** Day of the decision or article. */
  today: Day | null
}

/** A span on a line of months, near enough to weigh distances. */
type Stretch = [from: number, to: number]
const at = (d: Day) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) + Number(d.slice(8)) / 31
const stretch = ({ from, to }: Span): Stretch => [at(from), from === to ? at(from) : at(to)]
const NEVER = 1000

/**
 * The year that the text implies: forward with the story, but a step back of up to about three months stays in the year;
 * a same day named elsewhere keeps its year; nothing after the decision but deadlines and plans.
 * @returns null where nothing tells it
 */
export function inferYear(h: Hints): number | null {
  const given = [...h.anchors, h.later, h.reach, h.frame].flatMap((s) => (s ? [yearOf(s.from), yearOf(s.to)] : [])).concat(h.named)
  if (h.today) given.push(yearOf(h.today))
  if (!given.length) return null
  const [first] = given as [number]
  const own = stretch(spanOf(h.parts, first).span)
  // A range is weighed as one, by both its ends.
  let ends = own[0]
  if (h.until) {
    const end = stretch(spanOf(h.until, first).span)
    const over = end[1] < own[0] ? 12 : 0
    ends = end[0] + over
    own[1] = end[1] + over
  }
  const today = h.today === null ? null : at(h.today)
  const anchors = h.anchors.map(stretch)
  const list = h.list.map(stretch)
  const near = h.near.map(stretch)
  const later = h.later && stretch(h.later)
  const leadsTo = h.leadsTo && stretch(h.leadsTo)
  const reach = h.reach && stretch(h.reach)
  const frame = h.frame && stretch(h.frame)
  let best: number | null = null
  let least = Infinity
  for (const y of new Set(given.flatMap((g) => [g - 1, g, g + 1]))) {
    const shift = (y - first) * 12
    const [from, to] = [own[0] + shift, own[1] + shift]
    // What was planned or due is rather before the decision too.
    const after = today === null || h.action || ends + shift <= today ? 0 : plan(h) ? 4 : NEVER
    const cost =
      after +
      (frame && from >= frame[0] - 0.1 && to <= frame[1] + 0.1 ? -8 : 0) +
      costOf(h, y, [from, to], today, anchors, list, near, later, leadsTo, reach)
    if (cost < least || (cost === least && y > best!)) [best, least] = [y, cost]
  }
  return best
}

/** What lies ahead may be after the decision. */
const plan = (h: Hints): boolean => h.ahead || h.action || h.open

function costOf(
  h: Hints,
  y: number,
  [from, to]: Stretch,
  today: number | null,
  anchors: Stretch[],
  list: Stretch[],
  near: Stretch[],
  later: Stretch | null,
  leadsTo: Stretch | null,
  reach: Stretch | null,
): number {
  let cost = h.named.includes(y) ? -h.namedWeight : h.seen.includes(y) ? -5 : 0
  if (h.late.includes(y)) cost -= h.lateWeight
  if (h.weekday !== undefined && weekday(spanOf(h.parts, y).span.from) !== h.weekday) cost += 50
  // Where the day of the decision is not known, the story hardly goes on long after its last day.
  if (today === null && reach && from > reach[1] && !plan(h)) cost += 3
  if (h.action && today !== null && to < today) cost += 7
  if (leadsTo) cost += from <= leadsTo[1] ? (leadsTo[1] - from < 12 ? -3 : 0) : 2
  // A story that has just begun hardly goes on with a day from before; a month may be one that is only mentioned ("born in January").
  const begins = reach && to < reach[0] && anchors.some((a) => a[0] <= reach[0])
  if (begins && from === to && !h.back && !h.argues) cost += 2
  if (later) cost += from <= later[1] ? Math.max(0, later[0] - to) * 0.9 : 8 + from - later[1]
  if (anchors.length)
    return (
      cost +
      Math.min(
        ...anchors.map((a) => step(h, a, from, to)),
        ...list.map((a) => 3 + step(h, a, from, to)),
        ...near.map((a) => (h.unreal ? 1 + (from > a[1] ? from - a[1] : a[0] - to + 3) : Math.abs(a[0] - from) < 1.5 ? 4 : NEVER)),
      )
    )
  if (later) return cost
  // With nothing before it: within the days of the story, the later the likelier; else the last before the decision.
  if (reach && !plan(h)) {
    const out = Math.max(reach[0] - to, from - reach[1])
    return cost + (out > 0 ? 3 + out : (h.opens ? from - reach[0] : reach[1] - to) * 0.1)
  }
  return cost + Math.abs((today ?? reach?.[1] ?? from) - from) * 0.5
}

/** Cost of going from one date of the story to another, in months or thereabouts. */
function step(h: Hints, [start, end]: Stretch, from: number, to: number): number {
  if (from <= end && to >= start) return 0
  // "It approved it on 12 October. There is nothing between 5 May and 2 October": a range lies on either side.
  if (h.until && !h.unreal) return from > end ? from - end + (h.back ? 6 : 0) : start - to + (h.back ? 0 : start - to < 0.75 ? 3 : 6)
  // What a fault put off would have been before what came late; a request alone is what it would have followed.
  if (h.unreal) return from > end ? from - end : start - to + 3
  if (from > end) return from - end + h.forward
  const back = start - to
  if (h.range || h.next) return back + 20
  return h.either ? back + (h.opens ? 6 : 0.5) : h.back ? back : h.ahead ? back + 9 : back + (h.argues ? 3 : 5.5)
}
