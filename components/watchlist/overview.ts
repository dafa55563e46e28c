import type { Day } from '../../lib/calendar/span.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { ask } from '../../lib/watchlist/client.ts'
import { readSettings } from '../../lib/watchlist/schema.ts'
import { sectionsOf, sectionStates, type Sections, type SectionState } from '../../lib/watchlist/sections.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { getIndex, getSettings, getThese, summariesOf, takeShards, type Index } from '../../lib/watchlist/store.ts'
import { live, type Live } from './live.ts'

export interface Overview {
  index: Index
  settings: Settings
  /** The cases that are shown first. */
  cases: ReadonlyMap<string, Case>
}

/** How many cases each part of the popup shows: it is to be taken in at a glance, and more are on the watchlist page. */
export const mostShown: Record<SectionState, number> = { 'due soon': 8, overdue: 8, 'not known': 4 }

/** Ids of the cases that are shown. */
export const shownOf = ({ cases, next }: Sections): string[] => {
  const shown = sectionStates.flatMap((state) => cases[state].slice(0, mostShown[state]))
  return (shown.length ? shown : next ? [next] : []).map(({ of }) => of.id)
}

/** The index, the settings and the first cases. An index that cannot be read is made anew; the change then arrives by itself. */
export const openOverview = (today: Day): Promise<Live<Overview>> =>
  live<Overview>(
    async () => {
      const [index, settings] = await Promise.all([getIndex(), getSettings()])
      if (!index) void ask('mend', {})
      const cases = await getThese(shownOf(sectionsOf(summariesOf(index), today, settings.soonDays)))
      return { index: index ?? new Map(), settings, cases }
    },
    (before, changed) => {
      const index = takeShards(new Map(before.index), changed)
      if (!index) void ask('mend', {})
      const settings = changed.has('settings') ? readSettings(changed.get('settings')) : before.settings
      return { ...before, index: index ?? before.index, settings }
    },
  )
