import { monthNames } from '../calendar/month-names.ts'
import type { Day, Span } from '../calendar/span.ts'
import { formatDay } from '../calendar/words.ts'

/**
 * What happened cannot have happened after today: a month that is not over ends today.
 * @returns the span to count with, and what to tell the reader of a day that is still to come
 */
export function upToToday(span: Span, today: Day): { span: Span; note: string | null } {
  const words = span.from === span.to ? formatDay(span.from) : monthYear(span.from)
  if (span.from > today) return { span, note: `${words} is still to come. What you see is what would follow from it.` }
  if (span.to > today)
    return { span: { from: span.from, to: today }, note: `${monthYear(span.from)} is not over yet. Only its days up to today are counted.` }
  return { span, note: null }
}

const monthYear = (day: Day): string => `${monthNames[+day.slice(5, 7) - 1]} ${day.slice(0, 4)}`
