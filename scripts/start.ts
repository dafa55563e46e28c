// Builds the extension and opens a browser with it on the sample decisions: `npm start`, `npm start -- --browser firefox`.
// Without a display it prints the reading of a sample and writes screenshots of page and popup in both browsers to .output/start/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ownPages, pagesIn } from '../tests/support/corpus.ts'
import { findBrowser, type BrowserName } from './browsers/find.ts'
import { launch, until, type Driven } from './browsers/launch.ts'
import { indexUrl, samplePages } from './browsers/samples.ts'
import { serve } from './browsers/site.ts'

const folder = '.output/start'
const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } })
const chosen = browserName(values.browser ?? 'chromium')
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

try {
  if (display && !values.headless) await show(chosen)
  else await describe()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
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
  run('node', ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'scripts/analyse.ts', '--text', `${folder}/sample.html`], 'inherit')
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
}

/** The page with its card, and the popup once the case is watched. */
async function shoot(driven: Driven, url: string): Promise<void> {
  const page = await driven.open(url, { width: 1280, height: 900 })
  await page.waitForSelector('overdue-card')
  await page.locator('overdue-card >>> ::-p-aria([name="Watch this case"])').click()
  const file = (what: string) => `${folder}/${driven.name}-${what}.png` as const
  await page.screenshot({ path: file('page') })
  const popup = await driven.openExtension('popup.html', { width: 400, height: 600 })
  await until(() => popup.evaluate(() => document.querySelector('main li') !== null))
  await popup.screenshot({ path: file('popup') })
  console.log(`Screenshots: ${file('page')}, ${file('popup')}`)
}

function build(name: BrowserName): void {
  run('wxt', ['build', '--mv3', '-b', name === 'chromium' ? 'chrome' : 'firefox'], 'ignore')
}

function run(command: string, args: string[], output: 'inherit' | 'ignore'): void {
  const ran = spawnSync(command, args, { stdio: ['ignore', output, 'inherit'], shell: process.platform === 'win32' })
  if (ran.status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed.`)
}
