import { expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { cardText, dayFields, expectAccessible, openCard, openParts, press, pressIn, says, send } from './card.ts'
import { withPreferences } from './preferences.ts'

const { url } = corpusPages().find((page) => page.name === '99-100-001')!

inBothBrowsers('the card for everybody', (given, browser) => {
  test('the dates of a news article can be put right, and that can be taken back', async () => {
    const news = 'https://www.lgo.org.uk/information-centre/news/2024/feb/council-agrees'
    given.site.put({
      url: news,
      html: `<html lang="en"><head><title>Council agrees</title><link rel="canonical" href="${news}"></head>\
<body><main><article id="article"><h1>Council agrees</h1>
      <p>Millthorpe Borough Council has agreed to publish a revised policy by the end of May 2024.</p><p>Article date: \
11 February 2024</p></article></main></body></html>`,
    })
    const page = await openCard(given.driven, news)
    await openParts(page, 'timeline', 'tools')
    // In the order of time, on a scale, each with its place by name; and it can be watched.
    const shown = await page.evaluate(() => {
      const root = document.querySelector('overdue-card')!.shadowRoot!
      const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim())
      return { dates: texts('.story b'), drawn: root.querySelectorAll('.strip :is(.point, .span)').length, acts: texts('.acts > button') }
    })
    expect(shown).toEqual({ dates: ['11 February 2024', '21 to 31 May 2024'], drawn: 2, acts: ['Watch this case'] })
    await press(page, 'Correct a date')
    await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector('#correct') !== null))
    await expectAccessible(page, 'the form of a date of an article')
    const mention = await page.evaluate(
      () =>
        [...document.querySelector('overdue-card')!.shadowRoot!.querySelector<HTMLSelectElement>('#correct select')!.options].find(
          ({ text }) => text.includes('“end of May 2024”'),
        )!.value,
    )
    await send(page, '#correct', { mention, ...dayFields('date-from', '2024-05-24') })
    await says(page, 'Corrected by you')
    expect(await cardText(page)).toContain('24 May 2024')
    await press(page, 'Undo')
    await until(async () => !(await cardText(page)).includes('Corrected by you'))
    await page.close()
  })

  if (browser === 'chromium')
    test('a full storage is said where the reader acted, and loses nothing', async () => {
      const page = await openCard(given.driven, url)
      const filler = await given.driven.openExtension('popup.html')
      // Leaves less room than a case needs.
      await filler.evaluate(async () => {
        const area = (
          globalThis as unknown as {
            chrome: { storage: { local: { QUOTA_BYTES: number; getBytesInUse(): Promise<number>; set(what: object): Promise<void> } } }
          }
        ).chrome.storage.local
        await area.set({ filler: 'x'.repeat(area.QUOTA_BYTES - (await area.getBytesInUse()) - 200) })
      })
      await press(page, 'Watch this case')
      await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector('[role=alert]') !== null))
      expect(await cardText(page)).toContain('Nothing was lost.')
      expect(await cardText(page)).toContain('Watch this case')
      await expectAccessible(page, 'a failure said')
      await filler.evaluate(() =>
        (globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }).chrome.storage.local.remove(
          'filler',
        ),
      )
      await press(page, 'Watch this case')
      await says(page, 'on your watchlist')
      await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector('[role=alert]') === null))
      await filler.close()
      await page.close()
    })

  if (browser === 'firefox')
    test('Firefox set to forced colours and reduced motion', () =>
      withPreferences(given.driven, { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }, async () => {
        const page = await openCard(given.driven, url)
        await until(() =>
          page.evaluate(() => matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-reduced-motion: reduce)').matches),
        )
        await openParts(page, 'limits', 'actions')
        await press(page, 'Stage two response')
        await expectAccessible(page, 'forced colours')
        await pressIn(page, '.tasks .link')
        // Without motion the words are there at once.
        expect(
          await page.evaluate(() => ([...CSS.highlights.get('overdue-shown')!][0] as Range).getBoundingClientRect().top < innerHeight),
        ).toBe(true)
        await page.close()
      }))
})
