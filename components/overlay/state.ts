import type { Day, Span } from '../../lib/calendar/span.ts'
import type { Measured, Yardstick } from '../../lib/corrections/measure.ts'
import type { Format } from '../../lib/export/formats.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { Clock, DecisionRecord, Words } from '../../lib/record.ts'
import type { Limit } from '../../lib/rules/limit.ts'
import type { Case, Correction } from '../../lib/watchlist/case.ts'
import type { Change, Questions } from '../../lib/watchlist/messages.ts'

/** A watched case that this decision speaks of. */
export type Cited = Questions['cited']['answer'][number]

/** What the card shows. The card is a function of it: nothing else is remembered. */
export interface CardState {
  decision: Decision
  /** The reading, with what the reader put right in it. */
  record: DecisionRecord
  /** Names of the clocks in corrections, by id. */
  names: Map<string, string>
  /** Clocks that the reader said are no delays. */
  removed: Clock[]
  corrections: Correction[]
  limits: readonly Limit[]
  today: Day
  /** false: only the first part was made, so that the page is not held up by all of it at once. */
  whole: boolean
  /** false: only the heading and the headline are there. */
  open: boolean
  /** The case on the watchlist; null where it is not watched, undefined until the watchlist has answered. */
  watched: Case | null | undefined
  /** Takes the last change of the watchlist back. */
  undo: Change | null
  cited: Cited[]
  /** Decisions that a news article links to. */
  links: { href: string; text: string }[]
  /** Said once to screen readers, and shown at the foot of the card. */
  said: string
  /** What went wrong, in a plain sentence. */
  trouble: string | null
  /** Words that are highlighted in the page now. */
  showing: Words | null
  /** Id of the clock or event whose form is open. */
  correcting: string | null
  measured: (Measured & { start: Span; end: Span; by: Yardstick; name: string }) | null
  /** What could not be copied, for the reader to copy by hand. */
  copy: string | null
  marks: Mark[]
  /** Ids of the disclosures that are open. */
  unfolded: string[]
  /** The page is being printed: everything is open. */
  printing: boolean
  /** Index of the marker that is explained. */
  tip: number | null
}

/** A marker beside words of the page. */
export interface Mark {
  kind: 'start' | 'end' | 'deadline'
  /** "Start of Stage two response: 14 February 2023" */
  label: string
  words: Words
  /** Upper right corner of the words, in px from the layer of markers. */
  x: number
  y: number
  /** Height of their last line. */
  height: number
}

/** What the reader can do with the card. */
export interface CardActs {
  /** Shows the words in the page; `from` gets the focus when the reader comes back. */
  show(words: Words, from: HTMLElement): void
  /** Opens “Work out a deadline” with a limit, in a tab of its own. */
  workOut(limit: string): void
  back(): void
  /** Where words stand, as the text itself would say it: "paragraph 29", "the summary". */
  place(words: Words): string
  toggle(): void
  /** Opens a disclosure, or closes it. */
  fold(id: string): void
  hide(): void
  off(): void
  watch(): void
  unwatch(): void
  undo(): void
  /** Marks in a watched case what this decision says became of it. */
  updateCited(cited: Cited): void
  /** Opens the form of a clock or event, or closes it. */
  edit(id: string | null): void
  /** Keeps one correction, or several at once; they take the place of earlier ones of the same things. */
  correct(...made: (Partial<Correction> & { of: string })[]): void
  undoCorrection(of: string): void
  measure(form: FormData): void
  keepMeasure(): void
  save(format: Format): void
  explain(mark: number | null): void
  say(sentence: string): void
}

export interface CardProps {
  state: CardState
  act: CardActs
}
