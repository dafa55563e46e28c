import type { Day, Span } from '../calendar/span.ts'
import { weekday, yearOf } from './civil.ts'
import { type Parts, spanOf } from './parts.ts'

/** What the story says about the year of an expression that has none. */
export interface Hints {
  parts: Parts
  weekday: number | undefined
  /** Dates to go on from: the last of the main line, and the last of all where that is a flashback. */
  anchors: Span[]
  /** A date with its year later in the same sentence that it probably comes before. */
  later: Span | null
  /** Years in which the same day or month is named elsewhere on the page, and how much that weighs. */
  named: number[]
  namedWeight: number
  /** The words look back: "had complained", "since". */
  back: boolean
  /** "should have … by": before or after. */
  either: boolean
  /** "told her that it had …": the looking back may be another verb's. */
  reported: boolean
  /** The words look ahead: "by 31 March", "will", "would". */
  ahead: boolean
  /** A deadline of the decision itself: from the decision date on. */
  action: boolean
  /** First and last day of the whole story, where known. */
  reach: Span | null
  /** Day of the decision or article. */
  today: Day | null
}

/** A day on a line of months, near enough to weigh distances. */
const at = (d: Day) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) + Number(d.slice(8)) / 31
const gap = (a: Day, b: Day) => at(b) - at(a)
const NEVER = 1000

/**
 * The year that the text implies: forward with the story, but a step back of up to about three months stays in the year;
 * a same day named elsewhere keeps its year; nothing after the decision but deadlines and plans.
 * @returns null where nothing tells it
 */
export function inferYear(s: Hints): number | null {
  const base = [...s.anchors.flatMap((a) => [yearOf(a.from), yearOf(a.to)]), ...s.named]
  if (s.later) base.push(yearOf(s.later.from))
  if (s.today) base.push(yearOf(s.today))
  if (s.reach) base.push(yearOf(s.reach.from), yearOf(s.reach.to))
  if (!base.length) return null
  const years = [...new Set(base.flatMap((y) => [y - 1, y, y + 1]))]
  let best: number | null = null
  let least = Infinity
  for (const y of years) {
    const cost = costOf(s, y)
    if (cost < least || (cost === least && y > best!)) [best, least] = [y, cost]
  }
  return best
}

function costOf(s: Hints, y: number): number {
  const { span } = spanOf(s.parts, y)
  let cost = 0
  if (s.weekday !== undefined && weekday(span.from) !== s.weekday) cost += 50
  if (s.today && span.from > s.today) cost += s.ahead || s.action ? 0 : NEVER
  if (s.action && s.today && span.to < s.today) cost += 30
  if (s.named.includes(y)) cost -= s.namedWeight
  if (s.later) cost += span.from <= s.later.to ? Math.max(0, gap(span.to, s.later.from)) * 0.9 : 8 + gap(s.later.to, span.from)
  if (s.anchors.length) cost += Math.min(...s.anchors.map((a) => step(s, a, span)))
  else if (s.today && !s.later) {
    // With nothing before it: within the days of the story, the later the likelier; else the last before the decision.
    const out = s.reach && !s.ahead && !s.action ? Math.max(gap(span.to, s.reach.from), gap(s.reach.to, span.from)) : null
    cost += out === null ? Math.abs(gap(s.today, span.from)) * 0.5 : out > 0 ? 3 + out : gap(span.to, s.reach!.to) * 0.1
  } else if (s.reach && !s.later) cost += Math.abs(gap(s.reach.to, span.to)) * 0.5
  return cost
}

/** Cost of going from one date of the story to another, in months or thereabouts. */
function step(s: Hints, a: Span, b: Span): number {
  if (b.from <= a.to && b.to >= a.from) return s.back && a.from === b.from ? 0.5 : 0
  if (b.from > a.to) return gap(a.to, b.from) + (s.back ? (s.reported ? 1 : 6) : 0)
  const back = gap(b.to, a.from)
  return s.either ? back : s.back ? back * 0.7 : s.ahead ? back + 9 : back + 6
}
