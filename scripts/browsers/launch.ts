import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser, type BrowserName } from './find.ts'
import { reachIntoAll } from './reach.ts'

/** Folder of the built extension, by browser. */
export const builtFolder: Record<BrowserName, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
}

/** What is installed, by browser: the built folder, or a package as the stores get it (`packaged` in scripts/package/installable.ts). */
export const installed: Record<BrowserName, string> = {
  chromium: process.env.OVERDUE_CHROMIUM ?? builtFolder.chromium,
  firefox: process.env.OVERDUE_FIREFOX ?? builtFolder.firefox,
}

// Firefox gives every installation a random address; pinning it lets a test open the extension's own pages.
const firefoxUuid = '5b0c8f6e-2d0f-4c52-9a35-6c1f0b7d9e44'
const geckoId = '{6f1f3a52-5c0b-4d6d-9f1a-0d6a1b7c2e11}'

export interface Driven {
  name: BrowserName
  browser: Browser
  /** What the browser calls the installed extension. */
  extensionId: string
  /** Address of a page of the extension: extensionUrl('popup.html'). */
  extensionUrl(path: string): string
  /** Opens a page of the site and waits until it has loaded. */
  open(url: string, size?: Size): Promise<Page>
  /** The same, for who wants to see what a page's own scripts see: the extension's roots stay closed. */
  openSealed(url: string): Promise<Page>
  /** Opens a page of the extension in a tab of its own. */
  openExtension(path: string, size?: Size): Promise<Page>
  /** Closes the browser; its profile goes too unless it was given. */
  close(): Promise<void>
}

export interface Size {
  width: number
  height: number
}

export interface LaunchOptions {
  /** Port of the local stand-in of www.lgo.org.uk. */
  port: number
  headless?: boolean
  /** A profile that outlives the browser: for tests that restart it. A fresh one, removed at the end, where it is missing. */
  profile?: string
  /** Folder of the extension, or a zip for Firefox; what is installed elsewhere where it is missing. */
  extension?: string
  /** Optional permissions that Chromium grants without a prompt, which no test could answer; Firefox never prompts here. */
  granted?: { permissions: readonly string[]; origins: readonly string[] }
  /** Leave the page open that greets who has just installed the extension. */
  welcome?: boolean
  /** Preferences of Firefox beside those that are needed, such as the colours that the reader asks for. */
  prefs?: Record<string, string | number | boolean>
}

/**
 * Starts Chromium or Firefox with the extension installed and every host served from this machine: what is asked of one that no test
 * serves is noted by the stand-in too, and answered with 404.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driven> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `overdue-${name}-`))
  const { headless = true, port, extension = installed[name] } = options
  if (name === 'chromium' && options.granted) grant(profile, extension, options.granted)
  const fresh = readdirSync(profile).every((file) => file === 'Default')
  const browser = await puppeteer.launch({
    executablePath: findBrowser(name),
    headless,
    acceptInsecureCerts: true,
    // Now and then a browser never answers a command: whoever waits asks again (`until`), in place of three minutes later.
    protocolTimeout: 60_000,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(name === 'chromium' ? chromium(port) : firefox(port, options.prefs)),
  })
  const newSealed = browser.newPage.bind(browser)
  reachIntoAll(browser, name)
  const extensionId = await browser.installExtension(extension)
  const extensionUrl = (path: string) =>
    name === 'chromium' ? `chrome-extension://${extensionId}/${path}` : `moz-extension://${firefoxUuid}/${path}`
  // After installation the extension opens a page in front, which would take the keys from a test.
  if (fresh && !options.welcome) await (await until(() => welcomeIn(browser)))!.close()
  const newTab = async (size?: Size) => {
    const page = await browser.newPage()
    if (size) await page.setViewport(size)
    return page
  }
  return {
    name,
    browser,
    extensionId,
    extensionUrl,
    async open(url, size) {
      const page = await newTab(size)
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    async openSealed(url) {
      const page = await newSealed()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    async openExtension(path, size) {
      const page = await newTab(size)
      const url = extensionUrl(path)
      // Firefox navigates to its own pages but never reports that they have loaded.
      if (name === 'firefox') page.goto(url, { timeout: 0 }).catch(() => {})
      else await page.goto(url)
      const protocol = new URL(url).protocol
      await until(() => page.evaluate((wanted) => location.protocol === wanted && document.readyState === 'complete', protocol))
      return page
    },
    async close() {
      await browser.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** The page that greets who has just installed the extension, where it is open. */
export async function welcomeIn(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    // Firefox does not report where the extension led its tab.
    const path = await page.evaluate(() => location.pathname).catch(() => '')
    if (path === '/welcome.html') return page
  }
}

/**
 * Waits until a check gives something true, and gives that; a check that throws is tried again. The time is for what never comes:
 * a busy machine may take long over what does.
 */
export async function until<T>(check: () => Promise<T> | T, milliseconds = 60_000): Promise<T> {
  const end = Date.now() + milliseconds
  for (;;) {
    let failure: unknown
    try {
      const value = await check()
      if (value) return value
    } catch (error) {
      failure = error
    }
    if (Date.now() > end) throw failure ?? new Error('Waited in vain for: ' + check.toString())
    await new Promise((next) => setTimeout(next, 50))
  }
}

/**
 * Writes into a fresh profile that these permissions of the extension were granted before: asked for again, Chromium gives them at once.
 */
function grant(profile: string, extension: string, { permissions, origins }: NonNullable<LaunchOptions['granted']>): void {
  // Chromium names an unpacked extension by its folder.
  const id = createHash('sha256')
    .update(extension)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  const granted = { api: permissions, explicit_host: origins, manifest_permissions: [], scriptable_host: [] }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: { granted_permissions: granted, runtime_granted_permissions: granted } } } }),
  )
}

function chromium(port: number) {
  return {
    browser: 'chrome' as const,
    pipe: true,
    // Installs through the protocol: branded Chrome has dropped --load-extension.
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  }
}

function firefox(port: number, prefs: LaunchOptions['prefs'] = {}) {
  return {
    browser: 'firefox' as const,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Without it the protocol refuses pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      // A temporary add-on loses its storage when the browser closes, which no user's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port};80=${port}`,
      // Honoured only with MOZ_REMOTE_SETTINGS_DEVTOOLS=1.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      // What the reader's click asks for is given without a prompt, which no test could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // Else a file that was saved opens a panel, which takes the keys.
      'browser.download.alwaysOpenPanel': false,
      ...prefs,
    },
  }
}
