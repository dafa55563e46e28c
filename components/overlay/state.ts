import type { Day } from '../../lib/calendar/span.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { DecisionRecord, Words } from '../../lib/record.ts'

/** What the card shows. The card is a function of it: nothing else is remembered. */
export interface CardState {
  decision: Decision
  record: DecisionRecord
  today: Day
  /** false: only the heading and the headline are there. */
  open: boolean
  /** null: not known yet, or the background does not answer. */
  watched: boolean | null
  /** The decision date that the reader entered. */
  givenDate: Day | null
  /** Said once to screen readers, and shown under the tools. */
  said: string
  /** What went wrong, in a plain sentence. */
  trouble: string | null
  /** Words that are highlighted in the page now. */
  showing: Words | null
}

/** What the reader can do with the card. */
export interface CardActs {
  /** Shows the words in the page; `from` gets the focus when the reader comes back. */
  show(words: Words, from: HTMLElement): void
  back(): void
  toggle(): void
  hide(): void
  watch(): void
  undoWatch(): void
  giveDate(day: Day | null): void
}

export interface CardProps {
  state: CardState
  act: CardActs
}
