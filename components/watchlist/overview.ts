import type { Case } from '../../lib/watchlist/case.ts'
import { ask } from '../../lib/watchlist/client.ts'
import { dueList } from '../../lib/watchlist/due-list.ts'
import { readSettings } from '../../lib/watchlist/schema.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { getIndex, getSettings, getThese, summariesOf, takeShards, type Index } from '../../lib/watchlist/store.ts'
import type { Summary } from '../../lib/watchlist/summary.ts'
import { live, type Live } from './live.ts'

export interface Overview {
  index: Index
  settings: Settings
  /** The cases that are shown first. */
  cases: ReadonlyMap<string, Case>
}

/** The index, the settings and the first cases. An index that cannot be read is made anew; the change then arrives by itself. */
export const openOverview = (): Promise<Live<Overview>> =>
  live<Overview>(
    async () => {
      const [index, settings] = await Promise.all([getIndex(), getSettings()])
      if (!index) void ask('mend', {})
      const { due, latest } = firstOf(summariesOf(index))
      const cases = await getThese([...due.slice(0, mostDue).map(({ of }) => of.id), ...latest.map(({ id }) => id)])
      return { index: index ?? new Map(), settings, cases }
    },
    (before, changed) => {
      const index = takeShards(new Map(before.index), changed)
      if (!index) void ask('mend', {})
      const settings = changed.has('settings') ? readSettings(changed.get('settings')) : before.settings
      return { ...before, index: index ?? before.index, settings }
    },
  )

/** How many lines the popup shows at first: it is to be taken in at a glance, and more are on the watchlist page. */
export const mostDue = 8
const mostCases = 20

/** What is due, in order, and the cases that changed last. */
export const firstOf = (summaries: readonly Summary[]) => ({
  due: dueList(summaries),
  latest: [...summaries].sort((a, b) => b.changed - a.changed).slice(0, mostCases),
})
