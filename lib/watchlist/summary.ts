import type { Day } from '../calendar/span.ts'
import type { Case, CaseAction } from './case.ts'
import * as s from './shape.ts'
import { dueDay, isOpen } from './state.ts'

/**
 * What the badge and the order of the popup need of a case: derived from it and kept beside it, so that neither reads
 * 2,500 cases to show ten lines. Without texts, which would make it ten times as large. Can be made anew at any time.
 */
export interface Summary {
  id: string
  /** When the case was last changed, in milliseconds. */
  changed: number
  /** How many actions it has, and how many of them are done. */
  actions: number
  done: number
  /** What is neither done nor dropped, of a case that is followed. */
  open: SummaryAction[]
  /** Reference and address of a case that was entered by hand; for the others the id tells them. */
  own: { reference: string | null; url: string | null } | null
}

/** `due` is the day that counts now; `since` tells only whether that day is watched. */
export type SummaryAction = Pick<CaseAction, 'id' | 'due' | 'later' | 'since' | 'mark'>

/** Before every day, and after every day. */
const always: Day = '0001-01-01'
const never: Day = '9999-12-31'

/**
 * The index is kept in this many keys, so that a change of one case writes one small key also when there are thousands:
 * with 2,500 cases a key holds about ten summaries.
 */
export const shards = 256

/** Which of the index's keys holds a case. Any text gives a number from 0 to 255, always the same. */
export function shardOf(caseId: string): number {
  let hash = 0
  for (let at = 0; at < caseId.length; at++) hash = (hash * 31 + caseId.charCodeAt(at)) >>> 0
  return hash % shards
}

/**
 * A summary as it is stored: of an open action its id, the day that counts now, and what it is when that day has passed: 0 not known,
 * 1 overdue since it was watched, 2 overdue since the reader says that it is not done.
 */
export type Row = [
  id: string,
  changed: number,
  actions: number,
  done: number,
  open: [id: string, due: Day | null, past: 0 | 1 | 2][],
  own?: [reference: string | null, url: string | null],
]

/** What the index keeps of a case. */
export function rowOf(watched: Case): Row {
  const followed = watched.tracked ? watched.actions.filter(isOpen) : []
  const done = watched.actions.filter(({ mark }) => mark.as === 'done').length
  const own = watched.origin === 'own' ? watched : null
  return rowAgain({ id: watched.id, changed: watched.changed, actions: watched.actions.length, done, open: followed, own })
}

/** The row of a summary. */
export function rowAgain({ id, changed, actions, done, open, own }: Summary): Row {
  const opened = open.map((action): Row[4][number] => {
    const due = dueDay(action)
    return [action.id, due, action.mark.as === 'not done' ? 2 : due && due >= action.since ? 1 : 0]
  })
  return own ? [id, changed, actions, done, opened, [own.reference, own.url]] : [id, changed, actions, done, opened]
}

// One check of the whole: zod at each of thousands of rows would be felt when the popup opens.
const rows = s.is<Row[]>((value) => Array.isArray(value) && value.every(isRow))

function isRow(value: unknown): boolean {
  const [id, , , , open, own = []] = Array.isArray(value) ? (value as unknown[]) : []
  // A row of an older version has fewer parts: the index is then made anew.
  const isRead = (each: unknown) => Array.isArray(each) && each.length === 3 && isDue(each[1]) && [0, 1, 2].includes(each[2])
  return typeof id === 'string' && Array.isArray(own) && Array.isArray(open) && open.every(isRead)
}

const isDue = (value: unknown) => value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))

/**
 * What one key of the index holds. As text: a browser takes a list of thousands of lists apart and puts it together again for
 * the storage and for everyone who listens to it, and with 2,500 cases that took longer than the change itself.
 */
export const writeRows = (of: readonly Row[]): string => JSON.stringify(of)

/** The same, read; null where it cannot be read and must be made anew. */
export function readRows(value: unknown): Row[] | null {
  if (typeof value !== 'string') return null
  try {
    const read: unknown = JSON.parse(value)
    return s.fits(rows, read) ? read : null
  } catch {
    return null
  }
}

/** The same as summaries. */
export const readShard = (value: unknown): Summary[] | null => readRows(value)?.map(summaryOf) ?? null

/** The summary of a row. */
export const summaryOf = ([id, changed, actions, done, open, own]: Row): Summary => ({
  id,
  changed,
  actions,
  done,
  own: own ? { reference: own[0], url: own[1] } : null,
  open: open.map(([action, due, past]) => ({
    id: action,
    due,
    later: null,
    since: past ? always : never,
    mark: past === 2 ? { as: 'not done', on: null } : { as: 'open' },
  })),
})
