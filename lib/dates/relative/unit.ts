import { addDays } from '../../calendar/day.ts'
import type { Day } from '../../calendar/span.ts'
import { day, monthOf, months, weekday, yearOf } from '../civil.ts'
import { spanOf } from '../parts.ts'
import { type Leaning, ofDay, type Resolved } from './leaning.ts'

/** The week of a day, from Monday. */
const week = (d: Day): Resolved => {
  const from = addDays(d, -weekday(d))
  return { span: { from, to: addDays(from, 6) }, precision: 'week' }
}

/** The unit that `d` stands in, moved by `by` units. */
export function unitAt(unit: Leaning['unit'], d: Day, by: number): Resolved {
  if (unit === 'day') return ofDay(addDays(d, by))
  if (unit === 'week') return week(addDays(d, 7 * by))
  if (unit === 'working day') {
    let to = addDays(d, by)
    while (weekday(to) > 4) to = addDays(to, by || 1)
    return ofDay(to)
  }
  if (unit === 'weekend') {
    const from = addDays(d, 5 - weekday(d) + (by > 0 && weekday(d) > 4 ? 7 : by < 0 ? -7 : 0))
    return { span: { from, to: addDays(from, 1) }, precision: 'days' }
  }
  if (unit === 'financial year') {
    const y = yearOf(d) + by - (monthOf(d) < 4 ? 1 : 0)
    return { span: { from: day(y, 4, 1), to: day(y + 1, 3, 31) }, precision: 'financial year' }
  }
  if (unit === 'school term') {
    // Autumn from September, spring from January, summer from April; in August the summer term is just over.
    const n = yearOf(d) * 3 + [0, 0, 0, 1, 1, 1, 1, by > 0 ? 1 : by < 0 ? 2 : 1, 2, 2, 2, 2][monthOf(d) - 1]! + by
    return spanOf({ base: 'term', name: ['spring', 'summer', 'autumn'][n % 3]! }, Math.floor(n / 3))
  }
  if (unit === 'month') return { span: months(yearOf(d), monthOf(d) + by), precision: 'month' }
  if (unit === 'academic year') return { span: months(yearOf(d) + by - (monthOf(d) < 9 ? 1 : 0), 9, 12), precision: 'academic year' }
  return { span: months(yearOf(d) + by, 1, 12), precision: 'year' }
}
