import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { boundaries } from './boundaries.ts'
import { hostile } from './hostile.ts'
import { expressions } from './expressions.ts'
import { kills } from './kills.ts'
import type { SecurityTrial } from './trial.ts'

export const securityTrials: Record<string, SecurityTrial> = { boundaries, expressions, hostile, kills }

const page = resolve('docs/security.md')

/** Runs one and writes what came of it into its place in docs/security.md, where it was a whole one. */
export async function runSecurity(name: string, given: Parameters<SecurityTrial>[0], whole: boolean): Promise<boolean> {
  const { holds, lines } = await securityTrials[name]!(given)
  console.log(`\n${name}: ${holds ? 'held' : 'DID NOT HOLD'}\n${lines.join('\n')}`)
  if (whole) writeFileSync(page, placed(readFileSync(page, 'utf8'), name, lines.join('\n')))
  return holds
}

function placed(text: string, name: string, results: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [before, after] = [text.indexOf(begin), text.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`${page} has no place for the results of ${name}.`)
  return `${text.slice(0, before)}${begin}${results}\n${text.slice(after)}`
}
