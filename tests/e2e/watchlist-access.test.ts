import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { beforeEach, expect, test } from 'vitest'
import { watchlistJson } from '../../lib/export/watchlist-json.ts'
import { firstSettings } from '../../lib/watchlist/settings.ts'
import { launch, until } from '../../scripts/browsers/launch.ts'
import { logRow } from '../log/support.ts'
import { inBothBrowsers } from './browsers.ts'
import { closePages } from './card.ts'
import { withPreferences } from './preferences.ts'
import { badge, click, empty, hasCases, manyCases, openPopup, openWatchlist, send, shows, stored, text, violations } from './watchlist.ts'

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
  actions:
    index === 5
      ? []
      : each.actions.map((action, step) => ({
          ...action,
          changed: 5,
          since: index === 3 || index === 4 ? day(0) : '2025-01-01',
          due: index === 3 ? null : day([-40, 6, 90][step]!),
          later: index === 2 && step === 0 ? day(30) : null,
          mark:
            index < 2
              ? { as: 'done' as const, on: `2025-0${4 + step}-1${index}` }
              : index === 4 && step === 2
                ? { as: 'dropped' as const }
                : action.mark,
        })),
}))

/** Rows of a log in every state. */
const logOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    logRow(`c${index}`, {
      name: `Limit ${index % 12}`,
      bodies: [`Council ${index % 9}`],
      state: (['late', 'not done', 'perhaps late', 'kept'] as const)[index % 4]!,
      past: [index - 9, index + 20],
      ...(index % 7 === 0 && { kind: 'figure' as const, state: 'not checked' as const, past: null }),
    }),
  )

const fill = (page: Page) => send(page, { do: 'import', cases, corrections: {}, settings: {}, mode: 'merge', token: crypto.randomUUID() })

