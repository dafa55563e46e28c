import type { Period, Unit } from '../../calendar/span.ts'
import type { Length } from '../limit.ts'

const inDays: Partial<Record<Unit, number>> = { days: 1, weeks: 7, 'working days': 1.4, months: 30.4, years: 365 }

/** Equal, or the same in another unit: 13 weeks and 65 working days, 56 days and eight weeks, 12 months and a year. */
export function sameLength(a: Period, b: Length, calendar = false): boolean {
  if ('date' in b) return false
  if (a.value === b.value && (a.unit === b.unit || (!calendar && a.unit === 'days' && b.unit === 'working days'))) return true
  if (a.unit === 'months' && b.unit === 'years') return a.value === b.value * 12
  if (a.unit === 'years' && b.unit === 'months') return a.value * 12 === b.value
  if (a.unit === 'months' || b.unit === 'months') return false
  const [x, y] = [inDays[a.unit], inDays[b.unit]]
  return (
    a.unit !== b.unit &&
    !(calendar && b.unit === 'working days') &&
    (a.unit === 'weeks' || b.unit === 'weeks') &&
    x !== undefined &&
    y !== undefined &&
    Math.abs(a.value * x - b.value * y) < 0.01
  )
}
