import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { number } from '../../../cli/read/progress.ts'
import type { SecurityTrial } from './trial.ts'

/** Written by tests/e2e/browsers.ts, a line for each group of tests and browser. */
const file = '.output/requests/counts.ndjson'

/** Every request that the browsers make while all end-to-end tests run, looked at for those of the extension. */
export const requests: SecurityTrial = () => {
  rmSync(file, { force: true })
  spawnSync('npx', ['vitest', 'run', '--config', 'vitest.e2e.config.ts'], { stdio: ['ignore', 'inherit', 'inherit'] })
  if (!existsSync(file)) throw new Error('The end-to-end tests could not be run.')
  const all = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { of: string; asked: number; byExtension: number })
  const row = (name: string) => {
    const own = all.filter(({ of }) => of.endsWith(`(${name})`))
    const sum = (of: 'asked' | 'byExtension') => own.reduce((total, each) => total + each[of], 0)
    return `| ${name === 'chromium' ? 'Chromium' : 'Firefox'} | ${own.length} | ${number(sum('asked'))} | ${sum('byExtension')} |`
  }
  return {
    holds: all.length > 0 && all.every(({ byExtension }) => byExtension === 0),
    lines: [
      '| | groups of end-to-end tests | requests | by the extension |',
      '| --- | ---: | ---: | ---: |',
      row('chromium'),
      row('firefox'),
    ],
  }
}
