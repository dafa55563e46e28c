import type { Page } from 'puppeteer-core'
import { inFirefoxItself } from '../../tests/e2e/private.ts'
import type { Driven, LaunchOptions } from '../browsers/launch.ts'

/** How a reader has pages shown. `zoom`: 400 per cent, as the browser itself zooms. */
export const looks = ['light', 'dark', 'forced', 'zoom'] as const
export type Look = (typeof looks)[number]

/** Preferences with which Firefox shows everything so. */
export const firefoxPrefs: Record<Look, LaunchOptions['prefs']> = {
  light: {},
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'browser.display.document_color_use': 2 },
  zoom: {},
}

/** The part of Chromium's interface that the extension's pages have without a permission. */
interface Tabs {
  tabs: {
    getCurrent(): Promise<{ id: number }>
    query(of: object): Promise<{ id: number }[]>
    setZoom(id: number, to: number): Promise<void>
  }
}

/** Shows a page that is open so; Firefox takes colours from preferences alone. */
export async function show(driven: Driven, page: Page, look: Look): Promise<void> {
  if (look === 'zoom') return await zoom(driven, page)
  if (driven.name === 'firefox' || look === 'light') return
  const session = await page.createCDPSession()
  const features = look === 'dark' ? [{ name: 'prefers-color-scheme', value: 'dark' }] : [{ name: 'forced-colors', value: 'active' }]
  await session.send('Emulation.setEmulatedMedia', { features })
}

async function zoom(driven: Driven, page: Page): Promise<void> {
  if (driven.name === 'firefox') {
    await inFirefoxItself(driven.browser, 'for (const each of gBrowser.browsers) each.fullZoom = 4')
    return
  }
  const extension = await driven.openExtension('options.html')
  await extension.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome
    for (const { id } of await tabs.query({})) await tabs.setZoom(id, 4)
  })
  await extension.close()
  await page.bringToFront()
}
