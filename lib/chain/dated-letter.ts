import type { Span } from '../calendar/span.ts'
import type { Act, Context } from '../frames/acts/act.ts'
import type { Frame } from '../frames/frame.ts'
import type { Dated } from '../timeline/clause.ts'
import { isElsewhere } from './no-step.ts'
import type { Letter } from './in-the-letter.ts'
import { inTheLetter, letterOf } from './in-the-letter.ts'

/** A letter with its day and the number of the sentence that tells of it. */
export interface DatedLetter {
  of: Letter
  at: Dated
  sentence: number
}

/** The last letter that a sentence with one day tells of. */
export function letterIn(frames: readonly Frame[], at: Dated, sentence: number): DatedLetter | null {
  const of = frames.map((frame) => (isElsewhere(frame) ? null : letterOf(frame))).findLast((letter) => letter !== null)
  return of ? { of, at, sentence } : null
}

/** What the sentence behind a letter tells of its words; nothing where it has days of its own, but for those that are still to come. */
export function saidIn({ of, at }: DatedLetter, frames: readonly Frame[], inside: readonly Dated[], context: Context): Act[] {
  // "It said that it would review the plan in May".
  const ahead = new Set(frames.flatMap(({ state, dates, clause }) => (state === 'planned' && clause === 'that' ? dates : [])))
  const isOfIt = inside.every(({ span }, i) => ahead.has(i) || isSame(span, at.span))
  return isOfIt ? inTheLetter(of, frames, { ...context, undone: [] }) : []
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to
