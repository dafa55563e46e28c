import type { Day } from '../calendar/span.ts'
import { formatDay, fromToday, wholeUnits } from '../calendar/words.ts'
import type { CaseAction } from './case.ts'
import type { ActionState, CaseState } from './state.ts'

/** The name of a state: "Overdue", "Due in 14 days", "Later", "Not known", "Done", "Reading only". */
export function stateName(state: CaseState | 'dropped', soonDays: number): string {
  switch (state) {
    case 'overdue':
      return 'Overdue'
    case 'due soon':
      return soonDays === 0 ? 'Due today' : `Due in ${soonDays} ${soonDays === 1 ? 'day' : 'days'}`
    case 'later':
      return 'Later'
    case 'not known':
      return 'Not known'
    case 'done':
      return 'Done'
    case 'dropped':
      return 'No longer expected'
    case 'reading only':
      return 'Reading only'
  }
}

/** Classes of the tags and marks of states; see tokens.css. */
export const stateClass: Record<CaseState | 'dropped', string> = {
  overdue: 'late',
  'due soon': 'soon',
  later: 'due',
  'not known': 'none',
  done: 'kept',
  dropped: 'none',
  'reading only': 'none',
}

/** Where an action stands, in a few words: "3 months late", "in 12 days", "done 2 weeks late", "not known whether done". */
export function stateText(state: ActionState, today: Day): string {
  switch (state.is) {
    case 'overdue':
      return `${wholeUnits(state.due, today)} late`
    case 'due soon':
    case 'later':
      return fromToday(state.due, today)
    case 'not known':
      return state.due ? 'not known whether done' : 'day not known'
    case 'done':
      if (!state.due || !state.on) return 'done'
      return state.late ? `done ${wholeUnits(state.due, state.on)} late` : 'done in time'
    case 'dropped':
      return 'no longer expected'
  }
}

/** The days of an action in words: "30 April 2026, agreed in place of 30 March 2026", "done 28 April 2026, by 30 April 2026". */
export function dayWords({ mark, due, later }: Pick<CaseAction, 'mark' | 'due' | 'later'>): string {
  const last = later ? `${formatDay(later)}${due ? `, agreed in place of ${formatDay(due)}` : ', agreed later'}` : due ? formatDay(due) : ''
  if (mark.as === 'done')
    return [mark.on ? `done ${formatDay(mark.on)}` : 'done, day not known', last && `last day ${last}`].filter(Boolean).join('; ')
  return last
}
