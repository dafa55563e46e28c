import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { number } from '../../../cli/read/progress.ts'
import type { SecurityTrial } from './trial.ts'

interface Told {
  name: string
  holds: string
  inputs: number
  failed: boolean
}

/**
 * Every boundary with very many inputs. One that fails keeps the input in tests/boundaries/failed.json, where `npm test` tries it for
 * ever.
 */
export const boundaries: SecurityTrial = ({ folder, inputs }) => {
  const told = join(folder, 'boundaries.ndjson')
  spawnSync('npx', ['vitest', 'run', 'tests/boundaries', '--maxWorkers=1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BOUNDARY_INPUTS: String(inputs), BOUNDARY_TOLD: told },
  })
  if (!existsSync(told)) throw new Error('The boundaries could not be tried.')
  const all = readFileSync(told, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
  const failed = all.filter((each) => each.failed)
  return {
    holds: failed.length === 0,
    lines: [
      '| what comes in | what holds for every input | inputs | failed |',
      '| --- | --- | ---: | ---: |',
      ...all.map(({ name, holds, inputs: tried, failed: wrong }) => `| ${name} | ${holds} | ${number(tried)} | ${wrong ? 1 : 0} |`),
    ],
  }
}
