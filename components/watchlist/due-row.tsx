import type { Day } from '../../lib/calendar/span.ts'
import { formatDay } from '../../lib/calendar/words.ts'
import { doneToday } from '../../lib/watchlist/words.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import type { DueItem } from '../../lib/watchlist/due-list.ts'
import { actionState } from '../../lib/watchlist/state.ts'
import { CaseLink } from './case-link.tsx'
import { Tag } from './tag.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  item: DueItem
  /** Its case, once it is read. */
  watched: Case | undefined
  today: Day
  soonDays: number
  changing: Changing
}

/** One action that is overdue or due next. */
export function DueRow({ item, watched, today, soonDays, changing }: Props) {
  const { of, action, due } = item
  const text = watched?.actions.find(({ id }) => id === action.id)?.text
  if (!watched || text === undefined) return null
  const done = () =>
    changing.make(
      { do: 'mark', marks: [{ case: of.id, action: action.id, mark: { as: 'done', on: today } }] },
      doneToday(today),
    )
  return (
    <li class="due-row">
      <p class="row">
        <Tag state={actionState(action, today, soonDays)} today={today} />
        <span>
          {action.mark.as === 'later' ? 'Agreed later: ' : 'Due '}
          {formatDay(due)}
        </span>
      </p>
      <p class="what">{text}</p>
      <p class="row ends">
        <CaseLink of={watched} />
        <button type="button" aria-label={`Done today: ${text}`} onClick={() => void done()}>
          Done today
        </button>
      </p>
    </li>
  )
}
