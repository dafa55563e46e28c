import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { number } from '../../../cli/read/progress.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import { launch, until } from '../../browsers/launch.ts'
import { serve } from '../../browsers/site.ts'
import type { SecurityTrial } from './trial.ts'

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> }
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } }
}

const cases = 40

/** A case with a mark that counts how often it was changed. */
const caseOf = (index: number): Case => ({
  schemaVersion: 3,
  id: `24-000-${100 + index}`,
  origin: 'own',
  reference: `24 000 ${100 + index}`,
  url: null,
  title: `Case ${index}`,
  bodies: ['Anytown Council'],
  category: null,
  subcategory: null,
  outcome: null,
  decisionDate: '2024-06-14',
  dateFrom: 'reader',
  satisfiedOn: null,
  readOn: '2024-06-14',
  added: 1,
  changed: 1,
  headline: null,
  result: null,
  tracked: true,
  delays: [],
  actions: [],
  notes: '',
  tags: [],
  corrections: [],
})

/**
 * The browser killed (SIGKILL) in the middle of changes, again and again with one profile: after each start every change that was answered
 * is there, none is there twice, all can be read, and the index says the same as the cases. What was sent is kept by round, so that a
 * change that is lost can be traced.
 */
export const kills: SecurityTrial = async ({ folder, rounds }) => {
  const site = await serve([])
  const profile = mkdtempSync(join(folder, 'profile-'))
  /** The last note of each case that was answered, and those sent after it. */
  const answered = new Map<string, number>()
  const sent = new Map<string, number>()
  const history: string[] = []
  const wrong: string[] = []
  let changes = 0
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const driven = await launch('chromium', { port: site.port, profile })
      const page = await driven.openExtension('options.html')
      const all = await page.evaluate(() => chrome.storage.local.get(null))
      for (const [id, count] of answered) {
        const found = Number((all[`case:${id}`] as Case | undefined)?.notes ?? 0)
        if (found < count || found > sent.get(id)!)
          wrong.push(
            `Round ${round}: ${id} has ${found}; ${count} was answered, ${sent.get(id)} sent. ${history
              .filter((line) => line.includes(id))
              .slice(-6)
              .join('; ')}`,
          )
      }
      const rows = Object.entries(all)
        .filter(([key]) => key.startsWith('index:'))
        .flatMap(([, value]) => (typeof value === 'string' ? JSON.parse(value) : value) as [string][])
      const [inIndex, stored] = [
        rows
          .map(([id]) => id)
          .sort()
          .join(),
        Object.keys(all)
          .filter((key) => key.startsWith('case:'))
          .map((key) => key.slice(5))
          .sort()
          .join(),
      ]
      // A start mends what a stop left; nothing is left half after it.
      if (!('unfinished' in all) && inIndex !== stored) wrong.push(`Round ${round}: the index has ${rows.length} rows.`)
      if (round === rounds) {
        await driven.close()
        break
      }
      await page.exposeFunction('answeredOf', (id: string, count: number) => {
        answered.set(id, count)
        changes += 1
        history.push(`${round} answered ${id} ${count}`)
      })
      await page.exposeFunction('sending', (id: string, count: number) => {
        sent.set(id, count)
        history.push(`${round} sent ${id} ${count}`)
      })
      void page
        .evaluate(
          async (list, from) => {
            const tell = globalThis as unknown as {
              answeredOf(id: string, count: number): Promise<void>
              sending(id: string, count: number): Promise<void>
            }
            for (let turn = from; ; turn += 1) {
              await Promise.all(
                list.map(async (one) => {
                  await tell.sending(one.id, turn)
                  const reply = await chrome.runtime.sendMessage({
                    change: { do: 'put', case: { ...one, notes: String(turn) } },
                    at: Date.now(),
                  })
                  if (reply?.ok) await tell.answeredOf(one.id, turn)
                }),
              )
            }
          },
          Array.from({ length: cases }, (_, index) => caseOf(index)),
          1 + Math.max(0, ...sent.values()),
        )
        .catch(() => {})
      // Long enough that some changes are made, and never twice the same moment.
      const enough = changes + 20 + ((round * 37) % 200)
      await until(() => changes >= enough).catch(() => {})
      const gone = new Promise((closed) => driven.browser.once('disconnected', closed))
      driven.browser.process()!.kill('SIGKILL')
      await gone
    }
  } finally {
    await site.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return {
    holds: wrong.length === 0,
    lines: [
      `Chromium killed ${number(rounds)} times in the middle of changes: ${number(changes)} changes were answered, ${wrong.length} of them lost or out of step.`,
      ...wrong.map((line) => `- ${line}`),
    ],
  }
}
