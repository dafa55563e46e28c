// Builds the extension and opens a browser with it on the sample decisions: `npm start`, `npm start -- --browser firefox`.
// Without a display it prints the reading of a sample and writes screenshots of page and popup in both browsers to .output/start/.
// Last it says what to do next.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve as absolute } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { ownPages, pagesIn } from '../tests/support/corpus.ts'
import { findBrowser, type BrowserName } from './browsers/find.ts'
import { builtFolder, launch, until, type Driven } from './browsers/launch.ts'
import { indexUrl, samplePages } from './browsers/samples.ts'
import { serve } from './browsers/site.ts'

const folder = '.output/start'
const usage = `usage: npm start -- [--browser chromium|firefox] [--headless]
  --browser   which browser to open; chromium where it is left out
  --headless  no window: prints a reading and writes screenshots, as it does without a display`

const values = options()
const chosen = browserName(values.browser ?? 'chromium')
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

try {
  if (display && !values.headless) await show(chosen)
  else await describe()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function options(): { browser?: string; headless?: boolean } {
  try {
    const { values: given } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (!given.help) return given
    console.log(usage)
    process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split('\n')[0] : error}\n${usage}`)
    process.exit(1)
  }
}

function browserName(word: string): BrowserName {
  if (/^chrom/i.test(word)) return 'chromium'
  if (/^firefox/i.test(word)) return 'firefox'
  console.error(`"${word}" is no browser that this can start: say --browser chromium or --browser firefox.`)
  process.exit(1)
}

async function show(name: BrowserName): Promise<void> {
  findBrowser(name)
  build(name)
  const site = await serve(samplePages())
  const driven = await launch(name, { port: site.port, headless: false })
  const [first] = await driven.browser.pages()
  await (first ?? (await driven.browser.newPage())).goto(indexUrl)
  console.log('The browser shows the samples. Close it, or press Ctrl+C here, to end.')
  await new Promise<void>((resolve) => {
    driven.browser.once('disconnected', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  await driven.close().catch(() => {})
  await site.close()
}

async function describe(): Promise<void> {
  const sample = pagesIn(ownPages).find((page) => (page.gold.delays?.length ?? 0) > 3 && (page.gold.actions?.length ?? 0) > 3)!
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/sample.html`, sample.html)
  run(
    'node',
    ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'scripts/analyse.ts', '--text', `${folder}/sample.html`],
    'inherit',
  )
  const site = await serve(samplePages())
  for (const name of ['chromium', 'firefox'] as const) {
    findBrowser(name)
    build(name)
    const driven = await launch(name, { port: site.port })
    try {
      await shoot(driven, sample.url)
    } finally {
      await driven.close()
    }
  }
  await site.close()
  console.log(`
Open these pictures to see it on a page. To use it on the real site:
  Chrome   chrome://extensions, "Developer mode", "Load unpacked", ${builtFolder.chromium}
  Firefox  about:debugging#/runtime/this-firefox, "Load Temporary Add-on", ${join(builtFolder.firefox, 'manifest.json')}`)
}

/** The page with its card, the same once the case is watched, and the popup then. */
async function shoot(driven: Driven, url: string): Promise<void> {
  const taken: string[] = []
  const shot = async (page: Page, what: string) => {
    const path = absolute(folder, `${driven.name}-${what}.png`)
    await page.screenshot({ path: path as `${string}.png` })
    taken.push(path)
  }
  const page = await driven.open(url, { width: 1280, height: 900 })
  await until(() => hasButton(page, 'Watch this case'))
  await shot(page, 'page')
  await until(() => hasButton(page, 'Watch this case', true))
  await page.keyboard.press('Enter')
  await until(() => hasButton(page, 'Stop watching this case'))
  await page.evaluate(() => scrollTo(0, 0))
  await shot(page, 'page-watched')
  const popup = await driven.openExtension('popup.html', { width: 400, height: 600 })
  await until(() => popup.evaluate(() => document.querySelector('main li') !== null))
  await shot(popup, 'popup')
  console.log(`Screenshots:\n  ${taken.join('\n  ')}`)
}

/** Whether the card has a button of these words; it can be given the focus. */
function hasButton(page: Page, text: string, focus = false): Promise<boolean> {
  return page.evaluate(
    (wanted, take) => {
      const buttons = document.querySelector('overdue-card')?.shadowRoot?.querySelectorAll('button') ?? []
      const button = [...buttons].find((each) => each.textContent === wanted)
      if (take) button?.focus()
      return button !== undefined
    },
    text,
    focus,
  )
}

function build(name: BrowserName): void {
  run('wxt', ['build', '--mv3', '-b', name === 'chromium' ? 'chrome' : 'firefox'], 'ignore')
}

function run(command: string, args: string[], output: 'inherit' | 'ignore'): void {
  const ran = spawnSync(command, args, { stdio: ['ignore', output, 'inherit'], shell: process.platform === 'win32' })
  if (ran.status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed.`)
}
