import type { Token } from '../words/tokens.ts'
import type { Frame, Phrase } from './frame.ts'
import type { Piece } from './pieces.ts'
import { tellQuoted } from './quoted.ts'
import { shareDays } from './shared-days.ts'
import { markStranger, moveFronted } from './set-right.ts'
import { doneByWriting, stateOf } from './state-of.ts'
import { takeDate } from './walk/date.ts'
import { takePhrase } from './walk/phrase.ts'
import { takeVerb } from './walk/verb.ts'
import { walkOf } from './walk/walk.ts'
import { takeWord } from './walk/word.ts'

/** What one sentence tells. */
export interface Sentence {
  frames: Frame[]
  /** Phrases in order, also those in frames. */
  phrases: Phrase[]
}

/**
 * Frames of one sentence, in order. Linear. Words that the lexicon does not know are things without a meaning; a sentence without a verb
 * has no frames.
 */
export function framesOf(tokens: readonly Token[]): Sentence {
  const walk = walkOf(tokens)
  const { pieces, frames, phrases } = walk
  const aside = asides(pieces)
  for (const [i, piece] of pieces.entries()) {
    if (aside.has(i)) continue
    if (piece.is === 'phrase') takePhrase(walk, piece.phrase, i)
    else if (piece.is === 'date') takeDate(walk, piece.date, i)
    else if (piece.is === 'verb') takeVerb(walk, piece.verb, piece, i)
    else takeWord(walk, piece.text, piece.does, i)
  }
  tellQuoted(tokens, frames)
  moveFronted(frames, phrases)
  for (const frame of frames) markStranger(frame, phrases)
  shareDays(tokens, frames, phrases)
  for (const frame of frames) frame.state = stateOf(frame)
  for (const frame of frames) doneByWriting(frame)
  for (const { phrase, frame } of walk.plans) phrase.does = frame
  return { frames, phrases }
}

/** Pieces in brackets that only give another name: "an educational psychologist (EP)". */
function asides(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  for (const [i, piece] of pieces.entries()) {
    if (piece.is !== 'word' || piece.text !== '(') continue
    const end = pieces.findIndex((p, j) => j > i && j < i + 8 && p.is === 'word' && p.text === ')')
    if (end < 0 || pieces.slice(i, end).some((p) => p.is === 'date' || p.is === 'verb')) continue
    for (let j = i; j <= end; j += 1) found.add(j)
  }
  return found
}
