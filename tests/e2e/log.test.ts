import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { launch, until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { decisionFromText } from '../support/decision.ts'
import { amount } from '../support/in-full.ts'
import { logRow } from '../log/support.ts'
import { inFreshBrowsers } from './browsers.ts'
import { says } from './card.ts'
import { allowPrivate, openPrivate } from './private.ts'
import { click, median, pressWatch, reload, send, shows, stored, text } from './watchlist.ts'

const pages = corpusPages()
  .filter(({ url, real }) => !real && url.includes('/decisions/') && !url.includes('chapter='))
  .slice(0, amount(12, 40))
  .map(({ url, source }) => ({ url, record: analyse(decisionFromText(source)) }))

/** The limits of these decisions counted here, from readings of their texts, without the log. */
function countOutside() {
  const limits = pages.flatMap(({ record }) =>
    record.delays
      .filter(({ due }) => due)
      .map(({ name, late, start, end, due, open }) => ({
        name,
        late: late[0] > 0,
        start,
        past: end && !open ? days(due!.to, end.from) : late[0],
      })),
  )
  return [...new Set(limits.map(({ name }) => name))].map((name) => {
    const of = limits.filter((limit) => limit.name === name)
    const past = of.map((limit) => limit.past).sort((a, b) => a - b)
    return {
      name,
      read: of.length,
      late: of.filter((limit) => limit.late).length,
      median: Math.round((past[(past.length - 1) >> 1]! + past[past.length >> 1]!) / 2),
      ninth: past[Math.ceil(past.length * 0.9) - 1]!,
    }
  })
}
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5)
const words = (past: number) =>
  past === 0 ? 'on the day' : `${Math.abs(past)} day${Math.abs(past) === 1 ? '' : 's'} ${past > 0 ? 'late' : 'early'}`

/** Rows in the store itself, whatever is drawn of them: of one decision, or of all. */
const kept = (log: Page, decision?: string) =>
  log.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const open = indexedDB.open('reading-log')
        open.addEventListener('success', () => {
          const store = open.result.transaction('rows').objectStore('rows')
          const rows = wanted === undefined ? store.count() : store.index('decision').count(wanted)
          rows.addEventListener('success', () => {
            open.result.close()
            done(rows.result)
          })
        })
      }),
    decision,
  )

/** Entries of a list that have a word beside them: every entry has a place for one, so that the page's own scripts learn nothing. */
const marked = (list: Page) =>
  list.evaluate(
    () =>
      [...document.querySelectorAll('overdue-mark')].filter((mark) =>
        mark.shadowRoot?.querySelector('.own .drawn')?.getAttribute('aria-label'),
      ).length,
  )

