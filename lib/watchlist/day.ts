import type { Day } from '../calendar/span.ts'

const length = 86_400_000

/** The day on which a moment falls where the reader is. The only place where a moment becomes a day. */
export function localDay(moment: Date): Day {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part, index) => String(part).padStart(index ? 2 : 4, '0'))
    .join('-')
}

/** Milliseconds from a moment to the first of the next day where the reader is. */
export function untilTomorrow(moment: Date): number {
  const next = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + 1)
  return next.getTime() - moment.getTime()
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Calendar days from one day to another; negative where `to` is the earlier. NaN where one is no day. */
export const daysFrom = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / length)

/** The day that many calendar days on. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * length).toISOString().slice(0, 10)
