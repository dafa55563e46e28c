import type { Range } from './between.ts'

/** What lengths are read in: one unit for both ends of a range. */
type Unit = 'day' | 'week' | 'month' | 'year'

const daysIn: Record<Unit, number> = { day: 1, week: 7, month: 30.4375, year: 365.25 }

/** Calendar days in a unit of a time limit; working and school days at five a week. */
const daysOf: Record<string, number> = {
  days: 1,
  'working days': 1.4,
  'school days': 1.4,
  weeks: 7,
  months: daysIn.month,
  terms: 90,
  years: daysIn.year,
}

/** A length in calendar days, for comparing; 0 for hours and for what is no length. */
export const inDays = ({ value, unit }: { value: number | string; unit: string }): number => Number(value) * (daysOf[unit] ?? 0) || 0

/** Days up to a fortnight, weeks up to two months, months up to two years. */
const unitFor = (days: number): Unit => (days < 14 ? 'day' : days < 61 ? 'week' : days < 731 ? 'month' : 'year')

const count = (value: number | string, unit: Unit) => `${value} ${unit}${value === 1 ? '' : 's'}`

/** "3", with how near it is: "about 5", "over 2", "nearly 6"; exact to a fortieth. */
function near(exact: number): string {
  const [whole, rest] = [Math.floor(exact), exact % 1]
  if (rest <= 0.025 || rest >= 0.975) return String(Math.round(exact))
  if (rest <= 0.25) return `about ${whole}`
  if (rest < 0.75) return `over ${whole}`
  return `nearly ${whole + 1}`
}

/**
 * A range of calendar days as one speaks of it, in one unit: "6 days", "5 weeks", "over 2 months", "9 to 10 months"; "up to 5 weeks"
 * where the least is less than half of one, "at most 4 weeks" where it may be nothing. For headings and tags; the days themselves stand in
 * the working.
 * @param days least and most
 */
export function spokenLength([least, most]: Readonly<Range>): string {
  const unit = unitFor(most)
  const [from, to] = [least / daysIn[unit], most / daysIn[unit]]
  const upTo = count(Math.ceil(to - 0.2), unit)
  if (least <= 0 && most > 0) return `at most ${upTo}`
  const [low, high] = [Math.round(from), Math.round(to)]
  if (low >= 1 && low < high) return `${low} to ${count(high, unit)}`
  if (least === most) return spoken(near(from), unit)
  return low < 1 ? `up to ${upTo}` : `about ${count(low, unit)}`
}

const spoken = (words: string, unit: Unit): string => `${words} ${unit}${/^1$|^\w+ 1$/.test(words) ? '' : 's'}`

/**
 * The length of a time limit in weeks or months: "about 3 months" for 65 working days beside months, "about 4 weeks" for 20. A
 * limit that is shorter than a week, and what is no length, comes in its own words.
 * @param beside the words that it is shown beside: months stand with months, weeks with weeks
 */
export function spokenLimit(limit: { value: number | string; unit: string }, beside = ''): string {
  const days = inDays(limit)
  const own = `${limit.value} ${limit.value === 1 ? limit.unit.replace(/s$/, '') : limit.unit}`
  if (!days || /^(?:weeks|months|years|terms)$/.test(limit.unit)) return own
  if (days < 6.5) return /working/.test(limit.unit) ? 'less than a week' : own
  const unit: Unit = !/week/.test(beside) && days >= 61 ? 'month' : 'week'
  const exact = days / daysIn[unit]
  const whole = Math.round(exact)
  return `${limit.unit === 'days' && exact === whole ? '' : 'about '}${count(whole, unit)}`
}

/**
 * How long something took and how long it might, as two figures of one unit, that of the limit: ["~27 weeks", "13"].
 * @returns null where the limit is shorter than a week, or no length
 */
export function sideBySide(
  elapsed: Readonly<Range>,
  limit: { value: number | string; unit: string },
): [took: string, limit: string] | null {
  const days = inDays(limit)
  if (days < 6.5 || /terms/.test(limit.unit)) return null
  const long = elapsed[1] > daysIn.year && days >= 61 && limit.unit !== 'weeks'
  const unit: Unit = limit.unit === 'years' ? 'year' : limit.unit === 'months' || long ? 'month' : 'week'
  const allowed = limit.unit === `${unit}s` ? Number(limit.value) : Math.round(days / daysIn[unit])
  const [least, most] = elapsed.map((each) => each / daysIn[unit]) as Range
  const [low, high] = [Math.round(least), Math.round(most)]
  const sign = least === most && Math.abs(least - low) > 0.02 ? '~' : ''
  return [low < high ? `${low} to ${count(high, unit)}` : `${sign}${count(low, unit)}`, String(allowed)]
}
