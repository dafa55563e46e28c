// Whether a figure is true of a start, a last day and an end, as people round.

import { elapsed, late, workingDaysBetween } from '../../../calendar/between.ts'
import type { Range } from '../../../calendar/between.ts'
import { numberOf } from '../../../calendar/day.ts'
import type { Span } from '../../../calendar/span.ts'
import type { Stated } from '../../../record.ts'

/** Whether a figure is of days and of no more and no less: it leaves one day only. */
export const isExact = ({ unit, value, most: upTo, limiting }: Stated): boolean =>
  (unit === 'days' || unit === 'working days') && value === upTo && !limiting

/** Whether something was late by a figure, or took that long, to the day where it is one of days. */
export function fits(figure: Stated, start: Span, due: string, end: { span: Span }): boolean {
  const from = figure.kind === 'total' ? start : { from: due, to: due }
  if (end.span.to < from.to) return false
  if (!isExact(figure)) return isAbout(figure, figure.kind === 'total' ? elapsed(from, end.span) : late(from, end.span))
  if (end.span.from !== end.span.to) return false
  return (figure.unit === 'days' ? elapsed(from, end.span)[0] : workingDaysBetween(from.to, end.span.to)) === figure.value
}

const inDays: Record<string, number> = { days: 1, 'working days': 1.4, weeks: 7, months: 30.4, years: 365 }

/** A figure alone must be true as people round: "seven weeks" is no eight. */
function isAbout(figure: Stated, [least, longest]: Range): boolean {
  const [low, high] = widthAbout(figure)
  return figure.unit in inDays && longest > 0 && longest >= low && least <= high
}

/** Calendar days that a figure can be. */
function widthAbout({ value, most: upTo, unit, limiting }: Stated): Range {
  const one = inDays[unit] ?? 0
  const over = limiting === 'over' || limiting === 'at least'
  return [(value - (over ? 0 : 0.5)) * one - 1, (upTo + (limiting === 'nearly' ? 0 : over ? 1.2 : 0.7)) * one + 1]
}

/** The last days, as numbers, from which an end can be late by a figure. */
export function lastDaysFor(figure: Stated, { from, to }: Span): Range {
  const { unit, value } = figure
  const [begin, end] = [numberOf(from), numberOf(to)]
  // So many working days take no more than twice as many days, and the holidays at Christmas.
  if (isExact(figure)) return unit === 'days' ? [end - value, end - value] : [end - 2 * value - 40, end - value]
  const [low, high] = widthAbout(figure)
  return [begin - high, end - low]
}
