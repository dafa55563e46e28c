import { isDay } from '../../lib/calendar/day.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { readStored } from '../../lib/watchlist/migrate.ts'
import { readSettings } from '../../lib/watchlist/schema.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { backupKey, caseKey, getAll, readBinned, readReferences, sortOut, syncSaidKey } from '../../lib/watchlist/store.ts'
import { readVisits, type Visit } from '../../lib/watchlist/visits.ts'
import { live, type Live } from './live.ts'

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
  /** References of decisions that were opened, the latest last. */
  read: readonly string[]
  /** Lists and searches that were looked at, the latest last. */
  visits: readonly Visit[]
  /** The day of the last backup file; null where none was saved. */
  backup: Day | null
  /** What was said about the last time that browsers were brought in step; '' for nothing. */
  syncSaid: string
}

interface Parts {
  cases: Map<string, Case>
  aside: Map<string, unknown>
  bin: Map<string, Case>
  corrections: Map<string, unknown>
  settings: unknown
  syncSaid: unknown
  read: unknown
  visits: unknown
  backup: unknown
}

/** All that is stored. */
async function readParts(): Promise<Parts> {
  const all = await getAll()
  const { cases, aside } = sortOut(all)
  const parts: Parts = {
    cases: new Map(cases.map((each) => [caseKey(each.id), each])),
    aside,
    bin: new Map(),
    corrections: new Map(),
    settings: all['settings'],
    syncSaid: all[syncSaidKey],
    read: all['read'],
    visits: all['visits'],
    backup: all[backupKey],
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
  else if (key === 'read') parts.read = value
  else if (key === 'visits') parts.visits = value
  else if (key === backupKey) parts.backup = value
  else if (key.startsWith('correct:')) keep(parts.corrections, there ? value : null)
  else if (key.startsWith('bin:')) keep(parts.bin, readBinned(value))
  else if (/^(?:case|aside):/.test(key)) {
    const read = key.startsWith('case:') ? readStored(value) : null
    keep(parts.cases, read)
    keep(parts.aside, read || !there ? null : value)
  }
}

const view = (parts: Parts): Stored => ({
  cases: [...parts.cases.values()],
  aside: new Map(parts.aside),
  bin: [...parts.bin.values()],
  settings: readSettings(parts.settings),
  corrections: new Map(parts.corrections),
  syncSaid: typeof parts.syncSaid === 'string' ? parts.syncSaid : '',
  read: readReferences(parts.read),
  visits: readVisits(parts.visits),
  backup: isDay(parts.backup) ? parts.backup : null,
})

/** Everything that is stored, kept as it changes. */
export async function openStored(): Promise<Live<Stored>> {
  const parts = await live(readParts, (before, changed) => {
    const after: Parts = { ...before }
    for (const [key, value] of changed) takeIn(after, key, value)
    return after
  })
  // Made once for each state, so that what is computed from it is computed once too.
  const views = new WeakMap<Parts, Stored>()
  return {
    value() {
      const now = parts.value()
      const made = views.get(now) ?? view(now)
      views.set(now, made)
      return made
    },
    listen: parts.listen,
  }
}
