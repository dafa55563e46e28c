/**
 * Prints every regular expression of lib/ as lines of JSON: those written down, and those put together when a module is loaded or a
 * decision is read. Run in a process of its own, since it stands in for RegExp.
 */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'

/** A regular expression and the file that it was first met in. */
export interface Expression {
  file: string
  source: string
  flags: string
}

const found = new Map<string, Expression>()
const note = (file: string, source: string, flags: string) => {
  const key = `${source}/${flags}`
  if (!found.has(key)) found.set(key, { file, source, flags })
}

const files = globSync('lib/**/*.{ts,tsx}').sort()
let loading = ''
const Real = globalThis.RegExp
globalThis.RegExp = new Proxy(Real, {
  construct(target, args, newTarget) {
    const made = Reflect.construct(target, args, newTarget) as RegExp
    note(loading, made.source, made.flags)
    return made
  },
  apply(target, self, args) {
    const made = Reflect.apply(target, self, args) as RegExp
    note(loading, made.source, made.flags)
    return made
  },
})

for (const file of files) {
  // The parser makes them too.
  loading = file
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    const { type, regex } = value as { type?: string; regex?: { pattern: string; flags: string } }
    if (type === 'Literal' && regex) note(file, regex.pattern, regex.flags)
    for (const child of Object.values(value)) visit(child)
  }
  visit(parseSync(file, readFileSync(file, 'utf8')).program)
}
for (const file of files) {
  loading = file
  // What needs a browser to load puts none together; those written down in it are noted above.
  await import(pathToFileURL(resolve(file)).href).catch((error: Error) => console.error(`${file}: ${error.message}`))
}
// Some are put together at their first use.
loading = 'at first use'
const { ownPages, pagesIn } = await import('../../../tests/support/corpus.ts')
const { parsePage } = await import('../../../cli/read/parse-page.ts')
const { analyse, readDecision } = await import('../../../lib/index.ts')
for (const { html, url } of pagesIn(ownPages)) {
  const reading = readDecision(parsePage(html), url)
  if ('decision' in reading) analyse(reading.decision)
}
process.stdout.write([...found.values()].map((one) => `${JSON.stringify(one)}\n`).join(''))
