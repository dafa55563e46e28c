import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import type { Page } from 'puppeteer-core'
import { until, type Driven } from '../../scripts/browsers/launch.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import type { Change } from '../../lib/watchlist/messages.ts'
import { press } from './card.ts'

/** The part of a browser's interface that the tests use from a page of the extension. */
export interface Api {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> }
  alarms: { create(name: string, when: { when: number }): Promise<void> }
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean }>
    getBackgroundPage(): Promise<(Window & { Date: DateConstructor }) | null>
  }
  storage: { local: Area; sync: Area }
}

interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: object): Promise<void>
  clear(): Promise<void>
}

declare const chrome: Api

/** Presses the card's button that watches the case. */
export const pressWatch = (page: Page) => press(page, 'Watch ')

export const openPopup = (driven: Driven) => driven.openExtension('popup.html', { width: 400, height: 600 })
export const openWatchlist = (driven: Driven) => driven.openExtension('watchlist.html', { width: 1000, height: 900 })

export const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}))
export const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get(null))

/** Sends a change as the extension's pages do, and waits until it is made. */
export const send = (page: Page, change: Change) =>
  until(async () => {
    const reply = await page.evaluate((wanted) => chrome.runtime.sendMessage({ change: wanted, at: Date.now() }), change)
    if (reply && !reply.ok) throw new Error(JSON.stringify(reply))
    return reply?.ok
  })

/** Empties the storage, as after a first installation. */
export const empty = async (page: Page) => {
  await page.evaluate(() => chrome.storage.local.clear())
}

/** Ids of all stored cases. */
export const caseIds = async (page: Page) =>
  Object.keys(await stored(page))
    .filter((key) => key.startsWith('case:'))
    .map((key) => key.slice('case:'.length))

/** Clicks the first button of these words. */
export async function click(page: Page, words: string, within = 'body'): Promise<void> {
  await until(() =>
    page.evaluate(
      (wanted, part) => {
        const button = [...document.querySelectorAll<HTMLElement>(`${part} :is(button, summary, a)`)].find((each) =>
          each.textContent?.trim().startsWith(wanted),
        )
        button?.click()
        return Boolean(button)
      },
      words,
      within,
    ),
  )
}

export const text = (page: Page, selector = 'body') =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector)

/** Waits until a page shows these words; says what it shows where it never does. */
export async function shows(page: Page, words: string, selector = 'body'): Promise<void> {
  await until(async () => (await text(page, selector)).includes(words)).catch(async () => {
    const shown = await text(page, selector)
    throw new Error(`“${words}” is not shown, but: ${shown.length > 1_200 ? `${shown.slice(0, 300)} … ${shown.slice(-900)}` : shown}`)
  })
}

/**
 * Loads a page of the extension anew, and waits until the page of before is gone: it shows the same words until then. Firefox does
 * not tell when its own pages have loaded.
 */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => document.body.classList.add('before'))
  page.reload().catch(() => {})
  await until(() => page.evaluate(() => document.readyState === 'complete' && !document.body.classList.contains('before')))
}

/** Waits until the watchlist page has so many cases. */
export const hasCases = (page: Page, count: number) =>
  until(() =>
    page.evaluate((words) => document.querySelector('.chip')?.textContent?.trim() === words, `All ${count.toLocaleString('en-GB')}`),
  )

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds wrong on a page as it stands, each as one line. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return await page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
    }
    const { axe: checker } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } }
    const found = await checker.run({
      // The size of targets (WCAG 2.2 AA) is looked at only where it is asked for.
      rules: { 'target-size': { enabled: true } },
      // What passes is not described: nobody reads it.
      resultTypes: ['violations'],
    })
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`))
  })
}

/** The middle one of an odd number of figures. */
export const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!

/**
 * Whether a machine is quiet enough to be judged by: a loop of the same work takes much the same time again and again. On a loaded one
 * a figure is reported, and nothing fails for it.
 */
export function isQuiet(): boolean {
  const times = Array.from({ length: 9 }, () => {
    const begin = performance.now()
    let sum = 0
    for (let turn = 0; turn < 4_000_000; turn++) sum = (sum * 31 + turn) % 1_000_003
    return performance.now() - begin + sum * 0
  })
  const load = loadavg()[0]! / cpus().length
  return load < 0.7 && Math.max(...times) < 1.5 * median(times)
}

/** Many cases of many bodies: three actions each, spread over the years before and after a day. */
export function manyCases(count: number, made: (index: number) => Partial<Case> = () => ({})): Case[] {
  const day = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 864e5).toISOString().slice(0, 10)
  return Array.from({ length: count }, (_, index): Case => {
    const reference = `25 ${String(Math.floor(index / 1_000)).padStart(3, '0')} ${String(index % 1_000).padStart(3, '0')}`
    return {
      schemaVersion: 3,
      id: reference.replaceAll(' ', '-'),
      origin: 'page',
      reference,
      url: `https://www.lgo.org.uk/decisions/education/other/${reference.replaceAll(' ', '-')}`,
      title: `Council ${index % 40} (${reference})`,
      bodies: [`Council ${index % 40}`],
      category: 'Education',
      subcategory: 'Special educational needs',
      outcome: 'Upheld',
      decisionDate: day(index % 700),
      dateFrom: 'page',
      satisfiedOn: null,
      readOn: '2026-01-05',
      added: 1_000 + index,
      changed: 1_000 + index,
      headline: 'This complaint took nearly 18 months. The rules allow about 6.',
      result: 'Nearly 18 months; limit about 6',
      tracked: true,
      delays: [
        {
          rule: 'csp-stage2',
          name: 'Stage two response',
          limit: { value: 65, unit: 'working days' },
          start: { from: '2023-02-01', to: '2023-02-28' },
          end: null,
          due: { from: '2023-05-10', to: '2023-06-05' },
          elapsed: [378, 405],
          late: [280, 306],
          open: true,
          paragraphs: [18, 23],
        },
      ],
      actions: [
        'apologise in writing to Miss K for the distress caused',
        'pay Miss K £500 for the loss of provision',
        'review how it records what was agreed at meetings',
      ].map((what, step) => ({
        id: `a${step}`,
        text: what,
        paragraph: 40 + step,
        kind: 'other',
        within: { value: step + 1, unit: 'months' as const },
        due: day((index % 700) + 30 * (step + 1)),
        deadlineText: 'within one month',
        anchor: 'decision' as const,
        amounts: [],
        mark: { as: 'open' as const },
        later: null,
        since: '2025-01-01',
        note: '',
        changed: 0,
      })),
      notes: '',
      tags: [],
      corrections: [],
      ...made(index),
    }
  })
}
