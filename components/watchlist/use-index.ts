import { useEffect, useState } from 'preact/hooks'
import { ask } from '../../lib/watchlist/client.ts'
import { firstSettings, type Settings } from '../../lib/watchlist/settings.ts'
import { getIndex, getSettings, onStored } from '../../lib/watchlist/store.ts'
import type { Summary } from '../../lib/watchlist/summary.ts'

export interface Overview {
  cases: Summary[]
  settings: Settings
}

/** The index and the settings. An index that cannot be read is made anew; the change then arrives by itself. */
export async function readOverview(): Promise<Overview> {
  const [cases, settings] = await Promise.all([getIndex(), getSettings()])
  if (!cases) void ask('mend', {})
  return { cases: cases ?? [], settings }
}

/** The overview, kept as it is stored while the page is open. */
export function useOverview(first: Overview): Overview {
  const [overview, setOverview] = useState(first)
  useEffect(() => {
    const stop = new AbortController()
    let wanted: ReturnType<typeof setTimeout> | undefined
    onStored((changed) => {
      if (![...changed.keys()].some((key) => key.startsWith('index:') || key === 'settings')) return
      clearTimeout(wanted)
      wanted = setTimeout(async () => {
        const read = await readOverview()
        if (!stop.signal.aborted) setOverview(read)
      }, 20)
    }, stop.signal)
    return () => {
      stop.abort()
      clearTimeout(wanted)
    }
  }, [])
  return overview
}

export const noOverview: Overview = { cases: [], settings: firstSettings }
