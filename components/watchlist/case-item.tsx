import { useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import type { Case, CaseAction } from '../../lib/watchlist/case.ts'
import { actionState } from '../../lib/watchlist/state.ts'
import { doneToday } from '../../lib/watchlist/words.ts'
import type { Summary } from '../../lib/watchlist/summary.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import { CaseLink, nameOf } from './case-link.tsx'
import { Tag } from './tag.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  summary: Summary
  /** The case, once it is read. */
  watched: Case | undefined
  today: Day
  soonDays: number
  changing: Changing
}

/** One case of the popup: opens to its actions. */
export function CaseItem({ summary, watched, today, soonDays, changing }: Props) {
  const [open, setOpen] = useState(false)
  if (!watched) return null
  const name = nameOf(watched)
  return (
    <li class="case-item">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span>{name}</span> <span class="soft">{countsText(summary, today)}</span>
        </summary>
        {open && (
          <>
            <p class="row">
              <CaseLink of={watched} />
              {watched.decisionDate && <span class="soft">decided {formatDay(watched.decisionDate)}</span>}
            </p>
            {watched.actions.length === 0 && <p class="soft">No actions.</p>}
            <ul>
              {watched.actions.map((action) => (
                <ActionRow key={action.id} of={summary.id} action={action} today={today} soonDays={soonDays} changing={changing} />
              ))}
            </ul>
            <button
              type="button"
              class="plain"
              onClick={() => void changing.make({ do: 'remove', cases: [summary.id] }, `${name} removed.`)}
            >
              Remove from the watchlist
            </button>
          </>
        )}
      </details>
    </li>
  )
}

function countsText(summary: Summary, today: Day): string {
  const overdue = summary.open.filter((action) => actionState(action, today, 0).is === 'overdue').length
  const parts = [overdue ? `${overdue} overdue` : '', `${summary.done} of ${formatCount(summary.actions, 'action')} done`]
  return summary.actions ? parts.filter(Boolean).join(', ') : 'no actions'
}

function ActionRow({ of, action, today, soonDays, changing }: Omit<Props, 'summary' | 'watched'> & { of: string; action: CaseAction }) {
  const state = actionState(action, today, soonDays)
  const closed = action.mark.as === 'done' || action.mark.as === 'dropped'
  const due = 'due' in state ? state.due : action.due
  const toggle = () =>
    changing.make(
      { do: 'mark', marks: [{ case: of, action: action.id, mark: closed ? { as: 'open' } : { as: 'done', on: today } }] },
      closed ? 'Marked as not done.' : doneToday(today),
    )
  return (
    <li class="due-row">
      <p class="row">
        <Tag state={state} today={today} />
        {state.is === 'done' && state.on && <span>Done {formatDay(state.on)}</span>}
        {due ? <span class="soft">Due {formatDay(due)}</span> : <span class="soft">{action.deadlineText}</span>}
      </p>
      <p class="row ends">
        <span class="what">{action.text}</span>
        <button type="button" aria-label={`${closed ? 'Not done' : 'Done today'}: ${action.text}`} onClick={() => void toggle()}>
          {closed ? 'Not done' : 'Done today'}
        </button>
      </p>
    </li>
  )
}
