import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { ask } from '../../lib/watchlist/client.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { dueList } from '../../lib/watchlist/due-list.ts'
import { readSettings } from '../../lib/watchlist/schema.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { getIndex, getSettings, getThese, onStored, summariesOf, takeShards, type Index } from '../../lib/watchlist/store.ts'
import type { Summary } from '../../lib/watchlist/summary.ts'

export interface Overview {
  index: Index
  settings: Settings
  /** The cases that are shown first. */
  cases: ReadonlyMap<string, Case>
}

/** The index and the settings. An index that cannot be read is made anew; the change then arrives by itself. */
export async function readOverview(): Promise<Overview> {
  const [index, settings] = await Promise.all([getIndex(), getSettings()])
  if (!index) void ask('mend', {})
  const summaries = summariesOf(index)
  const { due, latest } = firstOf(summaries, localDay(new Date()), settings.soonDays)
  const cases = await getThese([...due.slice(0, mostDue).map(({ of }) => of.id), ...latest.map(({ id }) => id)])
  return { index: index ?? new Map(), settings, cases }
}

/** How many lines the popup shows at first: it is to be taken in at a glance, and more are on the watchlist page. */
export const mostDue = 8
const mostCases = 20

/** What is due, in order, and the cases that changed last. */
export const firstOf = (summaries: readonly Summary[], today: Day, soonDays: number) => ({
  due: dueList(summaries, today, soonDays),
  latest: [...summaries].sort((a, b) => b.changed - a.changed).slice(0, mostCases),
})

/** The summaries and the settings, kept as they are stored while the page is open. */
export function useOverview(first: Overview) {
  const [overview, setOverview] = useState(first)
  useEffect(() => {
    const stop = new AbortController()
    let { settings } = first
    let drawn: ReturnType<typeof setTimeout> | undefined
    onStored((changed) => {
      if (changed.has('settings')) settings = readSettings(changed.get('settings'))
      if (!takeShards(first.index, changed)) void ask('mend', {})
      clearTimeout(drawn)
      drawn = setTimeout(() => setOverview({ ...first, settings }), 20)
    }, stop.signal)
    return () => {
      stop.abort()
      clearTimeout(drawn)
    }
  }, [])
  return { summaries: summariesOf(overview.index), settings: overview.settings }
}
