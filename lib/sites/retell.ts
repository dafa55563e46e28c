import type { Block, Decision } from '../page/decision.ts'
import { own, replaced } from './draft.ts'
import type { Draft, Piece } from './draft.ts'
import type { Ombudsman } from './ombudsman.ts'

/** A decision in the first site's words, and the way back from its text to the page's. */
export interface Retold {
  decision: Decision
  /** The stretch of the page that a stretch of the retelling stands for; null where it stands for none. */
  back: (start: number, end: number) => { start: number; end: number } | null
}

interface Set extends Piece {
  /** Where its words stand in the retelling. */
  at: number
}

/**
 * Tells a decision in the words that the readers know: "the landlord" is "the Council", the last day of a table's row stands before what
 * must be done by it. Nothing is added that the page does not say.
 */
export function retell(decision: Decision, { words, arrange }: Ombudsman): Retold {
  const draft: Draft = { decision, told: decision.blocks.map((block) => ({ block, pieces: [own(decision, block.start, block.end)] })) }
  arrange?.(draft)
  let text = ''
  const set: Set[] = []
  const blocks: Block[] = []
  for (const told of draft.told) {
    if (blocks.length) text += '\n'
    const start = text.length
    // What is about the decision stays as the page has it.
    const plain = told.block.kind === 'title' || told.block.kind === 'metadata'
    for (const piece of plain
      ? told.pieces
      : words.reduce((pieces, [pattern, first]) => replaced(pieces, pattern, () => first), told.pieces)) {
      set.push({ ...piece, at: text.length })
      text += piece.text
    }
    blocks.push({ ...told.block, start, end: text.length })
  }
  return { decision: { ...draft.decision, text, blocks }, back: (start, end) => backOf(set, start, end) }
}

function backOf(set: readonly Set[], start: number, end: number): { start: number; end: number } | null {
  const first = set[indexAt(set, start)]
  if (!first || end <= start) return null
  // The stretch on the page that goes on from where it begins: what was moved to its place from elsewhere is not part of it.
  let found: { start: number; end: number } | null = null
  let best: { start: number; end: number } | null = null
  for (let i = set.indexOf(first); i < set.length && set[i]!.at < end; i++) {
    const piece = set[i]!
    if (piece.from === piece.to) continue
    const from = piece.exact ? piece.from + Math.max(0, start - piece.at) : piece.from
    const to = piece.exact ? piece.from + Math.min(piece.text.length, end - piece.at) : piece.to
    if (from >= to) continue
    if (found && from >= found.end && from - found.end <= 1) found.end = to
    else found = { start: from, end: to }
    if (!best || found.end - found.start >= best.end - best.start) best = found
  }
  return best
}

/** The last piece that begins at or before a place. */
function indexAt(set: readonly Set[], place: number): number {
  let [from, to] = [0, set.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (set[middle]!.at <= place) from = middle + 1
    else to = middle
  }
  return Math.max(0, from - 1)
}
