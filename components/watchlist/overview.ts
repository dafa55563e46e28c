import type { Day } from '../../lib/calendar/span.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { ask } from '../../lib/watchlist/client.ts'
import { glanceOf, readGlance, type Glance } from '../../lib/watchlist/glance.ts'
import { readSettings } from '../../lib/watchlist/schema.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { getIndex, getMany, getThese, glanceKey, summariesOf } from '../../lib/watchlist/store.ts'
import { live, type Live } from './live.ts'

export interface Overview {
  glance: Glance
  settings: Settings
  /** The cases that are shown first. */
  cases: ReadonlyMap<string, Case>
}

/** How long the background is given to say anew what is shown, after which the index is read here. */
const patience = 300

/**
 * What is shown, the settings and the cases of it. The whole index is read only where nobody has said what is to be shown today.
 * @param today asked anew with each change: a popup may stand open over midnight
 */
export const openOverview = (today: () => Day): Promise<Live<Overview>> => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return live<Overview>(
    async () => {
      const there = await getMany([glanceKey, 'settings'])
      const settings = readSettings(there['settings'])
      const glance = readGlance(there[glanceKey], today(), settings.soonDays) ?? (await fromIndex(today(), settings.soonDays))
      return { glance, settings, cases: await getThese(glance.shown.map(({ id }) => id)) }
    },
    (before, changed, put) => {
      const settings = changed.has('settings') ? readSettings(changed.get('settings')) : before.settings
      const { soonDays } = settings
      const glance = changed.has(glanceKey) ? readGlance(changed.get(glanceKey), today(), soonDays) : null
      if (glance || changed.has(glanceKey) || soonDays !== before.settings.soonDays) clearTimeout(waiting)
      if (!glance && (changed.has(glanceKey) || soonDays !== before.settings.soonDays))
        waiting = setTimeout(() => void fromIndex(today(), soonDays).then((made) => put((now) => ({ ...now, glance: made }))), patience)
      return { ...before, glance: glance ?? before.glance, settings }
    },
  )
}

/** From the whole index. One that cannot be read is made anew; what is shown then arrives by itself. */
async function fromIndex(today: Day, soonDays: number): Promise<Glance> {
  const index = await getIndex()
  if (!index) void ask('mend', {})
  return glanceOf(summariesOf(index), today, soonDays)
}
