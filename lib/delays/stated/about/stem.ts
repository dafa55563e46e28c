import type { Block, Decision } from '../../../page/decision.ts'
import { cued } from '../../../text/cued.ts'
import { sentences } from '../../../text/sentences.ts'
import type { Piece } from './piece.ts'
import { vague } from './vague.ts'

const stemDelay = cued(/\bdelay(?:s|ed|ing)?(?: (?:in|with|to|over|at))? (.{3,120}?)[:.,;–-]*$/i)

/** "There were delays in reviewing the plan:" of the list that an item stands in. */
export function ofStem(decision: Decision, block: Block): Piece | null {
  const stem = parentOf(decision, block)
  if (!stem) return null
  const last = sentences(decision.text, stem).at(-1)
  const match = last && stemDelay.exec(decision.text.slice(last.start, last.end))
  if (!match || vague.test(match[1]!)) return null
  const start = last.start + match.index + match[0].indexOf(match[1]!)
  return { start, end: start + match[1]!.length, text: match[1]! }
}

/** The paragraph that an item of a list stands under. */
export const parentOf = ({ blocks }: Decision, { parent }: Block): Block | undefined =>
  parent ? blocks.find(({ id }) => id === parent) : undefined
