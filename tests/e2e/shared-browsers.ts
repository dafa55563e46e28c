/** Ends the browsers that files of tests have shared, when all have run: no file knows whether it is the last. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Noted {
  pid: number
  profile: string
}

/** Where the processes that run tests note the browsers that they have started. */
const file = () => process.env['OVERDUE_SHARED_BROWSERS']!

/** Has a browser ended, and its profile removed, when all tests have run. */
export const noteShared = (pid: number, profile: string): void => appendFileSync(file(), `${JSON.stringify({ pid, profile })}\n`)

/** Runs before all tests, in Vitest's own process; what it returns, after them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-browsers-'))
  process.env['OVERDUE_SHARED_BROWSERS'] = join(folder, 'browsers.ndjson')
  appendFileSync(file(), '')
  return () => {
    const noted = readFileSync(file(), 'utf8').split('\n').filter(Boolean)
    for (const { pid, profile } of noted.map((line) => JSON.parse(line) as Noted)) {
      // Ended before, and its number may be another's.
      if (!existsSync(profile)) continue
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended with the process that started it.
      }
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
