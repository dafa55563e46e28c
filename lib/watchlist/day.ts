import type { Day } from '../calendar/span.ts'

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
