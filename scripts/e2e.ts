// Builds the extension and runs the end-to-end tests: `npm run e2e`, `npm run e2e -- overlay` for some of them.
// E2E_BROWSER=chromium or firefox limits it to one browser while working. `npm run e2e -- --packages` makes the packages and installs
// those, as `npm test` does.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './browsers/find.ts'
import { packaged } from './package/installable.ts'

findBrowser('chromium')
findBrowser('firefox')
const given = process.argv.slice(2)
const packages = given.includes('--packages')
const builds: [string, string[]][] = packages
  ? [['node', ['scripts/run.mjs', 'package']]]
  : ['chrome', 'firefox'].map((browser) => ['wxt', ['build', '--mv3', '-b', browser]])
const run = (name: string, args: string[], env = {}) => {
  const ran = spawnSync(name, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } })
  if (ran.status !== 0) process.exit(ran.status ?? 1)
}
for (const [name, args] of builds) run(name, args)
const tests = given.filter((argument) => argument !== '--packages')
run('vitest', ['run', '--config', 'vitest.e2e.config.ts', ...tests], packages ? packaged() : {})
