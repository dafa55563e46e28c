import type { Span } from '../calendar/span.ts'
import type { Limit } from './limit.ts'

/**
 * Whether a limit was law when its time began: not before the first day of its `effective`, nor after the last. It stays so for a span
 * that holds a day on which it was.
 */
export function inForce({ effective }: Pick<Limit, 'effective'>, start: Span): boolean {
  return !(effective?.from && start.to < effective.from) && !(effective?.to && start.from > effective.to)
}
