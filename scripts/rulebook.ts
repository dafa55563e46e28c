import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everyLimit, neededByClocks, noLimits } from '../lib/rules/whole-rulebook.ts'
import { rulebookMarkdown } from '../lib/rules/markdown.ts'
import { readLimitsModule, shortNamesModule } from './rulebook/modules.ts'

// Writes docs/rulebook.md, and what the readers of pages and the card carry of the rulebook, from the data of lib/rules/fields.
const docs = new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('rulebook.md', docs), rulebookMarkdown(everyLimit, noLimits))
console.log(`docs/rulebook.md: ${everyLimit.length} limits, ${noLimits.length} areas without a fixed limit`)
const rules = (file: string) => fileURLToPath(new URL(`../lib/rules/${file}`, import.meta.url))
const written = { [rules('read-limits.ts')]: readLimitsModule(neededByClocks), [rules('short-names.ts')]: shortNamesModule(everyLimit) }
for (const [file, text] of Object.entries(written)) writeFileSync(file, text)
execFileSync('oxfmt', Object.keys(written), { shell: process.platform === 'win32' })
console.log(`lib/rules/read-limits.ts and short-names.ts: the ${neededByClocks.length} limits of which clocks are read`)
