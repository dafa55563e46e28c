import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { otherSites } from '../../lib/watchlist/site-list.ts'
import type { BrowserName } from '../../scripts/browsers/find.ts'
import { launch, type Driven } from '../../scripts/browsers/launch.ts'
import { samplePages } from '../../scripts/browsers/samples.ts'
import { byExtension, serve, type Site } from '../../scripts/browsers/site.ts'
import { closePages } from './card.ts'
import { noteShared } from './shared-browsers.ts'
import { send, type Api } from './watchlist.ts'

declare const chrome: Api

/** What a test is given: filled before the first test runs. */
export interface Given {
  driven: Driven
  site: Site
}

/** The same, where nobody else uses the browser. */
export interface GivenAlone extends Given {
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>
}

interface Running extends Given {
  profile: string
  /** Whether what ran in it last has failed, and may have left anything. */
  failed: boolean
}

const names = (['chromium', 'firefox'] as const).filter((name) => (process.env.E2E_BROWSER ?? name) === name)

/** Browsers that files of tests use one after the other: to start one takes as long as many a test. */
const running = new Map<BrowserName, Running>()

/**
 * Runs the same tests in Chromium and in Firefox, each with the built extension and the samples under their real addresses. The browser
 * may be one in which other tests ran before: nothing is stored, and nothing is open. What tests change beside that (permissions, the
 * extension itself, its leave to run in private windows) they change `inFreshBrowsers`.
 * @param title what the tests show
 * @param tests declares them; what they are given is filled in before they run
 */
export function inBothBrowsers(title: string, tests: (given: Given, name: BrowserName) => void): void {
  describe.each(names)(`${title} (%s)`, (name) => {
    const given = {} as Given
    beforeAll(async () => {
      Object.assign(given, await take(name))
    })
    afterEach(({ task }) => {
      if (task.result?.state === 'fail') running.get(name)!.failed = true
    })
    afterAll(() => noteRequests(`${title} (${name})`, given.site))
    tests(given, name)
  })
}

/** The same, each in a browser of its own with a fresh profile. */
export function inFreshBrowsers(title: string, tests: (given: GivenAlone, name: BrowserName) => void): void {
  describe.each(names)(`${title} (%s)`, (name) => {
    const given = {} as GivenAlone
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
      remove(profile)
    })
    tests(given, name)
  })
}

/** Closes what is open and removes what is stored; false where the browser does not do so. */
async function emptied({ driven, site }: Running): Promise<boolean> {
  try {
    site.begin(samplePages())
    const page = await driven.openExtension('popup.html')
    await send(page, { do: 'log-remove', ids: null })
    await page.evaluate(async () => {
      await chrome.storage.sync.clear()
      await chrome.storage.local.clear()
    })
    await closePages(driven)
    return true
  } catch {
    return false
  }
}

/** A browser in which nothing is stored and nothing is open: the one that runs already, unless it has seen a test fail. */
async function take(name: BrowserName): Promise<Running> {
  const known = running.get(name)
  if (known && !known.failed && (await emptied(known))) return known
  if (known) {
    await known.driven.close().catch(() => {})
    await known.site.close()
    remove(known.profile)
  }
  const profile = mkdtempSync(join(tmpdir(), `overdue-${name}-`))
  const site = await serve(samplePages())
  const driven = await launch(name, { port: site.port, profile })
  noteShared(driven.browser.process()!.pid!, profile)
  const started = { driven, site, profile, failed: false }
  running.set(name, started)
  return started
}

const remove = (profile: string) => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/** The ombudsmen's own hosts, on which no page of the tests has a script that asks for anything. */
const hosts = ['www.lgo.org.uk', 'lgo.org.uk', ...otherSites.flatMap(({ matches }) => matches.map((match) => new URL(match).hostname))]

/** Fails where the extension asked for anything while these tests ran, and keeps the counts for the trial "requests". */
function noteRequests(of: string, { asked }: Site): void {
  const extensions = byExtension(asked, hosts)
  mkdirSync('.output/requests', { recursive: true })
  appendFileSync('.output/requests/counts.ndjson', `${JSON.stringify({ of, asked: asked.length, byExtension: extensions.length })}\n`)
  expect(extensions, 'the extension asked for something').toEqual([])
}
