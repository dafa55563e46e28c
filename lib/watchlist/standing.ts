import type { Day } from '../calendar/span.ts'
import { compare } from '../text/compare.ts'
import type { Case, CaseAction } from './case.ts'
import { actionState, caseState, dueDay, isOpen, type CaseState } from './state.ts'

/** Where a case stands, in a line. */
export interface Standing {
  state: CaseState
  /** The day that stands for it: the first that is overdue or to come, the last of those that are not known. null where there is none. */
  due: Day | null
  /** How many of its actions are in this state. */
  count: number
}

/** The line of a case in the table and in the popup: its most urgent state, the day that stands for it, and how many actions share it. */
export function standing(of: Pick<Case, 'tracked' | 'actions'>, today: Day, soonDays: number): Standing {
  const state = caseState(of, today, soonDays)
  const open = state === 'done' || state === 'reading only' ? [] : of.actions.filter(isOpen)
  return {
    state,
    ...daysOf(
      open.filter((action) => actionState(action, today, soonDays).is === state),
      state,
    ),
  }
}

/** The day that stands for actions of one state, and how many they are. */
export function daysOf(actions: readonly Pick<CaseAction, 'due' | 'later'>[], state: CaseState): Omit<Standing, 'state'> {
  const days = actions.flatMap((action) => dueDay(action) ?? []).sort()
  return { due: (state === 'not known' ? days.at(-1) : days[0]) ?? null, count: actions.length }
}

/** Actions by their day, those without one last: done ones stay in their place. */
export const byDay = <Action extends Pick<CaseAction, 'due' | 'later'>>(actions: readonly Action[]): Action[] =>
  actions.toSorted((a, b) => compare(dueDay(a) ?? '~', dueDay(b) ?? '~'))
