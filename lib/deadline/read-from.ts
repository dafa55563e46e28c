import { isDay } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'

/** The days that an address names, "2024-06-14..2024-06-14"; null where it names none, or the last before the first. */
export function readFrom(text: string): Span | null {
  const [from, to, ...more] = text.split('..')
  return isDay(from) && isDay(to) && from <= to && more.length === 0 ? { from, to } : null
}
