import type { Span, Unit } from '../calendar/span.ts'

/** How wide the words of a date expression are, whatever was inferred. */
export type Precision =
  | 'day'
  | 'days' //           "1, 4 and 9 May" gives three days; "31 September" the two days around it
  | 'week'
  | 'part of month' //  "early May"
  | 'month'
  | 'months' //         "October/November 2023"
  | 'quarter'
  | 'season'
  | 'term'
  | 'holiday' //        "Easter 2023", "the Christmas holidays"
  | 'part of year' //   "late 2023"
  | 'year'
  | 'academic year'
  | 'financial year'
  | 'unknown'

/** A date, relative date or duration where it stands in the text. `text` is always the slice from `start` to `end`. */
interface Place {
  /** 'm0', 'm1', … in document order. */
  id: string
  text: string
  start: number
  end: number
  /** Id of the block that it stands in. */
  block: string
}

/** What was not said but concluded, and from what. */
export interface Inference {
  part: 'year' | 'month' | 'day'
  /** Id of the mention it leans on, or what else it was taken from. */
  from: string | 'decision date'
}

/** "14 June 2024", "in February": an expression that names a day, month, season, term or year. */
export interface DateMention extends Place {
  kind: 'date'
  /** null where the days cannot be known; then `reason` says why. */
  span: Span | null
  precision: Precision
  inferred: Inference[]
  reason?: string
}

/** "the following month", "two weeks later": resolved from another mention. */
export interface RelativeMention extends Place {
  kind: 'relative'
  span: Span | null
  precision: Precision
  inferred: Inference[]
  reason?: string
}

/** Word that limits a length: "nearly 18 months", "within 20 working days". */
export type Limiting = 'about' | 'nearly' | 'over' | 'at least' | 'up to' | 'within' | 'exactly'

/** "nearly 18 months", "14-16 weeks", "a year and a half". */
export interface DurationMention extends Place {
  kind: 'duration'
  /** Least and most; equal unless the text gives a range. In `unit`. */
  value: number
  /** The second number of "14 to 16 weeks"; of "17 and 15 working days", which are two lengths, it can be the smaller. */
  most: number
  unit: Unit
  /** true for "30 calendar days": said not to be working days. */
  calendar: boolean
  limiting: Limiting | null
}

export type Mention = DateMention | RelativeMention | DurationMention