inFreshBrowsers('the reading log', (given, name) => {
  test('keeps nothing until it is asked for; then the limits of many decisions; statistics as counted outside', async () => {
    const visit = async (url: string) => {
      const page = await given.driven.open(url)
      await until(() => page.evaluate(() => document.querySelector('overdue-card') !== null))
      return page
    }
    await (await visit(pages[0]!.url)).close()
    const log = await given.driven.openExtension('log.html', { width: 1_280, height: 900 })
    // A second try begins as the first did, whatever that one left behind.
    await send(log, { do: 'settings', set: { log: false } })
    await send(log, { do: 'log-remove', ids: null })
    await shows(log, 'The log is off, and holds nothing.')
    await log.evaluate(() => document.querySelector<HTMLElement>('.tickline input')!.click())
    await shows(log, 'The reading log is on')
    for (const { url, record } of pages) {
      const page = await visit(url)
      const id = /[^/]+$/.exec(url)![0]
      const keeps = record.delays.length + record.stated.length > 0
      // A page that keeps nothing has nothing to wait for but its reading.
      if (!keeps) await says(page, 'Tools')
      else await until(async () => (await kept(log, id)) > 0)
      await page.close()
    }
    const expected = countOutside()
      .filter(({ read }) => read > 0)
      .sort((a, b) => b.late - a.late || b.read - a.read || (a.name < b.name ? -1 : 1))
    const limits = expected.reduce((sum, { read }) => sum + read, 0)
    expect(limits).toBeGreaterThan(amount(15, 60))
    await shows(log, `${expected[0]!.name}`)
    for (let shown = 10; shown < expected.length; shown += 10) await click(log, 'Show ', '.stats ~ .end')
    const table = () =>
      log.evaluate(() =>
        [...document.querySelectorAll('.stats tbody tr')].map((row) =>
          [...row.children].slice(0, 5).map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
        ),
      )
    const rows = expected.map(({ name: limit, read, late, median: middle, ninth }) => [
      limit,
      String(read),
      `${late} (${Math.round((late / read) * 100)}%)`,
      words(middle),
      words(ninth),
    ])
    // The last decisions are drawn a moment after they are kept.
    await until(async () => isDeepStrictEqual(await table(), rows)).catch(() => {})
    expect(await table()).toEqual(rows)

    // One row is taken out and put back; then a search, and everything is cleared.
    const count = async () => Number(/Rows ([\d,]+)/.exec(await text(log))?.[1]?.replace(',', ''))
    const all = await kept(log)
    await until(async () => (await count()) === all)
    await log.evaluate(() => document.querySelector<HTMLElement>('.rows tbody button')!.click())
    await until(async () => (await count()) === all - 1)
    await click(log, 'Undo', '.said')
    await until(async () => (await count()) === all)
    await click(log, 'By council')
    await log.evaluate(() => document.querySelector<HTMLElement>('.stats tbody .name-link')!.click())
    await until(async () => (await count()) < all)
    expect(await log.evaluate(() => location.search)).toContain('body=')
    await click(log, 'Show all')
    await until(async () => (await count()) === all)
    await click(log, 'Clear…')
    await click(log, 'Clear the log')
    await shows(log, 'Open a decision')
    await log.close()
  }, 300_000)

  test('ten times the rows, 20,000 in full: a search is drawn in little more time', async () => {
    const openLog = () => given.driven.openExtension('log.html', { width: 1_280, height: 900 })
    let log = await openLog()
    const fill = async (count: number) => {
      await log.close()
      // Where the log is open, it draws each of a hundred changes.
      const filler = await given.driven.openExtension('popup.html')
      await send(filler, { do: 'settings', set: { log: true } })
      for (let done = 0; done < count; done += 200)
        await send(filler, {
          do: 'log',
          decision: `24-${done}`,
          rows: Array.from({ length: 200 }, (_, index) =>
            logRow(`c${index}`, {
              id: `24-${done} c${index}`,
              decision: `24-${done}`,
              name: `Limit ${index % 40}`,
              bodies: [`Council ${(done + index) % 300}`],
              past: [index, index + 3],
              state: 'late',
            }),
          ),
        })
      await filler.close()
      log = await openLog()
      await until(() => log.evaluate(() => document.querySelector('input[type=search]') !== null))
      await shows(log, `Rows ${count.toLocaleString('en-GB')}`)
    }
    const cost = () =>
      log.evaluate(async () => {
        const times: number[] = []
        const search = document.querySelector<HTMLInputElement>('input[type=search]')!
        for (const wanted of ['c', 'co', 'council', 'council 1', 'council 12', 'limit', 'limit 3', 'anytown', 'education', '']) {
          const begin = performance.now()
          search.value = wanted
          search.dispatchEvent(new Event('input', { bubbles: true }))
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
          times.push(performance.now() - begin)
        }
        return times.slice(1)
      })
    const rows = amount(800, 2_000)
    await fill(rows)
    await cost()
    const few = median(await cost())
    await fill(10 * rows)
    await cost()
    const many = median(await cost())
    expect(await log.evaluate(() => document.querySelectorAll('.rows tbody tr').length)).toBe(50)
    console.log(
      `${name}: a search of the log drawn in ${few.toFixed(0)} ms with ${rows} rows, ${many.toFixed(0)} ` +
        `ms with ten times as many: ${(many / few).toFixed(1)}`,
    )
    await send(log, { do: 'log-remove', ids: null })
    await log.close()
  }, 300_000)

  if (name === 'firefox')
    // Firefox's driver opens ordinary pages and presses keys in the wrong window once a private one was there. So what is noted of an
    // ordinary one is looked at before, and "Watch" is not pressed in the private one: that it is refused is held by
    // tests/watchlist/background.test.ts.
    test('a private window leaves no trace of the decisions opened in it', async () => {
      const driven = await launch(name, { port: given.site.port })
      try {
        await allowPrivate(driven)
        const extension = await driven.openExtension('log.html')
        await send(extension, { do: 'settings', set: { log: true, remember: true } })
        const ordinary = await driven.open(pages[0]!.url)
        await until(() => ordinary.evaluate(() => document.querySelector('overdue-card') !== null))
        await shows(extension, 'limits in 1 decision')
        await until(async () => JSON.stringify(await stored(extension)).includes('"read":'))
        const [before, rows] = [JSON.stringify(await stored(extension)), await text(extension, 'main')]
        const { page, close } = await openPrivate(driven, pages[1]!.url)
        // The page is read there as elsewhere; only nothing is kept of it.
        await until(() => page.evaluate(() => document.querySelector('overdue-card')?.shadowRoot?.textContent?.includes('Tools')))
        await new Promise((done) => setTimeout(done, 2_000))
        expect(JSON.stringify(await stored(extension))).toBe(before)
        await close()
        await reload(extension)
        await shows(extension, 'limits in 1 decision')
        expect(await text(extension, 'main')).toBe(rows)
        expect(JSON.stringify(await stored(extension))).toBe(before)
      } finally {
        await driven.close()
      }
    })

  if (name === 'chromium')
    test('a private window leaves no trace', async () => {
      const driven = await launch(name, { port: given.site.port })
      try {
        await allowPrivate(driven)
        const extension = await driven.openExtension('options.html')
        await send(extension, { do: 'settings', set: { log: true, remember: true } })
        const before = await until(async () => JSON.stringify(await stored(extension)))
        const { page, close } = await openPrivate(driven, pages[1]!.url)
        // The page is read there as elsewhere; only nothing is kept of it.
        await until(() => page.evaluate(() => document.querySelector('overdue-card') !== null))
        await pressWatch(page)
        await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.textContent!.includes('private window')))
        await new Promise((done) => setTimeout(done, 500))
        expect(JSON.stringify(await stored(extension))).toBe(before)
        const log = await driven.openExtension('log.html')
        await shows(log, 'Open a decision')
        await close()
        const list = await driven.open('https://www.lgo.org.uk/Decisions/SearchResults')
        await new Promise((done) => setTimeout(done, 500))
        expect(await marked(list)).toBe(0)
        // The same page in an ordinary window is kept: what is looked at above can be seen.
        await driven.open(pages[1]!.url)
        await until(async () => JSON.stringify(await stored(extension)) !== before)
        await list.reload()
        await until(async () => (await marked(list)) > 0)
      } finally {
        await driven.close()
      }
    })
})
