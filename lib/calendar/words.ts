import type { Day, Period, Span, Unit } from './span.ts'
import type { Range } from './between.ts'
import { isDay, lastOfMonth, numberOf } from './day.ts'
import { monthNames } from './month-names.ts'
import { unitsBetween } from './units.ts'

/** "14 June 2024"; what is no day comes back as it is. */
export function formatDay(day: Day): string {
  const month = monthOf(day)
  return month ? `${+day.slice(8)} ${month} ${day.slice(0, 4)}` : day
}

/**
 * "14 June 2024", "January 2023", "21 to 31 January 2024", "October to November 2023", "2021",
 * "20 December 2023 to 5 January 2024".
 */
export function formatSpan({ from, to }: Span): string {
  if (from === to) return formatDay(from)
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)]
  const sameYear = fromYear === toYear
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  if (from.endsWith('-01') && +to.slice(8) === lastOfMonth(+toYear, +to.slice(5, 7))) {
    if (sameYear && from.endsWith('-01-01') && to.endsWith('-12-31')) return fromYear
    if (sameMonth) return `${monthOf(from)} ${fromYear}`
    return `${monthOf(from)}${sameYear ? '' : ` ${fromYear}`} to ${monthOf(to)} ${toYear}`
  }
  const first = sameMonth ? String(+from.slice(8)) : sameYear ? formatDay(from).slice(0, -5) : formatDay(from)
  return `${first} to ${formatDay(to)}`
}

/** "20 working days", "1 month", "2 weeks". */
export function formatPeriod({ value, unit }: Period): string {
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`
}

/** The limit of a clock: "65 working days", "2 months", "15 February" for a date of every year, "20 January 2020" for one day. */
export function formatLimit({ value, unit }: { value: number | string; unit: string }): string {
  if (typeof value === 'number') return formatPeriod({ value, unit: unit as Unit })
  return value.length > 5 ? formatDay(value) : formatDay(`2001-${value}`).slice(0, -5)
}

/** "1 day", "3 days". */
export function formatCount(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? '' : 's'}`
}

/** "75 days", "142 to 152 days", "up to 29 days". */
export function formatDays([least, most]: Range): string {
  if (least === most) return formatCount(most, 'day')
  return least === 0 ? `up to ${formatCount(most, 'day')}` : `${least} to ${formatCount(most, 'day')}`
}

/** "75 days late", "142 to 152 days late", "in time or up to 29 days late", "in time". */
export function formatLate([least, most]: Range): string {
  if (most === 0) return 'in time'
  return `${least === 0 ? 'in time or ' : ''}${formatDays([least, most])} late`
}

/**
 * How far a day is from today: "today", "tomorrow", "in 12 days", "in 3 weeks", "yesterday", "3 months ago".
 * Whole weeks, months and years, never rounded up.
 */
export function fromToday(day: Day, today: Day): string {
  const days = numberOf(day) - numberOf(today)
  if (!isDay(day) || !isDay(today)) return ''
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${wholeUnits(today, day)}` : `${wholeUnits(day, today)} ago`
}

/** "due today", "due in 12 days", "3 months overdue". */
export function dueWords(due: Day, today: Day): string {
  return due < today ? `${wholeUnits(due, today)} overdue` : `due ${fromToday(due, today)}`
}

/** "a, b and c"; '' for an empty list. */
export function listWords(items: string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** How long it is from a day to a later one, in whole units: "13 days", "5 weeks", "3 months", "2 years". */
export function wholeUnits(from: Day, to: Day): string {
  const { n, unit } = unitsBetween(from, to)
  return formatCount(n, unit.slice(0, -1))
}

function monthOf(day: Day): string | undefined {
  return monthNames[+day.slice(5, 7) - 1]
}
