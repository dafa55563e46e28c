import type { Page } from 'puppeteer-core'
import { readRows } from '../../../lib/watchlist/summary.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import type { Change, ChangeMessage, Changed, Reply } from '../../../lib/watchlist/messages.ts'

declare const chrome: {
  runtime: { sendMessage(message: ChangeMessage): Promise<Reply<Changed> | undefined> }
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } }
}

/** A case entered by hand, with as much in its notes as is wanted. */
export const caseOf = (index: number, given: Partial<Case> = {}): Case => {
  const number = String(10_000 + index)
  const id = `24-0${number.slice(0, 2)}-${number.slice(2)}`
  return {
    schemaVersion: 3,
    id,
    origin: 'own',
    reference: id.replaceAll('-', ' '),
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
    ...given,
  }
}

export const casesOf = (count: number, given: (index: number) => Partial<Case> = () => ({})): Case[] =>
  Array.from({ length: count }, (_, index) => caseOf(index, given(index)))

/** All that is stored, seen from a page of the extension. */
export const storedIn = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null))

/** What a watchlist says of itself: the cases, the rows of the index, and whether a stop has left something to be done. */
export function lookedAt(all: Record<string, unknown>): { cases: Map<string, Case>; rows: string[]; unfinished: boolean } {
  const entries = Object.entries(all).filter(([key, value]) => key.startsWith('case:') && value !== null)
  return {
    cases: new Map(entries.map(([key, value]) => [key.slice('case:'.length), value as Case])),
    rows: Object.entries(all)
      .filter(([key]) => key.startsWith('index:'))
      .flatMap(([, value]) => (readRows(value) ?? []).map(([id]) => id)),
    unfinished: 'unfinished' in all,
  }
}

/** What is wrong with it; nothing where the index has each case once, and no other. */
export function outOfStep(all: Record<string, unknown>): string | null {
  const { cases, rows, unfinished } = lookedAt(all)
  // What a stop left is finished before the next change.
  if (unfinished || rows.toSorted().join() === [...cases.keys()].sort().join()) return null
  return `the index has ${rows.length} rows, there are ${cases.size} cases`
}

/** Sends a change as the extension's pages do, again where nobody answered, and gives the answer. */
export async function send(page: Page, change: Change): Promise<Reply<Changed>> {
  for (let turn = 0; turn < 20; turn += 1) {
    const reply = await page
      .evaluate(
        (wanted, again) => chrome.runtime.sendMessage({ change: wanted, at: Date.now(), ...(again && { again }) }).catch(() => undefined),
        change,
        turn > 0,
      )
      .catch(() => undefined)
    if (reply) return reply
    await new Promise((next) => setTimeout(next, 100 * (turn + 1)))
  }
  return { ok: false, why: 'No answer.' }
}
