import type { Decision } from '../page/decision.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'

/**
 * The sentence that stands at a place of a block.
 * @param block its id; one that is not of this decision gives ''
 * @param at offset into the text of the decision
 */
export function sentenceOf({ block: id, start: at }: { block: string; start: number }, { text, blocks }: Decision): string {
  const block = blocks.find((b) => b.id === id)
  const place = block && sentenceAt(sentences(text, block), at)
  return place ? text.slice(place.start, place.end) : ''
}
