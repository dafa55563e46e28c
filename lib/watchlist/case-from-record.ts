import type { Day } from '../calendar/span.ts'
import type { Action, Clock, ClockEnd } from '../record.ts'
import { caseId } from './case-id.ts'
import { caseVersion, most, type Case, type CaseAction, type CaseDelay, type Correction } from './case.ts'
import type { WatchedRecord } from './messages.ts'
import { resultOf } from './result.ts'

/** What else a new case needs. */
export interface Reading {
  /** The decision date that the reader entered; used where the page gives none. */
  decisionDate: Day | null
  readOn: Day
  /** Now, in milliseconds. */
  at: number
  corrections: Correction[]
  /** false: keep the reading only, and follow none of its actions. */
  tracked: boolean
}

/** The case of a reading: its own copy of what was read, cut to what a case may hold. All actions open. */
export function caseFromRecord(record: WatchedRecord, reading: Reading): Case {
  const decisionDate = record.decisionDate ?? reading.decisionDate
  return {
    schemaVersion: caseVersion,
    id: caseId(record.reference, record.url),
    origin: 'page',
    reference: line(record.reference),
    url: /^https?:\/\/\S{1,1500}$/.test(record.url) ? record.url.replace(/[?&]chapter=\d+/, '') : null,
    title: line(record.title),
    bodies: record.bodies.slice(0, 20).map(line),
    category: line(record.category),
    subcategory: line(record.subcategory),
    outcome: line(record.outcome),
    decisionDate,
    dateFrom: record.decisionDate ? 'page' : decisionDate ? 'reader' : null,
    satisfiedOn: record.satisfiedOn ?? null,
    readOn: reading.readOn,
    added: reading.at,
    changed: reading.at,
    headline: record.headline?.sentence.slice(0, most.text) ?? null,
    result: resultOf(record.headline),
    delays: record.delays.slice(0, most.delays).map(delayOf),
    actions: record.actions
      .slice(0, most.actions)
      .map((action, index) => ({ ...actionOf(action, index, record.chapter), since: reading.readOn })),
    tracked: reading.tracked,
    notes: '',
    tags: [],
    corrections: reading.corrections.slice(0, most.corrections),
  }
}

/**
 * A case read again: what the page says now, with the marks, notes, tags and corrections that the reader gave.
 * A mark stays with the action of the same words; else with that of the same id, unless its words stand elsewhere now.
 * @param chapter only one chapter of a report was read now: what the others gave stays
 */
export function readAgain(before: Case, now: Case, chapter = false): Case {
  const gone = rest(before.actions, now.actions, 'text')
  const actions = now.actions.map((action) => {
    const old = before.actions.find((each) => each.text === action.text) ?? gone.find((each) => each.id === action.id)
    if (!old) return action
    // A deadline that was counted from a date of the reader's, where this reading had no such date.
    const due = action.due ?? (now.decisionDate ? null : old.due)
    return { ...action, due, later: old.later, since: old.since, mark: old.mark, note: old.note, changed: old.changed }
  })
  return {
    ...now,
    id: before.id,
    decisionDate: now.decisionDate ?? before.decisionDate,
    dateFrom: now.dateFrom ?? before.dateFrom,
    added: before.added,
    actions: chapter ? [...rest(gone, actions, 'id'), ...actions].slice(0, most.actions) : actions,
    delays: chapter ? [...rest(before.delays, now.delays, 'name'), ...now.delays].slice(0, most.delays) : now.delays,
    category: now.category ?? before.category,
    subcategory: now.subcategory ?? before.subcategory,
    outcome: now.outcome ?? before.outcome,
    headline: now.headline ?? before.headline,
    result: now.result ?? before.result,
    tracked: before.tracked,
    notes: before.notes,
    tags: before.tags,
    corrections: now.corrections.length ? now.corrections : before.corrections,
  }
}

/** Those of a list that have no match in another. */
const rest = <Each, Field extends keyof Each>(list: readonly Each[], other: readonly Each[], field: Field): Each[] =>
  list.filter((one) => !other.some((each) => each[field] === one[field]))

/** Cut to what a line of a case holds. */
const line = <Text extends string | null>(text: Text) => (text && text.slice(0, most.line)) as Text

const actionOf = (action: Action, index: number, chapter: number | null | undefined): Omit<CaseAction, 'since'> => ({
  // Ids of a record are of its own making; those of a case are part of keys, and told apart across chapters.
  id: `${/^[a-z][\w-]{0,20}$/i.test(action.id) ? action.id : `a${index}`}${chapter ? `-chapter-${chapter}` : ''}`,
  text: action.text.slice(0, most.text),
  paragraph: action.words.paragraph,
  kind: action.kind,
  within: action.within,
  due: action.due,
  later: null,
  deadlineText: line(action.deadlineText),
  anchor: action.anchor,
  amounts: action.amounts.slice(0, 50),
  mark: { as: 'open' },
  note: '',
  changed: 0,
})

function delayOf({ rule, name, limit, start, end, limitWords, due, elapsed, late, open }: Clock): CaseDelay {
  const paragraphs = [start?.words, end?.words, limitWords].flatMap((words) => words?.paragraph ?? [])
  return {
    rule: line(rule),
    name: line(name),
    limit,
    start: spanOf(start),
    end: spanOf(end),
    due,
    elapsed,
    late,
    open,
    paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
  }
}

const spanOf = (end: ClockEnd | null) => end && { from: end.from, to: end.to }
