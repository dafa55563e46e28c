import type { Day, Span } from '../../../lib/calendar/span.ts'

/**
 * A text and what a careful reader finds in it: the expression, then its days as "2024-06-14", "2024-06" (the whole month),
 * "2024" (the whole year) or "2024-06-01..2024-06-10"; '?' where no day can be known.
 */
export type Case = [text: string, ...found: string[]]

/** Day of the decision in all cases, unless a text has its own "Decision date : …" row. */
export const TODAY: Day = '2024-12-18'

/** The span that a case writes in short. */
export function spanOfShort(short: string): Span | null {
  if (short === '?') return null
  const [from, to] = short.split('..') as [string, string?]
  if (to) return { from, to }
  if (from.length === 4) return { from: `${from}-01-01`, to: `${from}-12-31` }
  if (from.length === 7) {
    const [y, m] = from.split('-').map(Number) as [number, number]
    return { from: `${from}-01`, to: new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10) }
  }
  return { from, to: from }
}

/** Day of a news article, which the plain text of the corpus carries in its last line. */
export function articleDate(source: string): Day | null {
  const m = /^Article date: (\d+) (\w{3})\w* (\d{4})$/m.exec(source)
  if (!m) return null
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(m[2]!) / 3 + 1
  return `${m[3]}-${String(month).padStart(2, '0')}-${m[1]!.padStart(2, '0')}`
}
