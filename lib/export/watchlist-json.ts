import type { Day } from '../calendar/span.ts'
import type { Case, Correction } from '../watchlist/case.ts'
import { most } from '../watchlist/case.ts'
import { readStored } from '../watchlist/migrate.ts'
import { readCorrections, readSettings } from '../watchlist/schema.ts'
import type { Settings } from '../watchlist/settings.ts'

const format = 'overdue-watchlist'

/** Everything that the reader has: what a file holds. */
export interface Watchlist {
  cases: Case[]
  /** By address of the page. */
  corrections: Record<string, Correction[]>
  settings: Settings
}

/** A file that was read: what can be taken from it, and how many of its entries cannot be read. */
export interface ReadFile extends Watchlist {
  unreadable: number
}

/** The watchlist as one file. Reading it gives the same again. */
export const watchlistJson = (watchlist: Watchlist, made: Day): string =>
  `${JSON.stringify({ format, version: 1, made, ...watchlist }, null, 1)}\n`

/** More cases than a browser would store: a file that holds more is not a watchlist. */
const mostCases = 50_000

/**
 * Reads a file of the watchlist, of this program's version or an older one. A text where it is no such file: a plain
 * sentence that says so. Nothing of a broken entry is taken; of two entries of one case the one that changed last.
 */
export function readWatchlist(text: string): ReadFile | string {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return 'This is no watchlist: the file is not JSON, or it was cut off.'
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format || !('cases' in file))
    return 'This is no watchlist: it was not exported by Overdue.'
  const { cases: entries } = file
  if (!Array.isArray(entries) || entries.length > mostCases) return 'This is no watchlist that Overdue could have exported.'
  const cases = new Map<string, Case>()
  let unreadable = 0
  for (const entry of entries) {
    const read = readStored(entry)
    if (!read) unreadable++
    else if ((cases.get(read.id)?.changed ?? 0) <= read.changed) cases.set(read.id, read)
  }
  const settings = readSettings('settings' in file ? file.settings : null)
  return { cases: [...cases.values()], corrections: correctionsOf(file), settings, unreadable }
}

function correctionsOf(file: object): Record<string, Correction[]> {
  const given = 'corrections' in file && typeof file.corrections === 'object' && file.corrections !== null ? file.corrections : {}
  const read = Object.entries(given)
    .filter(([url]) => /^https?:\/\//.test(url) && url.length <= most.text)
    .map(([url, corrections]) => [url, readCorrections(corrections)] as const)
  return Object.fromEntries(read.filter(([, corrections]) => corrections.length))
}
