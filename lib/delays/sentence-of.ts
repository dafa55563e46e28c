import type { Decision } from '../page/decision.ts'
import { placesOf } from './places.ts'

/**
 * The sentence that stands at a place of a block.
 * @param block its id; one that is not of this decision gives ''
 * @param at offset into the text of the decision
 */
export function sentenceOf({ block, start: at }: { block: string; start: number }, decision: Decision): string {
  const place = placesOf(decision)(block, at)
  return place ? decision.text.slice(place.sentence.start, place.sentence.end) : ''
}
