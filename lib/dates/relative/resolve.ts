import { type Ground, type Leaning, ofDay, type Resolved, speaks } from './leaning.ts'
import { nthOfMonth } from './nth.ts'
import { pointedTo } from './pointed-to.ts'
import { shifted } from './shift.ts'
import { weekdayNear } from './weekday.ts'

/**
 * The days of a relative expression.
 * @returns the span, or in plain words why there is none
 */
export function resolve(it: Leaning, { last, lastDay, speaking, beside, back }: Ground): Resolved | string {
  const from = speaks(it) && speaking ? ofDay(speaking) : last
  if (!from) return 'There is no date before it to count from.'
  switch (it.way) {
    case 'shift':
      return shifted(it, it.unit === 'day' && lastDay ? { span: lastDay.span, precision: 'day' } : from)
    case 'ago':
      return shifted(it, from)
    case 'ordinal':
      return nthOfMonth(it, from, back)
    case 'the':
      return weekdayNear(it, from, beside)
    default:
      return pointedTo(it, from, lastDay)
  }
}
