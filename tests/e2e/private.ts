import type { Browser, Page } from 'puppeteer-core'
import { until, type Driven } from '../../scripts/browsers/launch.ts'
import { reachInto } from '../../scripts/browsers/reach.ts'

/** What only Chromium's own page of extensions can do. */
interface Settings {
  developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> }
  management: { setEnabled(id: string, on: boolean): Promise<void> }
}
declare const chrome: Settings

/** Sets something of the extension as a reader does on Chromium's page of extensions. */
async function configure(driven: Driven, what: object): Promise<void> {
  const page = await driven.browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate((of) => chrome.developerPrivate.updateExtensionConfiguration(of), { extensionId: driven.extensionId, ...what })
  // The browser starts the extension anew for it, and leaves it off while its developer mode is.
  await until(async () => {
    await page.evaluate((id) => chrome.management.setEnabled(id, true), driven.extensionId)
    await (await driven.openExtension('options.html')).close()
    return true
  })
  await page.close()
}

/**
 * Runs a script in Firefox's own window, which the protocol reaches: what a reader does there with the mouse has no command of its own.
 * @param script the body of an asynchronous function
 */
export async function inFirefoxItself(browser: Browser, script: string): Promise<unknown> {
  interface Told {
    result: { contexts: { context: string }[] } & { type: string; result: { value?: unknown }; exceptionDetails?: { text: string } }
  }
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<Told> } }
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.contexts[0]!.context },
    awaitPromise: true,
    expression: `(async () => { ${script} })()`,
  })
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'The script failed in Firefox itself.')
  return result.result.value
}

/** Lets the extension run in private windows, as the reader can on the browser's page of extensions. */
export async function allowPrivate(driven: Driven): Promise<void> {
  if (driven.name === 'chromium') return await configure(driven, { incognitoAccess: true })
  const allowed = await inFirefoxItself(
    driven.browser,
    `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    const id = ${JSON.stringify(driven.extensionId)}
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
    await (await AddonManager.getAddonByID(id)).reload()
    return WebExtensionPolicy.getByID(id).privateBrowsingAllowed`,
  )
  if (allowed !== true) throw new Error('Firefox does not let the extension run in private windows.')
}

/** Opens a page in a private window of its own. */
export async function openPrivate({ browser, name }: Driven, url: string): Promise<{ page: Page; close(): Promise<void> }> {
  if (name === 'chromium') {
    const context = await browser.createBrowserContext()
    const page = reachInto(await context.newPage(), name)
    await page.goto(url)
    return { page, close: () => context.close() }
  }
  const isPrivate = await inFirefoxItself(
    browser,
    `
    const opened = OpenBrowserWindow({ private: true })
    await new Promise((done) => opened.addEventListener('load', done, { once: true }))
    await opened.delayedStartupPromise
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
    opened.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal })
    return PrivateBrowsingUtils.isWindowPrivate(opened)`,
  )
  if (isPrivate !== true) throw new Error('Firefox opened no private window.')
  const page = (await until(async () => (await browser.pages()).find((each) => each.url() === url)))!
  return { page: reachInto(page, name), close: () => page.close() }
}
