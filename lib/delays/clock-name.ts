import type { Clock } from '../record.ts'
import { shorten } from '../text/shorten.ts'

/**
 * A limit that only the page gives can be called by what it says of it: a sentence, and no name. Plain: what makes long texts quick to
 * search weighs more than all of this, and the card loads it.
 */
const sentenceLike = /\b(?:it|they|we|he|she|had|has|have|should|would|must|was|were|meant|said|within|days?|weeks?|months?)\b/i

/** A limit by its name; what was agreed before, and a limit that has no name, in its own words, as such. */
export function nameOf({ rule, limitFrom, name }: Pick<Clock, 'rule' | 'limitFrom' | 'name'>): string {
  if (limitFrom === 'agreement') return `Agreed action “${shorten(name, 32)}”`
  return rule === 'page-limit' && sentenceLike.test(name) ? `“${shorten(name, 60)}”` : name
}
