import type { Day } from '../calendar/span.ts'
import { formatCount } from '../calendar/words.ts'
import { isOverdue } from './state.ts'
import type { Summary } from './summary.ts'

/** What the toolbar shows: the number on the badge ('' for none) and the words on the button. */
export interface Badge {
  text: string
  title: string
}

/** The number of overdue actions of all cases. A badge has room for four characters. */
export function badgeOf(cases: readonly Summary[], today: Day): Badge {
  let overdue = 0
  for (const each of cases) for (const action of each.open) if (isOverdue(action, today)) overdue++
  if (!overdue) return { text: '', title: cases.length ? 'Overdue: nothing is overdue' : 'Overdue' }
  return { text: overdue > 999 ? '999+' : String(overdue), title: `Overdue: ${formatCount(overdue, 'action')} overdue` }
}
