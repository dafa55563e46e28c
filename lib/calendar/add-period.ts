import type { Day, Period, Span } from './span.ts'
import { dayOf, isDay, numberOf } from './day.ts'
import { holidays } from './holidays.ts'
import type { Calendar, Holiday } from './holidays.ts'
import { addMonths } from './months.ts'
import { bounds, isWeekend, workingDays } from './working-days.ts'

export interface Counting {
  /** true where the law says "beginning with": the day of the start is the first day. */
  beginningWith?: boolean
  /** Whose bank holidays are left out; England and Wales unless it says otherwise. */
  calendar?: Calendar
  /** true where a last day that is no working day moves to the next one (subject access requests). */
  rolls?: boolean
}

/** Why there is no due day. */
export type Problem =
  | 'holidays not known' // beyond the table of bank holidays
  | 'school days' //        no one but the school knows them
  | 'terms'
  | 'hours' //              days have no hours
  | 'not a length' //       below zero, not whole, or past the year 9999
  | 'not a day'

/** How one due day was counted. */
export interface Count {
  start: Day
  /** First day that counts. */
  first: Day
  due: Day
  /** Saturdays and Sundays left out. */
  weekendDays: number
  /** Bank holidays left out, none of them at a weekend, oldest first. */
  holidays: Holiday[]
  /** true where the month has no such day and the period ends on its last. */
  endOfMonth: boolean
  /** The day on which the period would end had it not moved to a working day. */
  movedFrom: Day | null
}

/** The whole calculation as data; `sentences` in sentences.ts says it in words. */
export interface Trace {
  period: Period
  beginningWith: boolean
  calendar: Calendar
  /** One for a day; for a span that of the earliest start and that of the latest. Empty where there is a problem. */
  counts: Count[]
  problem: Problem | null
}

export interface Due {
  /** Earliest and latest last day; null where it cannot be counted, and then `trace.problem` says why. */
  due: Span | null
  trace: Trace
}

/**
 * The last day of a period that runs from a day, or from any day of a span.
 * The day of the start is not counted, unless the rule says "beginning with". Months and years end on the same day of the
 * month, or on its last where there is none. Working days leave out Saturdays, Sundays and bank holidays.
 * @param start a day, or the span in which the start lies
 * @param period whole and not below zero; school days, terms and hours give no due day but a problem
 */
export function addPeriod(start: Day | Span, period: Period, counting: Counting = {}): Due {
  const { beginningWith = false, calendar = 'england-and-wales' } = counting
  const span = typeof start === 'string' ? { from: start, to: start } : start
  const counts: Count[] = []
  let problem: Problem | null = null
  for (const day of span.from === span.to ? [span.from] : [span.from, span.to]) {
    const count = countFrom(day, period, counting)
    if (typeof count === 'string') problem = count
    else counts.push(count)
  }
  if (problem) counts.length = 0
  return {
    due: problem ? null : { from: counts[0]!.due, to: counts.at(-1)!.due },
    trace: { period, beginningWith, calendar, counts, problem },
  }
}

function countFrom(start: Day, { value, unit }: Period, { beginningWith, calendar, rolls }: Counting): Count | Problem {
  if (!isDay(start)) return 'not a day'
  if (!Number.isInteger(value) || value < 0) return 'not a length'
  if (unit === 'school days' || unit === 'terms' || unit === 'hours') return unit
  const from = numberOf(start) + (beginningWith ? 0 : 1)
  const count: Count = { start, first: dayOf(from), due: '', weekendDays: 0, holidays: [], endOfMonth: false, movedFrom: null }
  if (unit === 'working days') {
    const last = takeWorkingDays(from, value, calendar, count)
    if (last === null) return 'holidays not known'
    count.due = dayOf(last)
  } else if (unit === 'months' || unit === 'years') {
    const day = addMonths(start, unit === 'years' ? value * 12 : value)
    count.endOfMonth = day.slice(8) !== start.slice(8)
    // "One month beginning with 5 March" ends on 4 April; without a 31st it ends with the month all the same.
    count.due = day && beginningWith && value && !count.endOfMonth ? dayOf(numberOf(day) - 1) : day
  } else count.due = dayOf(from + value * (unit === 'weeks' ? 7 : 1) - 1)
  if (rolls && count.due) {
    const moved = takeWorkingDays(numberOf(count.due), 1, calendar, { weekendDays: 0, holidays: [] })
    if (moved === null) return 'holidays not known'
    if (dayOf(moved) !== count.due) [count.movedFrom, count.due] = [count.due, dayOf(moved)]
  }
  return count.due && count.first ? count : 'not a length'
}

/** Number of the last of so many working days from a day on, that day included; null beyond the table of holidays. */
function takeWorkingDays(
  from: number,
  value: number,
  calendar: Calendar | undefined,
  leftOut: Pick<Count, 'weekendDays' | 'holidays'>,
): number | null {
  const table = holidays(calendar ?? 'england-and-wales')
  const [first, end] = bounds()
  let day = from - 1
  for (let left = value; left > 0;) {
    day += 1
    if (day < first || day >= end) return null
    const holiday = table.get(day)
    if (isWeekend(day)) leftOut.weekendDays += 1
    else if (holiday) leftOut.holidays.push(holiday)
    else left -= 1
  }
  return day < first - 1 || day >= end ? null : day
}

/**
 * What `addPeriod` gives as due, without the working that shows how: for where many days are tried and few are shown.
 */
export function dueOnly(span: Span, { value, unit }: Period, counting: Counting): Span | null {
  const { beginningWith, calendar, rolls } = counting
  if (unit !== 'working days' || rolls || !Number.isInteger(value) || value < 1) return addPeriod(span, { value, unit }, counting).due
  const from = lastWorkingDay(span.from, value, beginningWith, calendar)
  const to = span.from === span.to ? from : lastWorkingDay(span.to, value, beginningWith, calendar)
  return from && to ? { from, to } : null
}

function lastWorkingDay(start: Day, value: number, beginningWith = false, calendar: Calendar = 'england-and-wales'): Day {
  const [first, end] = bounds()
  const day = isDay(start) ? numberOf(start) + (beginningWith ? 0 : 1) : NaN
  if (!(day >= first && day < end)) return ''
  const { upTo, days } = workingDays(calendar)
  const last = days[(day === first ? 0 : upTo[day - 1 - first]!) + value - 1]
  return last === undefined ? '' : dayOf(last)
}
