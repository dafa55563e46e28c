import { browser } from 'wxt/browser'
import type { Span } from '../calendar/span.ts'
import type { Said } from '../interface/say.ts'
import type { FromMenu } from './messages.ts'
import { otherSites, ownDecisions } from './site-list.ts'
import { isAllowed } from './other-sites.ts'

/** What the menu of a decision page offers beside the browser's own, in this order. */
const items: { id: FromMenu; title: Said; contexts: ['selection'] | ['page', 'selection'] }[] = [
  { id: 'count', title: 'manifest_count', contexts: ['selection'] },
  { id: 'citation', title: 'manifest_cite', contexts: ['page', 'selection'] },
  { id: 'watch-case', title: 'manifest_watch', contexts: ['page', 'selection'] },
]

/** Puts the entries into the menu of decision pages that the extension may read, and of no other page. Firefox for Android has no menu. */
async function makeMenus(): Promise<void> {
  if (!browser.contextMenus) return
  const allowed = await Promise.all(otherSites.map(async (site) => ((await isAllowed(site)) ? site.matches : [])))
  const documentUrlPatterns = [...ownDecisions, ...allowed.flat()]
  await browser.contextMenus.removeAll()
  for (const item of items)
    browser.contextMenus.create({ ...item, title: browser.i18n.getMessage(item.title as never), documentUrlPatterns })
}

let making = Promise.resolve()

/** The same, one after the other: two at once would make each entry twice. */
export function renewMenus(): void {
  making = making.then(makeMenus).catch(() => {})
}

/** Tells the page in which an entry was chosen; what is counted from one of its dates opens a tab of its own. */
export async function chosen(item: FromMenu, tab: number): Promise<void> {
  const span = (await browser.tabs.sendMessage(tab, { menu: item })) as Span | null | undefined
  if (item !== 'count') return
  const from = span ? `${span.from}..${span.to}` : ''
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}deadline.html?from=${from}` })
}
