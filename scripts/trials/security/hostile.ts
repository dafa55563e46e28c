import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecurityTrial } from './trial.ts'

interface Report {
  testResults: { assertionResults: { title: string; fullName: string; status: string }[] }[]
}

/** Hostile pages and text that comes late, in both browsers: the end-to-end tests of them, by name. */
export const hostile: SecurityTrial = ({ folder }) => {
  const file = join(folder, 'hostile.json')
  spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--config',
      'vitest.e2e.config.ts',
      'hostile',
      'late',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    holds: all.length > 0 && all.every(({ status }) => status === 'passed'),
    lines: [
      '| in Chromium and Firefox | |',
      '| --- | --- |',
      ...all.map(({ fullName, status }) => `| ${fullName.trim()} | ${status === 'passed' ? 'held' : status} |`),
    ],
  }
}
