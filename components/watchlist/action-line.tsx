import { useRef, useState } from 'preact/hooks'
import { addDays } from '../../lib/calendar/day.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { formatDay } from '../../lib/calendar/words.ts'
import type { CaseAction, Mark } from '../../lib/watchlist/case.ts'
import { actionState } from '../../lib/watchlist/state.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { ActionForm } from './action-form.tsx'
import { Tag } from './tag.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  of: string
  action: CaseAction
  today: Day
  settings: Settings
  changing: Changing
}

/** One action of a case: where it stands, and the ways to change that. */
export function ActionLine({ of, action, today, settings, changing }: Props) {
  const [editing, setEditing] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const state = actionState(action, today, settings.soonDays)
  const closed = action.mark.as === 'done' || action.mark.as === 'dropped'
  const mark = (to: Mark, words: string) =>
    void changing.make({ do: 'mark', marks: [{ case: of, action: action.id, mark: to }] }, words)
  const snooze = () => {
    const until = addDays(today, 7)
    void changing.make({ do: 'snooze', actions: [{ case: of, action: action.id }], until }, `No reminder of it before ${formatDay(until)}.`)
  }
  const close = () => {
    setEditing(false)
    requestAnimationFrame(() => change.current?.focus())
  }
  return (
    <li class="action">
      <div class="row">
        <Tag state={state} today={today} />
        <span>{dayWords(action)}</span>
        {action.deadlineText && <span class="soft">“{action.deadlineText}”</span>}
      </div>
      <p class="what">
        {action.text}
        {action.paragraph !== null && <span class="soft"> (paragraph {action.paragraph})</span>}
      </p>
      {action.note && <p class="note">{action.note}</p>}
      {editing ? (
        <ActionForm
          action={action}
          onCancel={close}
          onSave={async (edited) => {
            if (await changing.make({ do: 'action', case: of, id: action.id, action: edited }, 'Action changed.')) close()
          }}
          onRemove={() => void changing.make({ do: 'action', case: of, id: action.id, action: null }, 'Action removed.')}
        />
      ) : (
        <div class="row no-print">
          <button
            type="button"
            aria-label={`${closed ? 'Not done' : 'Done today'}: ${action.text}`}
            onClick={() => (closed ? mark({ as: 'open' }, 'Marked as not done.') : mark({ as: 'done', on: today }, `Marked as done on ${formatDay(today)}.`))}
          >
            {closed ? 'Not done' : 'Done today'}
          </button>
          <button ref={change} type="button" class="plain" aria-label={`Change: ${action.text}`} onClick={() => setEditing(true)}>
            Change
          </button>
          {settings.reminders && (state.is === 'overdue' || state.is === 'due soon') && (
            <button type="button" class="plain" aria-label={`Remind me in a week: ${action.text}`} onClick={snooze}>
              Remind me in a week
            </button>
          )}
        </div>
      )}
    </li>
  )
}

function dayWords({ mark, due }: CaseAction): string {
  if (mark.as === 'done') return [mark.on && `done ${formatDay(mark.on)}`, due && `due ${formatDay(due)}`].filter(Boolean).join(', ')
  if (mark.as === 'later') return `${formatDay(mark.due)} agreed${due ? ` in place of ${formatDay(due)}` : ''}`
  return due ? formatDay(due) : ''
}
