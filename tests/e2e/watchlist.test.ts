import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readWatchlist, watchlistJson } from '../../lib/export/watchlist-json.ts'
import { readShard } from '../../lib/watchlist/summary.ts'
import { firstSettings } from '../../lib/watchlist/settings.ts'
import { launch, until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { badge, caseIds, click, empty, manyCases, openPopup, openWatchlist, send, shows, stored, text, type Api } from './watchlist.ts'

declare const chrome: Api

/** A page whose agreed actions are all long due. */
const decision = corpusPages().find(({ name }) => name === '99-100-010')!
const agreed = decision.gold.actions!.length

inBothBrowsers('the watchlist', (given, name) => {
  beforeEach(async () => {
    for (const page of (await given.driven.browser.pages()).slice(1)) await page.close()
    const page = await openPopup(given.driven)
    await empty(page)
    await page.close()
  })

  test('from the page to the popup and the full page, done, undone, and all there after a restart', async () => {
    const page = await given.driven.open(decision.url)
    await page.locator('overdue-card >>> ::-p-text(Watch this case)').click()
    const popup = await openPopup(given.driven)
    await shows(popup, `${agreed} actions overdue`)
    await until(async () => (await badge(popup)) === String(agreed))

    await click(popup, 'Done today', '.due-row')
    await shows(popup, 'Marked as done')
    await until(async () => (await badge(popup)) === String(agreed - 1))
    const full = await openWatchlist(given.driven)
    await shows(full, `${agreed - 1} overdue`)
    await shows(full, 'Done')
    await click(full, 'Not done')
    await until(async () => (await badge(full)) === String(agreed))
    await click(full, 'Undo')
    await until(async () => (await badge(full)) === String(agreed - 1))

    await full.locator('textarea').fill('Wrote to the council.')
    await until(async () => JSON.stringify(await stored(full)).includes('Wrote to the council.'))
    await click(full, 'Remove', '.case')
    await shows(full, 'Nothing is watched yet')
    await until(async () => (await badge(full)) === '')
    await click(full, 'Undo', '.said')
    await shows(full, '1 case;')

    await given.restart()
    const again = await openWatchlist(given.driven)
    await shows(again, `${agreed - 1} overdue`)
    expect(await again.evaluate(() => document.querySelector('textarea')!.value)).toBe('Wrote to the council.')
    await until(async () => (await badge(again)) === String(agreed - 1))
  })

  test('the badge and an open popup see that the date has moved', async () => {
    const popup = await openPopup(given.driven)
    const ahead = (days: number) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10)
    const [one] = manyCases(1)
    await send(popup, { do: 'put', case: { ...one!, actions: one!.actions.map((action, step) => ({ ...action, due: ahead(3 + 4 * step) })) } })
    await shows(popup, 'Nothing is overdue')
    await until(async () => (await badge(popup)) === '')

    const days = 5
    if (name === 'chromium') {
      const target = await given.driven.browser.waitForTarget((each) => each.type() === 'service_worker')
      await (await target.worker())!.evaluate(moveDate, days)
    } else {
      await popup.evaluate(async (shift) => {
        const background = (await chrome.runtime.getBackgroundPage())!
        const Real = background.Date
        background.Date = class extends Real {
          constructor(...parts: []) {
            super(...(parts.length ? parts : ([Real.now() + shift * 864e5] as unknown as [])))
          }
        } as unknown as DateConstructor
        Object.assign(background.Date, { now: () => Real.now() + shift * 864e5 })
      }, days)
    }
    await popup.evaluate(() => chrome.alarms.create('new day', { when: Date.now() + 100 }))
    await until(async () => (await badge(popup)) === '1', 90_000)
    await popup.evaluate(moveDate, days)
    await popup.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await shows(popup, '1 action overdue')
    // The moved clock of the background lives in this page, and would be gone with it.
    await given.restart()
  }, 120_000)

  test('2,500 cases come in from a file; the popup shows what is due in 150 ms, and a change costs what it costs with ten', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'overdue-files-'))
    const file = join(folder, 'watchlist.json')
    writeFileSync(file, watchlistJson({ cases: manyCases(2_500), corrections: {}, settings: firstSettings }, '2026-01-05'))
    const page = await openWatchlist(given.driven)
    await send(page, { do: 'put', case: { ...manyCases(1)[0]!, id: 'own-first' } })
    const cost = () =>
      page.evaluate(async () => {
        const times: number[] = []
        for (let turn = 0; turn < 15; turn++) {
          const begin = performance.now()
          const change = { do: 'edit', edits: [{ case: 'own-first', set: { notes: `note ${turn}` } }] }
          await chrome.runtime.sendMessage({ change, at: Date.now() })
          times.push(performance.now() - begin)
        }
        return times.sort((a, b) => a - b)[Math.floor(times.length / 3)]!
      })
    const few = await cost()
    const base = await openings()
    const input = (await page.$('input[type=file]'))!
    await input.uploadFile(file)
    await shows(page, 'The file holds 2500 cases')
    await shows(page, '2500 new')
    await click(page, 'Add to the watchlist')
    await shows(page, '2501 cases;')
    expect(await caseIds(page)).toHaveLength(2_501)
    await click(page, 'Undo', '.said')
    await shows(page, '1 case;')
    await input.uploadFile(file)
    await click(page, 'Add to the watchlist')
    await shows(page, '2501 cases;')
    rmSync(folder, { recursive: true })
    const many = await cost()
    await page.close()

    const times = await openings()
    console.log(`${name}: popup ${rounded(times)} ms with 2,500 cases, ${rounded(base)} ms with one; one change ${few.toFixed(1)} ms with one case, ${many.toFixed(1)} ms with all`)
    // The fastest of five, for the others say how busy the machine is; and on a busy one three times what a popup of one case takes
    // there. 2,500 cases drawn at once would take many times as long.
    expect(Math.min(...times)).toBeLessThan(Math.max(150, 3 * Math.min(...base)))
    expect(many).toBeLessThan(few * 3 + 10)
  }, 120_000)

  /** Milliseconds after which five popups, one after the other, showed what is due. */
  async function openings(): Promise<number[]> {
    const times: number[] = []
    for (let turn = 0; turn < 5; turn++) {
      const popup = await openPopup(given.driven)
      times.push((await until(() => popup.evaluate(() => performance.getEntriesByName('due shown')[0]?.startTime)))!)
      expect(await popup.evaluate(() => document.querySelectorAll('.due-row').length)).toBeGreaterThan(0)
      await popup.close()
    }
    return times
  }

  test('two pages and the popup change 200 cases at once while the background is stopped and started: none lost, none doubled', async () => {
    const first = await openWatchlist(given.driven)
    const day = (step: number) => `2025-0${step + 1}-01`
    const cases = manyCases(200, () => ({})).map((each) => ({ ...each, actions: each.actions.map((action, step) => ({ ...action, due: day(step) })) }))
    await send(first, { do: 'import', cases, corrections: {}, settings: {}, mode: 'merge', token: 'two hundred' })
    await shows(first, '200 cases')
    const second = await openWatchlist(given.driven)
    const popup = await openPopup(given.driven)
    for (const page of [first, second])
      for (let shown = 25; shown < 200; shown += 25) {
        await click(page, 'Show 25 more')
        await until(() => page.evaluate((more) => document.querySelectorAll('.case').length === more, shown + 25))
      }
    await click(popup, 'Show ')
    await until(() => popup.evaluate(() => document.querySelectorAll('.due-row').length === 200))

    // All at once: nothing waits for an answer.
    const pressAll = (page: typeof first, action: number) =>
      page.evaluate((step) => {
        for (const article of document.querySelectorAll('.case')) article.querySelectorAll<HTMLElement>('.action')[step]!.querySelector('button')!.click()
      }, action)
    const stops = (async () => {
      for (let turn = 0; turn < 3; turn++) {
        await new Promise((done) => setTimeout(done, 150))
        await stopBackground()
      }
    })()
    await Promise.all([
      pressAll(first, 1),
      pressAll(second, 2),
      popup.evaluate(() => document.querySelectorAll<HTMLElement>('.due-row button').forEach((button) => button.click())),
      stops,
    ])
    const check = await openPopup(given.driven)
    const undone = async () => {
      const all = await stored(check)
      return Object.entries(all).filter(([key]) => key.startsWith('case:')).flatMap(([, each]) => (each as (typeof cases)[0]).actions.filter(({ mark }) => mark.as !== 'done'))
    }
    // Looked at now and then: reading everything is work for the browser too.
    await until(async () => {
      await new Promise((done) => setTimeout(done, 500))
      return (await undone()).length === 0
    }, 80_000)
    const all = await stored(check)
    expect((await caseIds(check)).sort()).toEqual(cases.map(({ id }) => id).sort())
    const index = Object.entries(all).filter(([key]) => key.startsWith('index:')).flatMap(([, shard]) => readShard(shard)!)
    expect(index.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort())
    expect(index.every(({ done, open }) => done === 3 && open.length === 0)).toBe(true)
    for (const page of [first, second]) expect(await text(page, '.said')).not.toContain('does not answer')
    await until(async () => (await badge(check)) === '')
  }, 120_000)

  test('actions and their states go through the browser’s own sync when the reader wants it, and come back from there', async () => {
    const page = await openWatchlist(given.driven)
    const watched = manyCases(1)[0]!
    await send(page, { do: 'put', case: watched })
    const area = () => page.evaluate(() => chrome.storage.sync.get(null))
    expect(await area()).toEqual({})
    await page.evaluate(() => [...document.querySelectorAll('label')].find((label) => label.textContent!.includes('in step'))!.querySelector('input')!.click())
    await shows(page, 'Cases in step: 1.')
    const key = `case:${watched.id}`
    const item = (await area())[key] as { t: number; a: [string, string, string, string | null, number][] }
    expect(JSON.stringify(item)).not.toContain('apologise')
    const later = Date.now() + 60_000
    const a = item.a.map(([id, due]) => [id, due, 'done', '2026-01-02', later])
    await page.evaluate((one, value) => chrome.storage.sync.set({ [one]: value }), key, { ...item, t: later, a })
    await shows(page, '3 done')
    await page.evaluate(() => chrome.storage.sync.clear())
  })

  test('everything is saved as files, and the JSON one gives the watchlist back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'overdue-saved-'))
    const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false }
    const driven = name === 'firefox' ? await launch(name, { port: given.site.port, prefs }) : given.driven
    const page = await openWatchlist(driven)
    if (name === 'chromium') {
      const cdp = await driven.browser.target().createCDPSession()
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    }
    const cases = manyCases(12)
    await send(page, { do: 'import', cases, corrections: {}, settings: {}, mode: 'merge', token: 'to be saved' })
    await shows(page, '12 cases')
    const saved = async (button: string, ending: string) => {
      await click(page, button)
      return await until(() => {
        const file = readdirSync(folder).find((each) => each.endsWith(ending))
        return file ? readFileSync(join(folder, file), 'utf8') : ''
      })
    }
    const file = readWatchlist(await saved('Save everything', '.json'))
    expect(typeof file === 'string' ? file : file.cases.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(cases)
    expect((await saved('Save a table', '.csv')).split('\r\n')).toHaveLength(1 + 36 + 1)
    expect((await saved('Save the deadlines', '.ics')).match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(36)
    if (name === 'firefox') await driven.close()
    rmSync(folder, { recursive: true })
  })

  /** Ends the background where it stands, as the browser does with one that is idle. */
  async function stopBackground(): Promise<void> {
    if (name === 'chromium') {
      const target = given.driven.browser.targets().find((each) => each.type() === 'service_worker')
      // It may have gone by itself in the meantime.
      await target?.worker().then((worker) => worker?.close()).catch(() => {})
    } else {
      const page = await given.driven.openExtension('watchlist.html')
      await page.evaluate(async () => (await chrome.runtime.getBackgroundPage())?.location.reload())
      await page.close()
    }
  }
})

const rounded = (times: number[]) => times.map(Math.round).join(', ')

/** Moves the clock of the place where it runs by so many days. */
function moveDate(days: number): void {
  const Real = Date
  const shift = days * 864e5
  class Moved extends Real {
    constructor(...parts: unknown[]) {
      super(...((parts.length ? parts : [Real.now() + shift]) as []))
    }
    static override now = () => Real.now() + shift
  }
  globalThis.Date = Moved as unknown as DateConstructor
}
