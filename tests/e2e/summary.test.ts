import { expect, test } from 'vitest'
import { analyse } from '../../lib/index.ts'
import { collect } from '../../cli/summarise/collect.ts'
import { groupings, groupsBy } from '../../cli/summarise/groups.ts'
import { summaryPage } from '../../cli/summarise/html.ts'
import { readHtml } from '../../cli/read/read-file.ts'
import { ownPages, pagesIn } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'

async function* lines() {
  for (const { html, real } of pagesIn(ownPages).slice(0, 30)) if (!real) yield JSON.stringify(analyse(readHtml(html, '')))
}
const collection = await collect(lines())
const groups = groupings.map((by) => groupsBy(by, collection))
const html = summaryPage(collection, groups, 2)

inBothBrowsers('the page of a summary', (given) => {
  test('each figure leads to as many decisions as it says, and makes no request', async () => {
    const { driven, site } = given
    const url = 'https://www.lgo.org.uk/summary'
    site.put({ url, html })
    const tab = await driven.browser.newPage()
    await tab.goto(url, { waitUntil: 'domcontentloaded' })
    const before = site.hits.length
    const wrong = await tab.evaluate(async () => {
      const found: string[] = []
      for (const link of document.querySelectorAll<HTMLAnchorElement>(
        'td a[href$=".decisions"], td a[href$=".late"], td a[href$=".upheld"], td a[href$=".checked"]',
      )) {
        // The share leads to the same list as the count before it.
        if (link.textContent!.endsWith('%')) continue
        // After the page's own listener, which was there before.
        const chosen = new Promise((done) => {
          addEventListener('hashchange', done, { once: true })
        })
        link.click()
        await chosen
        const rows = document.querySelectorAll('#behind tbody tr').length
        if (String(rows) !== link.textContent) found.push(`${link.hash} says ${link.textContent} and lists ${rows}`)
        if (document.activeElement?.id !== 'chosen') found.push(`${link.hash} does not lead to the list`)
      }
      return found
    })
    expect(wrong).toEqual([])
    const median = groups[1]!.findIndex(({ figures }) => figures.median)
    await tab.evaluate((place) => {
      location.hash = `#category.${place}.median`
    }, median)
    await tab.waitForSelector('#behind .marked')
    const days = await tab.$eval('#behind .marked td:nth-child(5)', (cell) => cell.textContent)
    expect(days).toMatch(new RegExp(`^${groups[1]![median]!.figures.median!.least}\\b`))
    expect(site.hits.slice(before).filter((hit) => !hit.endsWith('/favicon.ico'))).toEqual([])
    await tab.close()
  })
})
