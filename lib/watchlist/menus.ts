import { browser } from 'wxt/browser'
import type { Span } from '../calendar/span.ts'
import type { Said } from '../interface/say.ts'
import { openBeside } from './beside.ts'
import type { FromMenu } from './messages.ts'
import { openPage } from './open-page.ts'
import { otherSites, ownDecisions } from './site-list.ts'
import { isAllowed } from './other-sites.ts'

/** Entries of the menu of a decision page: what its page is told of, and the panel beside it. */
export type Entry = FromMenu | 'beside'

/** What the menu of a decision page offers beside the browser's own, in this order; the first of what is selected only. */
const items: Record<Entry, Said> = {
  count: 'manifest_count',
  citation: 'manifest_cite',
  'watch-case': 'manifest_watch',
  beside: 'manifest_beside',
}

/** Puts the entries into the menu of decision pages that the extension may read, and of no other page. Firefox for Android has no menu. */
async function makeMenus(): Promise<void> {
  if (!browser.contextMenus) return
  const allowed = await Promise.all(otherSites.map(async (site) => ((await isAllowed(site)) ? site.matches : [])))
  const documentUrlPatterns = [...ownDecisions, ...allowed.flat()]
  await browser.contextMenus.removeAll()
  for (const [id, title] of Object.entries(items))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title as never),
      contexts: id === 'count' ? ['selection'] : ['page', 'selection'],
      documentUrlPatterns,
    })
}

let making = Promise.resolve()

/** The same, one after the other: two at once would make each entry twice. */
export function renewMenus(): void {
  making = making.then(makeMenus).catch(() => {})
}

/** Opens the panel, or tells the page in which an entry was chosen; what is counted from one of its dates opens a tab of its own. */
export async function chosen(item: Entry, { id, windowId }: { id?: number | undefined; windowId: number }): Promise<void> {
  if (item === 'beside') return await openBeside(windowId)
  const span = (await browser.tabs.sendMessage(id!, { menu: item })) as Span | null | undefined
  if (item !== 'count') return
  const from = span ? `${span.from}..${span.to}` : ''
  await openPage(`/deadline.html?from=${from}`)
}
