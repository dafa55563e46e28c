import type { Day, Span } from '../calendar/span.ts'
import type { LimitState } from '../record.ts'

/** One limit, or one figure that a decision states, as it was read when the decision was opened. */
export interface LogRow {
  /** "24-001-146 c2": the decision and the clock or figure; the same whenever the page is read. */
  id: string
  /** Id of the decision, as of a case. */
  decision: string
  kind: 'limit' | 'figure'
  bodies: string[]
  reference: string | null
  category: string | null
  subcategory: string | null
  outcome: string | null
  decided: Day | null
  /** What had to be done, or the figure's own words. */
  name: string
  /** Id of the limit; null for a figure. */
  rule: string | null
  /** "65 working days"; of a figure how long it says: "18 months". */
  length: string
  /** Where the limit comes from: its citation, "stated on the page", "agreed before"; of a figure who says it. */
  source: string
  start: Span | null
  end: Span | null
  due: Span | null
  /** Calendar days that it took, least and most. */
  took: [number, number] | null
  /** Calendar days past the last day, least and most; below 0 before it. null where no day can be counted. */
  past: [number, number] | null
  state: LimitState
  /** false where the dates leave the state open. */
  certain: boolean
  /** The words that it rests on, and their paragraphs. */
  words: string
  paragraphs: number[]
  url: string
  readOn: Day
}

/** Most rows of one decision that are kept: a page must not fill the disk. */
export const mostRows = 200
