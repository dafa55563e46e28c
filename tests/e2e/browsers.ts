import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { otherSites } from '../../lib/watchlist/site-list.ts'
import type { BrowserName } from '../../scripts/browsers/find.ts'
import { launch, type Driven } from '../../scripts/browsers/launch.ts'
import { samplePages } from '../../scripts/browsers/samples.ts'
import { byExtension, serve, type Site } from '../../scripts/browsers/site.ts'

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
      noteRequests(`${title} (${name})`, given.site)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    })
    tests(given, name)
  })
}

/** The ombudsmen's own hosts, on which no page of the tests has a script that asks for anything. */
const hosts = ['www.lgo.org.uk', 'lgo.org.uk', ...otherSites.flatMap(({ matches }) => matches.map((match) => new URL(match).hostname))]

/** Fails where the extension asked for anything while these tests ran, and keeps the counts for the trial "requests". */
function noteRequests(of: string, { asked }: Site): void {
  const extensions = byExtension(asked, hosts)
  mkdirSync('.output/requests', { recursive: true })
  appendFileSync('.output/requests/counts.ndjson', `${JSON.stringify({ of, asked: asked.length, byExtension: extensions.length })}\n`)
  expect(extensions, 'the extension asked for something').toEqual([])
}
