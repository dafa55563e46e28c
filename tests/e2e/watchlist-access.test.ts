import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { beforeEach, expect, test } from 'vitest'
import { watchlistJson } from '../../lib/export/watchlist-json.ts'
import { firstSettings } from '../../lib/watchlist/settings.ts'
import { launch, until } from '../../scripts/browsers/launch.ts'
import { inBothBrowsers } from './browsers.ts'
import { badge, click, empty, manyCases, openPopup, openWatchlist, send, shows, stored, text, violations } from './watchlist.ts'

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } }

const day = (ahead: number) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10)

/** Six cases in which every state is found. */
const cases = manyCases(6, (index) => ({
  decisionDate: index === 3 ? null : '2025-03-05',
  dateFrom: index === 3 ? null : 'page',
  tags: index % 2 ? ['stage two', 'my clients'] : [],
  notes: index === 1 ? 'Rang the council on Monday.' : '',
})).map((each, index) => ({
  ...each,
  bodies: [index < 3 ? 'Anytown Council' : 'Exampleton Metropolitan Borough Council'],
  actions: index === 5 ? [] : each.actions.map((action, step) => ({
    ...action, changed: 5, due: index === 3 ? null : day([-40, 6, 90][step]!),
    later: index === 2 && step === 0 ? day(30) : null,
    mark: index < 2 ? { as: 'done' as const, on: `2025-0${4 + step}-1${index}` } : index === 4 && step === 2 ? { as: 'dropped' as const } : action.mark,
  })),
}))

const fill = (page: Page) => send(page, { do: 'import', cases, corrections: {}, settings: {}, mode: 'merge', token: crypto.randomUUID() })

