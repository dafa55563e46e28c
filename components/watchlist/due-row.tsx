import type { Day } from '../../lib/calendar/span.ts'
import { formatDay } from '../../lib/calendar/words.ts'
import type { DueItem } from '../../lib/watchlist/due-list.ts'
import { CaseLink } from './case-link.tsx'
import { Tag } from './tag.tsx'
import type { Changing } from './use-change.ts'

/** One action that is overdue or due next. */
export function DueRow({ item, today, changing }: { item: DueItem; today: Day; changing: Changing }) {
  const { of, action, state } = item
  const due = 'due' in state ? state.due : null
  const done = () =>
    changing.make(
      { do: 'mark', marks: [{ case: of.id, action: action.id, mark: { as: 'done', on: today } }] },
      `Marked as done on ${formatDay(today)}.`,
    )
  return (
    <li class="due-row">
      <p class="row">
        <Tag state={state} today={today} />
        {due && <span>{action.mark.as === 'later' ? 'Agreed later: ' : 'Due '}{formatDay(due)}</span>}
      </p>
      <p>{action.text}</p>
      <p class="row ends">
        <CaseLink of={of} />
        <button type="button" aria-label={`Done: ${action.text}`} onClick={() => void done()}>
          Done
        </button>
      </p>
    </li>
  )
}
