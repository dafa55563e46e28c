import { browser, type PublicPath } from 'wxt/browser'
import { otherSiteAt } from '../../lib/watchlist/site-list.ts'

/*
 * The readers and the card are modules of the extension, loaded only where there is a decision to read and the card is on.
 * See scripts/decision-modules.ts.
 */
const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ browser.runtime.getURL(`/decision/${name}.js` as PublicPath))

/** Only where the reader keeps a log. */
export const loadLog = () => load('log') as Promise<typeof import('../../lib/log/rows.ts')>
/** Only on pages of other ombudsmen, where the reader has switched them on. */
const loadSites = () => load('sites') as Promise<typeof import('./sites.ts')>
export const loadReader = () => load('reader') as Promise<typeof import('./reader.ts')>
/** Only on lists of decisions. */
export const loadList = () => load('list') as Promise<typeof import('./list.ts')>
export const loadCard = () => load('card') as Promise<typeof import('./start-card.ts')>

/** What the page at an address is read with: the readers and, on the page of another ombudsman, what is its own. */
export async function readersFor(address: string) {
  const reader = await loadReader()
  const sites = otherSiteAt(address) && (await loadSites())
  const own = sites?.readingOf(address, reader.readers) ?? null
  return { reader, sites: sites?.sites, read: own?.read, steps: own ? reader.stepsOf(own.read, own.limits) : reader.steps }
}
