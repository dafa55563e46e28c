// Builds the extension and runs the end-to-end tests: `npm run e2e`, `npm run e2e -- overlay` for some of them.
// E2E_BROWSER=chromium or firefox limits it to one browser while working.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './browsers/find.ts'

findBrowser('chromium')
findBrowser('firefox')
const steps: [string, string[]][] = [
  ['wxt', ['build', '--mv3', '-b', 'chrome']],
  ['wxt', ['build', '--mv3', '-b', 'firefox']],
  ['vitest', ['run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)]],
]
for (const [name, args] of steps) {
  const ran = spawnSync(name, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (ran.status !== 0) process.exit(ran.status ?? 1)
}
