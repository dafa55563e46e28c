import { formatDay, formatPeriod } from '../calendar/words.ts'
import type { Length, Limit } from './limit.ts'

/** "30 working days", "about 6 months", "by 15 February". */
export function lengthText(length: Length): string {
  if ('date' in length) return `by ${formatDay(`2001-${length.date}`).slice(0, -5)}`
  return `${length.approx ? 'about ' : ''}${formatPeriod(length)}`
}

/** The length with its longer form: "10 working days; 20 working days where the complaint is complex". */
export function lengthsText({ length, extended }: Pick<Limit, 'length' | 'extended'>): string {
  return extended ? `${lengthText(length)}; ${lengthText(extended.length)} where ${extended.when}` : lengthText(length)
}

const holidaysOf = {
  'england-and-wales': 'of England and Wales',
  'united-kingdom': 'of every part of the United Kingdom',
  scotland: 'of Scotland',
  'northern-ireland': 'of Northern Ireland',
}

/** How the days are counted, in one plain sentence; '' for calendar dates. */
export function countingText({
  length,
  beginningWith,
  calendar,
  rolls,
}: Pick<Limit, 'length' | 'beginningWith' | 'calendar' | 'rolls'>): string {
  if ('date' in length) return ''
  const first = beginningWith ? 'The day of the start is the first day.' : 'Counting begins the day after.'
  if (length.unit === 'school days') return 'School days: only the school’s calendar tells them.'
  if (length.unit === 'hours') return 'Counted in hours.'
  if (length.unit === 'working days')
    return `${first} Saturdays, Sundays and bank holidays ${holidaysOf[calendar ?? 'england-and-wales']} are left out.`
  const ends =
    length.unit === 'months' || length.unit === 'years' ? ' It ends on the same day of the month, or on its last.' : ' Every day counts.'
  return `${first}${ends}${rolls ? ' A last day that is no working day moves to the next one.' : ''}`
}
