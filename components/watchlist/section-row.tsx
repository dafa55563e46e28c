import { useRef, useState } from 'preact/hooks'
import { sayFromToday, sayLength } from '../../lib/interface/lengths.ts'
import { say, sayDay, sayDayOfYear } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
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
        <small>{watched.reference ?? (watched.origin === 'own' ? say('popup_ownCase') : '')}</small>
      </p>
      <p class="when">
        <Days item={item} state={state} today={today} />
      </p>
      {!open && (
        <>
          <p class="task what">
            {asks
              ? say('popup_actionsDone', { n: actions.length })
              : others
                ? say('popup_andMore', { first: first.text, n: others })
                : first.text}
          </p>
          <button
            ref={opener}
            type="button"
            class="button small"
            aria-label={asks ? say('popup_answerFor', { name, n: actions.length }) : say('popup_doneFor', { name, action: first.text })}
            onClick={() => setOpen(true)}
          >
            {asks ? say('popup_answer') : say('popup_doneButton')}
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
              {action.text} {dueDay(action) && <small>{say('popup_by', { day: sayDay(dueDay(action)!) })}</small>}
            </p>
            <WhenDone
              legend={say('popup_whenDone')}
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
export const doneWords = (on: Day | null): string => (on ? say('popup_doneOn', { day: sayDay(on) }) : say('popup_doneSome'))

function Days({ item: { due }, state, today }: Pick<Props, 'item' | 'state' | 'today'>) {
  if (!due) return <>{say('popup_noDay')}</>
  if (state === 'not known') return <>{say('popup_by', { day: sayDay(due) })}</>
  const day = due.slice(0, 4) === today.slice(0, 4) ? sayDayOfYear(due) : sayDay(due)
  if (state === 'due soon')
    return (
      <>
        <b>{day}</b>, {sayFromToday(due, today)}
      </>
    )
  return (
    <>
      {day} <span class="tag late">{say('popup_late', { length: sayLength(due, today) })}</span>
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
          legend={they ? say('popup_whenAllDone') : say('popup_whenDone')}
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
        <legend class="small">{they ? say('popup_allDoneAsked') : say('popup_doneAsked')}</legend>
        <div class="row">
          <button type="button" class="button" ref={focusOnce} onClick={() => setDone(true)}>
            {they ? say('popup_allDone') : say('popup_doneButton')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => onMark({ as: 'not done', on: today }, say('popup_notDoneOn', { day: sayDay(today) }))}
          >
            {they ? say('popup_noneDone') : say('popup_notDone')}
          </button>
          {they && (
            <a class="button" href={`/watchlist.html#${of}`} target="_blank">
              {say('popup_each')}
            </a>
          )}
          <button
            type="button"
            class="button plain"
            onClick={() => void changing.make({ do: 'edit', edits: [{ case: of, set: { tracked: false } }] }, say('popup_kept'))}
          >
            {say('popup_keep')}
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
