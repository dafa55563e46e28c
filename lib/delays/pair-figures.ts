import type { Range } from '../calendar/between.ts'
import type { Clock, Stated } from '../record.ts'

/** Calendar days in a unit, for comparing: working days at five a week. */
const days: Record<string, number> = { days: 1, 'working days': 1.4, 'school days': 1.4, weeks: 7, months: 30.44, terms: 90, years: 365.25 }

/** A figure in calendar days, as wide as its words: "nearly 18 months" is 17 to 18, "over two months" 2 to 3. */
export function widthOf({ value, most, unit, limiting }: Pick<Stated, 'value' | 'most' | 'unit' | 'limiting'>): Range {
  const one = days[unit] ?? 1
  const slack = unit === 'days' || unit === 'working days' ? 0.1 * value + 1 : 1
  const less = limiting === 'over' || limiting === 'at least' ? 0 : slack
  const more = limiting === 'nearly' || limiting === 'up to' ? 0.2 : slack
  return [(value - less) * one - 2, (most + more) * one + 2]
}

const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1]
const sameUnit = (a: string, b: string): boolean => a === b || (/days/.test(a) && /days/.test(b))

/**
 * Finds for each figure of the text the clocks that measure the same thing: its limit, where it states one, is theirs, and its
 * length can be true beside their dates. A figure with the limit of a clock that it cannot be true beside is noted on that clock.
 * @returns the clocks, with `stated` filled in
 */
export function pairFigures(clocks: readonly Clock[], stated: readonly Stated[]): Clock[] {
  return clocks.map((clock) => {
    const found: string[] = []
    const notes = [...clock.notes]
    for (const figure of stated) {
      const range = figure.kind === 'total' ? clock.elapsed : clock.late
      if (!range || (figure.kind === 'excess' && clock.late[1] === 0)) continue
      const limit = figure.limit
      const ours = !!limit && limit.value === clock.limit.value && sameUnit(limit.unit, clock.limit.unit)
      if (limit && !ours) continue
      if (overlap(widthOf(figure), range)) found.push(figure.id)
      else if (ours && clocks.filter((c) => c.limit.value === limit.value && c.limit.unit === clock.limit.unit).length === 1)
        notes.push(`The text says “${figure.text}”; the dates do not bear that out.`)
    }
    return { ...clock, stated: found, notes }
  })
}
