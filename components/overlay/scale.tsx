import { say } from '../../lib/interface/say.ts'
import { numberOf } from '../../lib/calendar/day.ts'
import { monthNames } from '../../lib/calendar/month-names.ts'
import type { TimelineRow } from '../../lib/delays/timeline-rows.ts'
import { lookOf } from './tag.tsx'

/**
 * The timeline drawn to scale, from the first event that a time limit rests on: a point for a day, a bar for a span, a diamond for the
 * last day of a limit. The list below says the same in words, so it is hidden from screen readers.
 */
export function Scale({ rows }: { rows: Pick<TimelineRow, 'kind' | 'span' | 'state'>[] }) {
  const days = rows.filter(({ kind }) => kind !== 'decision').flatMap(({ span }) => [numberOf(span.from), numberOf(span.to)])
  const first = Math.min(...days)
  const length = Math.max(...days) - first
  if (!(length > 30)) return null
  const at = (day: number) => Math.min(100, Math.max(0, (100 * (day - first)) / length))
  return (
    <div aria-hidden="true">
      {rows.some(({ kind }) => kind === 'last day') && (
        <p class="key">
          <span>
            <i /> {say('card_happened')}
          </span>
          <span>
            <i class="last-day" /> {say('card_lastDayMark')}
          </span>
        </p>
      )}
      <div class="strip">
        {rows.map(({ kind, span, state }, index) => {
          const [from, to] = [at(numberOf(span.from)), at(numberOf(span.to))]
          if (kind === 'decision') return null
          if (kind === 'last day') return <i key={index} class={`last-day ${lookOf(state!)}`} style={{ left: `${to}%` }} />
          return <i key={index} class={from === to ? 'point' : 'span'} style={{ left: `${from}%`, width: `${to - from}%` }} />
        })}
        {ticks(first, length).map(({ text, day }) => (
          <b
            key={text}
            style={at(day) > 85 ? { right: `${100 - at(day)}%` } : { left: `${at(day)}%` }}
            class={at(day) > 85 ? 'end' : undefined}
          >
            {text}
          </b>
        ))}
      </div>
    </div>
  )
}

/** Months to mark: three or four, at equal distances, each at its first day. */
function ticks(first: number, length: number): { text: string; day: number }[] {
  const start = new Date(first * 864e5)
  const step = Math.max(1, Math.ceil(length / 30.4 / 3))
  return [0, 1, 2, 3].flatMap((index) => {
    const month = start.getUTCMonth() + index * step
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / 864e5
    const of = new Date(day * 864e5)
    return day <= first + length
      ? [{ text: `${monthNames[of.getUTCMonth()]!.slice(0, 3)} ${of.getUTCFullYear()}`, day: Math.max(day, first) }]
      : []
  })
}
