import { daysBetween } from '../calendar/day.ts'
import type { Day } from '../calendar/span.ts'
import type { Case, CaseAction } from './case.ts'

/**
 * Where an action stands on a day. Derived each time, never stored.
 * `days`: to the last day, or how far past it. `late`: how many days after its last day it was done, 0 in time, null where one of
 * the two is not known.
 */
export type ActionState =
  | { is: 'overdue'; due: Day; days: number }
  | { is: 'due soon'; due: Day; days: number }
  | { is: 'later'; due: Day; days: number }
  /** Its day had passed when it was put on the list, or no day is known, and the reader has not said. */
  | { is: 'not known'; due: Day | null }
  | { is: 'done'; due: Day | null; on: Day | null; late: number | null }
  | { is: 'dropped' }

type Marked = Pick<CaseAction, 'due' | 'later' | 'since' | 'mark'>

/** The last day for an action now: the later one where one was agreed. */
export const dueDay = ({ due, later }: Pick<CaseAction, 'due' | 'later'>): Day | null => later ?? due

/** Whether it is neither done nor given up. */
export const isOpen = ({ mark }: Pick<CaseAction, 'mark'>): boolean => mark.as === 'open' || mark.as === 'not done'

/**
 * Where an action stands today. It is overdue from the day after its last day, and only where that day passed while it was watched
 * or the reader says that it is not done: nothing is known of what was due before.
 * @param soonDays how many days before its last day an action is due soon
 */
export function actionState(action: Marked, today: Day, soonDays: number): ActionState {
  const { mark, since } = action
  const due = dueDay(action)
  if (mark.as === 'dropped') return { is: 'dropped' }
  if (mark.as === 'done') return { is: 'done', due, on: mark.on, late: due && mark.on ? Math.max(0, daysBetween(due, mark.on)) : null }
  if (!due) return { is: 'not known', due }
  const days = daysBetween(today, due)
  if (days >= 0) return { is: days <= soonDays ? 'due soon' : 'later', due, days }
  return mark.as === 'not done' || due >= since ? { is: 'overdue', due, days: -days } : { is: 'not known', due }
}

/** Whether an action counts on the badge. The same as its state says, without a count of days: it is asked of thousands at each change. */
export function isOverdue(action: Marked, today: Day): boolean {
  const due = dueDay(action)
  return isOpen(action) && due !== null && due < today && (action.mark.as === 'not done' || due >= action.since)
}

/** Where a case stands: the most urgent of its actions; `done` where nothing is left to be done. */
export type CaseState = Exclude<ActionState['is'], 'dropped'> | 'reading only'

const urgency = ['overdue', 'due soon', 'not known', 'later'] as const

/** The one state that stands for a case. */
export function caseState(of: Pick<Case, 'tracked' | 'actions'>, today: Day, soonDays: number): CaseState {
  const all = statesOf(of, today, soonDays)
  return urgency.find((state) => all.has(state)) ?? (all.has('done') ? 'done' : 'reading only')
}

/**
 * Every state in which a case is to be found: those of its open actions; `done` where none is open; `reading only` where its actions
 * are not followed, or it has none.
 */
export function statesOf({ tracked, actions }: Pick<Case, 'tracked' | 'actions'>, today: Day, soonDays: number): Set<CaseState> {
  if (!tracked || !actions.length) return new Set(['reading only'])
  const open = actions.filter(isOpen)
  return new Set(open.length ? open.map((action) => actionState(action, today, soonDays).is as CaseState) : ['done'])
}
