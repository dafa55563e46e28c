import { useEffect, useState } from 'preact/hooks'
import type { Case } from '../../lib/watchlist/case.ts'
import { readStored } from '../../lib/watchlist/migrate.ts'
import { readSettings } from '../../lib/watchlist/schema.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { caseKey, getAll, onStored, readBinned, sortOut, syncSaidKey } from '../../lib/watchlist/store.ts'

/** Everything that is stored, read once and kept as it changes. */
export interface Stored {
  cases: Case[]
  /** What could not be read, by key. */
  aside: ReadonlyMap<string, unknown>
  /** Removed and kept for putting back. */
  bin: Case[]
  settings: Settings
  /** Corrections of pages, as stored, by key. */
  corrections: ReadonlyMap<string, unknown>
  /** What was said about the last time that browsers were brought in step; '' for nothing. */
  syncSaid: string
}

export interface Parts {
  cases: Map<string, Case>
  aside: Map<string, unknown>
  bin: Map<string, Case>
  corrections: Map<string, unknown>
  settings: unknown
  syncSaid: unknown
}

/** All that is stored, before the first drawing. */
export async function readParts(): Promise<Parts> {
  const all = await getAll()
  const { cases, aside } = sortOut(all)
  const parts: Parts = {
    cases: new Map(cases.map((each) => [caseKey(each.id), each])), aside, bin: new Map(), corrections: new Map(),
    settings: all['settings'], syncSaid: all[syncSaidKey],
  }
  for (const [key, value] of Object.entries(all)) if (/^(?:bin|correct):/.test(key)) takeIn(parts, key, value)
  return parts
}

/** Takes one changed key in; only what changed is read again, so that thousands of cases cost nothing. */
function takeIn(parts: Parts, key: string, value: unknown): void {
  const there = value !== undefined && value !== null
  const keep = <Value>(map: Map<string, Value>, kept: Value | null) => {
    if (kept === null) map.delete(key)
    else map.set(key, kept)
  }
  if (key === 'settings') parts.settings = value
  else if (key === syncSaidKey) parts.syncSaid = value
  else if (key.startsWith('correct:')) keep(parts.corrections, there ? value : null)
  else if (key.startsWith('bin:')) keep(parts.bin, readBinned(value))
  else if (/^(?:case|aside):/.test(key)) {
    const read = key.startsWith('case:') ? readStored(value) : null
    keep(parts.cases, read)
    keep(parts.aside, read || !there ? null : value)
  }
}

const view = (parts: Parts): Stored => ({
  cases: [...parts.cases.values()], aside: new Map(parts.aside), bin: [...parts.bin.values()],
  settings: readSettings(parts.settings), corrections: new Map(parts.corrections),
  syncSaid: typeof parts.syncSaid === 'string' ? parts.syncSaid : '',
})

/** The watchlist, kept as it is stored while the page is open. */
export function useStored(first: Parts): Stored {
  const [stored, setStored] = useState(() => view(first))
  useEffect(() => {
    const stop = new AbortController()
    let drawn: ReturnType<typeof setTimeout> | undefined
    onStored((changed) => {
      for (const [key, value] of changed) takeIn(first, key, value)
      clearTimeout(drawn)
      drawn = setTimeout(() => setStored(view(first)), 20)
    }, stop.signal)
    return () => {
      stop.abort()
      clearTimeout(drawn)
    }
  }, [])
  return stored
}
