import type { Clock } from '../../lib/record.ts'

/**
 * Time taken against the limit, drawn to one scale. The words beside it say the same, so it is hidden from screen readers.
 * What is only possible, as the dates are ranges, is hatched.
 */
export function Bar({ clock }: { clock: Clock }) {
  const { elapsed, late } = clock
  if (!elapsed) return null
  const allowed = Math.max(0, elapsed[1] - late[1])
  const whole = Math.max(elapsed[1], allowed, 1)
  const share = (days: number) => `${((100 * days) / whole).toFixed(2)}%`
  const sure = Math.min(late[0], elapsed[0])
  return (
    <div class="bar" aria-hidden="true">
      <span class="allowed" style={{ width: share(Math.min(allowed, elapsed[1])) }} />
      <span class="late" style={{ width: share(sure) }} />
      <span class="perhaps" style={{ width: share(late[1] - sure) }} />
    </div>
  )
}
