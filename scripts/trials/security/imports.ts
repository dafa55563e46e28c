import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { number } from '../../../cli/read/progress.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import type { Change } from '../../../lib/watchlist/messages.ts'
import type { BrowserName } from '../../browsers/find.ts'
import { launch } from '../../browsers/launch.ts'
import { serve } from '../../browsers/site.ts'
import { kill } from './kills.ts'
import type { SecurityTrial } from './trial.ts'
import { casesOf, lookedAt, outOfStep, send, storedIn } from './watched.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } }

/** What an import brings, and what is there in the end where it is made. */
const size = 400

/** Imports that were cut off, and what came of them. */
interface Cut {
  made: number
  notMade: number
  answered: number
  wrong: string[]
}

/**
 * The browser killed while a file is brought in: after the start the watchlist is as it was or as the file wants it, never half, also where
 * the file removes what it does not have; and what was answered is there.
 */
export const imports: SecurityTrial = async ({ folder, rounds }) => {
  const [many, few] = [Math.ceil(rounds / 3), Math.ceil(rounds / 10)]
  const chromium = await cut('chromium', folder, many)
  const firefox = await cut('firefox', folder, few)
  const row = (name: string, killed: number, { made, notMade, answered, wrong }: Cut) =>
    `| ${name} | ${number(killed)} | ${made} | ${notMade} | ${answered} | ${wrong.length} |`
  const wrong = [...chromium.wrong.map((line) => `Chromium: ${line}`), ...firefox.wrong.map((line) => `Firefox: ${line}`)]
  return {
    holds: wrong.length === 0,
    lines: [
      `Files of ${number(size)} cases, joined to the watchlist and in its place by turns.`,
      '',
      '| | killed | found made as a whole | found not made | answered before | half made, lost or out of step |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      row('Chromium', many, chromium),
      row('Firefox', few, firefox),
      ...wrong.map((line) => `- ${line}`),
    ],
  }
}

async function cut(name: BrowserName, folder: string, rounds: number): Promise<Cut> {
  const site = await serve([])
  const profile = mkdtempSync(join(folder, 'profile-'))
  const told: Cut = { made: 0, notMade: 0, answered: 0, wrong: [] }
  /** The cases that may be there, by what was done, and whether that was answered. */
  let may: { before: string; after: string; answered: boolean } | null = null
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const driven = await launch(name, { port: site.port, profile })
      const page = await driven.openExtension('options.html')
      // Any change finishes first what a stop left.
      await send(page, { do: 'backed-up', on: '2026-01-05' })
      const all = await storedIn(page)
      const there = summed(lookedAt(all).cases.values())
      const step = outOfStep(all)
      if (step) told.wrong.push(`round ${round}: ${step}`)
      if (may) {
        if (there === may.after) told.made += 1
        else if (there === may.before && !may.answered) told.notMade += 1
        else told.wrong.push(`round ${round}: ${lookedAt(all).cases.size} cases, ${may.answered ? 'though answered' : 'not answered'}`)
      }
      if (round === rounds) {
        await driven.close()
        break
      }
      const change = importOf(round)
      const before = lookedAt(all).cases
      await begin(page, change)
      // Never twice the same moment, as far as the answer and past it.
      await new Promise((next) => setTimeout(next, (round * 53) % 400))
      const answered = await page.evaluate(() => (globalThis as unknown as { answered: boolean }).answered)
      await kill(driven)
      if (answered) told.answered += 1
      may = { before: summed(before.values()), after: summed(after(before, change).values()), answered }
    }
  } finally {
    await site.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return told
}

type Import = Extract<Change, { do: 'import' }>

/** Every second one stands in the place of what is there, and leaves half of it out. */
function importOf(round: number): Import {
  const of = (index: number): Partial<Case> => ({ notes: `${round} `.repeat(40), changed: 2 + round, title: `Case ${index} of ${round}` })
  const cases = casesOf(size, of).filter((_, index) => round % 2 === 0 || index % 2 === 0)
  return { do: 'import', cases, corrections: {}, settings: {}, mode: round % 2 ? 'replace' : 'merge', token: `round ${round}` }
}

function after(before: ReadonlyMap<string, Case>, { cases, mode }: Import): Map<string, Case> {
  const brought = (cases as Case[]).map((each) => [each.id, each] as const)
  return new Map([...(mode === 'merge' ? before : []), ...brought])
}

/** Which cases these are, and of which import each is. */
const summed = (cases: Iterable<Case>): string =>
  [...cases]
    .map(({ id, title }) => `${id} ${title}`)
    .sort()
    .join()

const begin = (page: Page, change: Change): Promise<void> =>
  page.evaluate((wanted) => {
    const tell = globalThis as unknown as { answered: boolean }
    tell.answered = false
    void chrome.runtime.sendMessage({ change: wanted, at: Date.now() }).then((reply) => (tell.answered = reply.ok))
  }, change)
