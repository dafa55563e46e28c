import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../../browsers/find.ts'
import { builtFolder, launch, until } from '../../browsers/launch.ts'
import { serve } from '../../browsers/site.ts'
import type { SecurityTrial } from './trial.ts'

/** Addresses that are not the Ombudsman's, and one that is. */
const elsewhere = [
  'https://evil.test/',
  'https://www.lgo.org.uk.evil.test/decisions/a/b/24-001-001',
  'https://w.lgo.org.uk/decisions/a/b/24-001-001',
  'https://lgo.org.uk.evil.test/',
  'https://example.org/decisions/a/b/24-001-001',
]
const own = 'https://www.lgo.org.uk/decisions/a/b/24-001-001'

/** What a page got of the files that it tried. */
interface Got {
  tried: number
  got: string[]
}

/**
 * Pages of other sites that know the address of the extension try to have each of its files: as a script, as a module, as a picture, as a
 * style, in a frame, and by asking. Those of the Ombudsman's site may have what the card is made of, and nothing else.
 */
export const strangers: SecurityTrial = async () => {
  const lines = [
    '| | files | tried from other sites | had | tried from the Ombudsman’s site | had, all of them the card’s own |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
  ]
  const wrong: string[] = []
  for (const name of ['chromium', 'firefox'] as const) {
    const files = filesOf(name)
    const site = await serve([...elsewhere, own].map((url) => ({ url, html: page })))
    const driven = await launch(name, { port: site.port })
    try {
      const addresses = files.map((file) => driven.extensionUrl(file))
      const from = async (url: string): Promise<Got> => {
        const open = await driven.openSealed(url)
        await open.evaluate((list) => (globalThis as unknown as { attempt(list: string[]): void }).attempt(list), addresses)
        const found = await until(() => open.evaluate(() => (globalThis as unknown as { done: Got | null }).done), 120_000)
        await open.close()
        return found!
      }
      let [tried, had] = [0, 0]
      for (const url of elsewhere) {
        const { tried: more, got } = await from(url)
        tried += more
        had += got.length
        wrong.push(...got.map((what) => `${name}: ${url} had ${what}`))
      }
      const ours = await from(own)
      const others = ours.got.filter((what) => !what.includes('/decision/'))
      wrong.push(...others.map((what) => `${name}: ${own} had ${what}`))
      lines.push(
        `| ${name === 'chromium' ? 'Chromium' : 'Firefox'} | ${files.length} | ${tried} | ${had} | ${ours.tried} | ${ours.got.length} |`,
      )
      if (!ours.got.length) wrong.push(`${name}: the trial cannot tell a file that is had`)
    } finally {
      await driven.close()
      await site.close()
    }
  }
  return { holds: wrong.length === 0, lines: [...lines, ...wrong.slice(0, 20).map((line) => `- ${line}`)] }
}

const filesOf = (name: BrowserName): string[] =>
  readdirSync(builtFolder[name], { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtFolder[name].length + 1))
    .toSorted()

const page = `<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1></main><script>
globalThis.done = null
const soon = (promise) => Promise.race([promise.then(Boolean, () => false), new Promise((done) => setTimeout(() => done(false), 5000))])
const element = (name, set) => soon(new Promise((done) => {
  const made = document.createElement(name)
  made.onload = () => done(name !== 'iframe')
  made.onerror = () => done(false)
  Object.assign(made, set)
  document.body.append(made)
  if (name === 'iframe') setTimeout(() => { try { done(Boolean(made.contentDocument?.body?.textContent)) } catch { done(false) } }, 500)
}))
globalThis.attempt = async (list) => {
  const got = []
  let tried = 0
  for (const url of list) {
    const ways = {
      fetch: () => soon(fetch(url)),
      opaque: () => soon(fetch(url, { mode: 'no-cors' })),
      module: () => (/\\.js$/.test(url) ? soon(import(url)) : Promise.resolve(false)),
      script: () => (/\\.js$/.test(url) ? element('script', { src: url }) : Promise.resolve(false)),
      style: () => (/\\.css$/.test(url) ? element('link', { rel: 'stylesheet', href: url }) : Promise.resolve(false)),
      picture: () => (/\\.(?:png|svg)$/.test(url) ? element('img', { src: url }) : Promise.resolve(false)),
      frame: () => (/\\.html$/.test(url) ? element('iframe', { src: url }) : Promise.resolve(false)),
    }
    for (const [way, go] of Object.entries(ways)) {
      tried += 1
      if (await go()) got.push(way + ' ' + url)
    }
  }
  globalThis.done = { tried, got }
}
</script></html>`
