import type { Figure, Line } from '../figure.ts'
import { any } from '../wordings/pattern.ts'
import { vague } from './vague.ts'

const marks = new RegExp(`[${any}]`, 'g')

/** Some words of a page. */
export interface Piece {
  start: number
  end: number
  text: string
  /** The same with its verb, where the words leave it out. */
  said?: string
}

/** A stretch of a marked sentence as the page's words: without the marks. */
export const plain = ({ marked }: Line, from: number, to: number): string => marked.text.slice(from, to).replace(marks, ' ')

/** A stretch of a marked sentence, without white space at its ends; null where nothing is left. */
export function pieceOf({ marked }: Line, from: number, to: number): Piece | null {
  const raw = marked.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = from + raw.trimEnd().length
  if (end <= start || vague.test(marked.text.slice(start, end))) return null
  // A mark stands for several characters: its end is where the next one begins.
  return { start: marked.offsets[start]!, end: marked.offsets[end - 1]! + 1, text: marked.text.slice(start, end) }
}

/** Where the mark of a figure stands in its sentence. */
export function markOf({ line, length }: Figure): number {
  for (const [mark, known] of line.marked.lengths) if (known === length) return line.marked.text.indexOf(mark)
  return 0
}
