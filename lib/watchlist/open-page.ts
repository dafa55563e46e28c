import { browser, type PublicPath } from 'wxt/browser'

/** Opens a page of the extension in a tab. */
export const openPage = (path: `/${string}`, active = true): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path as PublicPath), active })
