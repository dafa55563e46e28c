import { useRef, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount, formatDay, fromToday, wholeUnits } from '../../lib/calendar/words.ts'
import type { Case, Mark } from '../../lib/watchlist/case.ts'
import type { SectionCase, SectionState } from '../../lib/watchlist/sections.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import { dueDay } from '../../lib/watchlist/state.ts'
import type { Changing } from './use-change.ts'
import { WhenDone } from './when-done.tsx'

interface Props {
  item: SectionCase
  state: SectionState
  /** Its case, once it is read. */
  watched: Case | undefined
  today: Day
  changing: Changing
}

/** One case in a part of the popup, in two lines; opens to the question that it needs answered. */
export function SectionRow({ item, state, watched, today, changing }: Props) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const actions = watched?.actions.filter(({ id }) => item.actions.some((action) => action.id === id)) ?? []
  const first = actions.find((action) => dueDay(action) === item.due) ?? actions[0]
  if (!watched || !first) return null
  const name = shortNameOf(watched)
  const asks = state === 'not known'
  const mark = (of: typeof actions, as: Mark, words: string) =>
    void changing
      .make({ do: 'mark', marks: of.map(({ id }) => ({ case: watched.id, action: id, mark: as })) }, words)
      .then((made) => made && setOpen(false))
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const others = actions.length - 1
  return (
    <li class="due-row" data-open={open}>
      <p class="who">
        <a href={`/watchlist.html#${watched.id}`} target="_blank" title={watched.bodies.join(', ')}>
          {name}
        </a>{' '}
        <small>{watched.reference ?? (watched.origin === 'own' ? 'own case' : '')}</small>
      </p>
      <p class="when">
        <Days item={item} state={state} today={today} />
      </p>
      {!open && (
        <>
          <p class="task what">
            {asks
              ? `${formatCount(actions.length, 'action')}. ${others ? 'Were they' : 'Was it'} done?`
              : `${first.text}${others ? `, and ${others} more` : ''}`}
          </p>
          <button
            ref={opener}
            type="button"
            class="button small"
            aria-label={`${asks ? 'Answer' : 'Done'}: ${name}, ${asks ? formatCount(actions.length, 'action') : first.text}`}
            onClick={() => setOpen(true)}
          >
            {asks ? 'Answer…' : 'Done…'}
          </button>
        </>
      )}
      {open && asks && (
        <Answer
          actions={actions}
          today={today}
          onMark={(as, words) => mark(actions, as, words)}
          onCancel={close}
          of={watched.id}
          changing={changing}
        />
      )}
      {open &&
        !asks &&
        actions.map((action, index) => (
          <div key={action.id} class="task">
            <p class="what">
              {action.text} {dueDay(action) && <small>by {formatDay(dueDay(action)!)}</small>}
            </p>
            <WhenDone
              legend="When was it done?"
              focus={index === 0}
              today={today}
              onCancel={close}
              onDone={(on) => mark([action], { as: 'done', on }, doneWords(on))}
            />
          </div>
        ))}
    </li>
  )
}

/** Said after an action was marked as done. */
export const doneWords = (on: Day | null): string => (on ? `Done on ${formatDay(on)}.` : 'Done; the day is not known.')

function Days({ item: { due }, state, today }: Pick<Props, 'item' | 'state' | 'today'>) {
  if (!due) return <>day not known</>
  if (state === 'not known') return <>by {formatDay(due)}</>
  const day = due.slice(0, 4) === today.slice(0, 4) ? formatDay(due).slice(0, -5) : formatDay(due)
  if (state === 'due soon')
    return (
      <>
        <b>{day}</b>, {fromToday(due, today)}
      </>
    )
  return (
    <>
      {day} <span class="tag late">{wholeUnits(due, today)} late</span>
    </>
  )
}

interface AnswerProps {
  actions: readonly { text: string }[]
  today: Day
  of: string
  changing: Changing
  onMark(as: Mark, words: string): void
  onCancel(): void
}

/** The one question about actions whose days had passed when the case was put on the list. */
function Answer({ actions, today, of, changing, onMark, onCancel }: AnswerProps) {
  const [done, setDone] = useState(false)
  const they = actions.length > 1
  if (done)
    return (
      <div class="task">
        <WhenDone
          legend={they ? 'When were they done?' : 'When was it done?'}
          today={today}
          onCancel={onCancel}
          onDone={(on) => onMark({ as: 'done', on }, doneWords(on))}
        />
      </div>
    )
  return (
    <div class="task">
      <ul class="asked">
        {actions.map(({ text }) => (
          <li key={text} class="what">
            {text}
          </li>
        ))}
      </ul>
      <fieldset>
        <legend class="small">{they ? 'Were they done?' : 'Was it done?'}</legend>
        <div class="row">
          <button type="button" class="button" ref={focusOnce} onClick={() => setDone(true)}>
            {they ? 'All done…' : 'Done…'}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => onMark({ as: 'not done', on: today }, `Not done, you said on ${formatDay(today)}.`)}
          >
            {they ? 'None done' : 'Not done'}
          </button>
          {they && (
            <a class="button" href={`/watchlist.html#${of}`} target="_blank">
              One by one
            </a>
          )}
          <button
            type="button"
            class="button plain"
            onClick={() => void changing.make({ do: 'edit', edits: [{ case: of, set: { tracked: false } }] }, 'Its reading is kept.')}
          >
            Keep the reading only
          </button>
        </div>
      </fieldset>
    </div>
  )
}

const seen = new WeakSet<HTMLElement>()
const focusOnce = (element: HTMLElement | null) => {
  if (!element || seen.has(element)) return
  seen.add(element)
  element.focus()
}
