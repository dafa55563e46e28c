import { useId } from 'preact/hooks'
import { readTyped, type Typed } from '../../lib/deadline/when.ts'

interface Props {
  legend: string
  hint?: string
  typed: Typed
  onTyped(typed: Typed): void
}

/** A day, or a month without its day, in three fields that can be typed without a calendar. */
export function WhenField({ legend, hint = 'Leave the day empty if you only know the month.', typed, onTyped }: Props) {
  const id = useId()
  const { problem } = readTyped(typed)
  const complete = typed.month !== '' && typed.year.length >= 4
  const told = complete ? problem : null
  const field = (name: keyof Typed, label: string, width: number) => (
    <label>
      <span>{label}</span>
      <input
        inputMode={name === 'month' ? 'text' : 'numeric'} autocomplete="off" maxLength={name === 'month' ? 9 : width} style={{ width: `${width + 3}ch` }}
        value={typed[name]} aria-invalid={told ? true : undefined} aria-describedby={`${id}-hint ${id}-wrong`}
        onInput={(event) => onTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <fieldset class="when">
      <legend>{legend}</legend>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <div class="row">
        {field('day', 'Day', 2)}
        {field('month', 'Month', 5)}
        {field('year', 'Year', 4)}
      </div>
      <p id={`${id}-wrong`} class="wrong" role="status">
        {told}
      </p>
    </fieldset>
  )
}
