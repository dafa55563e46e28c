import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
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
    if (!on) return setTold(say('popup_enterDay'))
    if (on > today) return setTold(say('popup_future'))
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
              {say('popup_save')}
            </button>
            <button type="button" class="button" onClick={onCancel}>
              {say('popup_cancel')}
            </button>
          </div>
        </>
      ) : (
        <fieldset>
          <legend class="small">{legend}</legend>
          <div class="row">
            <button type="button" class="button" onClick={() => onDone(today)}>
              {say('popup_today')}
            </button>
            <button type="button" class="button" onClick={() => setOther(true)}>
              {say('popup_otherDay')}
            </button>
            <button type="button" class="button" onClick={() => onDone(null)}>
              {say('popup_someDay')}
            </button>
          </div>
        </fieldset>
      )}
    </form>
  )
}
