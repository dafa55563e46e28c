import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { cardText, clearStorage, says } from './card.ts'

const pageOf = (name: string) => corpusPages().find((page) => page.name === name)!
const one = pageOf('99-100-001')
const two = pageOf('99-100-010')
const inside = (html: string) => /<body[^>]*>(.*)<\/body>/s.exec(html)![1]!
/** A page whose text its own script puts in later. */
const frame = (script: string) =>
  '<html lang="en"><head><title>Decision</title></head><body><p>Loading</p>' +
  `<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`
const put = (html: string) => `document.body.innerHTML = ${JSON.stringify(inside(html))}`

inBothBrowsers('text that comes late', (given) => {
  const opened: Page[] = []
  const open = async (url: string, html: string) => {
    given.site.put({ url, html })
    const page = await given.driven.open(url)
    opened.push(page)
    return page
  }
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
    await clearStorage(given.driven)
  })
  const cards = (page: Page) => page.evaluate(() => document.querySelectorAll('overdue-card').length)

  test.each([500, 3_000, 6_000])('is read when it is there: after %i ms', async (after) => {
    const page = await open(
      `https://www.lgo.org.uk/decisions/late/late/99-9${String(after).slice(0, 2)}-001`,
      frame(`setTimeout(() => { ${put(one.html)} }, ${after})`),
    )
    await says(page, 'Watch this case')
    expect(await cardText(page)).toContain('Stage two response')
    expect(await cards(page)).toBe(1)
  })

  test('a list that is filled late gets its marks', async () => {
    const page = await open(
      'https://www.lgo.org.uk/decisions/late-list',
      frame(
        `setTimeout(() => { document.body.innerHTML = '<main><ul><li><a href="${one.url}">Council (99 100 001)</a></li>` +
          "</ul></main>' }, 1500)",
      ),
    )
    await until(() => page.evaluate(() => document.querySelectorAll('overdue-mark').length === 1))
  })

  test('a page that goes to another decision without loading is read anew, and one that leaves decisions has no card', async () => {
    const page = await open(
      'https://www.lgo.org.uk/decisions/moving/moving/99-100-001',
      one.html.replace(/<link rel="canonical"[^>]*>/, ''),
    )
    await says(page, 'Watch this case')
    expect(await cardText(page)).not.toContain('12 to 13 months late')
    await page.evaluate((html) => {
      history.pushState(null, '', '/decisions/moving/moving/99-100-010')
      setTimeout(() => {
        document.body.innerHTML = html
      }, 1_500)
    }, inside(two.html))
    await until(async () => (await cards(page)) === 1 && (await cardText(page)).includes('12 to 13 months late'))
    await page.evaluate(() => {
      history.pushState(null, '', '/elsewhere')
      document.body.innerHTML = '<main><h1>Something else</h1><p>Nothing to read.</p></main>'
    })
    await until(async () => (await cards(page)) === 0)
    // Nor does one come once the page has come to rest.
    await new Promise((done) => setTimeout(done, 3_000))
    expect(await cards(page)).toBe(0)
  })
})
