import { expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { openCard, openParts, press, pressIn, says } from './card.ts'
import { pressWatch, send } from './watchlist.ts'
import { pictureFile } from './pictures.ts'

const { url } = corpusPages().find(({ name }) => name === '99-100-001')!

inBothBrowsers('pictures of the card', (given, browser) => {
  test.each([320, 768, 1_280])('at %i px', async (width) => {
    const page = await openCard(given.driven, url, { width, height: width === 320 ? 720 : 1_000 })
    if (width > 320) {
      await openParts(page, 'limits')
      await press(page, 'Stage two response')
      await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector('details[open]') !== null))
    }
    const picture = await page.screenshot({ path: pictureFile(browser, `card-${width}`) })
    expect(picture.length).toBeGreaterThan(10_000)
    await page.close()
  })

  test('words shown in the text, with markers beside what counts', async () => {
    const page = await openCard(given.driven, url, { width: 1_000, height: 700 })
    await openParts(page, 'actions')
    await pressIn(page, '.tasks .link')
    await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.mark').length > 4))
    // The page scrolls smoothly.
    await new Promise((done) => setTimeout(done, 1_000))
    const picture = await page.screenshot({ path: pictureFile(browser, 'words') })
    expect(picture.length).toBeGreaterThan(10_000)
    await page.close()
  })

  test('the popup and the watchlist, light and dark', async () => {
    const extension = await given.driven.openExtension('options.html')
    await send(extension, { do: 'settings', set: { log: true } })
    await extension.close()
    for (const name of ['99-100-001', '99-300-002', '99-500-014']) {
      const page = await openCard(given.driven, corpusPages().find((one) => one.name === name)!.url)
      await pressWatch(page)
      await says(page, /on your watchlist/i)
      await page.close()
    }
    for (const [what, width, height] of [
      ['popup', 400, 600],
      ['watchlist', 1_280, 900],
      ['log', 1_280, 900],
    ] as const) {
      const page = await given.driven.openExtension(`${what}.html`, { width, height })
      await until(() => page.evaluate(() => document.querySelector('main :is(li, tbody tr)') !== null))
      const picture = await page.screenshot({ path: pictureFile(browser, what) })
      expect(picture.length).toBeGreaterThan(10_000)
      // Firefox takes its colours from preferences only.
      if (browser === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
        await page.screenshot({ path: pictureFile(browser, `${what}-dark`) })
      }
      await page.close()
    }
  })
})
