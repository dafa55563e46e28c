import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { number } from '../../../cli/read/progress.ts'
import type { SecurityTrial } from './trial.ts'

interface Report {
  numTotalTests: number
  testResults: { assertionResults: { fullName: string; status: string }[] }[]
}

/** The unit tests that `npm test` runs on samples, with all there is: every start day, every page in every layout, the longest texts. */
export const full: SecurityTrial = ({ folder }) => {
  // Those of the browsers are run in full by TESTS_IN_FULL=yes npm run e2e.
  const files = globSync('tests/**/*.test.{ts,tsx}').filter(
    (file) => !file.includes('e2e') && readFileSync(file, 'utf8').includes('/in-full.ts'),
  )
  const report = join(folder, 'full.json')
  spawnSync('npx', ['vitest', 'run', ...files, '--maxWorkers=1', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TESTS_IN_FULL: 'yes' },
  })
  const { numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status !== 'passed')
  return {
    holds: numTotalTests > 0 && failed.length === 0,
    lines: [
      `${number(numTotalTests)} tests of ${files.length} files that \`npm test\` runs on samples, in full: ${failed.length} failed.`,
      ...failed.map(({ fullName }) => `- ${fullName}`),
    ],
  }
}
