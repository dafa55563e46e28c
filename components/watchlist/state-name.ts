import { say } from '../../lib/interface/say.ts'
import type { CaseState } from '../../lib/watchlist/state.ts'

/** The name of a state: "Overdue", "Due in 14 days", "Later", "Not known", "Done", "Reading only". */
export function stateName(state: CaseState | 'dropped', soonDays: number): string {
  switch (state) {
    case 'overdue':
      return say('language_overdue')
    case 'due soon':
      return soonDays === 0 ? say('language_dueToday') : say('language_dueIn', { n: soonDays })
    case 'later':
      return say('language_later')
    case 'not known':
      return say('language_notKnown')
    case 'done':
      return say('language_done')
    case 'dropped':
      return say('language_dropped')
    case 'reading only':
      return say('language_readingOnly')
  }
}
