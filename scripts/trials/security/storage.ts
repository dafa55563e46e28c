import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../browsers/find.ts'
import { launch, until, type Driven } from '../../browsers/launch.ts'
import { serve } from '../../browsers/site.ts'
import { most } from '../../../lib/watchlist/case.ts'
import type { SecurityTrial } from './trial.ts'
import { caseOf, casesOf, lookedAt, outOfStep, send, storedIn } from './watched.ts'

declare const chrome: {
  storage: {
    local: {
      QUOTA_BYTES?: number
      getBytesInUse?(keys: null): Promise<number>
      get(keys: null): Promise<Record<string, unknown>>
      set(items: object): Promise<void>
      remove(keys: string[]): Promise<void>
      clear(): Promise<void>
    }
  }
}

/** A claim, and what was found against it, by browser. */
type Found = Map<string, Partial<Record<BrowserName, string | null>>>

/**
 * A full storage and a broken one, in both browsers: a full one refuses in a sentence and can be emptied; whatever stands under a key,
 * pages come up, changes are made, and no other case is lost.
 */
export const storage: SecurityTrial = async ({ rounds }) => {
  const found: Found = new Map()
  const few = Math.ceil(rounds / 3)
  for (const name of ['chromium', 'firefox'] as const) {
    const site = await serve([])
    // Firefox gives an extension as much as the disk has, unless it is told that all of it is small.
    const driven = await launch(name, { port: site.port, prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 20 * 1_024 } })
    const note = (claim: string, wrong: string | null) => found.set(claim, { ...found.get(claim), [name]: wrong })
    try {
      const page = await driven.openExtension('options.html')
      await tryFull(page, note)
      await page.evaluate(() => chrome.storage.local.clear())
      await tryBroken(driven, page, few, note)
    } finally {
      await driven.close()
      await site.close()
    }
  }
  const said = (wrong: string | null | undefined) => (wrong === undefined ? 'not tried' : (wrong ?? 'held'))
  const all = [...found]
  return {
    holds: all.every(([, { chromium, firefox }]) => chromium === null && firefox === null),
    lines: [
      '| storage full or broken | Chromium | Firefox |',
      '| --- | --- | --- |',
      ...all.map(([claim, { chromium, firefox }]) => `| ${claim} | ${said(chromium)} | ${said(firefox)} |`),
    ],
  }
}

type Note = (claim: string, wrong: string | null) => void

async function tryFull(page: Page, note: Note): Promise<void> {
  const watched = casesOf(120, () => ({ notes: 'x'.repeat(2_000) }))
  const brought = await send(page, { do: 'import', cases: watched, corrections: {}, settings: {}, mode: 'merge', token: 'full' })
  if (!brought.ok) throw new Error(brought.why)
  await fill(page, 0.85)
  // The room is looked at once in so many changes.
  let warning: string | null = null
  for (let turn = 0; turn < 60 && !warning; turn += 1) {
    const reply = await send(page, { do: 'put', case: { ...watched[0]!, notes: String(turn) } })
    if (reply.ok) warning = reply.answer.warning
  }
  note('near the limit the reader is told before it is full', /fills \d+ %/.test(warning ?? '') ? null : `nothing was said: ${warning}`)

  await fill(page, 1)
  const before = await storedIn(page)
  const refused = await send(page, { do: 'put', case: caseOf(500, { notes: 'y'.repeat(most.notes) }) })
  note(
    'what there is no room for is refused in a sentence',
    !refused.ok && refused.why.startsWith('Not saved: the room that the browser gives Overdue is full.') ? null : JSON.stringify(refused),
  )
  note('… and nothing is changed by it', JSON.stringify(before) === JSON.stringify(await storedIn(page)) ? null : 'something was')
  const whole = await send(page, {
    do: 'import',
    cases: casesOf(300, () => ({ notes: 'z'.repeat(most.notes) })),
    corrections: {},
    settings: {},
    mode: 'replace',
    token: 'too much',
  })
  note(
    'a file that does not fit is refused as a whole',
    !whole.ok && JSON.stringify(before) === JSON.stringify(await storedIn(page)) ? null : JSON.stringify(whole),
  )
  await fill(page, 1)
  for (const [words, from, count] of [
    ['one case', 0, 1],
    ['fifty cases', 1, 50],
  ] as const) {
    const ids = watched.slice(from, from + count).map(({ id }) => id)
    const removed = await send(page, { do: 'remove', cases: ids })
    const all = await storedIn(page)
    const { cases } = lookedAt(all)
    note(
      `${words} can be removed from a full storage`,
      removed.ok && ids.every((id) => !cases.has(id)) && cases.size === watched.length - from - count && !outOfStep(all)
        ? null
        : `${JSON.stringify(removed)}; ${cases.size} cases; ${outOfStep(all) ?? 'in step'}`,
    )
  }
  await unfill(page)
  const back = await send(page, { do: 'put', case: caseOf(500, { notes: 'y'.repeat(2_000) }) })
  note('when there is room again, changes are made', back.ok ? null : back.why)
}

