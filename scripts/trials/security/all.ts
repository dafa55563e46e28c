import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { boundaries } from './boundaries.ts'
import { expressions } from './expressions.ts'
import { full } from './full.ts'
import { hostile } from './hostile.ts'
import { imports } from './imports.ts'
import { kills } from './kills.ts'
import { requests } from './requests.ts'
import { stops } from './stops.ts'
import { storage } from './storage.ts'
import { strangers } from './strangers.ts'
import type { SecurityTrial } from './trial.ts'
import { withResults } from '../../results.ts'

/** Those that try the built extension in browsers. */
const inBrowsers: Record<string, SecurityTrial> = { hostile, storage, strangers, kills, stops, imports, requests }
export const securityTrials: Record<string, SecurityTrial> = { boundaries, full, expressions, ...inBrowsers }

const page = resolve('docs/security.md')
let built = false

/** Runs one and writes what came of it into its place in docs/security.md, where it was a whole one. */
export async function runSecurity(name: string, given: Parameters<SecurityTrial>[0], whole: boolean): Promise<boolean> {
  if (inBrowsers[name] && !built) build()
  const { holds, lines } = await securityTrials[name]!(given)
  console.log(`\n${name}: ${holds ? 'held' : 'DID NOT HOLD'}\n${lines.join('\n')}`)
  if (whole) writeFileSync(page, withResults(readFileSync(page, 'utf8'), name, lines.join('\n')))
  return holds
}

/** What is tried is what the sources make now. */
function build(): void {
  for (const browser of ['chrome', 'firefox'])
    if (spawnSync('npx', ['wxt', 'build', '--mv3', '-b', browser], { stdio: 'ignore' }).status !== 0)
      throw new Error(`The extension could not be built for ${browser}: try npm run build.`)
  built = true
}
