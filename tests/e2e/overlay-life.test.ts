import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { installed, launch, until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inFreshBrowsers } from './browsers.ts'
import { cardText, expectAccessible, openCard, openParts, press, pressIn, says } from './card.ts'

const { url } = corpusPages().find(({ name }) => name === '99-100-001')!

/** The page without what the extension put into it. */
const own = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const host of copy.querySelectorAll('overdue-card')) host.remove()
    return copy.outerHTML
  })

/** Whether something of the card takes room on the page. */
const cardIsSeen = (page: Page) => page.evaluate(() => (document.querySelector('overdue-card')?.getBoundingClientRect().height ?? 0) > 0)

/** Tells every page what the toolbar or a keyboard shortcut would. */
async function tell(extension: Page, message: object): Promise<void> {
  await extension.evaluate(async (sent) => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<void> } }
      }
    ).chrome
    // Nobody waits for answers: pages that do not listen give none.
    for (const { id } of await tabs.query({})) void tabs.sendMessage(id, sent).catch(() => {})
  }, message)
}

inFreshBrowsers('the life of the card', (given, browser) => {
  test('keyboard shortcuts open, collapse, bring back and watch', async () => {
    const page = await openCard(given.driven, url)
    const extension = await given.driven.openExtension('popup.html')
    const open = () =>
      page.evaluate(() => document.querySelector('overdue-card')?.shadowRoot?.querySelector('.card:not(.shut)') instanceof Element)
    await tell(extension, { press: 'toggle-card' })
    await until(async () => !(await open()))
    await tell(extension, { press: 'toggle-card' })
    await until(open)
    await tell(extension, { press: 'watch-case' })
    await says(page, 'on your watchlist')
    await press(page, 'More')
    await press(page, 'Hide')
    await until(() => page.evaluate(() => document.querySelector('overdue-card') === null))
    await tell(extension, { press: 'toggle-card' })
    await until(open)
    await press(page, 'More')
    await press(page, 'Switch Overdue off')
    await until(() => page.evaluate(() => document.querySelector('overdue-card') === null))
    await tell(extension, { show: 'card' })
    await until(open)
    await says(page, 'Stop watching')
    await press(page, 'Stop watching')
    await says(page, 'no longer on your watchlist')
    await press(page, 'Undo')
    await says(page, 'Stop watching')
    await extension.close()
    await page.close()
  })

  test('two pages of one case are in step', async () => {
    const [one, other] = [await openCard(given.driven, url), await openCard(given.driven, url)]
    await says(one, 'Stop watching')
    await press(one, 'Stop watching')
    await until(async () => (await cardText(other)).includes('Watch this case'))
    await one.close()
    await other.close()
  })

  test('updated while a page is open: the page is as it was, without an exception', async () => {
    const page = await given.driven.browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
    })
    await page.goto(url)
    await until(async () => (await cardText(page)).includes('Tools'))
    const before = await own(page)
    await openParts(page, 'actions')
    await pressIn(page, '.tasks .link')
    await given.driven.browser.installExtension(installed[browser])
    if (browser === 'chromium') {
      // Chromium cuts the old script off and starts no new one.
      await until(async () => (await cardText(page)).includes('Reload this page to read it again.'))
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
      expect(await cardIsSeen(page)).toBe(true)
      await expectAccessible(page, 'after an update')
      expect(await own(page)).toBe(before)
      await press(page, 'Close')
      await until(() => page.evaluate(() => document.querySelector('overdue-card') === null))
      await page.reload()
    } else {
      // Firefox ends the old script without a word and starts the new one, which clears up after it.
      await until(() => page.evaluate(() => !CSS.highlights.has('overdue-shown') && document.querySelectorAll('overdue-card').length === 1))
      expect(await own(page)).toBe(before)
    }
    await says(page, 'Tools')
    expect(await cardIsSeen(page)).toBe(true)
    expect(errors).toEqual([])
    await page.close()
  })

  test('removed while a page is open: nothing dead is left to be seen, and nothing throws', async () => {
    const driven = await launch(browser, { port: given.site.port })
    try {
      const page = await openCard(driven, url)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      const before = await own(page)
      await openParts(page, 'actions')
      await pressIn(page, '.tasks .link')
      await driven.browser.uninstallExtension(driven.extensionId)
      if (browser === 'chromium') {
        await until(async () => (await cardText(page)).includes('Overdue was updated or removed.'))
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
        await press(page, 'Close')
      }
      // Firefox ends the script without a word; its own removal of the style sheet takes the card and the highlights away.
      await until(async () => !(await cardIsSeen(page)))
      expect(
        await page.evaluate(
          () =>
            CSS.highlights.size > 0 && getComputedStyle(document.body, '::highlight(overdue-shown)').backgroundColor === 'rgb(255, 221, 0)',
        ),
      ).toBe(false)
      expect(await own(page)).toBe(before)
      expect(errors).toEqual([])
    } finally {
      await driven.close()
    }
  })

  test('a card that the page threw out comes back, and what is answered to the popup is true', async () => {
    const page = await openCard(given.driven, url)
    await page.evaluate(() => document.querySelector('overdue-card')!.remove())
    await until(() => cardIsSeen(page))
    // A page that throws it out again and again is left to it; asked for, it stands there once more.
    await page.evaluate(() => {
      const away = new MutationObserver(() => document.querySelector('overdue-card')?.remove())
      away.observe(document.body, { childList: true, subtree: true })
      Object.assign(globalThis, { away })
      document.querySelector('overdue-card')!.remove()
    })
    await until(async () => !(await cardIsSeen(page)))
    const extension = await given.driven.openExtension('popup.html')
    const ask = () =>
      extension.evaluate(async () => {
        const { tabs } = (
          globalThis as unknown as {
            chrome: { tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> } }
          }
        ).chrome
        const answers = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { show: 'card' }).catch(() => null)))
        return answers.filter((each) => typeof each === 'boolean')
      })
    await page.evaluate(() => (globalThis as unknown as { away: MutationObserver }).away.disconnect())
    expect(await ask()).toEqual([true])
    await until(() => cardIsSeen(page))
    await extension.close()
    await page.close()
  })

  test('a page of the site that cannot be read says so, until it is hidden', async () => {
    const empty = 'https://www.lgo.org.uk/decisions/housing/other/99-999-404'
    given.site.put({
      url: empty,
      html:
        '<html lang="en"><head><title>Anytown Council</title></head>' +
        '<body><main><article id="article"><h1>Anytown Council</h1></article></main></body></html>',
    })
    const page = await given.driven.open(empty)
    await says(page, 'This page could not be read. It holds no numbered paragraphs')
    await expectAccessible(page, 'a page that cannot be read')
    await press(page, 'Hide')
    await until(() => page.evaluate(() => document.querySelector('overdue-card') === null))
    // Without a title, and at an address without a reference: in the place of a decision all the same.
    await page.goto('https://www.lgo.org.uk/decisions/housing/other/empty')
    await says(page, 'This page could not be read.')
    await page.close()
  })
})
