import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages, hasSharedPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { cardText, dayFields, openCard, openParts, press, send } from './card.ts'

/** What the card must say on a page; the real pages are checked where they are kept beside the clone. */
interface Expected {
  page: string
  headline?: string
  range?: RegExp
  due?: string[]
  undated?: string
  enter?: { date: string; deadline: string }
}

const EXPECTED: Expected[] = [
  { page: '99-500-003', headline: 'Stage two response: 41 weeks. Limit: about 13 weeks' },
  { page: '99-100-010', due: ['3 November 2023', '3 December 2023'] },
  { page: '99-100-008a', undated: '1 month after the decision', enter: { date: '2024-11-05', deadline: '5 December 2024' } },
  { page: '24-001-146', headline: 'Nearly 18 months. Limit: about 6 months', range: /by 11 to 12 months, certain/ },
  { page: '23-018-689', due: ['11 April 2024', '14 June 2024', '11 June 2024'] },
  { page: '24-014-934', undated: '2 months after the decision', enter: { date: '2025-01-31', deadline: '31 March 2025' } },
]

const pages = corpusPages()
if (!hasSharedPages()) console.log('The real decisions are not beside this clone: the same is checked on the project’s own pages alone.')

/** Number on the toolbar button. */
const badge = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }).chrome.action.getBadgeText({}),
  )

inBothBrowsers('the whole way from the page to the watchlist', (given) => {
  test.each(EXPECTED.filter(({ page }) => pages.some(({ name }) => name === page)))('the card on $page', async (expected) => {
    const { url } = pages.find(({ name }) => name === expected.page)!
    const page = await openCard(given.driven, url)
    await openParts(page, 'actions')
    const text = await cardText(page)
    if (expected.headline) expect(text).toContain(expected.headline)
    if (expected.range) expect(text).toMatch(expected.range)
    for (const due of expected.due ?? []) expect(text).toContain(due)
    if (expected.undated) {
      expect(text).toContain('no decision date')
      expect(text).toContain(expected.undated)
    }
    if (expected.enter) {
      await send(page, 'form#date', dayFields('day', expected.enter.date))
      await until(async () => (await cardText(page)).includes(expected.enter!.deadline))
    }
    await page.close()
  })

  test.each(['99-100-010', '23-018-689'].filter((wanted) => pages.some(({ name }) => name === wanted)))(
    'watching %s puts its actions into the popup; of days long past nothing is known, and the badge counts nothing',
    async (name) => {
      const { url } = pages.find((page) => page.name === name)!
      const page = await openCard(given.driven, url)
      await press(page, 'Watch this case')
      await until(async () => (await cardText(page)).includes('on your watchlist'))
      const popup = await given.driven.openExtension('popup.html', { width: 400, height: 600 })
      await until(() =>
        popup.evaluate(
          () =>
            /Not known/.test(document.querySelector('main')?.textContent ?? '') &&
            !/Overdue \d/.test(document.querySelector('main')?.textContent ?? ''),
        ),
      )
      expect(await badge(popup)).toBe('')
      // Leaves the watchlist empty for the next page.
      await press(page, 'Stop watching')
      await until(async () => (await badge(popup)) === '')
      await page.close()
      await popup.close()
    },
  )

  test.each(['/Decisions/SearchResults', '/decisions', '/decisions/housing/other/no-such-page'])(
    '%s gets no card and no exception',
    async (path) => {
      const page = await given.driven.browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
      })
      await page.goto(`https://www.lgo.org.uk${path}`)
      await new Promise((done) => setTimeout(done, 500))
      expect(errors).toEqual([])
      expect(await cardText(page)).not.toContain('Watch this case')
      await page.close()
    },
  )

  test('nothing but the pages themselves was asked for', () => {
    const own = new Set(pages.map(({ url }) => new URL(url).pathname.toLowerCase()))
    const foreign = given.site.hits.filter((hit) => {
      const [host, ...path] = hit.split('/')
      return (
        host === 'www.lgo.org.uk' &&
        !own.has(`/${path.join('/')}`.toLowerCase()) &&
        !/favicon|empty|searchresults|decisions$|no-such-page/i.test(hit)
      )
    })
    expect(foreign).toEqual([])
  })
})
