import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { number } from '../../../cli/read/progress.ts'
import type { BrowserName } from '../../browsers/find.ts'
import { launch, until, type Driven } from '../../browsers/launch.ts'
import { serve } from '../../browsers/site.ts'
import type { SecurityTrial } from './trial.ts'
import { casesOf, lookedAt, outOfStep, storedIn } from './watched.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } }

const cases = casesOf(40)

/** What a page that sends changes keeps of each case: how often it was sent, and how often that was answered. */
type Counts = Record<string, { sent: number; answered: number }>

/** One browser killed so many times. */
interface Killed {
  changes: number
  wrong: string[]
}

/**
 * The browser killed (SIGKILL) in the middle of changes, again and again with one profile: after each start every change that was answered
 * is there, none is there that was not sent, none twice, all can be read, and the index says the same as the cases. Of what was lost, the
 * rounds before tell what was sent and answered.
 */
export const kills: SecurityTrial = async ({ folder, rounds }) => {
  const chromium = await killed('chromium', folder, rounds)
  // Firefox takes three times as long to start.
  const few = Math.ceil(rounds / 10)
  const firefox = await killed('firefox', folder, few)
  const wrong = [...chromium.wrong.map((line) => `Chromium: ${line}`), ...firefox.wrong.map((line) => `Firefox: ${line}`)]
  return {
    holds: wrong.length === 0,
    lines: [
      '| | killed | changes answered | lost, doubled or out of step |',
      '| --- | ---: | ---: | ---: |',
      `| Chromium | ${number(rounds)} | ${number(chromium.changes)} | ${chromium.wrong.length} |`,
      `| Firefox | ${number(few)} | ${number(firefox.changes)} | ${firefox.wrong.length} |`,
      ...wrong.map((line) => `- ${line}`),
    ],
  }
}

async function killed(name: BrowserName, folder: string, rounds: number): Promise<Killed> {
  const site = await serve([])
  const profile = mkdtempSync(join(folder, 'profile-'))
  const known: Counts = Object.fromEntries(cases.map(({ id }) => [id, { sent: 0, answered: 0 }]))
  const history: string[] = []
  const wrong: string[] = []
  let changes = 0
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const driven = await launch(name, { port: site.port, profile })
      const page = await driven.openExtension('options.html')
      const all = await storedIn(page)
      const { cases: found } = lookedAt(all)
      for (const [id, { sent, answered }] of Object.entries(known)) {
        const count = Number(found.get(id)?.notes ?? 0)
        if (count < answered || count > sent)
          wrong.push(
            `round ${round}: ${id} has ${count}; ${answered} was answered, ${sent} sent. Before: ${history
              .filter((line) => line.startsWith(id))
              .slice(-4)
              .join('; ')}`,
          )
      }
      const step = outOfStep(all)
      if (step) wrong.push(`round ${round}: ${step}`)
      if (round === rounds) {
        await driven.close()
        break
      }
      const from = 1 + Math.max(...Object.values(known).map(({ sent }) => sent))
      await start(page, from)
      // Long enough that some changes are made, and never twice the same moment.
      const enough = 20 + ((round * 37) % 200)
      let told: Counts = {}
      const look = async () => {
        told = await page.evaluate(() => structuredClone((globalThis as unknown as { counts: Counts }).counts))
        return Object.values(told).reduce((sum, { answered }) => sum + Math.max(0, answered - from + 1), 0)
      }
      const answers = await until(async () => ((await look()) >= enough ? await look() : 0)).catch(look)
      await kill(driven)
      changes += answers
      for (const [id, { sent, answered }] of Object.entries(told)) {
        known[id] = { sent: Math.max(sent, from) + unseen, answered: Math.max(answered, known[id]!.answered) }
        history.push(`${id} in round ${round}: ${answered} answered of ${sent}`)
      }
    }
  } finally {
    await site.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { changes, wrong }
}

/** Turns that may pass between the last look at a page and the end of the browser. */
const unseen = 50

/** All cases are changed at once, again and again, each turn when the one before is answered. */
const start = (page: Page, from: number): Promise<void> =>
  page.evaluate(
    (list, first) => {
      const counts: Counts = Object.fromEntries(list.map(({ id }) => [id, { sent: 0, answered: 0 }]))
      Object.assign(globalThis, { counts })
      void (async () => {
        for (let turn = first; ; turn += 1)
          await Promise.all(
            list.map(async (one) => {
              counts[one.id]!.sent = turn
              const change = { do: 'put', case: { ...one, notes: String(turn) } }
              const reply = await chrome.runtime.sendMessage({ change, at: Date.now() }).catch(() => undefined)
              if (reply?.ok) counts[one.id]!.answered = turn
            }),
          )
      })()
    },
    cases,
    from,
  )

/** Ends a browser at once, as a loss of power does. */
export async function kill(driven: Driven): Promise<void> {
  const gone = new Promise((closed) => driven.browser.once('disconnected', closed))
  driven.browser.process()!.kill('SIGKILL')
  await gone
}
