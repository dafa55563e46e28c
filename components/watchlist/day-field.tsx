import type { Day } from '../../lib/calendar/span.ts'
import { isDay } from '../../lib/calendar/day.ts'

interface Props {
  label: string
  value: Day | null
  onDay(day: Day | null): void
}

/** A day to be entered; what is no day counts as none. */
export const DayField = ({ label, value, onDay }: Props) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="date"
      value={value ?? ''}
      onInput={(event) => onDay(isDay(event.currentTarget.value) ? event.currentTarget.value : null)}
    />
  </label>
)
