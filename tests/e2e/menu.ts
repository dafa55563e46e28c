import type { Page } from 'puppeteer-core'
import type { Driven } from '../../scripts/browsers/launch.ts'
import { inFirefoxItself } from './private.ts'

/** What the background of the extension can do in Chromium. */
interface Background {
  tabs: { query(of: object): Promise<{ id: number }[]> }
  contextMenus: {
    update(id: string, change: object): Promise<void>
    onClicked: { dispatch(info: { menuItemId: string }, tab: { id: number }): void }
  }
}
declare const chrome: Background

/**
 * Chooses an entry of the extension's from the menu of a page. Firefox's menu is opened with the mouse; Chromium's is the system's own
 * and out of reach, so there the entry is shown to exist and its choice is told to the background as the browser tells it.
 */
export async function chooseFromMenu(driven: Driven, page: Page, id: string, title: string): Promise<void> {
  await page.bringToFront()
  if (driven.name === 'chromium') {
    const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(driven.extensionId))
    const worker = (await target.worker())!
    await worker.evaluate(async (item) => {
      // Refused where there is no such entry.
      await chrome.contextMenus.update(item, {})
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.contextMenus.onClicked.dispatch({ menuItemId: item }, tab!)
    }, id)
    return
  }
  const place = await page.evaluate(() => {
    const selection = document.getSelection()
    const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null
    return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 5, y: 300 }
  })
  await page.mouse.click(place.x, place.y, { button: 'right' })
  const chosen = await inFirefoxItself(
    driven.browser,
    `
    const menu = document.getElementById('contentAreaContextMenu')
    for (let turn = 0; turn < 1200 && menu.state !== 'open'; turn += 1) await new Promise((next) => setTimeout(next, 50))
    const outer = [...menu.querySelectorAll('menu')].find((one) => one.label.startsWith('Overdue'))
    outer.menupopup.openPopup()
    const items = () => [...menu.querySelectorAll('menuitem')].filter((one) => one.label === ${JSON.stringify(title)} && !one.hidden)
    for (let turn = 0; turn < 1200 && !items().length; turn += 1) await new Promise((next) => setTimeout(next, 50))
    const [item] = items()
    item.doCommand()
    menu.hidePopup()
    return item.label`,
  )
  if (chosen !== title) throw new Error(`The menu has no “${title}”.`)
}
