import type { Piece } from './read-lines.ts'

/** Gives the place of a slice of the linear text in the page, or null where it is not there (any more). */
export type Locate = (start: number, end: number) => Range | null

const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')

/**
 * The way back from the linear text to the page: exact or not at all. The range begins and ends in the page's own text
 * nodes, and its words are those of the slice, white space aside; where the page has changed since, it is null.
 * @param text the linear text
 * @param pieces in order of `at`
 */
export function locator(document: Document, text: string, pieces: Piece[]): Locate {
  /** The piece that holds a character of the text. */
  const pieceAt = (at: number): Piece | null => {
    let low = 0
    let high = pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = pieces[middle]!
      if (at < piece.at) high = middle - 1
      else if (at >= piece.at + piece.length) low = middle + 1
      else return piece
    }
    return null
  }
  return (start, end) => {
    const slice = text.slice(start, end)
    const words = bare(slice)
    if (!words || !(start >= 0)) return null
    const first = start + slice.length - slice.trimStart().length
    const last = first + slice.trim().length - 1
    const [from, to] = [pieceAt(first), pieceAt(last)]
    if (!from?.node.isConnected || !to?.node.isConnected) return null
    try {
      const range = document.createRange()
      range.setStart(from.node, from.offset + first - from.at)
      range.setEnd(to.node, to.offset + last - to.at + 1)
      return bare(range.toString()) === words ? range : null
    } catch {
      return null
    }
  }
}