/** Fills what is free, as far as this part of the limit. Firefox counts what it writes, not what it is given: there until it refuses. */
async function fill(page: Page, part: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const area = chrome.storage.local
    const keep = globalThis as unknown as { fillers: number }
    keep.fillers ??= 0
    // Nothing that is written twice over can be made small.
    const noise = (length: number) => {
      let text = ''
      while (text.length < length) text += crypto.randomUUID()
      return text.slice(0, length)
    }
    const used = async (): Promise<[number, number]> =>
      area.QUOTA_BYTES
        ? [await area.getBytesInUse!(null), area.QUOTA_BYTES]
        : await navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => [usage, quota])
    for (let length = 400_000; length >= 1;) {
      const [now, limit] = await used()
      if (now + length > limit * wanted) {
        if (wanted < 1 && length < 10_000) return
        if (area.QUOTA_BYTES) {
          length = Math.floor(Math.min(length / 2, limit * wanted - now - 20))
          continue
        }
        if (wanted < 1) {
          length = Math.floor(length / 2)
          continue
        }
      }
      keep.fillers += 1
      await area.set({ [`filler${keep.fillers}`]: noise(length) }).catch(() => {
        length = Math.floor(length / 2)
      })
    }
  }, part)
}

/** Takes out what `fill` put in: until it is gone, since a full Firefox says that it removed what it had no room to remove. */
const unfill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const area = chrome.storage.local
    for (let turn = 0; turn < 20; turn += 1) {
      const fillers = Object.keys(await area.get(null)).filter((key) => key.startsWith('filler'))
      if (!fillers.length) return
      for (const key of fillers) await area.remove([key]).catch(() => {})
    }
    throw new Error('What filled the storage cannot be removed.')
  })

/** What could stand where a value should: of another type, cut off, of another program, far too much. */
const broken: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '\u0000',
  '[',
  '[["24-010-000"',
  'x'.repeat(50_000),
  [],
  {},
  [null],
  [[]],
  [[['24-010-000']]],
  { length: 3 },
  { schemaVersion: 99 },
  { schemaVersion: 3, id: '24-010-001' },
  { at: 'yesterday', case: 3 },
  { ...caseOf(0), url: 'javascript:alert(1)' },
  { ...caseOf(0), actions: 'none' },
  { ...caseOf(0), decisionDate: '2024-02-30' },
  { ...caseOf(77) },
]
const id = caseOf(0).id
const keys = [
  `case:${id}`,
  'index',
  `bin:${id}`,
  `aside:${id}:5`,
  `was:${id}`,
  'correct:https://www.lgo.org.uk/decisions/a/b/24-010-000',
  'settings',
  'reminders',
  'read',
  'visits',
  'imported',
  'unfinished',
  'sync-said',
  'backup',
  'no such key',
]

async function tryBroken(driven: Driven, page: Page, few: number, note: Note): Promise<void> {
  const watched = casesOf(12)
  const wrong = { page: [] as string[], change: [] as string[], lost: [] as string[], aside: [] as string[] }
  const pages = { popup: await driven.openExtension('popup.html'), watchlist: await driven.openExtension('watchlist.html') }
  const errors: string[] = []
  for (const each of [...Object.values(pages), page]) each.on('pageerror', (error) => errors.push(String(error)))
  for (let turn = 0; turn < few; turn += 1) {
    const key = keys[turn % keys.length]!
    const value = broken[(turn * 7 + Math.floor(turn / keys.length)) % broken.length]
    const what = `${key} = ${JSON.stringify(value).slice(0, 40)}`
    await page.evaluate(() => chrome.storage.local.clear())
    for (const each of watched) await send(page, { do: 'put', case: each })
    const shard = Object.entries(await storedIn(page)).find(([name, rows]) => name.startsWith('index:') && String(rows).includes(id))![0]
    await page.evaluate((name, put) => chrome.storage.local.set({ [name]: put }), key === 'index' ? shard : key, value)
    for (const [name, open] of Object.entries(pages)) {
      await again(open)
      const shown = await until(() => open.evaluate(() => document.body.innerText.trim().length > 40), 10_000).catch(() => false)
      if (!shown) wrong.page.push(`${name}: ${what}`)
    }
    const neighbour = watched[5]!
    const reply = await send(page, { do: 'put', case: { ...neighbour, notes: 'changed' } })
    const mended = await send(page, { do: 'put', case: { ...watched[0]!, notes: 'anew' } })
    if (!reply.ok || !mended.ok) wrong.change.push(`${what}: ${JSON.stringify([reply, mended])}`)
    const all = await storedIn(page)
    const { cases } = lookedAt(all)
    const others = watched.slice(1).filter((each) => !cases.has(each.id))
    if (others.length || cases.get(neighbour.id)?.notes !== 'changed') wrong.lost.push(`${what}: ${others.map((each) => each.id).join()}`)
    // What stood in the place of a case that could not be read is kept when the case is put anew; nothing is nothing.
    if (key.startsWith('case:') && value !== null && !Object.keys(all).some((name) => name.startsWith(`aside:${id}`)))
      wrong.aside.push(what)
  }
  const told = (list: string[]) => (list.length ? `${list.length}: ${list.slice(0, 3).join('; ')}` : null)
  note(`${few} broken values under ${keys.length} kinds of keys: popup and watchlist come up`, told(wrong.page))
  note('… no page has an error', told(errors))
  note('… changes are made', told(wrong.change))
  note('… no other case is lost', told(wrong.lost))
  note('… what cannot be read is kept aside', told(wrong.aside))
}

/** Loads a page anew; Firefox does not tell when its own pages have loaded. */
async function again(page: Page): Promise<void> {
  await page.evaluate(() => document.body.replaceChildren())
  page.reload().catch(() => {})
  await new Promise((next) => setTimeout(next, 100))
  await until(() => page.evaluate(() => document.readyState === 'complete')).catch(() => {})
}
