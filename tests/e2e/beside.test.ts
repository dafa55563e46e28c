import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inFreshBrowsers } from './browsers.ts'
import { cardText, clearStorage, expectAccessible, openCard, says, storedIn } from './card.ts'
import { openPanel } from './panel.ts'
import { click, send, shows, text, violations } from './watchlist.ts'

const urlOf = (name: string) => corpusPages().find((page) => page.name === name)!.url
const [one, other] = [urlOf('99-100-010'), urlOf('99-100-001')]

inFreshBrowsers('the panel beside a page', (given) => {
  const opened: Page[] = []
  const kept = (page: Page) => {
    opened.push(page)
    return page
  }
  afterEach(async () => {
    for (const page of opened.splice(0)) if (!page.isClosed()) await page.close()
    await clearStorage(given.driven)
  })
  /** The panel as a tab of the same window, which can be looked at like any page; another tab is then in front. */
  const openAsTab = async (size = { width: 320, height: 720 }) => kept(await given.driven.openExtension('sidepanel.html', size))

  test('is opened beside a decision, shows its reading and its words, watches it, and copies the citation', async () => {
    const page = kept(await openCard(given.driven, one))
    const panel = await openPanel(given.driven, page)
    const reads = (words: string | RegExp) => until(async () => (await panel.text()).search(words) >= 0)
    await reads('Agreed actions')
    expect(await panel.text()).toMatch(/Northcliffe, 99 100 010[^]*Limit[^]*Tools/)
    await until(() => panel.press('Watch'))
    await reads('This case is on your watchlist.')
    await says(page, 'Stop watching')
    expect(Object.keys(await storedIn(given.driven)).filter((key) => key.startsWith('case:'))).toHaveLength(1)
    // What is stored was looked up in a tab of its own.
    await page.bringToFront()
    await until(() => panel.press('paragraph'))
    await reads('Shown in the page')
    const shown = await until(() => page.evaluate(() => [...(CSS.highlights.get('overdue-shown') ?? [])].map(String).join()))
    expect(await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain(shown.replace(/\s+/g, ' '))
    await until(() => panel.press('Copy'))
    await until(() => panel.press('Citation'))
    await reads(/Citation was copied|did not let Overdue copy/)
    await until(() => panel.press('Stop watching'))
    await says(page, 'Watch this case')
  })

  test('follows the tab in front: a list, another decision, a page elsewhere, and back', async () => {
    const panel = await openAsTab()
    const list = kept(await given.driven.open('https://www.lgo.org.uk/decisions'))
    await shows(panel, 'Not a decision of the Ombudsman')
    await shows(panel, 'When a decision of the Ombudsman is open')
    const page = kept(await openCard(given.driven, one))
    await until(async () => (await cardText(panel)).includes('Agreed actions'))
    expect(await text(panel, 'h1')).toBe('Northcliffe, 99 100 010')
    await page.goto(other)
    await shows(panel, 'Harrowmere, 99 100 001')
    await list.bringToFront()
    await shows(panel, 'Not a decision of the Ombudsman')
    expect(await cardText(panel)).toBe('')
    await page.bringToFront()
    await shows(panel, 'Harrowmere, 99 100 001')
    await until(async () => (await cardText(panel)).includes('Stage two response'))
  })

  test('shows the reading where the card is hidden in the page, says that Overdue is off, and why a page could not be read', async () => {
    const panel = await openAsTab()
    await send(panel, { do: 'settings', set: { card: 'hidden' } })
    const page = kept(await given.driven.open(one))
    await until(async () => (await cardText(panel)).includes('Agreed actions'))
    expect(await cardText(page)).toBe('')
    await send(panel, { do: 'settings', set: { card: 'off' } })
    await shows(panel, 'Overdue is switched off.')
    expect(await cardText(panel)).toBe('')
    await click(panel, 'Switch on')
    await until(async () => (await cardText(page)).includes('Tools'))
    await until(async () => (await cardText(panel)).includes('Agreed actions'))
    kept(await given.driven.open('https://www.lgo.org.uk/decisions/housing/other/empty'))
    await shows(panel, 'This page could not be read. It holds no numbered paragraphs')
    expect(await cardText(panel)).toBe('')
  })

  test('has no violation, and nothing to scroll sideways, at 320 pixels, with and without a reading', async () => {
    const panel = await openAsTab()
    kept(await given.driven.open('https://www.lgo.org.uk/decisions'))
    await shows(panel, 'Not a decision of the Ombudsman')
    const fits = () => panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
    expect(await violations(panel)).toEqual([])
    expect(await fits()).toBe(true)
    kept(await openCard(given.driven, one))
    await until(async () => (await cardText(panel)).includes('Agreed actions'))
    expect(await violations(panel)).toEqual([])
    await expectAccessible(panel, 'the panel')
    expect(await fits()).toBe(true)
    // As wide as Firefox opens its sidebar, less the scroll bar.
    await panel.setViewport({ width: 238, height: 720 })
    const outside = () =>
      panel.evaluate(() => {
        const { host, children } = document.querySelector('overdue-card')!.shadowRoot!
        const { right } = host.getBoundingClientRect()
        return [...children]
          .flatMap((each) => [...each.querySelectorAll('button, .tag, .axis > *')])
          .filter((each) => each.getBoundingClientRect().right > right)
          .map((each) => each.textContent)
      })
    await until(() => panel.evaluate(() => innerWidth === 238))
    expect(await outside()).toEqual([])
    expect(await fits()).toBe(true)
  })
})
