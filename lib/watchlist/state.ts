import type { Day } from '../calendar/span.ts'
import { daysBetween } from '../calendar/between.ts'
import type { CaseAction } from './case.ts'

/**
 * Where an action stands on a day. Derived each time, never stored.
 * `days`: to the due day, or how far past it; for what is done, how late it was done (0 in time).
 */
export type ActionState =
  | { is: 'overdue'; due: Day; days: number }
  | { is: 'due soon'; due: Day; days: number }
  | { is: 'pending'; due: Day; days: number }
  | { is: 'done'; due: Day | null; on: Day | null; late: number | null }
  | { is: 'dropped' }
  /** Not known when it is due. */
  | { is: 'unknown' }

/** All there are, in the order in which a reader wants to see them. */
export const states = ['overdue', 'due soon', 'pending', 'unknown', 'done', 'dropped'] as const

type Marked = Pick<CaseAction, 'due' | 'mark'>

/** The day by which an action is to be done now: the later one where one was agreed. */
export const dueDay = (action: Marked): Day | null => (action.mark.as === 'later' ? action.mark.due : action.due)

/**
 * Where an action stands today. It is overdue from the day after its due day.
 * @param soonDays how many days before its due day an action is due soon
 */
export function actionState(action: Marked, today: Day, soonDays: number): ActionState {
  const { mark } = action
  if (mark.as === 'dropped') return { is: 'dropped' }
  if (mark.as === 'done') {
    const late = action.due && mark.on ? Math.max(0, daysBetween(action.due, mark.on)) : null
    return { is: 'done', due: action.due, on: mark.on, late }
  }
  const due = dueDay(action)
  if (!due) return { is: 'unknown' }
  const days = daysBetween(today, due)
  if (days < 0) return { is: 'overdue', due, days: -days }
  return { is: days <= soonDays ? 'due soon' : 'pending', due, days }
}

/** Whether an action counts on the badge. */
export const isOverdue = (action: Marked, today: Day): boolean => actionState(action, today, 0).is === 'overdue'
