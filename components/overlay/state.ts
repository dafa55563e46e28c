import type { Day, Span } from '../../lib/calendar/span.ts'
import type { Measured, Yardstick } from '../../lib/corrections/measure.ts'
import type { Format } from '../../lib/export/formats.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { Words } from '../../lib/text/words.ts'
import type { Clock, DecisionRecord } from '../../lib/record.ts'
import type { Limit } from '../../lib/rules/limit.ts'
import type { CardPart } from '../../lib/watchlist/settings.ts'
import type { Case, Correction } from '../../lib/watchlist/case.ts'
import type { Questions } from '../../lib/watchlist/messages.ts'

/** A watched case that this decision speaks of. */
export type Cited = Questions['cited']['answer'][number]

/** The module that draws what is below the first view. */
export type Loaded = typeof import('./parts.tsx')

export type MenuName = 'copy' | 'more'

/** An answer to what the reader did. */
export interface Told {
  /** Where: a place of the card, see told.tsx. */
  at: string
  text: string
  /** It went wrong, or something is missing. */
  wrong?: boolean
  /** Takes it back. */
  undo?: (() => void) | null
}

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
  /** It stands beside the page of the decision, and not in it. */
  beside: boolean
  /** false: only the first part was made, so that the page is not held up by all of it at once. */
  whole: boolean
  /** false: only the result is there. */
  open: boolean
  /** Parts that are open below the first view. */
  parts: CardPart[]
  /** What those are made of; null until the first of them is asked for. */
  loaded: Loaded | null
  /** The menu that is open. */
  menu: MenuName | null
  /** The case on the watchlist; null where it is not watched, undefined until the watchlist has answered. */
  watched: Case | null | undefined
  cited: Cited[]
  /** Decisions that a news article links to. */
  links: { href: string; text: string }[]
  /** The answer to what the reader did last, told beside the control that did it. */
  told: Told | null
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
  /** The page is being printed: what belongs on paper is there. */
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
  /** Opens a part below the first view, or closes it; `to` is what gets the focus in it. */
  part(name: CardPart, to?: string): void
  /** Opens a menu, or closes the one that is open. */
  menu(name: MenuName | null): void
  /** Opens a disclosure, or closes it. */
  fold(id: string): void
  hide(): void
  off(): void
  watch(): void
  /** Keeps the reading of a case that was put on the watchlist from a list, unopened. */
  fill(): void
  /** Puts the case on the watchlist as a reading only: its actions are not followed. */
  keepReading(): void
  unwatch(): void
  /** Marks in a watched case what this decision says became of it. */
  updateCited(cited: Cited): void
  /** Opens the form of a clock or event, or closes it. */
  edit(id: string | null): void
  /** Keeps one correction, or several at once; they take the place of earlier ones of the same things. */
  correct(at: string, ...made: (Partial<Correction> & { of: string })[]): void
  undoCorrection(of: string): void
  measure(measured: NonNullable<CardState['measured']>): void
  keepMeasure(): void
  save(format: Format): void
  explain(mark: number | null): void
  /** Says what is missing, beside the control that asked for it. */
  refuse(at: string, sentence: string): void
}

export interface CardProps {
  state: CardState
  act: CardActs
}
