import type { Day, Period, Span } from '../../calendar/span.ts'

/** A deadline in the words of the text. */
export interface Deadline {
  /** Offsets into the text. */
  start: number
  end: number
  within: Period | null
  /** First and last possible last day, where the text names it. */
  day: Day | null
  anchor: 'decision' | 'date' | 'event' | 'none'
  /** Days that the period runs from, where the text names them. */
  from: Span | null
  /** true where the text says that the period runs from the decision: then it is a deadline, wherever it stands. */
  anchored: boolean
  /**
   * "Within the same time", "by then": that of the deadline before. "Within a further month": on from that deadline. "Within three
   * months of it", at the head of a step: from the decision, where the deadline before runs from it.
   */
  refers: 'same' | 'further' | 'from the same' | null
  /** The deadline that it runs on from. */
  after?: Deadline
}

/** A deadline on its way: where in its stretch of the text it stands, and what it says beside a deadline of nothing. */
export interface Found {
  index: number
  length: number
  says: Partial<Deadline>
}

/** true for "immediately", "before the next annual review": a deadline without a day or a length. */
export function isLoose(deadline: Deadline): boolean {
  return !deadline.within && !deadline.day && !deadline.refers
}
