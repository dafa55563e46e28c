import { actsOf } from '../../lib/frames/acts/acts-of.ts'
import { nominalActs } from '../../lib/frames/acts/nominal.ts'
import type { Act } from '../../lib/frames/acts/act.ts'
import { framesOf } from '../../lib/frames/frames.ts'
import type { Sentence } from '../../lib/frames/frames.ts'
import { piecesOf } from '../../lib/frames/pieces/pieces.ts'
import type { Piece } from '../../lib/frames/pieces/piece.ts'
import { tokensOf } from '../../lib/words/tokens.ts'

/** A sentence with "§" for each of its dates, as tokens. */
export function tokensFor(told: string) {
  const dates: { start: number; end: number }[] = []
  let text = ''
  for (const [i, part] of told.split('§').entries()) {
    if (i) {
      dates.push({ start: text.length, end: text.length + 10 })
      text += '3 May 2024'
    }
    text += part
  }
  return { text, tokens: tokensOf(text, { start: 0, end: text.length }, dates) }
}

/** Its frames. */
export const framesFor = (told: string): Sentence => framesOf(tokensFor(told).tokens)

/** Its pieces in short: "[the plan] SEND § .". */
export function piecesFor(told: string): string {
  const { text, tokens } = tokensFor(told)
  const short = (piece: Piece) =>
    piece.is === 'phrase'
      ? `[${text.slice(piece.phrase.start, piece.phrase.end)}]`
      : piece.is === 'verb'
        ? `${piece.verb.not ? 'not-' : ''}${piece.verb.acts[0] ?? '_'}${piece.verb.passive ? '*' : ''}`
        : piece.is === 'date'
          ? '§'
          : piece.text
  return piecesOf(tokens).map(short).join(' ')
}

/** Its dated acts. */
export function actsFor(told: string): Act[] {
  const { frames, phrases } = framesFor(told)
  const context = { thing: null, undone: [], staff: false }
  return [...nominalActs(phrases, frames), ...frames.filter((f) => f.dates.length).flatMap((f) => actsOf(f, context))]
}

/** Whether it tells an act on its day: "DELIVER plan", or "DELIVER" of whatever it is. */
export const tells = (told: string, act: string): boolean =>
  actsFor(told).some((one) => one.act === act || `${one.act} ${one.heads[0] ?? ''}` === act)
