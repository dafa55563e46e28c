import type { Span } from '../calendar/span.ts'
import type { RulebookLimit } from './whole-rulebook.ts'
import { inForce } from './in-force.ts'

/**
 * A limit as it stood when its time began: as it is today, or as it was before, with the citation of that time.
 * @param start the days on which it may have begun; where the law changed between them, the newer form
 * @returns null where none that was in force then is known
 */
export function limitOn(limit: RulebookLimit, start: Span): RulebookLimit | null {
  if (inForce(limit, start)) return limit
  const earlier = limit.before?.find((each) => inForce(each, start))
  if (!earlier) return null
  const { extended, rolls, ...rest } = limit
  // A longer form, or another way to count, is kept only where the length is the same.
  return { ...rest, ...(earlier.length ? {} : { ...(extended && { extended }), ...(rolls && { rolls }) }), ...earlier }
}
