import { numberOf } from '../../lib/calendar/day.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { Clock, Event } from '../../lib/record.ts'

/**
 * The timeline drawn to scale: a point for a day, a bar for a span, and the time past a due day in red. The list below
 * says the same in words, so it is hidden from screen readers.
 */
export function Scale({ events, clocks, until }: { events: Event[]; clocks: Clock[]; until: Day | null }) {
  const days = events.flatMap(({ span }) => [numberOf(span.from), numberOf(span.to)])
  const first = Math.min(...days)
  const length = Math.max(...days) - first
  if (!(length > 30)) return null
  const at = (day: number) => Math.min(100, Math.max(0, (100 * (day - first)) / length))
  const place = (from: number, to: number) => ({ left: `${at(from)}%`, width: `${at(to) - at(from)}%` })
  const late = clocks.flatMap(({ id, late: [, most], due, end }) => {
    const last = end?.to ?? until
    return most > 0 && due && last ? [{ id, from: numberOf(due.to), to: numberOf(last) }] : []
  })
  return (
    <div class="scale" aria-hidden="true">
      {late.map(({ id, from, to }) => (
        <i key={id} class="over" style={place(from, to)} />
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

/** The year of the first day and the years that begin on the scale; only some of them where there are many. */
function years(first: number, length: number): { year: number; day: number }[] {
  const from = new Date(first * 864e5).getUTCFullYear()
  const all = Array.from({ length: Math.ceil(length / 365) + 1 }, (_, index) => ({
    year: from + index,
    day: Math.max(first, Date.UTC(from + index, 0, 1) / 864e5),
  }))
    .filter(({ day }) => day <= first + 0.93 * length)
    // The first label needs room before the second.
    .filter(({ day }, index, list) => index > 0 || !list[1] || list[1].day - day > length / 8)
  const each = Math.ceil(all.length / 6)
  return all.filter((_, index) => index % each === 0)
}
