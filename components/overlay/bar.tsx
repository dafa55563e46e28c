import { daysBetween } from '../../lib/calendar/between.ts'
import type { Clock } from '../../lib/record.ts'

/**
 * Time taken against the limit, drawn to one scale: up to the due day, past it, and, hatched, what is only possible since
 * the dates are ranges. The words beside it say the same, so it is hidden from screen readers.
 */
export function Bar({ clock: { start, due, elapsed, late } }: { clock: Clock }) {
  if (!elapsed || !start || !due) return null
  const allowed = Math.max(0, daysBetween(start.from, due.from))
  const inTime = Math.max(0, elapsed[1] - late[1])
  const whole = Math.max(elapsed[1], allowed, 1)
  const share = (days: number) => ({ width: `${(100 * days) / whole}%` })
  return (
    <div class="bar" aria-hidden="true">
      <i class="used" style={share(Math.min(inTime, elapsed[1]))} />
      {late[0] > 0 && <i class="late" style={share(late[0])} />}
      {late[1] > late[0] && <i class="perhaps" style={share(late[1] - late[0])} />}
    </div>
  )
}
