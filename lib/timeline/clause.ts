import type { Span } from '../calendar/span.ts'
import type { DateMention, RelativeMention } from '../dates/mention.ts'
import type { SectionKind } from '../page/decision.ts'
import type { Actor } from './actors.ts'
import type { Asked } from './patterns.ts'
import type { State } from './state.ts'

/** A mention whose days are known. */
export type Dated = (DateMention | RelativeMention) & { span: Span }

/** The part of a sentence around one verb (or one dated noun: "her letter of 9 May") and the dates that belong to it. */
export interface Clause {
  /** Offsets into `Decision.text`. */
  start: number
  end: number
  block: string
  section: SectionKind
  /** Lower case, straight quotes, stages as "stage1", dates as "§", single spaces; with what was said or asked ("that …"). */
  words: string
  /** The words, ready to be asked for patterns. */
  asked?: Asked
  /** Lower case words of the whole sentence. */
  sentence: string
  actor: Actor
  state: State
  dates: Dated[]
  /** true where another council than the body of this page is spoken of. */
  foreign: boolean
  /** Preposition before the first date: 'on', 'by', 'until', 'since', 'from', 'of', …; '' where there is none. */
  how: string
  /** true for a dated noun that is not the point of its clause: "the decision of 2 August was late". */
  nominal: boolean
}
