// Takes pictures of the extension itself, on invented decisions: `npm run pictures` those of the README into docs/screenshots/ and those
// of the stores into .output/store/; `npm run pictures -- --all` everything that can be seen, in every width and look and in both
// browsers, into .output/pictures/, to be looked at. `--only WORD`, `--look WORD`, `--width PIXELS` and `--browser NAME` narrow it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { otherSites } from '../lib/watchlist/site-list.ts'
import { findBrowser, type BrowserName } from './browsers/find.ts'
import { launch, type Driven, type Size } from './browsers/launch.ts'
import { samplePages } from './browsers/samples.ts'
import { serve } from './browsers/site.ts'
import { firefoxPrefs, looks, show, type Look } from './pictures/look.ts'
import { fill, scenes, type Scene } from './pictures/scenes.ts'
import { pictured } from './pictures/sites.ts'
import { tile } from './pictures/tile.ts'

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    only: { type: 'string' },
    look: { type: 'string' },
    width: { type: 'string' },
    browser: { type: 'string' },
    built: { type: 'boolean' },
  },
})

/** The pictures of the README: scene, width, height where the window's is not enough, look. */
const readme: [scene: string, file: string, size: Size, look?: Look][] = [
  ['card-limits', 'card-1280', { width: 1_280, height: 1_000 }],
  ['card-limits', 'card-768', { width: 768, height: 1_000 }],
  ['card', 'card-320', { width: 320, height: 720 }],
  ['card-words', 'words', { width: 1_000, height: 700 }],
  ['beside', 'beside', { width: 360, height: 900 }],
  ['popup', 'popup', { width: 400, height: 600 }],
  ['popup', 'popup-dark', { width: 400, height: 600 }, 'dark'],
  ['watchlist-open', 'watchlist', { width: 1_280, height: 900 }],
  ['watchlist-open', 'watchlist-dark', { width: 1_280, height: 900 }, 'dark'],
  ['deadline', 'deadline', { width: 1_280, height: 900 }],
  ['log', 'log', { width: 1_280, height: 900 }],
]

/** What the stores show, in their sizes; in the small one from where it begins to say something. */
const store: [scene: string, from: string][] = [
  ['card', 'overdue-card'],
  ['card-limits', '#part-limits'],
  ['watchlist-open', '.filter'],
  ['deadline', '.answer'],
  ['log', '.stats'],
]
const storeSizes = [
  { width: 1_280, height: 800 },
  { width: 640, height: 400 },
]

const named = (name: string) => scenes.find((each) => each.name === name)!
const site = await serve([...samplePages(), ...pictured()])
try {
  if (!values.built) build()
  if (values.all) await takeAll()
  else await takePublished()
} finally {
  await site.close()
}

async function takePublished(): Promise<void> {
  await withBrowser('chromium', {}, async (driven) => {
    const wanted = (name: string) => name.includes(values.only ?? '')
    for (const [scene, file, size, look] of readme)
      if (wanted(file)) await take(driven, named(scene), size, look ?? 'light', `docs/screenshots/${file}.png`)
    for (const [index, [name, from]] of store.entries())
      for (const size of storeSizes)
        if (wanted(`store-${name}`))
          await take(driven, named(name), size, 'light', `.output/store/${index + 1}-${name}-${size.width}x${size.height}.png`, {
            from: size.width < 1_000 ? from : null,
          })
    if (wanted('tile')) await tile(driven, '.output/store/tile-440x280.png')
  })
}

async function takeAll(): Promise<void> {
  const browsers = (['chromium', 'firefox'] as const).filter((name) => name === (values.browser ?? name))
  for (const name of browsers)
    for (const look of looks.filter((each) => each === (values.look ?? each)))
      await withBrowser(name, firefoxPrefs[look], async (driven) => {
        for (const scene of scenes.filter(({ name: each }) => new RegExp(values.only ?? '').test(each)))
          for (const size of sizesOf(scene, look))
            await take(driven, scene, size, look, `.output/pictures/${scene.name}-${size.width}-${look}-${name}.png`, {
              whole: scene.whole,
            })
      })
}

/** At 400 per cent a window of 1,280 pixels is a page of 320. */
function sizesOf(scene: Scene, look: Look): Size[] {
  if (look === 'zoom') return [{ width: 1_280, height: 1_024 }]
  const usual = [1_280, 768, 320].map((width) => ({ width, height: width === 320 ? 720 : 900 }))
  const sizes = scene.size ? [scene.size, { width: 320, height: 568 }] : usual
  return sizes.filter(({ width }) => width === Number(values.width ?? width))
}

async function withBrowser(
  name: BrowserName,
  prefs: Record<string, string | number | boolean> = {},
  job: (driven: Driven) => Promise<void>,
) {
  findBrowser(name)
  const profile = mkdtempSync(join(tmpdir(), `overdue-pictures-${name}-`))
  const granted = { permissions: ['scripting'], origins: otherSites.flatMap(({ matches }) => matches) }
  const driven = await launch(name, { port: site.port, profile, prefs, granted })
  try {
    await fill(driven)
    await job(driven)
  } finally {
    await driven.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** @param how the whole page, or what a window shows, from the top or from an element on */
async function take(
  driven: Driven,
  scene: Scene,
  size: Size,
  look: Look,
  file: string,
  { whole = false, from = null }: { whole?: boolean | undefined; from?: string | null } = {},
): Promise<void> {
  mkdirSync(join(file, '..'), { recursive: true })
  const page = await scene.open(driven, size)
  await show(driven, page, look)
  if (from)
    await page.evaluate((selector) => {
      const inside = document.querySelector('overdue-card')?.shadowRoot?.querySelector(selector)
      const { top } = (document.querySelector(selector) ?? inside)!.getBoundingClientRect()
      scrollBy({ top: top - 12, behavior: 'instant' })
    }, from)
  await new Promise((done) => setTimeout(done, 300))
  await page.screenshot({ path: file as `${string}.png`, fullPage: whole })
  await page.close()
  console.log(file)
}

function build(): void {
  for (const name of ['chrome', 'firefox']) {
    const ran = spawnSync('wxt', ['build', '--mv3', '-b', name], { stdio: 'ignore', shell: process.platform === 'win32' })
    if (ran.status !== 0) throw new Error(`The extension could not be built for ${name}.`)
  }
}
