import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everyLimit, neededByClocks, noLimits } from '../lib/rules/whole-rulebook.ts'
import { rulebookMarkdown } from '../lib/rules/markdown.ts'
import { readLimitsModule } from './rulebook/read-limits.ts'

// Writes docs/rulebook.md, and what the readers of pages carry of the rulebook, from the data of lib/rules/fields.
const docs = new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('rulebook.md', docs), rulebookMarkdown(everyLimit, noLimits))
console.log(`docs/rulebook.md: ${everyLimit.length} limits, ${noLimits.length} areas without a fixed limit`)
const module = fileURLToPath(new URL('../lib/rules/read-limits.ts', import.meta.url))
writeFileSync(module, readLimitsModule(neededByClocks))
execFileSync('oxfmt', [module], { shell: process.platform === 'win32' })
console.log(`lib/rules/read-limits.ts: the ${neededByClocks.length} limits of which clocks are read`)
