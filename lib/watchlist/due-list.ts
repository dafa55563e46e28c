import type { Day } from '../calendar/span.ts'
import { compare } from '../text/compare.ts'
import { dueDay } from './state.ts'
import type { Summary, SummaryAction } from './summary.ts'

/** An open action with its case and the day by which it is to be done. */
export interface DueItem {
  of: Summary
  action: SummaryAction
  due: Day
}

/**
 * Open actions with a due day, the earliest first; those without one are left out. Where each stands is not worked out
 * here: of thousands, only a few are shown.
 */
export function dueList(cases: readonly Summary[]): DueItem[] {
  const items: DueItem[] = []
  for (const of of cases)
    for (const action of of.open) {
      const due = dueDay(action)
      if (due) items.push({ of, action, due })
    }
  return items.sort((a, b) => compare(a.due, b.due))
}
