import { useId, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { readTyped, untyped, type Typed } from '../../lib/deadline/when.ts'

interface Props {
  legend: string
  value: Day | null
  /** null while the fields are empty; undefined while they hold no day. */
  onDay(day: Day | null | undefined): void
}

/** The fields of a day. */
const typedOf = (day: Day | null): Typed => {
  if (!day) return untyped
  const [year = '', month, date] = day.split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

/** A day in three fields: the same in every browser and language. */
export function DayFields({ legend, value, onDay }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(() => typedOf(value))
  // A browser that fills all three at once does not wait for a drawing in between.
  const latest = useRef(typed)
  const day = dayOf(typed)
  const wrong = typed.year.length > 3 && day === undefined ? (readTyped(typed).problem ?? say('watchlist_enterDayToo')) : ''
  const field = (name: keyof Typed, label: string) => (
    <label class={name}>
      {label}
      <input
        class="field"
        inputMode="numeric"
        autocomplete="off"
        maxLength={name === 'year' ? 4 : name === 'month' ? 9 : 2}
        value={typed[name]}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => {
          const next = { ...latest.current, [name]: event.currentTarget.value }
          latest.current = next
          setTyped(next)
          onDay(dayOf(next))
        }}
      />
    </label>
  )
  return (
    <fieldset class="day-fields">
      <legend>{legend}</legend>
      <div class="date">
        {field('day', say('watchlist_day'))}
        {field('month', say('watchlist_month'))}
        {field('year', say('watchlist_year'))}
      </div>
      <p id={`${id}-wrong`} class="wrong" role="status">
        {wrong}
      </p>
    </fieldset>
  )
}

/** null for nothing, undefined for what is no single day. */
function dayOf(typed: Typed): Day | null | undefined {
  const { span, problem } = readTyped(typed)
  if (!span) return problem ? undefined : null
  return span.from === span.to ? span.to : undefined
}
