// The list of acts as patterns over words: what an undertaking asks for or counts from, what a story tells.

import { acts } from './list.ts'
import type { Act } from './list.ts'

/** One kind of task or of trigger, by its words. */
export interface Kind {
  name: string
  /** What readers see; '' where the undertaking's own words say it. */
  called: string
  /** Whether words that lay down a time ask for it, or count from it. */
  asked: RegExp
  /** Whether words of a story tell that it was done. */
  told: RegExp
  /** true where the body itself does it. */
  bodys: boolean
}

const pattern = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words.replace(/\*/g, '\\w*').replace(/_/g, "(?:[\\w’']+ ){0,1}[\\w’']+").replace(/, /g, '|').replace(/ /g, '\\s+')})\\b`,
    'i',
  )

const kindsOf = (column: 'due' | 'starts'): Kind[] =>
  acts.flatMap(({ name, called = '', people, [column]: words }: Act) =>
    words ? [{ name, called, asked: pattern(words[0]), told: pattern(words[1]), bodys: !people }] : [],
  )

/** What bodies undertake to do within a time. */
export const taskKinds: readonly Kind[] = kindsOf('due')
/** From what such a time runs. */
export const triggerKinds: readonly Kind[] = kindsOf('starts')
