import { formatDay, formatSpan } from '../calendar/words.ts'
import type { Correction } from '../watchlist/case.ts'
import { measureSpans } from './corrections.ts'

/**
 * What a correction says, in plain words.
 * @param clocks plain names of clocks, by the name that corrections use
 * @returns null for corrections that are none of the reading ("no card on this page")
 */
export function describeCorrection({ of, span }: Correction, clocks: ReadonlyMap<string, string>): string | null {
  const [kind, name] = [of.slice(0, of.indexOf(':')), of.slice(of.indexOf(':') + 1)]
  const clock = clocks.get(name) ?? 'a time limit that is not on the page any more'
  const days = span ? formatSpan(span) : ''
  const measured = measureSpans(of)
  if (of === 'decision-date') return `Decision date: ${span ? formatDay(span.from) : ''}`
  if (kind === 'date') return `“${name.slice(name.indexOf('|') + 1)}” means ${days}`
  if (kind === 'start' || kind === 'end') return `${kind === 'start' ? 'Start' : 'End'} of ${clock}: ${days}`
  if (kind === 'limit') return `Another limit for ${clock}`
  if (kind === 'clock') return `Not a delay: ${clock}`
  return measured ? `Measured: ${formatSpan(measured[0])} to ${formatSpan(measured[1])}` : null
}
