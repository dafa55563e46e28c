import type { Explained, Limit, NoLimit } from '../limit.ts'

/**
 * What the rulebook lists besides the limits of which clocks are read on a page: limits whose start and end a decision seldom dates,
 * least periods, limits of the complainant and of others; and areas without a fixed limit.
 */
export interface Listed {
  limits: (Limit & Explained)[]
  none: NoLimit[]
}
