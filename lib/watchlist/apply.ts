import { caseId } from './case-id.ts'
import { caseFromRecord, readAgain } from './case-from-record.ts'
import { most, type Case, type CaseAction } from './case.ts'
import type { Day } from '../calendar/span.ts'
import type { CaseEdit, Change } from './messages.ts'
import { notOpened } from './not-opened.ts'

/** Changes of cases; the others are of settings, or of the whole watchlist. */
export type CaseChange = Extract<Change, { do: 'watch' | 'put' | 'mark' | 'edit' | 'action' | 'remove' | 'restore' }>

/** What is stored of the cases that a change is about. */
export interface Before {
  cases: ReadonlyMap<string, Case>
  /** Removed not long ago. */
  bin: ReadonlyMap<string, Case>
}

/** What is to be stored, and the change that takes it back. */
export interface After {
  put: Case[]
  remove: string[]
  undo: Change | null
}

/** Ids of the cases that a change is about. */
export function about(change: CaseChange): string[] {
  switch (change.do) {
    case 'watch':
      return [caseId(change.record.reference, change.record.url)]
    case 'put':
      return [change.case.id]
    case 'mark':
      return [...new Set(change.marks.map((mark) => mark.case))]
    case 'edit':
      return [...new Set(change.edits.map((edit) => edit.case))]
    case 'action':
      return [change.case]
    case 'remove':
    case 'restore':
      return [...new Set(change.cases)]
  }
}

const nothing: After = { put: [], remove: [], undo: null }

/** A case that was removed was not watched meanwhile. */
const watchedAnew = (binned: Case | undefined, since: Day): Case | undefined =>
  binned && { ...binned, tracked: true, actions: binned.actions.map((action) => ({ ...action, since })) }

/** Takes back that a case was put: the one that was there, or none. */
const back = (id: string, old: Case | undefined): Change => (old ? { do: 'put', case: old } : { do: 'remove', cases: [id] })

/**
 * What a change makes of the cases that it is about. Cases that are not there (any more) are left out.
 * @param at when the reader made it, in milliseconds
 * @param again it was sent before and may have been applied: what was changed at this time or later stays
 */
export function apply(change: CaseChange, before: Before, at: number, again: boolean): After {
  switch (change.do) {
    case 'watch': {
      const { record, decisionDate, readOn, corrections = [], tracked, unopened } = change
      const now = caseFromRecord(record, { decisionDate, readOn, at, corrections, tracked: tracked ?? true })
      const old = before.cases.get(now.id)
      // Whoever watches a case again that was removed not long ago has the marks and notes back.
      const known = old ?? watchedAnew(before.bin.get(now.id), readOn)
      // A list knows less than a reading that was made before.
      if (unopened) return { ...nothing, put: [known ? { ...known, changed: at } : { ...now, result: notOpened }], undo: back(now.id, old) }
      const read = known ? readAgain(known, now, record.chapter != null) : now
      return { ...nothing, put: [{ ...read, tracked: tracked ?? known?.tracked ?? true }], undo: back(now.id, old) }
    }
    case 'put': {
      const old = before.cases.get(change.case.id)
      if (again && old && old.changed >= at) return nothing
      return { ...nothing, put: [{ ...change.case, changed: at }], undo: back(change.case.id, old) }
    }
    case 'mark':
      return markAll(change, before, at, again)
    case 'edit':
      return editAll(change, before, at)
    case 'action': {
      const { id, action, index = 0 } = change
      const old = before.cases.get(change.case)
      const place = old?.actions.findIndex((each) => each.id === id) ?? -1
      const was = old?.actions[place] ?? null
      if (!old || (!was && !action) || (again && was && was.changed >= at)) return nothing
      const actions = [...old.actions]
      actions.splice(was ? place : index, was ? 1 : 0, ...(action ? [{ ...action, changed: at }] : []))
      const undo: Change = { do: 'action', case: old.id, id, action: was, index: Math.max(0, place) }
      return { ...nothing, put: [{ ...old, actions, changed: at }], undo }
    }
    case 'remove': {
      const remove = about(change).filter((each) => before.cases.has(each))
      return { ...nothing, remove, undo: remove.length ? { do: 'restore', cases: remove } : null }
    }
    case 'restore': {
      const kept = (id: string) => before.bin.get(id) ?? change.copies?.find((each) => each.id === id)
      const gone = about(change).flatMap((id) => (before.cases.has(id) ? [] : (kept(id) ?? [])))
      const put = gone.map((each) => ({ ...each, changed: at }))
      return { ...nothing, put, undo: put.length ? { do: 'remove', cases: put.map(({ id }) => id) } : null }
    }
  }
}

function markAll(change: Extract<Change, { do: 'mark' }>, before: Before, at: number, again: boolean): After {
  const changed = new Map<string, Case>()
  const was: typeof change.marks = []
  for (const { case: caseOf, action: id, mark, later } of change.marks) {
    const old = changed.get(caseOf) ?? before.cases.get(caseOf)
    const action = old?.actions.find((each) => each.id === id)
    if (!old || !action || (again && action.changed >= at)) continue
    was.push({ case: caseOf, action: id, mark: action.mark, later: action.later })
    // A clock that was put back must not make this change look older than the one before it.
    const marked: CaseAction = {
      ...action,
      mark,
      later: later === undefined ? action.later : later,
      changed: Math.max(at, action.changed + 1),
    }
    const actions = old.actions.map((each) => (each === action ? marked : each))
    changed.set(caseOf, { ...old, actions, changed: marked.changed })
  }
  // The last of two marks of one action is the one to take back first.
  return { ...nothing, put: [...changed.values()], undo: was.length ? { do: 'mark', marks: was.toReversed() } : null }
}

function editAll(change: Extract<Change, { do: 'edit' }>, before: Before, at: number): After {
  const changed = new Map<string, Case>()
  const was: { case: string; set: CaseEdit }[] = []
  for (const { case: caseOf, set } of change.edits) {
    const old = changed.get(caseOf) ?? before.cases.get(caseOf)
    if (!old) continue
    const { addTags = [], dropTags = [], dues = [], ...fields } = set
    const tags = [...new Set([...(fields.tags ?? old.tags), ...addTags])].filter((tag) => !dropTags.includes(tag))
    const edited: Case = { ...old, ...fields, tags: tags.slice(0, most.tags), changed: at }
    const taken = Object.fromEntries(Object.keys(fields).map((key) => [key, old[key as keyof Case]])) as CaseEdit
    if (fields.decisionDate !== undefined && fields.decisionDate !== old.decisionDate) {
      edited.dateFrom = fields.dateFrom ?? (fields.decisionDate ? 'reader' : null)
      taken.dateFrom = old.dateFrom
    }
    if (dues.length) {
      edited.actions = old.actions.map((action) => ({ ...action, due: (dues.find((each) => each.action === action.id) ?? action).due }))
      taken.dues = old.actions.map(({ id, due }) => ({ action: id, due }))
    }
    was.push({ case: caseOf, set: { ...taken, tags: old.tags } })
    changed.set(caseOf, edited)
  }
  return { ...nothing, put: [...changed.values()], undo: was.length ? { do: 'edit', edits: was.toReversed() } : null }
}