inBothBrowsers('the watchlist for everybody', (given, name) => {
  beforeEach(async () => {
    await closePages(given.driven)
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
      [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
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
    await shows(popup, 'Nothing on your watchlist yet')
    await expectNone(popup, 'empty')
    await fill(popup)
    await shows(popup, 'Not known')
    await shows(popup, 'Not a decision of the Ombudsman')
    await expectNone(popup, 'cases')
    await click(popup, 'Done…', '.due-row')
    await click(popup, 'Another day', '.due-row')
    await click(popup, 'Save', '.due-row')
    await shows(popup, 'Enter the day, the month and the year.')
    await click(popup, 'Answer…', '.due-row')
    await expectNone(popup, 'what was done is asked, and what is not known')
    await click(popup, 'On', '.foot')
    await shows(popup, 'Overdue is switched off.')
    await expectNone(popup, 'switched off, with something said')
    const { height, width } = await popup.evaluate(() => document.querySelector('#root')!.getBoundingClientRect().toJSON())
    expect(height).toBeLessThanOrEqual(600)
    expect(width).toBeLessThanOrEqual(400)
    // On a phone it is as wide as the screen, and nothing falls below an edge that cannot be reached.
    await popup.setViewport({ width: 320, height: 568 })
    await expectNone(popup, 'at 320 pixels')
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(
      await popup.evaluate(() => document.querySelector('.foot')!.getBoundingClientRect().bottom <= document.documentElement.scrollHeight),
    ).toBe(true)
  })

  test('the watchlist page has no violations in any state, and fits 320 pixels', async () => {
    const page = await openWatchlist(given.driven)
    await shows(page, 'Nothing on your watchlist yet')
    await expectNone(page, 'empty')
    await fill(page)
    await page.evaluate(() => chrome.storage.local.set({ 'case:broken': { schemaVersion: 99 } }))
    await shows(page, '1 entry could not be read')
    await expectNone(page, 'cases, and an entry that cannot be read')
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.name').forEach((each) => each.click()))
    await page.evaluate(() =>
      document.querySelectorAll('details:not(.more)').forEach((details) => ((details as HTMLDetailsElement).open = true)),
    )
    await expectNone(page, 'every case opened')
    await click(page, 'Add a case')
    await click(page, 'Done…', '.action')
    await click(page, 'More', '.action:nth-child(2)')
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.case input[type=checkbox]').forEach((box) => box.click()))
    await click(page, 'Later day…', '.bulk')
    await click(page, 'Save', '.bulk')
    await expectNone(page, 'forms, a menu and a selection')
    // An open menu lies over what stands under it.
    await page.evaluate(() => document.querySelectorAll('details.more').forEach((menu) => ((menu as HTMLDetailsElement).open = false)))
    await page.setViewport({ width: 320, height: 640 })
    await expectNone(page, 'at 320 pixels')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('files, settings, statistics and the reading log have no violations, and fit 320 pixels', async () => {
    const first = await openWatchlist(given.driven)
    await fill(first)
    await send(first, { do: 'remember', read: ['24 000 001', '24 000 002'] })
    await send(first, { do: 'settings', set: { log: true } })
    await send(first, { do: 'log-remove', ids: null })
    await send(first, { do: 'log', decision: '24-000-001', rows: logOf(60) })
    await send(first, { do: 'remove', cases: [cases[5]!.id] })
    const opened: Record<string, string> = {
      files: 'Removed: 1 case',
      options: '2 decisions kept in mind',
      statistics: 'How long actions took',
      log: 'Rows 60',
    }
    for (const [what, words] of Object.entries(opened)) {
      const page = await given.driven.openExtension(`${what}.html`, { width: 1_280, height: 900 })
      await shows(page, words)
      // A heading looks like one: what all pages share comes before what each says of its own.
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontWeight), what).toBe('700')
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
      await expectNone(page, what)
      if (what === 'log') {
        for (const by of ['By council', 'By category', 'By year']) {
          await click(page, by)
          await expectNone(page, `log, ${by}`)
        }
        await click(page, 'Clear…')
        await expectNone(page, 'log, asked before it is cleared')
      }
      await page.setViewport({ width: 320, height: 640 })
      await expectNone(page, `${what} at 320 pixels`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(320)
      await page.close()
    }
  })

  test('a file is looked at before it is brought in, without violations', async () => {
    const page = await given.driven.openExtension('files.html', { width: 1_000, height: 900 })
    await fill(page)
    const folder = mkdtempSync(join(tmpdir(), 'overdue-files-'))
    const file = join(folder, 'watchlist.json')
    writeFileSync(
      file,
      watchlistJson(
        { cases: cases.map((each) => ({ ...each, notes: 'x', changed: 9e12 })), corrections: {}, settings: firstSettings },
        '2026-01-05',
      ),
    )
    await (await page.$('input[type=file]'))!.uploadFile(file)
    await shows(page, 'The file holds 6 cases')
    await expectNone(page, 'a file before it is brought in')
    rmSync(folder, { recursive: true })
  })

  if (name === 'firefox')
    test.each([
      ['dark', '(prefers-color-scheme: dark)', { 'layout.css.prefers-color-scheme.content-override': 0 }],
      ['forced colours', '(forced-colors: active)', { 'browser.display.document_color_use': 2 }],
    ])(
      'popup and every page have no violations in Firefox set to %s',
      (look, query, preferences) =>
        withPreferences(given.driven, preferences, async () => {
          const { driven } = given
          const popup = await openPopup(driven)
          await until(() => popup.evaluate((asked) => matchMedia(asked).matches, query))
          await fill(popup)
          await shows(popup, 'Not known')
          await click(popup, 'Done…', '.due-row')
          await shows(popup, 'Day not known')
          expect(await violations(popup), `popup, ${look}`).toEqual([])
          const page = await openWatchlist(driven)
          await hasCases(page, 6)
          await page.evaluate(() => document.querySelectorAll<HTMLElement>('.name').forEach((each) => each.click()))
          await click(page, 'Add a case')
          expect(await violations(page), `page, ${look}`).toEqual([])
          await send(page, { do: 'settings', set: { log: true } })
          await send(page, { do: 'log-remove', ids: null })
          await send(page, { do: 'log', decision: '24-000-001', rows: logOf(20) })
          const log = await driven.openExtension('log.html', { width: 1_280, height: 900 })
          await shows(log, 'Rows 20')
          expect(await violations(log), `log, ${look}`).toEqual([])
          for (const [file, words] of [
            ['files.html', 'Save everything'],
            ['options.html', 'Keep in mind which decisions I opened'],
            ['statistics.html', 'How long actions took'],
            ['deadline.html?limit=csp-stage2', 'When did you ask?'],
            ['rulebook.html?q=stage+two', 'Stage two response'],
          ] as const) {
            const other = await driven.openExtension(file, { width: 1_280, height: 900 })
            await shows(other, words)
            await other.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
            expect(await violations(other), `${file}, ${look}`).toEqual([])
            await other.close()
          }
        }),
      300_000,
    )

  if (name === 'firefox')
    test('where the reader has taken the site away, popup and watchlist say so and offer it', async () => {
      const driven = await launch('firefox', { port: given.site.port })
      try {
        const popup = await openPopup(driven)
        await popup.evaluate(async () => {
          const { permissions, runtime } = (
            globalThis as unknown as {
              browser: {
                permissions: { remove(of: object): Promise<boolean> }
                runtime: { getManifest(): { content_scripts: { matches: string[] }[] } }
              }
            }
          ).browser
          await permissions.remove({ origins: runtime.getManifest().content_scripts.flatMap(({ matches }) => matches) })
        })
        for (const page of [await openPopup(driven), await openWatchlist(driven)]) {
          await shows(page, 'The browser does not let Overdue see www.lgo.org.uk.'.slice(4))
          await shows(page, 'Allow')
          expect(await violations(page)).toEqual([])
        }
      } finally {
        await driven.close()
      }
    })

  test('a hostile file changes nothing', async () => {
    const page = await given.driven.openExtension('files.html')
    await fill(page)
    await shows(page, '6 cases')
    /** All but what the background makes of it for the popup, in its own time. */
    const kept = async () => JSON.stringify({ ...(await stored(page)), glance: null })
    const before = await kept()
    const folder = mkdtempSync(join(tmpdir(), 'overdue-files-'))
    for (const [index, words] of [
      '{"format":"overdue-watchlist","cases":[',
      '[]',
      JSON.stringify({ format: 'overdue-watchlist', cases: [{ ...cases[0], url: 'javascript:alert(1)' }] }),
    ].entries()) {
      const file = join(folder, `${index}.json`)
      writeFileSync(file, words)
      await (await page.$('input[type=file]'))!.uploadFile(file)
      await shows(page, index === 2 ? '1 not readable, left out' : 'Nothing was changed.')
      if (index === 2) await shows(page, 'There is nothing to change.')
    }
    rmSync(folder, { recursive: true })
    expect(await kept()).toBe(before)
  })

  test('everything can be reached and done with the keyboard alone', async () => {
    const popup = await openPopup(given.driven)
    await fill(popup)
    await shows(popup, 'Not known')
    await popup.bringToFront()
    /** Presses Tab until an element of these words has the focus. */
    const tabTo = async (page: Page, words: string) => {
      for (let turn = 0; turn < 120; turn++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const there = document.activeElement as HTMLInputElement | null
          return [there?.getAttribute('aria-label'), there?.textContent, there?.labels?.[0]?.textContent].join(' ')
        })
        if (focused.includes(words)) return
      }
      throw new Error(`No Tab leads to “${words}”.`)
    }
    await tabTo(popup, 'Answer: ')
    await popup.keyboard.press('Enter')
    await until(() => popup.evaluate(() => /done…$/i.test(document.activeElement?.textContent?.trim() ?? '')))
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Enter')
    await shows(popup, 'you said on')
    await until(() => popup.evaluate(() => document.activeElement?.textContent === 'Undo'))
    await popup.keyboard.press('Enter')
    await shows(popup, 'Taken back.')

    const page = await openWatchlist(given.driven)
    await hasCases(page, 6)
    await page.bringToFront()
    await tabTo(page, 'Search the watchlist')
    await page.keyboard.type('exampleton')
    await shows(page, '3 cases of 6')
    await tabTo(page, 'Select Exampleton')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await shows(page, 'Add an action')
    await tabTo(page, 'More: ')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Change: ')
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'))
    await page.keyboard.type('At once: ')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await shows(page, 'Action changed.')
    await until(() => page.evaluate(() => document.activeElement !== document.body))
    await tabTo(page, 'Note on ')
    await page.keyboard.type('By keyboard.')
    await page.keyboard.press('Tab')
    await until(async () => JSON.stringify(await stored(page)).includes('By keyboard.'))
    await page.keyboard.press('Escape')
    expect(await text(page, '.said')).not.toContain('does not answer')
    await until(async () => (await badge(page)) === '')
  })
})
