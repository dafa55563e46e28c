import { formatDay, formatLimit, formatSpan } from '../calendar/words.ts'
import type { Clock } from '../record.ts'
import type { Correction } from '../watchlist/case.ts'
import { measureSpans } from './corrections.ts'

/**
 * What a correction says, in plain words.
 * @param clocks the clocks of the corrected reading, by the name that corrections use
 * @returns null for corrections that are none of the reading ("no card on this page")
 */
export function describeCorrection({ of, span }: Correction, clocks: ReadonlyMap<string, Pick<Clock, 'name' | 'limit'>>): string | null {
  const [kind, name] = [of.slice(0, of.indexOf(':')), of.slice(of.indexOf(':') + 1)]
  const found = clocks.get(name)
  const clock = found?.name ?? 'a time limit that is not on the page any more'
  const days = span ? formatSpan(span) : ''
  const measured = measureSpans(of)
  if (of === 'decision-date') return `Decision date: ${span ? formatDay(span.from) : ''}`
  if (kind === 'date') return `“${name.slice(name.indexOf('|') + 1)}” means ${days}`
  if (kind === 'start' || kind === 'end') return `${kind === 'start' ? 'Start' : 'End'} of ${clock}: ${days}`
  if (kind === 'limit') return `Limit of ${clock}: ${found ? formatLimit(found.limit) : 'another one'}`
  if (kind === 'clock') return `Not a delay: ${clock}`
  return measured ? `Measured: ${formatSpan(measured[0])} to ${formatSpan(measured[1])}` : null
}
