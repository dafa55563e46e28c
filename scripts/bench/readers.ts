import * as chrono from 'chrono-node'
import nlp from 'compromise'
import plugin from 'compromise-dates'
import type { Day, Span } from '../../lib/calendar/span.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import type { Decision } from '../../lib/page/decision.ts'

/** A date that a reader found: its words and its days. */
export interface Read extends Span {
  text: string
}

/** A way of finding dates: what is timed is `find` alone, what it found is put into one shape by `spans`. */
export interface Reader {
  name: string
  find: (decision: Decision, today: Day) => unknown
  spans: (found: never) => Read[]
}

const iso = (y: number, m: number, d: number): Day => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)

/** The days of one end of a chrono result: as wide as what it is certain of. */
function ofChrono(text: string, c: chrono.ParsedComponents): Read {
  const [y, m, d] = [c.get('year')!, c.get('month')!, c.get('day')!]
  if (c.isCertain('day') || c.isCertain('weekday') || !(c.isCertain('month') || c.isCertain('year')))
    return { text, from: iso(y, m, d), to: iso(y, m, d) }
  return c.isCertain('month') ? { text, from: iso(y, m, 1), to: iso(y, m + 1, 0) } : { text, from: iso(y, 1, 1), to: iso(y, 12, 31) }
}

const words = nlp.extend(plugin) as unknown as (text: string) => {
  dates: (options: object) => { json: (options: object) => { text: string; dates?: { start?: string; end?: string } }[] }
}

export const readers: Reader[] = [
  {
    name: 'Overdue',
    find: (decision) => findDates(decision),
    spans: (found: ReturnType<typeof findDates>) =>
      found.flatMap((m) => (m.kind !== 'duration' && m.span ? [{ text: m.text, ...m.span }] : [])),
  },
  {
    name: 'chrono-node (en.GB)',
    find: (decision, today) => chrono.en.GB.parse(decision.text, { instant: new Date(`${today}T12:00:00Z`), timezone: 'UTC' }),
    // A range is two expressions here, as in the gold readings.
    spans: (found: chrono.ParsedResult[]) =>
      found.flatMap((r) => (r.end ? [ofChrono(r.text, r.start), ofChrono(r.text, r.end)] : [ofChrono(r.text, r.start)])),
  },
  {
    name: 'compromise-dates',
    find: (decision, today) => words(decision.text).dates({ today, timezone: 'Europe/London' }).json({ terms: false }),
    spans: (found: { text: string; dates?: { start?: string; end?: string } }[]) =>
      found.map((r) => ({
        text: r.text,
        from: r.dates?.start?.slice(0, 10) ?? '',
        to: (r.dates?.end ?? r.dates?.start ?? '').slice(0, 10),
      })),
  },
]
