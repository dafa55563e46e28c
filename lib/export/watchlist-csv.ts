import { formatLate, formatLimit, formatPeriod, formatSpan } from '../calendar/words.ts'
import type { Day } from '../calendar/span.ts'
import type { Limit } from '../rules/limit.ts'
import { ordinaryOf } from '../rules/ordinary.ts'
import type { Case, CaseAction, CaseDelay } from '../watchlist/case.ts'
import { shownResult } from '../watchlist/result.ts'
import { actionState, dueDay } from '../watchlist/state.ts'
import { stateName } from '../watchlist/words.ts'
import { csv, type Cell } from './csv.ts'

const aboutCase = [
  'Reference',
  'Body',
  'Title',
  'Category',
  'Subcategory',
  'Outcome',
  'Decision date',
  'Address',
  'Read on',
  'Tags',
  'Notes',
  'Result',
  'Least days past the worst limit',
  'Most days past the worst limit',
  'Limits in words',
]
const aboutLimit = [
  'Limit',
  'Rule',
  'Length',
  'Ordinary length',
  'Start from',
  'Start until',
  'End from',
  'End until',
  'Limit due from',
  'Limit due until',
  'Least days taken',
  'Most days taken',
  'Least days past the limit',
  'Most days past the limit',
  'Not done at the decision',
  'Paragraphs',
]
const aboutAction = [
  'Action',
  'Kind',
  'Paragraph',
  'Period',
  'Deadline in words',
  'Due as agreed',
  'Later day agreed',
  'Due now',
  'State',
  'Done on',
  'Days late',
  'Days late by the first day',
  'Sums in pounds',
  'Note on the action',
]

/** The watchlist as a table: one row an action, and one for each case without any. States are those of the day given. */
export const watchlistCsv = (cases: readonly Case[], today: Day, soonDays: number): string =>
  csv([
    [...aboutCase, ...aboutAction],
    ...cases.flatMap((of) =>
      rowsOf(
        of,
        of.actions.map((action) => actionCells(of, action, today, soonDays)),
        aboutAction.length,
      ),
    ),
  ])

/**
 * The time limits that were checked in the cases of the watchlist as a table: one row a limit, and one for each case without any.
 * @param rules the rulebook: for how long a limit allows ordinarily, where its longer form was used
 */
export function limitsCsv(cases: readonly Case[], rules: readonly Limit[]): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return csv([
    [...aboutCase, ...aboutLimit],
    ...cases.flatMap((of) =>
      rowsOf(
        of,
        of.delays.map((delay) => limitCells(delay, byId.get(delay.rule))),
        aboutLimit.length,
      ),
    ),
  ])
}

/** A row for each of these parts of a case, with what is known of the case in each. */
function rowsOf(of: Case, parts: Cell[][], width: number): Cell[][] {
  const worst = of.delays.toSorted((a, b) => b.late[0] - a.late[0] || b.late[1] - a.late[1])[0]
  const start: Cell[] = [
    of.reference,
    of.bodies.join('; '),
    of.title,
    of.category,
    of.subcategory,
    of.outcome,
    of.decisionDate,
    of.url,
    of.readOn,
    of.tags.join('; '),
    of.notes,
    of.origin === 'own' ? null : shownResult(of),
    worst?.late[0] ?? null,
    worst?.late[1] ?? null,
    of.delays.map(limitWords).join('; ') || null,
  ]
  return (parts.length ? parts : [Array<null>(width).fill(null)]).map((part) => [...start, ...part])
}

const limitCells = (
  { name, rule, limit, start, end, due, elapsed, late, open, paragraphs }: CaseDelay,
  known: Limit | undefined,
): Cell[] => [
  name,
  rule,
  formatLimit(limit),
  ordinaryWords(known, limit),
  start?.from ?? null,
  start?.to ?? null,
  end?.from ?? null,
  end?.to ?? null,
  due?.from ?? null,
  due?.to ?? null,
  elapsed?.[0] ?? null,
  elapsed?.[1] ?? null,
  late[0],
  late[1],
  open ? 'yes' : 'no',
  paragraphs.join('; ') || null,
]

const ordinaryWords = (rule: Limit | undefined, used: CaseDelay['limit']): string | null => {
  const ordinary = ordinaryOf(rule, used)
  return ordinary && formatPeriod(ordinary)
}

/** "Stage two response: limit 65 working days, due 22 May 2023, 93 days late". */
function limitWords({ name, limit, due, late, open }: CaseDelay): string {
  const facts = [`limit ${formatLimit(limit)}`, due && `due ${formatSpan(due)}`, formatLate(late), open && 'not done']
  return `${name}: ${facts.filter(Boolean).join(', ')}`
}

function actionCells(of: Case, action: CaseAction, today: Day, soonDays: number): Cell[] {
  const { mark, due, later } = action
  const state = actionState(action, today, soonDays)
  const first = actionState({ ...action, later: null }, today, soonDays)
  const late = (stands: typeof state) => (stands.is === 'overdue' ? stands.days : stands.is === 'done' ? stands.late : null)
  // Nothing is said of actions that are not followed, unless the reader has said it.
  const told = of.tracked || mark.as !== 'open'
  return [
    action.text,
    action.kind,
    action.paragraph,
    action.within && formatPeriod(action.within),
    action.deadlineText,
    due,
    later,
    dueDay(action),
    told ? stateName(state.is, soonDays).toLowerCase() : 'reading only',
    mark.as === 'done' ? mark.on : null,
    told ? late(state) : null,
    told && later ? late(first) : null,
    action.amounts.join('; ') || null,
    action.note || null,
  ]
}
