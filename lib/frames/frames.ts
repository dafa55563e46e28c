import type { Token } from '../words/tokens.ts'
import type { Frame, Phrase } from './frame.ts'
import type { Piece } from './pieces/piece.ts'
import { tellQuoted } from './quoted.ts'
import { shareDays } from './shared-days.ts'
import { doneByWriting, stateOf } from './state-of.ts'
import { takeVerb } from './walk/verb.ts'
import { dateWhatWasFollowed, markStranger, moveFronted, tellWhat } from './set-right.ts'
import { takeWord } from './walk/word.ts'
import { takePhrase } from './walk/phrase.ts'
import { takeDate } from './walk/date.ts'
import { walkOf } from './walk/walk.ts'

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
  const aside = new Set([...asides(pieces), ...saidBetween(pieces)])
  for (const [i, piece] of pieces.entries()) {
    if (aside.has(i)) continue
    if (piece.is === 'phrase') takePhrase(walk, piece.phrase, i)
    else if (piece.is === 'date') takeDate(walk, piece.date, i)
    else if (piece.is === 'verb') takeVerb(walk, piece.verb, piece, i)
    else takeWord(walk, piece.text, piece.does, i)
  }
  tellQuoted(tokens, frames)
  moveFronted(frames, phrases)
  tellWhat(frames, phrases)
  dateWhatWasFollowed(frames, tokens)
  for (const frame of frames) markStranger(frame, phrases)
  sharedObjects(frames)
  shareDays(tokens, frames, phrases)
  for (const frame of frames) frame.state = stateOf(frame)
  for (const frame of frames) doneByWriting(frame)
  for (const { phrase, frame } of walk.plans) phrase.does = frame
  return { frames, phrases }
}

/** "a notice which the officer signed and sent out": what was signed was sent. Changes the frames. */
function sharedObjects(frames: readonly Frame[]): void {
  for (const [i, frame] of frames.entries()) {
    const before = frames[i - 1]
    const thing = before?.objects[0]
    if (frame.clause !== 'which' || before?.clause !== 'which' || frame.parent !== before.parent || frame.subject !== before.subject)
      continue
    if (!frame.passive && !frame.objects.length && thing && thing.end < before.start) frame.objects.push(thing)
  }
}

/**
 * Pieces between commas right before a verb, which say more of the noun before them and are not what does it: "The Council, her landlord,
 * became aware", "Notice of the grant, in the sum of £800, was given". Things that say it anew stay: "the hearing, stage three, was held".
 */
function saidBetween(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  for (const [end, piece] of pieces.entries()) {
    const verb = pieces[end + 1]
    if (!isComma(piece) || verb?.is !== 'verb' || verb.verb.infinitive || verb.verb.form === 'ing') continue
    let start = end - 1
    let verbs = 0
    for (; start >= 0 && end - start <= furthest && (plain(pieces[start]!) || pieces[start]!.is === 'verb'); start -= 1)
      if (pieces[start]!.is === 'verb') verbs += 1
    const first = pieces[start + 1]
    // "A notice, with the changes it had in mind, went to her".
    if (verbs && !(first?.is === 'word' && first.does.has('preposition') && !first.does.has('subordinate'))) continue
    if (!isComma(pieces[start]) || pieces[start - 1]?.is !== 'phrase' || start + 1 === end) continue
    if (first?.is === 'phrase' && first.phrase.head.length && !first.phrase.who.length) continue
    for (let at = start; at <= end; at += 1) found.add(at)
  }
  return found
}
/** Pieces that stand between two such commas at most. */
const furthest = 8
const isComma = (piece: Piece | undefined): boolean => piece?.is === 'word' && piece.text === ','
/** A noun, or a small word that opens no clause. */
const plain = (piece: Piece): boolean =>
  piece.is === 'phrase' ||
  (piece.is === 'word' && !/^[,;:.()]$/.test(piece.text) && !piece.does.has('relative') && !piece.does.has('subordinate'))

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
