/**
 * A number with its unit, in the singular where it is one.
 * @param unit in the plural: "months", "working days"
 * @returns "1 month", "65 working days"
 */
export function countText(count: number, unit: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`
}

/**
 * Least and most, said once where they are the same.
 * @returns "30 days", "510 to 540 days"
 */
export function rangeText([least, most]: readonly [number, number], unit: string): string {
  return least === most ? countText(most, unit) : `${least.toLocaleString('en-GB')} to ${countText(most, unit)}`
}

/** Calendar days in an average month and week of the Gregorian calendar. */
const MONTH = 365.2425 / 12
const WEEK = 7

/**
 * A number of calendar days in the unit that people would use for it. Rounded down, so that a delay is never made longer.
 * @returns "12 days", "5 weeks", "12 months"
 */
export function roughly(days: number): string {
  if (days < 21) return countText(days, 'days')
  if (days < 2 * MONTH) return countText(Math.floor(days / WEEK), 'weeks')
  return countText(Math.floor(days / MONTH), 'months')
}

/**
 * How late something was, for a tag or a sentence.
 * @param late calendar days past the due day, least and most
 * @param open true while the thing has still not been done
 * @returns "in time", "12 months over", "1 to 3 weeks over", "up to 12 days over"; for an open clock "still open, …"
 */
export function lateText([least, most]: readonly [number, number], open = false): string {
  const start = open ? 'not done, ' : ''
  if (most <= 0) return open ? 'not done, still in time' : 'in time'
  const upper = roughly(most)
  if (least <= 0) return `${start}up to ${upper} over`
  const lower = roughly(least)
  if (lower === upper) return `${start}${upper} over`
  const [number, unit] = lower.split(' ')
  const shared = upper.endsWith(` ${unit}`) || upper.endsWith(` ${unit}s`)
  return `${start}${shared ? number : lower} to ${upper} over`
}
