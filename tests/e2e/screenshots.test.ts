import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { openCard, press } from './card.ts'

/*
 * Pictures for the README, taken anew with `SCREENSHOTS=docs/screenshots npm run e2e -- screenshots`; else into the build folder,
 * to be looked at.
 */
const folder = process.env.SCREENSHOTS ?? '.output/screenshots'
const { url } = corpusPages().find(({ name }) => name === '99-100-001')!

inBothBrowsers('pictures of the card', (given, browser) => {
  test.each([320, 768, 1_440])('at %i px', async (width) => {
    mkdirSync(folder, { recursive: true })
    const page = await openCard(given.driven, url, { width, height: width === 320 ? 720 : 1_100 })
    await press(page, 'How this was worked out: Stage two response')
    await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector('details[open]') !== null))
    const picture = await page.screenshot({ path: `${folder}/card-${browser}-${width}.png` })
    expect(picture.length).toBeGreaterThan(10_000)
    await page.close()
  })

  test('words shown in the text, with markers beside what counts', async () => {
    const page = await openCard(given.driven, url, { width: 1_000, height: 700 })
    await page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector<HTMLElement>('.actions .link')!.click())
    await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.mark').length > 4))
    // The page scrolls smoothly.
    await new Promise((done) => setTimeout(done, 1_000))
    const picture = await page.screenshot({ path: `${folder}/words-${browser}.png` })
    expect(picture.length).toBeGreaterThan(10_000)
    await page.close()
  })
})
