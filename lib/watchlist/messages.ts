import type { Day } from '../calendar/span.ts'
import type { LogRow } from '../log/row.ts'
import type { Decision } from '../page/decision.ts'
import type { DecisionRecord } from '../record.ts'
import type { Words } from '../text/words.ts'
import type { Case, CaseAction, Correction, Mark } from './case.ts'
import type { Settings } from './settings.ts'
import type { Fresh, Place, Visit } from './visits.ts'

/** What the watchlist takes from a reading. A whole record fits. */
export type WatchedRecord = Pick<
  DecisionRecord,
  'url' | 'title' | 'reference' | 'bodies' | 'category' | 'subcategory' | 'outcome' | 'decisionDate' | 'headline' | 'delays' | 'actions'
> & { satisfiedOn?: Day | null; chapter?: number | null }

/**
 * Fields of a case that the reader can set. `dues`: deadlines counted anew, as recount.ts does for another decision date.
 * `addTags` and `dropTags` leave other tags as they are.
 */
export type CaseEdit = Partial<
  Pick<
    Case,
    | 'reference'
    | 'url'
    | 'title'
    | 'bodies'
    | 'category'
    | 'subcategory'
    | 'outcome'
    | 'decisionDate'
    | 'dateFrom'
    | 'tracked'
    | 'notes'
    | 'tags'
  > &
    Partial<Pick<DecisionRecord, 'chapter'>>
> & { addTags?: string[]; dropTags?: string[]; dues?: { action: string; due: Day | null }[] }

/** A change to what is stored. Each says what is to be, not what to do to what is there: applied twice, it changes nothing more. */
export type Change =
  /**
   * Watch the case of a reading. A case that is watched already takes the new reading and keeps marks, notes and tags.
   * `decisionDate`: the one that the reader entered where the page gives none; the record's deadlines were counted from it.
   * `readOn`: today. `tracked`: false keeps the reading only; where it is left out, a case stays as it is and a new one is followed.
   * `unopened`: only what a list of decisions says of it is known; the case is filled when the decision is opened.
   */
  | {
      do: 'watch'
      record: WatchedRecord
      decisionDate: Day | null
      readOn: Day
      corrections?: Correction[]
      tracked?: boolean
      unopened?: boolean
    }
  /** Add a case entered by hand, or replace the one of this id. */
  | { do: 'put'; case: Case }
  /**
   * Done, not done, no longer expected, or nothing said: any number of actions at once. `later`: the later day that was agreed,
   * null for none; where it is left out, it stays as it is.
   */
  | { do: 'mark'; marks: { case: string; action: string; mark: Mark; later?: Day | null }[] }
  | { do: 'edit'; edits: { case: string; set: CaseEdit }[] }
  /** Add the action of this id at a place of the list, replace it, or, with null, remove it. */
  | { do: 'action'; case: string; id: string; action: CaseAction | null; index?: number }
  | { do: 'remove'; cases: string[] }
  /** Put removed cases back; `copies`: those of which none is stored. */
  | { do: 'restore'; cases: string[]; copies?: Case[] }
  /**
   * Bring in a file. `merge` keeps the later change of each case and action; `replace` takes the file as it is, with its
   * settings, and removes every case that it does not have. All is checked again before anything is written.
   * `token` names it, so that it can be taken back.
   */
  | {
      do: 'import'
      cases: unknown[]
      corrections: Record<string, unknown>
      settings: unknown
      mode: 'merge' | 'replace'
      token: string
    }
  | { do: 'undo-import'; token: string }
  | { do: 'settings'; set: Partial<Settings> }
  /** A file with everything was saved on this day; null: none was. */
  | { do: 'backed-up'; on: Day | null }
  /** The rows of a decision for the reading log, in place of those that were kept of it; only where the reader has switched it on. */
  | { do: 'log'; decision: string; rows: LogRow[] }
  /** Rows that were taken out, put back. */
  | { do: 'log-put'; rows: LogRow[] }
  /** Rows of the log removed by id, or, with null, all of them. */
  | { do: 'log-remove'; ids: string[] | null }
  /** The decisions that were opened, of which these stay in mind. */
  | { do: 'remember'; read: string[] }
  /** The lists and searches that were looked at, of which these stay in mind. */
  | { do: 'visits'; kept: Visit[] }
  /** The reader's corrections of a page, in full; they replace those kept for its address. */
  | { do: 'correct'; url: string; corrections: Correction[] }
  /** Removed cases that were kept for putting back: gone for good. */
  | { do: 'empty-bin' }
  /** Entries that cannot be read: removed by key, or put back. */
  | { do: 'aside'; set: Record<string, unknown>; remove: string[] }
  /** No reminder of these actions before the day. */
  | { do: 'snooze'; actions: { case: string; action: string }[]; until: Day }

