import type { Words } from '../text/words.ts'
import type { Block, Decision } from './decision.ts'

/** The block that a character of the text stands in, or null between blocks and outside. */
export function blockAt(decision: Decision, offset: number): Block | null {
  let low = 0
  let high = decision.blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = decision.blocks[middle]!
    if (!(offset >= block.start)) high = middle - 1
    else if (offset >= block.end) low = middle + 1
    else return block
  }
  return null
}

/** The number a reader would cite for a block: its own, else that of the paragraph it belongs to; null where there is none. */
export function paragraphNumber(decision: Decision, block: Block | null): number | null {
  for (let at = block, steps = 0; at && steps < 20; steps++) {
    if (at.number !== null) return at.number
    const parent: string | null = at.parent
    at = decision.blocks.find(({ id }) => id === parent) ?? null
  }
  return null
}

/** A slice of the text with its block and paragraph, as records carry it. */
export function wordsAt(decision: Decision, start: number, end: number): Words {
  const block = blockAt(decision, start)
  return { start, end, text: decision.text.slice(start, end), block: block?.id ?? '', paragraph: paragraphNumber(decision, block) }
}
