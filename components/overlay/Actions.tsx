import { ShowWords } from './ShowWords.tsx'
import { dueWords, formatDay, formatPeriod } from '../../lib/calendar/words.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { Action } from '../../lib/record.ts'
import type { CardProps } from './state.ts'

/** What the body agreed to do and by when, the missing decision date, and the watchlist. */
export function Actions({ state, act }: CardProps) {
  const { actions } = state.record
  return (
    <section aria-labelledby="actions">
      <h3 id="actions">Agreed actions</h3>
      {actions.length === 0 ? (
        <p>No agreed action was found on this page.</p>
      ) : (
        <ul class="actions">
          {actions.map((action) => (
            <li key={action.id}>
              <p class="step">
                {action.text} <ShowWords words={action.words} act={act} />
              </p>
              <p>{deadline(action, state.today)}</p>
            </li>
          ))}
        </ul>
      )}
      <DecisionDate state={state} act={act} />
      <p class="watch">
        {state.watched ? (
          <>
            <span class="tag done">On your watchlist</span>
            <button type="button" class="plain" onClick={act.undoWatch}>
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

function deadline(action: Action, today: Day) {
  if (action.status === 'done') return <span class="tag done">done already</span>
  if (!action.due) {
    const { within, anchor } = action
    const after = within && `${formatPeriod(within)} after ${anchor === 'event' ? 'an event that the text names' : 'the decision'}`
    return <span>Due {after ?? action.deadlineText ?? 'at a time that the page does not give'}</span>
  }
  return (
    <>
      Due {formatDay(action.due)} <span class="hint">({dueWords(action.due, today)})</span>
    </>
  )
}

/** Where the page gives no decision date, the reader can. */
function DecisionDate({ state, act }: CardProps) {
  const { record, givenDate } = state
  if (givenDate)
    return (
      <p class="given">
        Decision date: {formatDay(givenDate)} (entered by you){' '}
        <button type="button" class="plain" onClick={() => act.giveDate(null)}>
          Remove<span class="heard"> the decision date that you entered</span>
        </button>
      </p>
    )
  if (record.decisionDate || record.kind === 'news') return null
  return (
    <form
      class="given"
      onSubmit={(event) => {
        event.preventDefault()
        act.giveDate(String(new FormData(event.currentTarget).get('day') ?? '') || null)
      }}
    >
      <p>This page gives no decision date. If you know it, the deadlines can be worked out.</p>
      <label for="decision-date">Decision date</label>
      <input id="decision-date" name="day" type="date" required />
      <button type="submit">Work out the deadlines</button>
    </form>
  )
}
