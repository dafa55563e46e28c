import type { Decision } from '../../../page/decision.ts'
import type { About } from '../../../record.ts'
import { others } from './others.ts'
import type { Figure } from '../figure.ts'
import { before } from './before.ts'
import { hasLength, subjectOf, subjectOfLength } from '../../../rules/subject-of.ts'
import { ofLineBefore } from './line-before.ts'
import { behind } from './behind.ts'
import { markOf, plain } from './piece.ts'
import type { Piece } from './piece.ts'
import { inside } from './inside.ts'
import { ofStem, parentOf } from './stem.ts'

/**
 * What a figure is of: the words of the page, the matter they name, and the limit of the rulebook that governs it, where the sentence,
 * the one before it or what its list begins with says enough. null where the words do not tell.
 * @param page category and summary of the page
 */
export function aboutOf(figure: Figure, decision: Decision, page: string): About | null {
  const { line } = figure
  const piece = ofSentence(figure) ?? ofLineBefore(line) ?? ofStem(decision, line.block)
  if (!piece) return null
  const sentence = plain(line, 0, line.marked.text.length)
  const stem = parentOf(decision, line.block)
  const told = line.before ? plain(line.before, 0, line.before.marked.text.length) : ''
  const list = stem ? decision.text.slice(stem.start, stem.end) : ''
  const around = [clauseAround(figure), sentence, `${told} ${list}`, line.earlier]
  const { start, end } = piece
  const text = decision.text.slice(start, end)
  const block = decision.blocks.find((other) => other.start <= start && end <= other.end) ?? line.block
  const words = { start, end, text, block: block.id, paragraph: null }
  if (others.test(piece.text)) return { words, name: null, limit: null }
  const limit = figure.limit
  const stated = limit && subjectOfLength({ value: limit.value, unit: limit.unit as 'days' }, `${text} ${sentence}`)
  if (stated) return { words, name: stated.name, limit: stated.limit }
  const found = subjectOf(piece.said ?? piece.text, around, page)
  if (!found) return { words, name: null, limit: null }
  const same = !limit || !found.limit || hasLength(found.limit, { value: limit.value, unit: limit.unit as 'days' })
  return { words, name: found.name, limit: same ? found.limit : null }
}

/** What stands after the figure, else what is within its wording, else what stands before it in its clause. */
function ofSentence(figure: Figure): Piece | null {
  const at = markOf(figure)
  return behind(figure, at) ?? inside(figure, at) ?? before(figure.line, at)
}

/** The words about a figure up to the figures before and behind it. */
function clauseAround(figure: Figure): string {
  const { line } = figure
  const at = markOf(figure)
  const { text } = line.marked
  const start = Math.max(...[...text.slice(0, at).matchAll(/[;:\uE000-\uEFFF]/g)].map(({ index }) => index + 1), 0)
  const end = /[;\uE000-\uEFFF]/.exec(text.slice(at + 1))
  return text.slice(start, end ? at + 1 + end.index : text.length)
}
