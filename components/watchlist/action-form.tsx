import { useEffect, useRef, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { most, type CaseAction, type Mark } from '../../lib/watchlist/case.ts'
import { DayField } from './day-field.tsx'

interface Props {
  action: CaseAction
  onSave(action: CaseAction): void
  onCancel(): void
  onRemove?: () => void
}

const marks: { as: Mark['as']; words: string }[] = [
  { as: 'open', words: 'Not done yet' },
  { as: 'done', words: 'Done' },
  { as: 'later', words: 'A later date was agreed' },
  { as: 'dropped', words: 'No longer expected' },
]

/** What is to be done, by when, and what became of it. */
export function ActionForm({ action, onSave, onCancel, onRemove }: Props) {
  const [text, setText] = useState(action.text)
  const [note, setNote] = useState(action.note)
  const [due, setDue] = useState(action.due)
  const [as, setAs] = useState(action.mark.as)
  const [on, setOn] = useState<Day | null>(action.mark.as === 'done' ? action.mark.on : null)
  const [later, setLater] = useState<Day | null>(action.mark.as === 'later' ? action.mark.due : null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const wrong = !text.trim() ? 'Say what is to be done.' : as === 'later' && !later ? 'Enter the date that was agreed.' : null
  const [told, setTold] = useState(false)
  const save = (event: Event) => {
    event.preventDefault()
    setTold(true)
    if (wrong) return
    const mark: Mark = as === 'done' ? { as, on } : as === 'later' ? { as, due: later! } : { as }
    onSave({ ...action, text: text.trim(), note: note.trim(), due, mark })
  }
  return (
    <form ref={form} class="form" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <label class="field wide">
        <span>What is to be done</span>
        <textarea rows={2} maxLength={most.text} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <DayField label="Due as agreed" value={due} onDay={setDue} />
      <label class="field">
        <span>Where it stands</span>
        <select value={as} onChange={(event) => setAs(event.currentTarget.value as Mark['as'])}>
          {marks.map((mark) => (
            <option key={mark.as} value={mark.as}>
              {mark.words}
            </option>
          ))}
        </select>
      </label>
      {as === 'done' && <DayField label="Done on" value={on} onDay={setOn} />}
      {as === 'later' && <DayField label="Now due" value={later} onDay={setLater} />}
      <label class="field wide">
        <span>Note on this action</span>
        <textarea rows={1} maxLength={most.text} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <p class="wrong" role="alert">
        {told && wrong}
      </p>
      <div class="row">
        <button class="main" type="submit">
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        {onRemove && (
          <button type="button" class="plain" onClick={onRemove}>
            Remove this action
          </button>
        )}
      </div>
    </form>
  )
}
