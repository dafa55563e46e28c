import { workingDaysBetween } from '../calendar/between.ts'
import { inDays } from '../calendar/lengths.ts'
import type { Clock, Stated } from '../record.ts'

/** A number of days that a text gives may be off by one, or by a little of a long time: what is left out is not always the same. */
const slackOf = (days: number) => Math.max(1, 0.03 * days)

/**
 * Whether a figure of the text and a clock can be said in one breath: they agree within rounding. "Eleven weeks" is 78 days and not
 * 84; "nearly 18 months" is between 17 and 18.
 */
export function agrees(figure: Pick<Stated, 'kind' | 'value' | 'most' | 'unit' | 'limiting'>, clock: Clock): boolean {
  const days = figure.kind === 'total' ? clock.elapsed : clock.late
  if (!days || days[1] <= 0) return false
  const { value, most, unit } = figure
  if (unit === 'days' || unit === 'working days') {
    const [least, longest] = unit === 'days' ? days : (workingDays(figure.kind, clock) ?? days.map((each) => each / 1.4))
    return longest! >= value - slackOf(value) && least! <= most + slackOf(most)
  }
  const one = inDays({ value: 1, unit })
  const [least, longest] = days.map((each) => each / one) as [number, number]
  const [from, to] = rounded(figure)
  return one > 0 && longest >= from && least <= to
}

/** From where to where a length is called so, in its own unit. */
function rounded({ value, most, limiting }: Pick<Stated, 'value' | 'most' | 'limiting'>): [number, number] {
  // Months differ in length, and a day more or less is not said.
  const edge = 0.1
  if (/over|at least|more/.test(limiting ?? '')) return [value - edge, value + 1]
  if (/nearly|almost|under|up to/.test(limiting ?? '')) return [value - 1, most + edge]
  const about = /about/.test(limiting ?? '') ? Math.max(0.6, 0.1 * value) : 0.5
  // Some count only what is whole: "18 weeks" is also said of 18 and a half.
  return [value - about, most + (value === most ? about + 0.2 : edge)]
}

/** The working days of a clock where both of its days are known. */
function workingDays(kind: Stated['kind'], { start, due, end }: Clock): [number, number] | null {
  const from = kind === 'total' ? start : due
  if (!from || !end || from.from !== from.to || end.from !== end.to) return null
  const days = workingDaysBetween(from.to, end.to)
  return days === null ? null : [days, days]
}
