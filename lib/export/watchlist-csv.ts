import { formatPeriod } from '../calendar/words.ts'
import type { Day } from '../calendar/span.ts'
import type { Case } from '../watchlist/case.ts'
import { actionState, dueDay } from '../watchlist/state.ts'
import { csv, type Cell } from './csv.ts'

const head = [
  'Reference', 'Body', 'Title', 'Category', 'Subcategory', 'Outcome', 'Decision date', 'Address', 'Read on', 'Tags', 'Notes',
  'Action', 'Kind', 'Paragraph', 'Period', 'Deadline in words', 'Due as agreed', 'Due now', 'State', 'Done on', 'Days late',
  'Sums in pounds', 'Note on the action',
]

/** The watchlist as a table: one row an action, and one for each case without any. States are those of the day given. */
export function watchlistCsv(cases: readonly Case[], today: Day, soonDays: number): string {
  return csv([head, ...cases.flatMap((each) => rowsOf(each, today, soonDays))])
}

function rowsOf(of: Case, today: Day, soonDays: number): Cell[][] {
  const start: Cell[] = [
    of.reference, of.bodies.join('; '), of.title, of.category, of.subcategory, of.outcome, of.decisionDate, of.url, of.readOn,
    of.tags.join('; '), of.notes,
  ]
  if (!of.actions.length) return [[...start, ...Array<null>(head.length - start.length).fill(null)]]
  return of.actions.map((action) => {
    const state = actionState(action, today, soonDays)
    const late = state.is === 'overdue' ? state.days : state.is === 'done' ? state.late : null
    return [
      ...start, action.text, action.kind, action.paragraph, action.within && formatPeriod(action.within), action.deadlineText,
      action.due, dueDay(action), state.is === 'dropped' ? 'no longer expected' : state.is,
      action.mark.as === 'done' ? action.mark.on : null, late, action.amounts.join('; '), action.note,
    ]
  })
}
