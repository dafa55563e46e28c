import { mkdirSync, writeFileSync } from 'node:fs'
import { everyLimit, noLimits } from '../lib/rules/whole-rulebook.ts'
import { rulebookMarkdown } from '../lib/rules/markdown.ts'

// Writes docs/rulebook.md from the data of lib/rules.
const docs = new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('rulebook.md', docs), rulebookMarkdown(everyLimit, noLimits))
console.log(`docs/rulebook.md: ${everyLimit.length} limits, ${noLimits.length} areas without a fixed limit`)
