import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { BrowserName } from '../../scripts/browsers/find.ts'
import { launch, type Driven } from '../../scripts/browsers/launch.ts'
import { samplePages } from '../../scripts/browsers/samples.ts'
import { serve, type Site } from '../../scripts/browsers/site.ts'

/** What a test is given: filled before the first test runs. */
export interface Given {
  driven: Driven
  site: Site
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>
}

const names = (['chromium', 'firefox'] as const).filter((name) => (process.env.E2E_BROWSER ?? name) === name)

/**
 * Runs the same tests in Chromium and in Firefox, each with the built extension and the samples under their real addresses.
 * @param title what the tests show
 * @param tests declares them; what they are given is filled in before they run
 */
export function inBothBrowsers(title: string, tests: (given: Given, name: BrowserName) => void): void {
  describe.each(names)(`${title} (%s)`, (name) => {
    const given = {} as Given
    const profile = mkdtempSync(join(tmpdir(), `overdue-${name}-`))
    beforeAll(async () => {
      given.site = await serve(samplePages())
      const start = async () => {
        given.driven = await launch(name, { port: given.site.port, profile })
      }
      given.restart = async () => {
        await given.driven.close()
        await start()
      }
      await start()
    })
    afterAll(async () => {
      await given.driven?.close()
      await given.site?.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    })
    tests(given, name)
  })
}
