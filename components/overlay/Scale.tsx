import { numberOf } from '../../lib/calendar/day.ts'
import type { Clock, Event } from '../../lib/record.ts'

/**
 * The timeline drawn to scale: a point for a day, a bar for a span, and the time past a due day in red. The list below
 * says the same in words, so it is hidden from screen readers.
 */
export function Scale({ events, clocks }: { events: Event[]; clocks: Clock[] }) {
  const days = events.flatMap(({ span }) => [numberOf(span.from), numberOf(span.to)])
  const first = Math.min(...days)
  const length = Math.max(...days) - first
  if (!(length > 30)) return null
  const at = (day: number) => Math.min(100, Math.max(0, (100 * (day - first)) / length))
  const place = (from: number, to: number) => ({ left: `${at(from)}%`, width: `${at(to) - at(from)}%` })
  const late = clocks.filter((clock) => clock.late[1] > 0 && clock.due && clock.end)
  return (
    <div class="scale" aria-hidden="true">
      {late.map(({ id, due, end }) => (
        <i key={id} class="over" style={place(numberOf(due!.to), numberOf(end!.to))} />
      ))}
      {events.map(({ id, span }) => (
        <i key={id} class={span.from === span.to ? 'point' : 'span'} style={place(numberOf(span.from), numberOf(span.to))} />
      ))}
      {years(first, length).map(({ year, day }) => (
        <b key={year} style={{ left: `${at(day)}%` }}>
          {year}
        </b>
      ))}
    </div>
  )
}

/** The years that begin on the scale; only some of them where there are many. */
function years(first: number, length: number): { year: number; day: number }[] {
  const from = new Date(first * 864e5).getUTCFullYear() + 1
  const all = Array.from({ length: Math.ceil(length / 365) }, (_, index) => ({
    year: from + index,
    day: Date.UTC(from + index, 0, 1) / 864e5,
  })).filter(({ day }) => day <= first + length)
  const each = Math.ceil(all.length / 6)
  return all.filter((_, index) => index % each === 0)
}
