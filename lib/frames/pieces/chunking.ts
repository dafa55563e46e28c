import { lookUp } from '../../words/lexicon.ts'
import type { Token } from '../../words/tokens.ts'
import type { Piece, VerbGroup } from './piece.ts'

/** A sentence that is being cut into pieces. */
export interface Chunking {
  readonly tokens: readonly Token[]
  readonly found: Piece[]
  readonly looked: Map<number, ReturnType<typeof lookUp>>
  /** Tokens that belong to a verb further on: "down" of "turned the request down". */
  readonly skip: Set<number>
  /** The token that is next. */
  at: number
  /** A verb behind its subject, whose auxiliary stands before it: "did the panel sit". */
  pending: { verb: VerbGroup; at: number } | null
}

/** A sentence before its first piece. */
export const chunking = (tokens: readonly Token[]): Chunking => ({
  tokens,
  found: [],
  looked: new Map(),
  skip: new Set(),
  at: 0,
  pending: null,
})

/** What the lexicon has for the words at a place. */
export function look({ tokens, looked }: Chunking, i: number): ReturnType<typeof lookUp> {
  let found = looked.get(i)
  if (!found) looked.set(i, (found = i >= 0 && i < tokens.length ? lookUp(tokens, i) : { word: undefined, length: 1 }))
  return found
}

/** What the word at a place does in a sentence: preposition, determiner, auxiliary. */
export const does = (c: Chunking, i: number): ReadonlySet<string> => look(c, i).word?.does ?? nothing
const nothing: ReadonlySet<string> = new Set()

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Adds a piece of the tokens that are next, one at least, up to `to`. */
export function push(c: Chunking, to: number, piece: DistributiveOmit<Piece, 'from' | 'to' | 'start' | 'end'>): void {
  const from = c.at
  c.at = Math.min(c.tokens.length, Math.max(from + 1, to))
  c.found.push({ ...piece, from, to: c.at, start: c.tokens[from]!.start, end: c.tokens[c.at - 1]!.end } as Piece)
}
