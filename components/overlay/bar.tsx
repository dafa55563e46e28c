import type { Drawn } from './first-view.ts'

/**
 * Time taken against the limit: up to its last day, past it, and, hatched, what is only possible since the dates are ranges.
 * The words beside it say the same.
 * @param scale days that the whole width stands for; the bar's own length if left out
 */
export function Bar({ drawn, scale, label }: { drawn: Drawn; scale?: number; label?: string }) {
  const { within, over, maybe, limit, open, state } = drawn
  // What goes on has a mark behind its end.
  const whole = scale ?? Math.max((within + over + maybe) * (open ? 1.02 : 1), limit, 1)
  const share = (days: number) => `${Math.round((1_000 * days) / whole) / 10}%`
  return (
    <span class="bar" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}>
      <i class="within" style={{ width: share(within) }} />
      {over > 0 && <i class="over" style={{ width: share(over) }} />}
      {maybe > 0 && <i class={state === 'perhaps late' ? 'maybe perhaps' : 'maybe'} style={{ width: share(maybe) }} />}
      {open && <i class="going" />}
      <b style={{ left: share(limit) }} />
    </span>
  )
}
