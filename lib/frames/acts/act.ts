import type { Frame, Phrase } from '../frame.ts'

/**
 * What kinds of thing are told: a document reaches somebody; something is asked for; a panel meets; work is finished; it is decided; …
 * Every way of telling one comes to the same act: "sent the plan", "the plan reached her", "had the plan in her hands".
 */
export type ActName =
  | 'DELIVER'
  | 'ASK'
  | 'COMPLAIN'
  | 'ACK'
  | 'MEET'
  | 'DO'
  | 'END'
  | 'BEGIN'
  | 'DECIDE'
  | 'PAY'
  | 'PLACE'
  | 'LEAVE'
  | 'TRANSFER'
  | 'REPORT'
  | 'ORDER'
  | 'SIGN'
  | 'VALID'
  | 'DEADLINE'

export interface Act {
  act: ActName
  /** What is sent, asked for, held, finished; null where only the verb says it. */
  what: Phrase | null
  /** The noun of it; of a verb that has none, the noun that it comes to: "replied" is a reply. */
  heads: readonly string[]
  /** All that it is about. */
  about: Set<string>
  /** Who does it: body, person, panel, …; null where nothing says so. */
  by: string | null
  /** Who gets it. */
  to: string | null
  frame: Frame | null
  /** true where the body itself took what reached it for a request. */
  taken?: true
  dates: number[]
  start: number
  end: number
}

/** What was told just before, for words that stand for it. */
export interface Context {
  thing: Phrase | null
  /** The last meeting that was spoken of, whatever came between. */
  meeting?: Phrase
  /** Acts of the last sentence that were not dated. */
  undone: Act[]
  /** What was asked for in them, which may come in on a day. */
  asked?: Act[]
  /** An officer who acted last: "she" can be her. */
  staff: boolean
}
