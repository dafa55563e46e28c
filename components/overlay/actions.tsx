import { dueWords, formatDay, fromToday } from '../../lib/calendar/words.ts'
import type { Action } from '../../lib/record.ts'
import { isOverdue } from '../../lib/watchlist/state.ts'
import { actionsOf, standing } from './counts.ts'
import { DayFields, readDay, submitted } from './fields.tsx'
import { openDeadline } from './open-deadline.ts'
import { ShowWords } from './show-words.tsx'
import { Told } from './told.tsx'
import type { CardProps, CardState } from './state.ts'

/** What the body agreed to do and by when, in the order of their days, the missing decision date, and the watchlist. */
export function Actions({ state, act }: CardProps) {
  const actions = actionsOf(state)
  const day = (action: Action) => standing(action, state).due ?? '9'
  const past = actions.filter((action) => isPast(action, state)).length
  return (
    <>
      {actions.length === 0 ? (
        <p>No agreed action was found on this page.</p>
      ) : (
        <>
          {past > 0 && (
            <p>
              {past === actions.length
                ? past === 1
                  ? 'Its day has passed.'
                  : `All ${past} days have passed.`
                : `${past} of ${actions.length} days have passed.`}{' '}
              {state.watched ? 'Your watchlist does not have them as done.' : 'This page does not say whether it was done.'}
            </p>
          )}
          <ul class="tasks">
            {actions
              .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
              .map((action) => (
                <Task key={action.id} action={action} state={state} act={act} />
              ))}
          </ul>
          {!state.watched && (
            <p class="row-acts">
              <button type="button" class="button main" onClick={act.watch}>
                Watch {actions.length === 1 ? 'this' : 'these'}
              </button>
            </p>
          )}
        </>
      )}
      <DecisionDate state={state} act={act} />
      <Told at="date" state={state} />
    </>
  )
}

function Task({ action, state, act }: CardProps & { action: Action }) {
  const { look, word, due, hint } = taskState(action, state)
  return (
    <li>
      <b>{due ? formatDay(due) : 'No day known'}</b>
      <span>
        <span class="text">{action.text}</span> <ShowWords words={action.words} act={act} /> <span class="soft">{hint}</span>
      </span>
      <span class={`tag ${look}`}>{word}</span>
    </li>
  )
}

/** Its day has passed, and nothing says that it was done. */
function isPast(action: Action, state: CardState): boolean {
  const { mark, due } = standing(action, state)
  return due !== null && due < state.today && action.status !== 'done' && mark?.as !== 'done' && mark?.as !== 'dropped'
}

/** By when, how long still or how late; what the watchlist says became of it comes first. */
function taskState(action: Action, state: CardState): { look: string; word: string; due: string | null; hint: string } {
  const { watched, mark, due } = standing(action, state)
  const { today } = state
  if (mark?.as === 'done')
    return { look: 'kept', word: 'Done', due, hint: mark.on ? `Done on ${formatDay(mark.on)} (your watchlist).` : '(your watchlist)' }
  if (mark?.as === 'dropped') return { look: 'none', word: 'No longer expected', due, hint: '(your watchlist)' }
  if (action.status === 'done') return { look: 'kept', word: 'Done', due, hint: 'Done already.' }
  if (!due) return { look: 'none', word: 'Not known', due, hint: `Due ${openDeadline(action)}.` }
  // A page does not say what was done after it: only who watches the case can call a step overdue.
  if (due < today)
    return watched && state.watched?.tracked && isOverdue(watched, today)
      ? { look: 'late', word: 'Overdue', due, hint: `${dueWords(due, today)}.` }
      : { look: 'none', word: 'Not known', due, hint: `Was due ${fromToday(due, today)}.` }
  const soon = fromToday(due, today)
  return {
    look: due <= soonDay(today) ? 'soon' : 'due',
    word: due <= soonDay(today) ? 'Due in 14 days' : 'Later',
    due,
    hint: `Due ${soon}.`,
  }
}

const soonDay = (today: string): string => new Date(Date.parse(today) + 14 * 864e5).toISOString().slice(0, 10)

/** Where the page gives no decision date, the reader can. */
function DecisionDate({ state: { record, decision, corrections, told }, act }: CardProps) {
  const given = corrections.some(({ of }) => of === 'decision-date') && decision.decisionDate
  if (given)
    return (
      <p class="given">
        Decision date: {formatDay(given)} (entered by you){' '}
        <button type="button" class="link" onClick={() => act.undoCorrection('decision-date')}>
          Remove<span class="heard"> the decision date that you entered</span>
        </button>
      </p>
    )
  if (record.decisionDate || record.kind === 'news') return null
  return (
    <form
      id="date"
      aria-describedby={told?.wrong && told.at === 'date' ? 'told-date' : undefined}
      onSubmit={submitted((form) => {
        const { span, problem } = readDay(form, 'day')
        if (span && span.from === span.to) act.correct('date', { of: 'decision-date', span })
        else act.refuse('date', problem ?? 'Enter the day, the month and the year.')
      })}
    >
      <p>
        This page gives no decision date.{' '}
        {record.actions.length ? 'If you know it, the deadlines can be worked out.' : 'If you know it, enter it here.'}
      </p>
      <DayFields name="day" legend="Decision date" about="Decision date" />
      <button type="submit" class="button main">
        {record.actions.length ? 'Work out the deadlines' : 'Use this date'}
      </button>
    </form>
  )
}
