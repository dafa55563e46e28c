import type { CardState } from './state.ts'
import type { earlierMatches } from '../../lib/actions/earlier-matches.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { CorrectedReading, Steps } from '../../lib/corrections/apply.ts'
import type { Format } from '../../lib/export/formats.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { Words } from '../../lib/text/words.ts'
import type { Correction } from '../../lib/watchlist/case.ts'
import type { Change, Changed, Questions, Reply } from '../../lib/watchlist/messages.ts'
import type { CardPart } from '../../lib/watchlist/settings.ts'
import type { Loaded } from './state.ts'

/** What the card needs from outside: the reading of the page, the watchlist and the day. */
export interface OverlayGiven {
  page: Document
  decision: Decision
  steps: Steps
  /** The reading with `corrections`, where it was made already. */
  first?: CorrectedReading
  /** The words' place in the page; null where it cannot be told exactly. */
  locate: (start: number, end: number) => Range | null
  today: () => Day
  open: boolean
  /** Parts that stand open below the first view. */
  parts: CardPart[]
  corrections: Correction[]
  change: (change: Change) => Promise<Reply<Changed>>
  ask: <Name extends keyof Questions>(name: Name, about: Questions[Name]['ask']) => Promise<Reply<Questions[Name]['answer']>>
  /** What this decision says became of the actions of cases that it cites; the reader's, which has it already. */
  earlierMatches: typeof earlierMatches
  /** Loads what draws the parts below the first view. */
  load: () => Promise<Loaded>
  write: (format: Format, reading: Written) => Promise<string> | string
  /** Takes the card and everything else away, and leaves the page as it was. */
  signal: AbortSignal
  /** Where the card stands beside the page of the decision: shows words there, and says so, null where they are not; its look. */
  beside?: { show: (words: Words) => Promise<string | null>; css: string }
  /** What counts as the reader's own doing; what the browser says is, where it is left out. */
  counts?: (event: Event) => boolean
}

/** What a copy or a file of the reading is made from. */
export type Written = Pick<CardState, 'record' | 'corrections' | 'names' | 'removed' | 'today' | 'limits'> & { text: string }
