import type { Day, Span } from '../../calendar/span.ts'
import type { Precision } from '../mention.ts'

/** A relative expression as it stands, before it is known what it leans on. */
export interface Leaning {
  start: number
  end: number
  /**
   * "later", "before": a shift by `count` units; "ago": the same from the day of the decision; "next", "last", "this", "that", "same",
   * "ordinal": a unit pointed to.
   */
  way: 'shift' | 'ago' | 'next' | 'last' | 'following' | 'previous' | 'this' | 'that' | 'ordinal' | 'the'
  /** Units forward (or back, below zero) for a shift; day of the month for "the 27th". */
  count: number
  /** "and nine days", for a shift. */
  days?: number
  unit:
    | 'day'
    | 'week'
    | 'month'
    | 'year'
    | 'academic year'
    | 'financial year'
    | 'working day'
    | 'weekend'
    | 'school term'
    | 'month name'
    | 'season'
    | 'term'
    | 'weekday'
  /** Month 1–12, weekday 0–6; of "Tuesday 7th" and "the Friday of that week" 1–7. */
  index: number
  name: string
  /** "early", "end of", "later": which part of it. */
  part: string
  /** It stands only where the story is told: "on the Friday", "on the tenth" argue of other days too. */
  told?: boolean
  /** "on Thursday": of that week, where the day before it is told with its weekday. */
  bare?: boolean
  /** What it is counted from, where that is no date: " the hearing" of "the day after the hearing". */
  event?: string
}

/** What a relative expression can lean on. */
export interface Ground {
  /** The date before it, and the last one that is a single day. */
  last: { span: Span; precision: Precision } | null
  lastDay: { span: Span } | null
  /** The day from which the text is written, or the day in the same sentence from which somebody speaks. */
  speaking: Day | null
  /** It stands right behind that date. */
  beside: boolean
  /** "after she had rung on the 16th": it looks back from that date. */
  back: boolean
}

/** The days that an expression comes to. */
export type Resolved = { span: Span; precision: Precision }

/** Words in small letters, a space between them; '' where there are none. */
export const low = (s: string | undefined): string => (s ?? '').toLowerCase().replace(/\s+/g, ' ')

/** An expression of the words that a pattern found, before it is known which way it points. */
export const leaning = (m: RegExpExecArray): Leaning => ({
  start: m.index,
  end: m.index + m[0].length,
  way: 'that',
  count: 0,
  unit: 'day',
  index: 0,
  name: '',
  part: low(m.groups!.part),
})

/** What a day or a week can be counted from, besides a day: "In late July she rang. Two days later …" is a day of twelve. */
export const WIDE: ReadonlySet<Precision> = new Set<Precision>(['month', 'part of month'])

/** A single day. */
export const ofDay = (d: Day): Resolved => ({ span: { from: d, to: d }, precision: 'day' })

/** Whether it leans on the day from which somebody speaks ("last April") and not on the date before it. */
export const speaks = (it: Leaning): boolean => /^(?:next|last|this|ago)$/.test(it.way)