inBothBrowsers('the watchlist for everybody', (given, name) => {
  beforeEach(async () => {
    for (const page of (await given.driven.browser.pages()).slice(1)) await page.close()
    const page = await openPopup(given.driven)
    await empty(page)
    await page.close()
  })

  /** Every way in which a reader may have the page shown; Firefox takes them from its preferences, in a test of their own. */
  async function inEveryLook(page: Page, check: (look: string) => Promise<void>): Promise<void> {
    await check('as the browser is set')
    if (name === 'firefox') return
    const cdp = await page.createCDPSession()
    for (const features of [
      [{ name: 'prefers-color-scheme', value: 'dark' }],
      [{ name: 'forced-colors', value: 'active' }],
      [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }],
    ]) {
      await cdp.send('Emulation.setEmulatedMedia', { features })
      await check(features.map(({ value }) => value).join(' '))
    }
    await cdp.send('Emulation.setEmulatedMedia', { features: [] })
    await cdp.detach()
  }

  const expectNone = (page: Page, state: string) =>
    inEveryLook(page, async (look) => expect(await violations(page), `${state}, ${look}`).toEqual([]))

  test('the popup has no violations in any state, and keeps to its size', async () => {
    const popup = await openPopup(given.driven)
    await expectNone(popup, 'empty')
    await fill(popup)
    await shows(popup, '1 action overdue')
    await expectNone(popup, 'cases')
    await click(popup, 'Done today', '.due-row')
    await shows(popup, 'Marked as done')
    await popup.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    await expectNone(popup, 'opened, with something said')
    await click(popup, 'Show the reading')
    await shows(popup, 'no decision on the page')
    await expectNone(popup, 'a failure said')
    const { height, width } = await popup.evaluate(() => document.querySelector('#root')!.getBoundingClientRect().toJSON())
    expect(height).toBeLessThanOrEqual(600)
    expect(width).toBeLessThanOrEqual(400)
  })

  test('the watchlist page has no violations in any state, and fits 320 pixels', async () => {
    const page = await openWatchlist(given.driven)
    await expectNone(page, 'empty')
    await fill(page)
    await page.evaluate(() => chrome.storage.local.set({ 'case:broken': { schemaVersion: 99 } }))
    await shows(page, '1 entry could not be read')
    await shows(page, 'By year of the decision')
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    await expectNone(page, 'cases, chart and an entry that cannot be read')
    await click(page, 'Add a case by hand')
    await click(page, 'Change', '.action')
    await click(page, 'Save', '.form')
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.case input[type=checkbox]').forEach((box) => box.click()))
    await click(page, 'Remove Anytown', '.case')
    await shows(page, 'removed.')
    await shows(page, 'Removed: 1 case')
    await expectNone(page, 'forms, a selection and something removed')
    const folder = mkdtempSync(join(tmpdir(), 'overdue-files-'))
    const file = join(folder, 'watchlist.json')
    writeFileSync(file, watchlistJson({ cases: cases.map((each) => ({ ...each, notes: 'x', changed: 9e12 })), corrections: {}, settings: firstSettings }, '2026-01-05'))
    await (await page.$('input[type=file]'))!.uploadFile(file)
    await shows(page, 'The file holds 6 cases')
    await expectNone(page, 'a file before it is brought in')
    rmSync(folder, { recursive: true })
    await page.setViewport({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  if (name === 'firefox')
    test.each([
      ['dark', '(prefers-color-scheme: dark)', { 'layout.css.prefers-color-scheme.content-override': 0 }],
      ['forced colours', '(forced-colors: active)', { 'browser.display.document_color_use': 2 }],
    ])('popup and page have no violations in Firefox set to %s', async (look, query, prefs) => {
      const driven = await launch('firefox', { port: given.site.port, prefs })
      try {
        const popup = await openPopup(driven)
        expect(await popup.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true)
        await fill(popup)
        await shows(popup, '1 action overdue')
        await click(popup, 'Done today', '.due-row')
        await shows(popup, 'Marked as done')
        expect(await violations(popup), `popup, ${look}`).toEqual([])
        const page = await openWatchlist(driven)
        await shows(page, '6 cases')
        await click(page, 'Change', '.action')
        await click(page, 'Add a case by hand')
        expect(await violations(page), `page, ${look}`).toEqual([])
      } finally {
        await driven.close()
      }
    })

  test('a hostile file changes nothing', async () => {
    const page = await openWatchlist(given.driven)
    await fill(page)
    await shows(page, '6 cases')
    const before = JSON.stringify(await stored(page))
    const folder = mkdtempSync(join(tmpdir(), 'overdue-files-'))
    for (const [index, words] of ['{"format":"overdue-watchlist","cases":[', '[]', JSON.stringify({ format: 'overdue-watchlist', cases: [{ ...cases[0], url: 'javascript:alert(1)' }] })].entries()) {
      const file = join(folder, `${index}.json`)
      writeFileSync(file, words)
      await (await page.$('input[type=file]'))!.uploadFile(file)
      await shows(page, index === 2 ? '1 not readable, left out' : 'Nothing was changed.')
      if (index === 2) await shows(page, 'There is nothing to change.')
    }
    rmSync(folder, { recursive: true })
    expect(JSON.stringify(await stored(page))).toBe(before)
  })

  test('everything can be reached and done with the keyboard alone', async () => {
    const popup = await openPopup(given.driven)
    await fill(popup)
    await shows(popup, '1 action overdue')
    await popup.bringToFront()
    /** Presses Tab until an element of these words has the focus. */
    const tabTo = async (page: Page, words: string) => {
      for (let turn = 0; turn < 120; turn++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''} ${(document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ''}`)
        if (focused.includes(words)) return
      }
      throw new Error(`No Tab leads to “${words}”.`)
    }
    await tabTo(popup, 'Done today: ')
    await popup.keyboard.press('Enter')
    await shows(popup, 'Marked as done')
    await until(() => popup.evaluate(() => document.activeElement?.textContent === 'Undo'))
    await popup.keyboard.press('Enter')
    await shows(popup, '1 action overdue')

    const page = await openWatchlist(given.driven)
    await shows(page, '6 cases')
    await page.bringToFront()
    await tabTo(page, 'Search the watchlist')
    await page.keyboard.type('exampleton')
    await shows(page, '3 cases of 6')
    await tabTo(page, 'Change: ')
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'))
    await page.keyboard.type('At once: ')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await shows(page, 'Action changed.')
    await until(() => page.evaluate(() => document.activeElement !== document.body))
    await tabTo(page, 'Notes on')
    await page.keyboard.type('By keyboard.')
    await page.keyboard.press('Tab')
    await until(async () => JSON.stringify(await stored(page)).includes('By keyboard.'))
    await page.keyboard.press('Escape')
    expect(await text(page, '.said')).not.toContain('does not answer')
    await until(async () => (await badge(page)) === '1')
  })
})
