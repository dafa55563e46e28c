import type { Mention } from '../dates/mention.ts'
import type { Decision } from '../page/decision.ts'
import type { EarlierDecision, Event, Stated } from '../record.ts'
import type { PageLimit } from '../rules/page-limit.ts'

export interface ClockInput {
  decision: Decision
  mentions: readonly Mention[]
  events: readonly Event[]
  pageLimits: readonly PageLimit[]
  earlier: readonly EarlierDecision[]
  /** Figures that the text puts on delays; none where they are not read. */
  stated?: readonly Stated[]
}
