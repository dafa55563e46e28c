import { sayFromToday } from '../../lib/interface/lengths.ts'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import { dueWords } from '../../lib/calendar/words.ts'
import { calledOf } from '../../lib/actions/called.ts'
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
  const mixed = calledOf(actions) === 'mixed'
  const day = (action: Action) => standing(action, state).due ?? '9'
  const past = actions.filter((action) => isPast(action, state)).length
  return (
    <>
      {actions.length === 0 ? (
        <p>{say('card_noActions')}</p>
      ) : (
        <>
          {past > 0 && (
            <p>
              {past === actions.length
                ? past === 1
                  ? say('card_dayPassed')
                  : say('card_allPassed', { past: sayNumber(past) })
                : say('card_somePassed', { past: sayNumber(past), all: sayNumber(actions.length) })}{' '}
              {state.watched ? say('card_listNotDone') : say('card_pageSilent')}
            </p>
          )}
          <ul class="tasks">
            {actions
              .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
              .map((action) => (
                <Task key={action.id} action={action} mixed={mixed} state={state} act={act} />
              ))}
          </ul>
          {!state.watched && (
            <p class="row-acts">
              <button type="button" class="button main" onClick={act.watch}>
                {actions.length === 1 ? say('card_watchThis') : say('card_watchThese')}
              </button>
            </p>
          )}
        </>
      )}
      <Told at="actions" state={state} />
      <DecisionDate state={state} act={act} />
      <Told at="date" state={state} />
    </>
  )
}

function Task({ action, mixed, state, act }: CardProps & { action: Action; mixed: boolean }) {
  const { look, word, due, hint } = taskState(action, state)
  return (
    <li>
      <b>{due ? sayDay(due) : say('card_noDay')}</b>
      <span>
        <span class="text">{action.text}</span> <ShowWords words={action.words} act={act} />{' '}
        <span class="soft">
          {mixed && action.status === 'recommended' ? `${say('card_notOrdered')} ` : ''}
          {hint}
        </span>
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
    return {
      look: 'kept',
      word: say('card_done'),
      due,
      hint: mark.on ? say('card_doneOnList', { day: sayDay(mark.on) }) : say('card_onYourList'),
    }
  if (mark?.as === 'dropped') return { look: 'none', word: say('card_noLongerExpected'), due, hint: say('card_onYourList') }
  if (action.status === 'done') return { look: 'kept', word: say('card_done'), due, hint: say('card_doneAlready') }
  if (!due) return { look: 'none', word: say('card_notKnown'), due, hint: say('card_dueAt', { when: openDeadline(action) }) }
  // A page does not say what was done after it: only who watches the case can call a step overdue.
  if (due < today)
    return watched && state.watched?.tracked && isOverdue(watched, today)
      ? { look: 'late', word: say('card_overdue'), due, hint: `${dueWords(due, today)}.` }
      : { look: 'none', word: say('card_notKnown'), due, hint: say('card_wasDue', { when: sayFromToday(due, today) }) }
  const soon = sayFromToday(due, today)
  return {
    look: due <= soonDay(today) ? 'soon' : 'due',
    word: due <= soonDay(today) ? say('card_dueSoon') : say('card_later'),
    due,
    hint: say('card_dueAt', { when: soon }),
  }
}

const soonDay = (today: string): string => new Date(Date.parse(today) + 14 * 864e5).toISOString().slice(0, 10)

/** Where the page gives no decision date, the reader can. */
function DecisionDate({ state: { record, decision, corrections, told }, act }: CardProps) {
  const given = corrections.some(({ of }) => of === 'decision-date') && decision.decisionDate
  if (given)
    return (
      <p class="given">
        {say('card_dateGiven', { day: sayDay(given) })}{' '}
        <button type="button" class="link" onClick={() => act.undoCorrection('decision-date')}>
          <Sentence of="card_removeDate" parts={{ heard: (words) => <span class="heard">{words}</span> }} />
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
        else act.refuse('date', problem ?? say('card_enterDay'))
      })}
    >
      <p>
        {say('card_noDateGiven')} {record.actions.length ? say('card_dateHelps') : say('card_enterDate')}
      </p>
      <DayFields name="day" legend={say('card_decisionDate')} about={say('card_decisionDate')} />
      <button type="submit" class="button main">
        {record.actions.length ? say('card_workOutDeadlines') : say('card_useDate')}
      </button>
    </form>
  )
}
