import { addDays } from '../../calendar/day.ts'
import { addMonths } from '../../calendar/months.ts'
import type { Day } from '../../calendar/span.ts'
import type { Length } from '../durations.ts'
import { type Leaning, type Resolved, WIDE } from './leaning.ts'
import { unitAt } from './unit.ts'

/** "a week later", "four days after that"; null where the length is only about right or no whole number of days. */
export function shift(l: Length): Leaning | null {
  const unit = l.unit.slice(0, -1)
  if (
    !l.dir ||
    (l.limiting && l.limiting !== 'exactly' && !l.more) ||
    l.most !== l.value ||
    l.value % 1 ||
    !/^(?:day|week|month|year)$/.test(unit)
  )
    return null
  const ago = l.dir === 'ago'
  // "a year ago" is hardly a day.
  if (ago && !/^(?:day|week)$/.test(unit)) return null
  const back = ago || /^(?:earlier|previously|before)/i.test(l.dir)
  return {
    start: l.start,
    end: l.shifted,
    way: ago ? 'ago' : 'shift',
    count: back ? -l.value : l.value,
    unit: unit as Leaning['unit'],
    days: l.more ? l.more.value * (l.more.unit === 'weeks' ? 7 : 1) * (back ? -1 : 1) : 0,
    index: 0,
    name: '',
    part: '',
    told: / it$/i.test(l.dir),
  }
}

/** The days that "a week later" comes to, counted from `base`; in plain words why there are none. */
export function shifted(it: Leaning, base: Resolved): Resolved | string {
  const inDays = it.unit === 'day' || it.unit === 'week'
  if (inDays && base.precision !== 'day' && !WIDE.has(base.precision)) return 'The date before it is not a single day.'
  if (base.precision === 'month' && it.unit === 'month') return unitAt('month', base.span.from, it.count)
  const count = it.count * (it.unit === 'week' ? 7 : it.unit === 'year' ? 12 : 1)
  const move = (d: Day) => addDays(inDays ? addDays(d, count) : addMonths(d, count), it.days ?? 0)
  return { span: { from: move(base.span.from), to: move(base.span.to) }, precision: base.precision }
}
