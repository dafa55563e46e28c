import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeNpmPackages } from '../../scripts/npm/packages.ts'
import { ownPages, pagesIn } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'

const folder = mkdtempSync(join(tmpdir(), 'overdue-npm-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The modules of the library as it is packed, by their paths in it. */
function packed(): Map<string, string> {
  execFileSync('tar', ['-xzf', makeNpmPackages(folder)['overdue-decisions'], '-C', folder])
  const inside = join(folder, 'package', 'dist')
  const files = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(inside, file), 'utf8')]))
}
const modules = packed()

/** What the library imports that is not its own, with the file of each and all that those import: what a page's import map names. */
function imported(): { names: Map<string, string>; files: Map<string, string> } {
  const { resolve: find } = createRequire(import.meta.url)
  const names = new Map<string, string>()
  const files = new Map<string, string>()
  const take = (file: string): void => {
    if (files.has(file)) return
    const text = readFileSync(file, 'utf8')
    files.set(file, text)
    for (const [, name] of text.matchAll(/^(?:import|export|\})[^'"\n]*\bfrom\s*["'](\.[^"']+)["']/gm)) take(resolve(dirname(file), name!))
  }
  for (const text of modules.values())
    for (const [, name] of text.matchAll(/^(?:import|export|\})[^'"\n]*\bfrom\s*["'](?!\.)([^"']+)["']/gm)) {
      const file = find(name!).replace(/\.cjs$/, '.js')
      names.set(name!, file)
      take(file)
    }
  return { names, files }
}
const [page] = pagesIn(ownPages)

inBothBrowsers('the packed library', (given) => {
  test('reads the page it is loaded into', async () => {
    const { driven, site } = given
    for (const [file, html] of modules)
      site.put({ url: `https://www.lgo.org.uk/overdue-decisions/${file}`, html, headers: { 'content-type': 'text/javascript' } })
    const { names, files } = imported()
    for (const [file, html] of files)
      site.put({ url: `https://www.lgo.org.uk/modules${file}`, html, headers: { 'content-type': 'text/javascript' } })
    const imports = Object.fromEntries([...names].map(([name, file]) => [name, `/modules${file}`]))
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`
    site.put({ url: 'https://www.lgo.org.uk/reads-itself', html: page!.html.replace('<head>', `<head>${map}`) })
    const tab = await driven.browser.newPage()
    await tab.goto('https://www.lgo.org.uk/reads-itself', { waitUntil: 'domcontentloaded' })
    const read = (await tab.evaluate(`import('/overdue-decisions/index.js').then(({ analyse, readDecision }) => {
      const { decision, locate } = readDecision(document, location.href)
      const record = analyse(decision)
      const { start, end } = record.dates[0]
      const { reference, problems, delays, dates } = record
      return { reference, problems, limits: delays.length, words: dates[0].text, found: locate(start, end).toString() }
    })`)) as { reference: string; problems: string[]; limits: number; words: string; found: string }
    expect(read).toMatchObject({ reference: page!.gold.meta!['reference'], problems: [] })
    expect(read.limits).toBeGreaterThan(0)
    expect(read.found).toBe(read.words)
    await tab.close()
  })
})
