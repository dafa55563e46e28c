import type { Token } from '../../words/tokens.ts'
import type { Frame, Phrase } from '../frame.ts'
import { piecesOf } from '../pieces/pieces.ts'
import type { Piece } from '../pieces/piece.ts'

/** A day before the verb that it is of. */
interface Waiting {
  date: number
  how: string
  /** "It was 3 May before …". */
  cleft?: boolean
}

/** How far a sentence has been read: what is found, and what still waits for its verb. */
export interface Walk {
  readonly tokens: readonly Token[]
  readonly pieces: Piece[]
  readonly frames: Frame[]
  readonly phrases: Phrase[]
  /** "the refusal to issue a plan": what a noun is to do. */
  readonly plans: { phrase: Phrase; frame: Frame }[]
  /** Days that "it was … before" holds out, by their verb. */
  readonly clefts: Map<Frame, number>
  /** Phrases since the last verb that can be its subject. */
  free: Phrase[]
  /** Dates before any verb of their clause. */
  waiting: Waiting[]
  /** The word that opened the clause, what it stands for, and whether "and" stood before it. */
  opener: { text: string; antecedent: Phrase | null; joined?: boolean } | null
  /** What stands before the first verb and its subject: "For her review they met". */
  leading: Phrase['links']
  /** "and" stood just before. */
  joined: boolean
  /** How many phrases stood free before "and". */
  joinedAt: number
  comma: boolean
  preposition: string | null
  lastPhrase: Phrase | null
  /** The subject of a verb that is still to come, over what stands between: "Her request to move …, which was late, was refused". */
  held: Phrase | null
  /** "It was June before": the day is that of the next verb. */
  cleft: boolean
  /** "It took until June for it to reply": the day is that of the verb behind "to". */
  untilTo: boolean
  /** "the request that Z be assessed": the noun whose content comes. */
  content: Phrase | null
  lastDate: { at: number; date: number; how: string } | null
}

/** A sentence of which nothing is read yet. */
export const walkOf = (tokens: readonly Token[]): Walk => ({
  tokens,
  pieces: piecesOf(tokens),
  frames: [],
  phrases: [],
  plans: [],
  clefts: new Map(),
  free: [],
  waiting: [],
  opener: null,
  leading: [],
  joined: false,
  joinedAt: 0,
  comma: false,
  preposition: null,
  lastPhrase: null,
  held: null,
  cleft: false,
  untilTo: false,
  content: null,
  lastDate: null,
})

/** The verb read last; null before the first. */
export const lastOf = (walk: Walk): Frame | null => walk.frames.at(-1) ?? null

/** Keeps the free subject for a verb behind what is opened now: "The letter, which said when it would come, is dated …". */
export function hold(walk: Walk): void {
  const last = lastOf(walk)
  const own = walk.free.find((phrase) => !last?.objects.includes(phrase))
  if (own && (!last || walk.comma || walk.joined || walk.free[0] === own)) walk.held = own
}

/** Gives a verb a day, by its index; the word before its first day is its `how`. */
export function give(frame: Frame, date: number, how: string): void {
  if (!frame.dates.length) frame.how = how
  frame.dates.push(date)
}
