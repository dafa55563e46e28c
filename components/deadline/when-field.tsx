import { useId } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import { readTyped, type Typed } from '../../lib/deadline/when.ts'

interface Props {
  legend: string
  hint?: string
  typed: Typed
  /** Says what is wrong at once, not only when the year is there: after the reader wanted to go on. */
  strict?: boolean
  onTyped(typed: Typed): void
}

/** A day, or a month without its day, in three fields that can be typed without a calendar. */
export function WhenField({ legend, hint = say('deadline_dayEmpty'), typed, strict = false, onTyped }: Props) {
  const id = useId()
  const { problem, span } = readTyped(typed)
  const complete = typed.month !== '' && typed.year.length >= 4
  const told = strict && !span ? (problem ?? say('deadline_enterMonth')) : complete ? problem : null
  const field = (name: keyof Typed, label: string, length: number) => (
    <label class={name}>
      {label}
      <input
        class="field"
        inputMode={name === 'month' ? 'text' : 'numeric'}
        autocomplete="off"
        maxLength={length}
        value={typed[name]}
        aria-invalid={told ? true : undefined}
        aria-describedby={`${id}-hint ${id}-wrong`}
        onInput={(event) => onTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <fieldset class="when">
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      <div class="date">
        {field('day', say('deadline_day'), 2)}
        {field('month', say('deadline_month'), 9)}
        {field('year', say('deadline_year'), 4)}
      </div>
      <p id={`${id}-wrong`} class="wrong" role="status">
        {told}
      </p>
    </fieldset>
  )
}
