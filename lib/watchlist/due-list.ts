import type { Day } from '../calendar/span.ts'
import { actionState, type ActionState } from './state.ts'
import type { Summary, SummaryAction } from './summary.ts'

/** An open action with its case and where it stands today. */
export interface DueItem {
  of: Summary
  action: SummaryAction
  state: ActionState
  due: Day
}

/**
 * Open actions with a due day, the longest overdue first, then what is due next; those without one are left out.
 * @param until the last due day that is wanted; all of them when null
 */
export function dueList(cases: readonly Summary[], today: Day, soonDays: number, until: Day | null = null): DueItem[] {
  const items: DueItem[] = []
  for (const of of cases)
    for (const action of of.open) {
      const state = actionState(action, today, soonDays)
      if ('due' in state && state.due && (until === null || state.due <= until)) items.push({ of, action, state, due: state.due })
    }
  return items.sort((a, b) => compare(a.due, b.due) || compare(a.of.id, b.of.id) || compare(a.action.id, b.action.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
