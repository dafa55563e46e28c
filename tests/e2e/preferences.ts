import type { Driven } from '../../scripts/browsers/launch.ts'
import { inFirefoxItself } from './private.ts'

type Value = string | number | boolean

/**
 * Sets preferences of a Firefox that runs, as its reader may on the page of its settings, while something is done; then as they were.
 * Open pages hear of a change a moment later.
 */
export async function withPreferences(driven: Driven, preferences: Record<string, Value>, act: () => Promise<void>): Promise<void> {
  const before = await exchange(driven, preferences)
  try {
    await act()
  } finally {
    await exchange(driven, before)
  }
}

/** Sets preferences, null for what the browser has by itself, and gives what they were. */
async function exchange({ browser }: Driven, wanted: Record<string, Value | null>): Promise<Record<string, Value | null>> {
  const before = await inFirefoxItself(
    browser,
    `
    const { prefs } = Services
    const kinds = { [prefs.PREF_INT]: 'Int', [prefs.PREF_BOOL]: 'Bool', [prefs.PREF_STRING]: 'String' }
    const of = { number: 'Int', boolean: 'Bool', string: 'String' }
    const before = {}
    for (const [name, value] of Object.entries(${JSON.stringify(wanted)})) {
      before[name] = prefs.prefHasUserValue(name) ? prefs['get' + kinds[prefs.getPrefType(name)] + 'Pref'](name) : null
      if (value === null) prefs.clearUserPref(name)
      else prefs['set' + of[typeof value] + 'Pref'](name, value)
    }
    return JSON.stringify(before)`,
  )
  return JSON.parse(before as string) as Record<string, Value | null>
}
