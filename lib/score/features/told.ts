import type { Spot } from '../days.ts'
import type { SaidOf } from '../said.ts'
import type { Between } from './between.ts'

/** What is the same for all candidates of one length. */
export interface Shared {
  said: SaidOf
  length: readonly number[]
  /** By place in the order of time: how many days are as much a start or an end, the best before and behind. */
  startRank: number[]
  endRank: number[]
  startBefore: number[]
  endAfter: number[]
  bestStart: number
  bestEnd: number
  /** The strongest pull of any day. */
  startPull: number
  endPull: number
  /** The stage of a procedure that its words name; 0 for none. */
  stage: number
  /** By place in the order of time, what is told of a start, of an end, and of what stands behind a start; as it is first asked for. */
  starts: Begun[]
  ends: Ended[]
}

/** What is the same for all candidates of one length and start. */
export interface Begun {
  row: readonly number[]
  between: Between
  /** Whether the last day is named: 2 as one, 1 as any day; and where it is named as one. */
  lastDay: number
  named: Spot | null
  /** By clock that the rules read, whether it has this start, and this last day. */
  isStart: readonly boolean[]
  isDue: readonly boolean[]
}

/** What is the same for all candidates of one length and end. */
export interface Ended {
  row: readonly number[]
  /** What is said of lateness: how near to this end, and which of the sentences from its own on. */
  late: number
  timely: number
  lateNear: number
  timelyNear: number
  isEnd: readonly boolean[]
}
