import { browser, type PublicPath } from 'wxt/browser'

/*
 * The readers and the card are modules of the extension, loaded only where there is a decision to read and the card is on.
 * See scripts/decision-modules.ts.
 */
const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ browser.runtime.getURL(`/decision/${name}.js` as PublicPath))

/** Only where the reader keeps a log. */
export const loadLog = () => load('log') as Promise<typeof import('../../lib/log/rows.ts')>
/** Only on pages of other ombudsmen, where the reader has switched them on. */
export const loadSites = () => load('sites') as Promise<typeof import('./sites.ts')>
export const loadReader = () => load('reader') as Promise<typeof import('./reader.ts')>
/** Only on lists of decisions. */
export const loadList = () => load('list') as Promise<typeof import('./list.ts')>
export const loadCard = () => load('card') as Promise<typeof import('./start-card.ts')>
