import { addDays, daysBetween } from '../../calendar/day.ts'
import type { Day, Span } from '../../calendar/span.ts'
import { monthOf, weekday, yearOf } from '../civil.ts'
import { type Parts, spanOf } from '../parts.ts'
import { type Ground, type Leaning, ofDay, type Resolved, speaks, WIDE } from './leaning.ts'
import { unitAt } from './unit.ts'
import { daysAhead } from './weekday.ts'

/** The year of the season, month or term that `it` names, next to the date it leans on. */
function namedAt(it: Leaning, base: Span): Resolved {
  const parts: Parts = it.unit === 'month name' ? { base: 'month', month: it.index } : { base: it.unit as 'season' | 'term', name: it.name }
  const at = (y: number) => spanOf(parts, y)
  const y = yearOf(base.from)
  const years = [y - 1, y, y + 1, yearOf(base.to) + 1].map(at)
  const first = (test: (s: Span) => boolean) => years.find((r) => test(r.span)) ?? at(y)
  if (it.way === 'next' || it.way === 'following')
    return first((s) => s.from > base.to || (s.from > base.from && s.to > base.to && it.way === 'following'))
  // In November "the previous summer" is not the one just gone.
  if (it.way === 'previous' && it.unit === 'season')
    return years.findLast((r) => r.span.to < base.from && yearOf(r.span.from) < y) ?? at(y - 1)
  if (it.way === 'last' || it.way === 'previous') return years.findLast((r) => r.span.to < base.from) ?? at(y - 1)
  if (it.way === 'this') return at(y)
  // "that winter": the one the date stands in; else the one that comes within half a year or in its year; else, or in spring, the one
  // just gone.
  const inside = years.find((r) => r.span.from <= base.to && r.span.to >= base.from)
  if (inside) return inside
  const next = first((s) => s.from > base.to)
  const near =
    daysBetween(base.to, next.span.from) < 190 ||
    (yearOf(next.span.from) === yearOf(base.to) && (it.name !== 'winter' || monthOf(base.to) > 4))
  return near ? next : years.findLast((r) => r.span.to < base.from)!
}

/** The part of a unit that "early", "the end of" or "later in" names. */
function partOf(part: string, all: Resolved, base: Span): Resolved {
  const { from, to } = all.span
  if (!part) return all
  if (part.startsWith('later'))
    return base.to > from && base.to <= to ? { span: { from: base.from > from ? base.from : from, to }, precision: all.precision } : all
  if (part.startsWith('earlier'))
    return base.from >= from && base.from < to ? { span: { from, to: base.from }, precision: all.precision } : all
  if (all.precision === 'month') return spanOf({ base: 'month', month: monthOf(from), part }, yearOf(from))
  if (all.precision === 'term')
    return spanOf({ base: 'term', name: { 1: 'spring', 4: 'summer', 9: 'autumn' }[monthOf(from)]!, part }, yearOf(from))
  if (all.precision === 'week')
    return /end|late/.test(part)
      ? { span: { from: addDays(to, -2), to }, precision: 'days' }
      : { span: { from, to: addDays(from, 2) }, precision: 'days' }
  if (all.precision === 'year') return spanOf({ base: 'year', part }, yearOf(from))
  return all
}

/** Forward, back, or the one that the date stands in. */
const stepOf = ({ way }: Leaning): 1 | -1 | 0 => (way === 'next' || way === 'following' ? 1 : way === 'last' || way === 'previous' ? -1 : 0)

/** From what a unit is counted: a day or a week from the last single day, also where a month has been named since. */
function baseOf(it: Leaning, from: Resolved, lastDay: Ground['lastDay']): { span: Span } | null {
  if (/^(?:day|working day|weekend)$/.test(it.unit) && !speaks(it)) return lastDay
  return it.unit === 'week' && from.precision !== 'day' && lastDay ? lastDay : from
}

/** The days of "next Friday", "that Friday". */
function weekdayOf({ index }: Leaning, base: Span, { precision }: Resolved, by: number): Resolved | string {
  if (precision !== 'day' && !(by > 0 && WIDE.has(precision))) return 'The date before it is not a single day.'
  const at = (d: Day) => {
    const ahead = daysAhead(index, d)
    return addDays(d, by > 0 ? ahead : by < 0 ? ahead - 7 || -7 : index - weekday(d))
  }
  return { span: { from: at(base.from), to: at(base.to) }, precision }
}

/** The days that "the following month", "that Friday" or "last spring" points to; in plain words why there are none. */
export function pointedTo(it: Leaning, from: Resolved, lastDay: Ground['lastDay']): Resolved | string {
  if (it.unit === 'month name' || it.unit === 'season' || it.unit === 'term') return partOf(it.part, namedAt(it, from.span), from.span)
  const by = stepOf(it)
  const base = baseOf(it, from, lastDay)?.span
  if (!base) return 'There is no single day before it to count from.'
  if (it.unit === 'weekday') return weekdayOf(it, base, from, by)
  if (it.unit === 'week' && base.from !== base.to && daysBetween(base.from, base.to) > 6) return 'The date before it is not a single day.'
  if (it.unit === 'month' && monthOf(base.from) !== monthOf(base.to)) return 'The date before it is not within one month.'
  if (it.unit === 'week' && it.index) return ofDay(addDays(unitAt('week', base.to, by).span.from, it.index - 1))
  // "The 2021/22 budget … that year": a year of the same kind.
  const { precision } = from
  const unit = it.unit === 'year' && !speaks(it) && (precision === 'financial year' || precision === 'academic year') ? precision : it.unit
  const all = unitAt(unit, unit === 'school term' ? base.from : base.to, by)
  if (unit === 'day') all.span.from = addDays(base.from, by)
  return partOf(it.part, all, base)
}
