import type { Page } from 'puppeteer-core'
import { number } from '../../../cli/read/progress.ts'
import type { BrowserName } from '../../browsers/find.ts'
import { launch, type Driven } from '../../browsers/launch.ts'
import { serve } from '../../browsers/site.ts'
import type { SecurityTrial } from './trial.ts'
import { casesOf, lookedAt, outOfStep, send, storedIn } from './watched.ts'

declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean } | undefined>
    getBackgroundPage(): Promise<(Window & typeof globalThis) | null>
  }
}

const cases = casesOf(30)

/** A background that was stopped, and what came of it. */
interface Stopped {
  changes: number
  again: number
  wrong: string[]
}

/**
 * The background stopped in the middle of changes while the browser goes on: what is not answered is sent again, as the extension's own
 * pages do, and then every change is there once.
 */
export const stops: SecurityTrial = async ({ rounds }) => {
  const [many, few] = [Math.ceil(rounds / 3), Math.ceil(rounds / 10)]
  const chromium = await stopped('chromium', many)
  const firefox = await stopped('firefox', few)
  const row = (name: string, times: number, { changes, again, wrong }: Stopped) =>
    `| ${name} | ${times} | ${number(changes)} | ${number(again)} | ${wrong.length} |`
  const wrong = [...chromium.wrong.map((line) => `Chromium: ${line}`), ...firefox.wrong.map((line) => `Firefox: ${line}`)]
  return {
    holds: wrong.length === 0,
    lines: [
      '| | background stopped | changes | sent again | lost, doubled or out of step |',
      '| --- | ---: | ---: | ---: | ---: |',
      row('Chromium', many, chromium),
      row('Firefox', few, firefox),
      ...wrong.map((line) => `- ${line}`),
    ],
  }
}

async function stopped(name: BrowserName, rounds: number): Promise<Stopped> {
  const site = await serve([])
  const driven = await launch(name, { port: site.port })
  const told: Stopped = { changes: 0, again: 0, wrong: [] }
  try {
    const page = await driven.openExtension('options.html')
    for (let round = 1; round <= rounds; round += 1) {
      await sendAll(page, round)
      await new Promise((next) => setTimeout(next, (round * 17) % 120))
      await stopBackground(driven, page)
      told.changes += cases.length
      for (const one of await unanswered(page)) {
        told.again += 1
        const reply = await send(page, { do: 'put', case: { ...one, notes: String(round) } })
        if (!reply.ok) told.wrong.push(`stop ${round}: ${one.id}: ${reply.why}`)
      }
      const all = await storedIn(page)
      const { cases: found } = lookedAt(all)
      const missing = cases.filter(({ id }) => found.get(id)?.notes !== String(round))
      if (missing.length) told.wrong.push(`stop ${round}: ${missing.length} changes are not there`)
      const step = outOfStep(all)
      if (step) told.wrong.push(`stop ${round}: ${step}`)
    }
  } finally {
    await driven.close()
    await site.close()
  }
  return told
}

/** All cases changed at once; the page keeps which were answered. */
const sendAll = (page: Page, round: number): Promise<void> =>
  page.evaluate(
    (list, notes) => {
      const open = new Set(list.map(({ id }) => id))
      Object.assign(globalThis, { open })
      for (const one of list)
        void chrome.runtime
          .sendMessage({ change: { do: 'put', case: { ...one, notes } }, at: Date.now() })
          .then((reply) => reply?.ok && open.delete(one.id))
          .catch(() => {})
    },
    cases,
    String(round),
  )

/** Those that nobody has answered by now. */
async function unanswered(page: Page): Promise<typeof cases> {
  let left: string[] = []
  // Answers that are on their way may still come.
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((next) => setTimeout(next, 50))
    left = await page.evaluate(() => [...(globalThis as unknown as { open: Set<string> }).open])
    if (!left.length) break
  }
  return cases.filter(({ id }) => left.includes(id))
}

async function stopBackground({ name, browser }: Driven, page: Page): Promise<void> {
  if (name === 'firefox') return page.evaluate(async () => (await chrome.runtime.getBackgroundPage())?.location.reload())
  const target = browser.targets().find((each) => each.type() === 'service_worker')
  // It may have gone by itself in the meantime.
  await target
    ?.worker()
    .then((worker) => worker?.close())
    .catch(() => {})
}
