import { useEffect, useRef, useState } from 'preact/hooks'
import { say, type Said } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { most, type CaseAction, type Mark } from '../../lib/watchlist/case.ts'
import { DayFields } from './day-fields.tsx'

interface Props {
  action: CaseAction
  today: Day
  onSave(action: CaseAction): void
  onCancel(): void
}

const marks: { as: Mark['as']; words: Said }[] = [
  { as: 'open', words: 'watchlist_unknown' },
  { as: 'not done', words: 'watchlist_notDone' },
  { as: 'done', words: 'watchlist_doneState' },
  { as: 'dropped', words: 'watchlist_dropped' },
]

/** What is to be done, by when, a later day, what became of it, and a note. */
export function ActionForm({ action, today, onSave, onCancel }: Props) {
  const [text, setText] = useState(action.text)
  const [note, setNote] = useState(action.note)
  const [due, setDue] = useState<Day | null | undefined>(action.due)
  const [later, setLater] = useState<Day | null | undefined>(action.later)
  const [as, setAs] = useState(action.mark.as)
  const [on, setOn] = useState<Day | null | undefined>(action.mark.as === 'done' ? action.mark.on : null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const days = [due, later, as === 'done' ? on : null]
  const wrong = !text.trim() ? say('watchlist_enterWhat') : days.includes(undefined) ? say('watchlist_enterDays') : null
  const [told, setTold] = useState(false)
  const save = (event: Event) => {
    event.preventDefault()
    setTold(true)
    if (wrong) return
    const said = action.mark.as === 'not done' ? action.mark.on : today
    const mark: Mark = as === 'done' ? { as, on: on ?? null } : as === 'not done' ? { as, on: said } : { as }
    onSave({ ...action, text: text.trim(), note: note.trim(), due: due ?? null, later: later ?? null, mark })
  }
  return (
    <form ref={form} class="form" noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label class="wide">
        <span class="label-line">{say('watchlist_whatIsDue')}</span>
        <textarea class="field" rows={2} maxLength={most.text} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <DayFields legend={say('watchlist_agreedDay')} value={action.due} onDay={setDue} />
      <DayFields legend={say('watchlist_laterAgreedDay')} value={action.later} onDay={setLater} />
      <label>
        <span class="label-line">{say('watchlist_whereStands')}</span>
        <select class="field" value={as} onChange={(event) => setAs(event.currentTarget.value as Mark['as'])}>
          {marks.map((mark) => (
            <option key={mark.as} value={mark.as}>
              {say(mark.words)}
            </option>
          ))}
        </select>
      </label>
      {as === 'done' && <DayFields legend={say('watchlist_doneOn')} value={on ?? null} onDay={setOn} />}
      <label class="wide">
        <span class="label-line">{say('watchlist_actionNote')}</span>
        <textarea class="field" rows={1} maxLength={most.text} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <p class="wrong wide" role="alert">
        {told && wrong}
      </p>
      <div class="row wide">
        <button class="button main" type="submit">
          {say('watchlist_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('watchlist_cancel')}
        </button>
      </div>
    </form>
  )
}
