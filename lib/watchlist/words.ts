import type { Day } from '../calendar/span.ts'
import { dueWords, formatDay, wholeUnits } from '../calendar/words.ts'
import type { ActionState } from './state.ts'

/** What a tag says: "3 months overdue", "Due in 12 days", "Done 2 weeks late". The words alone must tell the state. */
export function stateText(state: ActionState, today: Day): string {
  switch (state.is) {
    case 'overdue':
    case 'due soon':
    case 'pending':
      return dueWords(state.due, today).replace(/^d/, 'D')
    case 'done':
      if (!state.due || !state.on) return 'Done'
      return state.late ? `Done ${wholeUnits(state.due, state.on)} late` : 'Done on time'
    case 'dropped':
      return 'No longer expected'
    case 'unknown':
      return 'Due date not known'
  }
}

/** Said after an action was marked as done in the popup, where no other day can be entered. */
export const doneToday = (today: Day): string => `Marked as done on ${formatDay(today)}. If it was done on another day, change that on the watchlist.`
