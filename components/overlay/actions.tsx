import { dueWords, formatDay, formatPeriod, fromToday } from '../../lib/calendar/words.ts'
import type { Action } from '../../lib/record.ts'
import { submitted } from './fields.tsx'
import { ShowWords } from './show-words.tsx'
import type { CardProps } from './state.ts'

/** What the body agreed to do and by when, the missing decision date, and the watchlist. */
export function Actions({ state, act }: CardProps) {
  const { record } = state
  const actions = [...record.actions, ...(record.done ?? [])]
  if (record.kind === 'news' && actions.length === 0) return null
  return (
    <section aria-labelledby="actions">
      <h3 id="actions">Agreed actions</h3>
      {actions.length === 0 ? (
        <p>No agreed action was found on this page.</p>
      ) : (
        <ul class="actions">
          {actions.map((action) => (
            <li key={action.id}>
              <p>
                {action.text} <ShowWords words={action.words} act={act} />
              </p>
              <Deadline action={action} state={state} act={act} />
            </li>
          ))}
        </ul>
      )}
      <DecisionDate state={state} act={act} />
      {actions.some((action) => isPast(action, state)) && (
        <p class="hint">
          {state.watched
            ? 'Overdue: the day has passed, and your watchlist does not have it as done.'
            : 'Whether it was done in time, this page does not say. Watch the case to keep track of it.'}
        </p>
      )}
      <p class="watch">
        {state.watched ? (
          <>
            <span class="tag done">On your watchlist</span>
            <button type="button" class="plain" onClick={act.unwatch}>
              Stop watching
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={act.watch}>
            Watch this case
          </button>
        )}
      </p>
    </section>
  )
}

/** The action on the watchlist, what the reader said of it there, and the day that counts now. */
function standing(action: Action, state: CardProps['state']) {
  const watched = state.watched?.actions?.find(({ text }) => text === action.text)
  const mark = watched?.mark
  return { watched, mark, due: watched?.later ?? action.due }
}

/** Its day has passed, and nothing says that it was done. */
function isPast(action: Action, state: CardProps['state']): boolean {
  const { mark, due } = standing(action, state)
  return due !== null && due < state.today && action.status !== 'done' && mark?.as !== 'done' && mark?.as !== 'dropped'
}

/** By when, how long still or how late; what the watchlist says became of it comes first. */
function Deadline({ action, state }: CardProps & { action: Action }) {
  const { watched, mark, due } = standing(action, state)
  if (mark?.as === 'done')
    return <p><span class="tag done">done</span> {mark.on && `on ${formatDay(mark.on)}`} (your watchlist)</p>
  if (mark?.as === 'dropped') return <p><span class="tag">no longer expected</span> (your watchlist)</p>
  if (action.status === 'done') return <p><span class="tag done">done already</span></p>
  if (!due) return <p>Due {openDeadline(action)}</p>
  // A page does not say what was done after it: only who watches the case can call a step overdue.
  const past = due < state.today
  const words = past && !watched ? `${fromToday(due, state.today)}` : dueWords(due, state.today)
  return (
    <p>
      Due {formatDay(due)} <span class={`tag ${past ? (watched ? 'overdue' : '') : 'pending'}`}>{words}</span>
    </p>
  )
}

/** A deadline whose day is not known, as far as it is: "2 months after the decision". */
export function openDeadline({ within, anchor, deadlineText }: Action): string {
  if (within && anchor === 'decision') return `${formatPeriod(within)} after the decision`
  return deadlineText ?? 'at a time that the page does not give'
}

/** Where the page gives no decision date, the reader can. */
function DecisionDate({ state: { record, decision, corrections }, act }: CardProps) {
  const given = corrections.some(({ of }) => of === 'decision-date') && decision.decisionDate
  if (given)
    return (
      <p class="given">
        Decision date: {formatDay(given)} (entered by you){' '}
        <button type="button" class="plain" onClick={() => act.undoCorrection('decision-date')}>
          Remove<span class="heard"> the decision date that you entered</span>
        </button>
      </p>
    )
  if (record.decisionDate || record.kind === 'news') return null
  return (
    <form
      id="date"
      onSubmit={submitted((form) => {
        const day = String(form.get('day'))
        if (day) act.correct({ of: 'decision-date', span: { from: day, to: day } })
      })}
    >
      <p>This page gives no decision date. {record.actions.length ? 'If you know it, the deadlines can be worked out.' : 'If you know it, enter it here.'}</p>
      <label>
        Decision date <input name="day" type="date" required />
      </label>
      <button type="submit">{record.actions.length ? 'Work out the deadlines' : 'Use this date'}</button>
    </form>
  )
}
