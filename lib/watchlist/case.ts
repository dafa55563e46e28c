import type { Day, Period, Span } from '../calendar/span.ts'

/** Version of a stored case; raised when a field changes its meaning. See lib/watchlist/migrate.ts. */
export const caseVersion = 3

/**
 * What the reader says about an action. States that follow from today (later, due soon, overdue) are never stored.
 * `open`: nothing is said yet. `not done`: the reader says that it is not, `on` that day; the word alone can make overdue what
 * was long due when the case was put on the list. `dropped`: it is no longer expected.
 */
export type Mark = { as: 'open' } | { as: 'done' | 'not done'; on: Day | null } | { as: 'dropped' }

/** One step that the body agreed to, with its deadline and what became of it. */
export interface CaseAction {
  /** Unique within the case. */
  id: string
  /** What is to be done, in the words of the page or of the reader. */
  text: string
  /** Number of the paragraph it stands in; null where there is none. */
  paragraph: number | null
  kind: string
  /** Kept where the deadline is a period, so that it can be counted once the date it runs from is known. */
  within: Period | null
  /** Last day for it as first agreed; null where it is not known. */
  due: Day | null
  /** A later day that was agreed since; it keeps its worth when the action is done. null where none was. */
  later: Day | null
  /** The day from which it is watched: what was due before that day is not known to be done or not. */
  since: Day
  /** The deadline in the page's words. */
  deadlineText: string | null
  /** What the period runs from. */
  anchor: 'decision' | 'date' | 'event' | 'none'
  /** Sums to be paid, in pounds. */
  amounts: number[]
  mark: Mark
  /** What the reader notes about it. */
  note: string
  /** When the mark was last changed, in milliseconds; the later of two changes wins. 0 while it never was. */
  changed: number
}

/** A time limit and how it was kept, as the page was read. */
export interface CaseDelay {
  /** Id of the limit. */
  rule: string
  name: string
  limit: { value: number | string; unit: string }
  start: Span | null
  end: Span | null
  due: Span | null
  elapsed: [number, number] | null
  late: [number, number]
  open: boolean
  /** Paragraphs it rests on. */
  paragraphs: number[]
}

/** Something that the reader put right on a page. Kept with the case, and by address for pages that are not watched. */
export interface Correction {
  /** What is corrected: 'decision-date', or a kind and an id of the record ("event:e4", "action:a1", "clock:c2"). */
  of: string
  /** The days that the reader gives for it; null where it is the text, or its being there at all, that is wrong. */
  span: Span | null
  text: string | null
  /** true: the reader says that it is no such thing. */
  removed: boolean
}

/** An entry of the watchlist: its own copy of what was read, since pages are taken down, and what the reader adds. */
export interface Case {
  schemaVersion: typeof caseVersion
  /** "23-018-689" for a decision with a reference, "page-…" for another page, "own-…" for one entered by hand. */
  id: string
  origin: 'page' | 'own'
  /** "23 018 689"; null where there is none. */
  reference: string | null
  url: string | null
  title: string
  bodies: string[]
  category: string | null
  subcategory: string | null
  outcome: string | null
  decisionDate: Day | null
  /** Who gives the decision date; null while it is not known. */
  dateFrom: 'page' | 'reader' | null
  /** The day on which the Ombudsman was satisfied with what the body did, as the page says; null where it does not. */
  satisfiedOn: Day | null
  /** The day on which the page was read, or the case entered. */
  readOn: Day
  /** When it was put on the watchlist, and when it was last changed, in milliseconds. */
  added: number
  changed: number
  /** One sentence on the delay that matters most; null where there is none. */
  headline: string | null
  /** The result in at most 38 characters: "Stage two response: 3 months late"; null in cases that were stored before it was kept. */
  result: string | null
  delays: CaseDelay[]
  actions: CaseAction[]
  /** false: kept as a reading only. Its actions are not followed: none is due, and none overdue. */
  tracked: boolean
  notes: string
  tags: string[]
  corrections: Correction[]
  /** Of a case of one’s own that “Work out a deadline” made: what was told there, to be opened again. `readMatter` reads it. */
  matter?: unknown
}

/** Longest note, text and list that a case holds: a case must stay small, and a hostile file must not fill the disk. */
export const most = {
  text: 2_000,
  line: 300,
  notes: 20_000,
  actions: 100,
  delays: 100,
  tags: 30,
  corrections: 200,
  matter: 80_000,
} as const
