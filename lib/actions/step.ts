import type { Block } from '../page/decision.ts'
import type { Deadline } from './deadlines/deadline.ts'

/** A step of a remedy as it is read, before it becomes an action. Offsets are those of the text. */
export interface Step {
  start: number
  end: number
  /** Words that hold its sums: an item with all of its sentences and the items under it. */
  sums: string
  block: Block
  deadline: Deadline | null
  /** "Without delay": a deadline that no day can be given for. */
  loose: Deadline | null
  /** Who acts, in the words of the text. */
  who: string | null
  /** Steps of one list or one sentence share it: they are never the same step. */
  group: number
  listed?: boolean
  /** Whether the text says that the body will take it. */
  will?: boolean | undefined
  /** Already taken before the decision. */
  done?: boolean
}
