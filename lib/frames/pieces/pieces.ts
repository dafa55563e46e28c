import type { Token } from '../../words/tokens.ts'
import { chunking, does, look, push } from './chunking.ts'
import { phrase } from './noun-phrase.ts'
import type { Piece } from './piece.ts'
import { verbGroup } from './verb-group.ts'

/** Splits the tokens of one sentence into phrases, verb groups, dates and the small words between them. Linear. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const c = chunking(tokens)
  while (c.at < tokens.length) {
    const { date } = tokens[c.at]!
    if (c.skip.has(c.at)) c.at += 1
    else if (date !== undefined) push(c, c.at + 1, { is: 'date', date })
    else if (!verbGroup(c) && !phrase(c)) {
      const end = c.at + look(c, c.at).length
      const words = tokens.slice(c.at, end).map(({ text }) => text)
      push(c, end, { is: 'word', text: words.join(' '), does: does(c, c.at) })
    }
  }
  return c.found
}
