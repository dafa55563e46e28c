import { useEffect, useRef, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { DayFields } from './day-fields.tsx'

interface Props {
  legend: string
  /** false: the focus stays where it is, since another question comes before this one. */
  focus?: boolean
  today: Day
  /** null: it is done, and the day is not known. */
  onDone(on: Day | null): void
  onCancel(): void
}

/** "When was it done?": today, another day, or the day is not known. */
export function WhenDone({ legend, focus = true, today, onDone, onCancel }: Props) {
  const [other, setOther] = useState(false)
  const [on, setOn] = useState<Day | null | undefined>(null)
  const [told, setTold] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (focus || other) form.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [other])
  const save = (event: Event) => {
    event.preventDefault()
    if (!on) return setTold('Enter the day, the month and the year.')
    if (on > today) return setTold('That day is still to come.')
    onDone(on)
  }
  return (
    <form ref={form} class="when-done" noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      {other ? (
        <>
          <DayFields legend={legend} value={null} onDay={setOn} />
          <p class="wrong" role="alert">
            {told}
          </p>
          <div class="row">
            <button type="submit" class="button main">
              Save
            </button>
            <button type="button" class="button" onClick={onCancel}>
              Cancel
            </button>
          </div>
        </>
      ) : (
        <fieldset>
          <legend class="small">{legend}</legend>
          <div class="row">
            <button type="button" class="button" onClick={() => onDone(today)}>
              Today
            </button>
            <button type="button" class="button" onClick={() => setOther(true)}>
              Another day
            </button>
            <button type="button" class="button" onClick={() => onDone(null)}>
              Day not known
            </button>
          </div>
        </fieldset>
      )}
    </form>
  )
}
