import { daysBetween } from '../calendar/day.ts'
import { formatCount, formatDays, formatLimit, formatSpan } from '../calendar/words.ts'
import type { Day } from '../calendar/span.ts'
import type { Clock } from '../record.ts'

/**
 * How a clock was worked out, in one sentence: "From 14 February 2023, 65 working days end on 22 May 2023; it was done on 23 August 2023,
 * 93 days later."
 * @param decided the day of the decision, up to which what is open is counted
 */
export function workingSentence(clock: Pick<Clock, 'start' | 'end' | 'limit' | 'due' | 'late' | 'open'>, decided: Day | null): string {
  const { start, end, limit, due, late, open } = clock
  if (!due) return `From ${start ? formatSpan(start) : 'a day that is not known'}, ${formatLimit(limit)}: the last day cannot be counted.`
  const ends = start
    ? `From ${formatSpan(start)}, ${formatLimit(limit)} ${limit.value === 1 ? 'ends' : 'end'} ${on(due)}`
    : `The last day was ${formatSpan(due)}`
  if (open) {
    const when = decided ? ` when it was decided ${on({ from: decided, to: decided })}` : ' when it was decided'
    return `${ends}; it was still not done${when}${late[1] > 0 ? `, ${formatDays(late)} later` : ''}.`
  }
  if (!end) return `${ends}.`
  return `${ends}; it was done ${on(end)}, ${afterwards(late, daysBetween(end.to, due.from))}.`
}

function afterwards([least, most]: readonly [number, number], spare: number): string {
  if (most <= 0) return spare > 0 ? `with ${formatCount(spare, 'day')} to spare` : 'in time'
  if (least > 0) return `${formatDays([least, most])} later`
  return `in time or ${formatDays([most, most])} later`
}

const on = (span: { from: Day; to: Day }): string => (span.from === span.to ? `on ${formatSpan(span)}` : `within ${formatSpan(span)}`)
