import type { Period } from '../../calendar/span.ts'
import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { limitById } from '../index.ts'
import type { PageLimit } from '../page-limit.ts'
import type { Around } from './around.ts'
import { sameLength } from './same-length.ts'

const longer = cued(laidOut()`
  exten[ds]
  longer
  complex
  exceptional
  not possible
  not practicable
  further
  additional
  another
  maximum
  (?:not|never|no) (?:\w+ ){0,2}(?:more|later) than
  not exceed
`)

/** Adds a limit, or takes it as the longer form of the one before it; what was stated before is not stated again. */
export function addLimit(all: PageLimit[], limit: PageLimit, around: Around): void {
  const { rule, name, period, words, from } = limit
  const kin = all.findLast((l) => l.rule === rule && l.name === name)
  const last = kin ?? all.at(-1)
  const beside = last?.words.block === words.block && last.period.unit === period.unit
  if (beside && !last.extended && (kin || rule === 'page-limit') && longer.test(around.sentence)) {
    const value = isMore(around) ? last.period.value + period.value : period.value
    if (value > last.period.value) {
      last.extended = { value, unit: period.unit }
      return
    }
  }
  // "65 working days (13 weeks)": the same again.
  if (kin && (isSame(kin.period, period) || (kin.extended && isSame(kin.extended, period)))) return
  const rulebook = limitById(rule)?.extended
  if (kin && !kin.extended && kin.from === from && rulebook && sameLength(period, rulebook.length)) kin.extended = period
  else all.push(limit)
}

/** "a further ten working days" */
const isMore = ({ before, after }: Around): boolean =>
  /(?:further|additional|another|extra|more) $/.test(before) || /^ (?:more|further)\b/.test(after)

const isSame = (a: Period, b: Period): boolean => (a.value === b.value && a.unit === b.unit) || sameLength(a, b)
