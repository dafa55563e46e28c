import type { Day } from '../calendar/span.ts'
import type { Case, CaseAction } from './case.ts'
import * as s from './shape.ts'

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
  /** What is neither done nor dropped. */
  open: SummaryAction[]
  /** Reference and address of a case that was entered by hand; for the others the id tells them. */
  own: { reference: string | null; url: string | null } | null
}

export type SummaryAction = Pick<CaseAction, 'id' | 'due' | 'mark'>

/**
 * The index is kept in this many keys, so that a change of one case writes one small key also when there are thousands:
 * with 2,500 cases a key holds about 40 summaries.
 */
export const shards = 64

/** Which of the index's keys holds a case. Any text gives a number from 0 to 63, always the same. */
export function shardOf(caseId: string): number {
  let hash = 0
  for (let at = 0; at < caseId.length; at++) hash = (hash * 31 + caseId.charCodeAt(at)) >>> 0
  return hash % shards
}

/** A summary as it is stored: of an open action its id, its due day, and the later day where one was agreed. */
export type Row = [
  id: string, changed: number, actions: number, done: number, open: [string, Day | null, Day?][],
  own?: [reference: string | null, url: string | null],
]

/** What the index keeps of a case. */
export function rowOf(watched: Case): Row {
  const open = watched.actions.flatMap(({ id, due, mark }): Row[4] =>
    mark.as === 'open' ? [[id, due]] : mark.as === 'later' ? [[id, due, mark.due]] : [],
  )
  const done = watched.actions.filter(({ mark }) => mark.as === 'done').length
  const own: [Row[5]?] = watched.origin === 'own' ? [[watched.reference, watched.url]] : []
  return [watched.id, watched.changed, watched.actions.length, done, open, ...own]
}

// One check of the whole: zod at each of thousands of rows would be felt when the popup opens.
const rows = s.is<Row[]>((value) => Array.isArray(value) && value.every(isRow))

function isRow(value: unknown): boolean {
  const [id, , , , open, own = []] = Array.isArray(value) ? (value as unknown[]) : []
  const isOpen = (each: unknown) => Array.isArray(each) && each.slice(1).every(isDue)
  return typeof id === 'string' && Array.isArray(own) && Array.isArray(open) && open.every(isOpen)
}

const isDue = (value: unknown) => value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))

/** What one key of the index holds; null where it cannot be read and must be made anew. */
export const readRows = (value: unknown): Row[] | null => s.safeParse(rows, value).data ?? null

/** The same as summaries. */
export const readShard = (value: unknown): Summary[] | null => readRows(value)?.map(summaryOf) ?? null

const summaryOf = ([id, changed, actions, done, open, own]: Row): Summary => ({
  id, changed, actions, done, own: own ? { reference: own[0], url: own[1] } : null,
  open: open.map(([action, due, later]) => ({ id: action, due, mark: later ? { as: 'later', due: later } : { as: 'open' } })),
})
