import { readSettings } from '../../lib/watchlist/schema.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { getSettings } from '../../lib/watchlist/store.ts'
import { live, type Live } from '../watchlist/live.ts'

/** The settings, kept as they change. */
export const openSettings = (): Promise<Live<Settings>> =>
  live(getSettings, (_before, changed) => (changed.has('settings') ? readSettings(changed.get('settings')) : null))
