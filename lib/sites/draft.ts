import type { Block, Decision } from '../page/decision.ts'

/** Words of a retelling, and the stretch of the page that they stand for: `exact` where they are its own, letter by letter. */
export interface Piece {
  text: string
  from: number
  to: number
  exact: boolean
}

/** A paragraph of a retelling. */
export interface Told {
  /** The paragraph of the page that it is, or that it takes its place from. */
  block: Block
  pieces: Piece[]
}

/** A decision on its way to being retold. */
export interface Draft {
  decision: Decision
  told: Told[]
}

/** Words of the page as they stand there. */
export const own = ({ text }: Decision, from: number, to: number): Piece => ({ text: text.slice(from, to), from, to, exact: true })

/** Other words for a stretch of the page. */
export const said = (text: string, from: number, to: number): Piece => ({ text, from, to, exact: false })

/** What a paragraph says so far. */
export const wordsOf = ({ pieces }: Told): string => pieces.map(({ text }) => text).join('')

/** Kind of the section that a paragraph stands in. */
export const sectionOf = ({ decision }: Draft, { block }: Told): string => decision.sections[block.section]?.kind ?? 'other'

/** What a pattern finds in a page's own words, in other words; the rest as it stands. */
export function replaced(pieces: readonly Piece[], pattern: RegExp, words: (found: RegExpMatchArray) => string | null): Piece[] {
  return pieces.flatMap((piece) => {
    if (!piece.exact) return [piece]
    const parts: Piece[] = []
    let at = 0
    for (const found of piece.text.matchAll(pattern)) {
      const told = words(found)
      if (told === null) continue
      if (found.index > at) parts.push(cut(piece, at, found.index))
      at = found.index + found[0].length
      parts.push({ text: told, from: piece.from + found.index, to: piece.from + at, exact: false })
    }
    if (at < piece.text.length) parts.push(cut(piece, at, piece.text.length))
    return parts
  })
}

/** Part of an exact piece. */
export const cut = ({ text, from }: Piece, start: number, end: number): Piece => ({
  text: text.slice(start, end),
  from: from + start,
  to: from + end,
  exact: true,
})

/** The words of a table, each at the beginning of a sentence and within one: "The landlord" and "the landlord". */
export const bothCases = (rest: string, first: string): [RegExp, string][] =>
  (['The', 'the'] as const).map((the) => [new RegExp(`\\b${the} ${rest}`, 'g'), first.replace(/^the\b/, the)])
