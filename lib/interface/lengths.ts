import type { Day } from '../calendar/span.ts'
import { isDay } from '../calendar/day.ts'
import { unitsBetween } from '../calendar/units.ts'
import { languages } from './say.ts'

/** How long it is from a day to a later one, in whole units, never rounded up: "13 days", "5 weeks", "3 months", "2 years". */
export function sayLength(from: Day, to: Day): string {
  const { n, unit } = unitsBetween(from, to)
  return new Intl.NumberFormat(languages(), { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(n)
}

let relative: Intl.RelativeTimeFormat | undefined

/** How far a day is from today: "today", "tomorrow", "in 12 days", "yesterday", "3 months ago". */
export function sayFromToday(day: Day, today: Day): string {
  if (!isDay(day) || !isDay(today)) return ''
  relative ??= new Intl.RelativeTimeFormat(languages(), { numeric: 'auto' })
  const { n, unit } = day < today ? unitsBetween(day, today) : unitsBetween(today, day)
  return relative.format(day < today ? -n : n, unit)
}
