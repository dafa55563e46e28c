import type { Page } from 'puppeteer-core'
import { reachInto } from '../../scripts/browsers/reach.ts'
import { until, type Driven } from '../../scripts/browsers/launch.ts'
import { chooseFromMenu } from './menu.ts'
import { inFirefoxItself } from './private.ts'
import { openPopup, shows } from './watchlist.ts'

/** The browser's own panel beside the page in front. */
export interface Panel {
  /** All that it says, its card too. */
  text(): Promise<string>
  /** Presses its first control whose text begins so, as a reader does; whether it is there. */
  press(begins: string): Promise<boolean>
}

/** What is looked at and pressed in it. The card's root is closed: `inside` gives it. */
const textOf = (inside: string) => `document.body.innerText + ' ' + (${inside}?.textContent ?? '')`
const controlOf = (inside: string, begins: string) =>
  `[document, ${inside}].flatMap((root) => [...(root?.querySelectorAll('button, a, summary') ?? [])])` +
  `.find((each) => each.textContent.trim().startsWith(${JSON.stringify(begins)}))`

/**
 * Opens the panel beside a decision as a reader does: in Chromium by the popup's button, since its menus are the system's own, and in
 * Firefox by the menu of the page.
 */
export async function openPanel(driven: Driven, page: Page): Promise<Panel> {
  if (driven.name === 'firefox') {
    await chooseFromMenu(driven, page, 'beside', 'Open beside the page')
    return inSidebar(driven)
  }
  const popup = await openPopup(driven)
  await page.bringToFront()
  await shows(popup, 'Open beside the page')
  await popup.evaluate(() => document.querySelector<HTMLElement>('.here .plain')!.focus())
  // It closes itself as soon as the panel is open, before the key is up again.
  await popup.keyboard.press('Enter').catch(() => {})
  const target = await driven.browser.waitForTarget((one) => one.url() === driven.extensionUrl('sidepanel.html'))
  const panel = reachInto(await target.asPage(), 'chromium')
  const inside = `document.querySelector('overdue-card')?.shadowRoot`
  return {
    text: async () => (await panel.evaluate(textOf(inside))) as string,
    async press(begins) {
      const found = await panel.evaluate(`{ const found = ${controlOf(inside, begins)}; found?.focus(); found !== undefined }`)
      if (found) await panel.keyboard.press('Enter')
      return found as boolean
    },
  }
}

/** Firefox's sidebar is no tab: a script of the browser's own looks into it, whose presses count as a reader's. */
function inSidebar(driven: Driven): Panel {
  const look = (expression: string) =>
    until(() =>
      inFirefoxItself(
        driven.browser,
        `
        const { messageManager } = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')
        const script = ${JSON.stringify(`const { document } = content; sendAsyncMessage('overdue', String(${expression}))`)}
        return await new Promise((done) => {
          const told = ({ data }) => {
            messageManager.removeMessageListener('overdue', told)
            done(data)
          }
          messageManager.addMessageListener('overdue', told)
          messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false)
        })`,
      ),
    ) as Promise<string>
  const inside = `document.querySelector('overdue-card')?.openOrClosedShadowRoot`
  return {
    text: () => look(textOf(inside)),
    press: async (begins) =>
      (await look(`(() => { const found = ${controlOf(inside, begins)}; found?.click(); return found !== undefined })()`)) === 'true',
  }
}
