import type { Count, Problem, Trace } from './add-period.ts'
import { holidayYears } from './holidays.ts'
import type { Holiday } from './holidays.ts'
import { formatDay, formatPeriod, formatSpan, listWords } from './words.ts'

const { first, last } = holidayYears

/** Why there is no due day. */
const problems: Record<Problem, string> = {
  'holidays not known': `Bank holidays are known for ${first} to ${last} only, so the last day cannot be counted.`,
  'school days': 'School days cannot be counted without the school’s calendar.',
  terms: 'Terms cannot be counted without the school’s calendar.',
  hours: 'Hours cannot be counted: only the days are known.',
  'not a length': 'This length of time cannot be counted.',
  'not a day': 'The start is not a day of the calendar.',
}

/**
 * A calculation in plain sentences: "Counting starts on 9 February 2024, the day after." "30 working days, leaving out
 * 12 Saturdays and Sundays." "The last day is 21 March 2024." A span gives those of its earliest and its latest start.
 */
export function sentences(trace: Trace): string[] {
  if (trace.problem) return [problems[trace.problem]]
  const [earliest, latest] = trace.counts
  if (!earliest) return []
  if (!latest) return countSentences(trace, earliest)
  return [
    `The start is not known to the day: it lies between ${formatDay(earliest.start)} and ${formatDay(latest.start)}.`,
    `From ${formatDay(earliest.start)}: ${countSentences(trace, earliest).join(' ')}`,
    `From ${formatDay(latest.start)}: ${countSentences(trace, latest).join(' ')}`,
    earliest.due === latest.due
      ? `Either way the last day is ${formatDay(earliest.due)}.`
      : `So the last day lies within ${formatSpan({ from: earliest.due, to: latest.due })}.`,
  ]
}

function countSentences(trace: Trace, count: Count): string[] {
  const length = formatPeriod(trace.period)
  const said = [
    trace.beginningWith
      ? `Counting starts on ${formatDay(count.first)}, the day itself.`
      : `Counting starts on ${formatDay(count.first)}, the day after.`,
  ]
  if (trace.period.unit === 'working days') said.push(`${length}, leaving out ${leftOut(trace, count)}.`)
  else said.push(`${length}, counting every day.`)
  if (count.endOfMonth) said.push('That month has no such day, so the period ends on its last.')
  if (count.movedFrom) said.push(`${formatDay(count.movedFrom)} is not a working day, so it moves to the next one.`)
  said.push(`The last day is ${formatDay(count.due)}.`)
  return said
}

function leftOut(trace: Trace, count: Count): string {
  const parts = count.holidays.map(holidayWords)
  if (count.weekendDays) parts.unshift(count.weekendDays === 1 ? '1 day at a weekend' : `${count.weekendDays} Saturdays and Sundays`)
  if (parts.length) return listWords(parts)
  return trace.calendar === 'united-kingdom'
    ? 'no day: no weekend or bank holiday of the United Kingdom falls in it'
    : 'no day: no weekend or bank holiday falls in it'
}

/** "Good Friday (29 March 2024)", "Boxing Day (substitute day, 28 December 2026)", "St Andrew’s Day in Scotland (30 November 2026)". */
function holidayWords(holiday: Holiday): string {
  const where = holiday.only ? ` in ${holiday.only}` : ''
  return `${holiday.name}${where} (${holiday.substitute ? 'substitute day, ' : ''}${formatDay(holiday.day)})`
}