/** What a page asks, and what it is answered. */
export interface Questions {
  /** The watched case of a page, by reference, else by address; null where it is not watched. */
  case: { ask: { reference: string | null; url: string }; answer: Case | null }
  /** Watched cases with one of these references: "this decision cites a case that you watch". */
  cited: { ask: { references: string[] }; answer: { reference: string; id: string; title: string; url: string | null }[] }
  settings: { ask: object; answer: Settings }
  corrections: { ask: { url: string }; answer: Correction[] }
  /** What the page of this tab holds, for the toolbar icon; the decision that was read is kept in mind for lists. */
  /** `result`: in short, for the words on the button: "~18 months vs 6". */
  page: { ask: { state: PageState; reference?: string | null; result?: string }; answer: null }
  /** Which decisions of a list are watched, with what is known of each, and which have been read. */
  known: { ask: { references: string[] }; answer: { watched: Listed[]; read: string[] } }
  /** What of a list was not there when it was last looked at; what it shows now is kept in mind. */
  visit: { ask: { place: Place; references: string[]; today: Day }; answer: Fresh }
  /** Open “Work out a deadline” with this limit in a new tab: a page of the web may not lead to one of the extension. */
  open: { ask: { limit: string }; answer: null }
  /** Make the index anew, since a page could not read it. */
  mend: { ask: object; answer: null }
}

/** What lists say of a watched case. */
export interface Listed {
  id: string
  reference: string
  /** The days of what is open, the earliest first. */
  dues: Day[]
  /** It was put on the watchlist from a list, and its decision has not been opened since. */
  unopened: boolean
}

/** `read`: a decision was read. `nothing`: the page holds none. `off`: the reader switched the extension off. */
export type PageState = 'read' | 'nothing' | 'off'

export type Ask = { [Name in keyof Questions]: { ask: Name } & Questions[Name]['ask'] }[keyof Questions]

/** `at`: when the reader made the change, in milliseconds; `again`: sent once before, without an answer. */
export type ChangeMessage = { change: Change; at: number; again?: boolean }

export type Message = ChangeMessage | Ask

/** `undo` takes the change back when it is sent in its turn; null where there is nothing to take back. */
export interface Changed {
  undo: Change | null
  /** The changed case where it is one. */
  case: Case | null
  /** Said to the reader: storage is filling up, a part was left out. */
  warning: string | null
}

/** A change of which there is nothing more to say. */
export const made: Changed = { undo: null, case: null, warning: null }

/** `why` is a plain sentence for the reader. */
export type Reply<Answer> = { ok: true; answer: Answer } | { ok: false; why: string }

/**
 * Told to decision pages. `show`: the card is asked for from the toolbar popup (answered with whether it stands there now). `press`: a
 * keyboard shortcut was pressed. `tell`: what the page holds (answered with PageHere) or the decision itself (with PageReading, or null).
 * `find`: words are to be shown in the page (answered with whether they were found). `change`: made by the page for the panel beside it,
 * so that of a private window nothing is kept either (answered with the background's reply).
 */
export type ToPage =
  | { show: 'card' }
  | { press: Shortcut }
  | { tell: 'page' | 'decision' }
  | { menu: FromMenu }
  | { find: Words }
  | { change: Change }

/** Entries of the menu of a page. `count` is answered with the days of the date that is selected, null where none is. */
export type FromMenu = 'count' | 'citation' | 'watch-case'

/** What the page of a tab holds, for the popup's first line and the panel. */
export interface PageHere {
  /**
   * `reading`: not yet read. `hidden`: a decision whose card is hidden, here or on all pages. `unread`: a page in the place of a decision
   * that could not be read.
   */
  state: PageState | 'reading' | 'hidden' | 'unread'
  /** The body by its short name, and the reference. */
  name: string
  reference: string | null
  /** The result in a few words, and whether it is late for certain; of a page that could not be read, why. */
  result: string
  late: boolean
  watched: boolean
}

/** The decision of a page, from which the panel beside it makes the same reading. */
export interface PageReading {
  address: string
  decision: Decision
  /** What the reader put right. */
  corrections: Correction[]
}

/** Keyboard shortcuts, by their names in the manifest. */
export type Shortcut = 'toggle-card' | 'watch-case'
