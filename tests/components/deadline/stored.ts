import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Case } from '../../../lib/watchlist/case.ts'

/** The cases that are stored. */
export async function getAll(): Promise<Case[]> {
  return Object.entries(await fakeBrowser.storage.local.get(null)).flatMap(([key, value]) =>
    key.startsWith('case:') ? [value as Case] : [],
  )
}
