import type { Page } from 'puppeteer-core'
import { beforeEach, expect, test } from 'vitest'
import type { Case } from '../../lib/watchlist/case.ts'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { openCard, press } from './card.ts'
import { click, empty, openPopup, shows, stored, text, violations } from './watchlist.ts'
import { pictureFile } from './pictures.ts'

const decision = corpusPages().find(({ name }) => name === '99-100-001')!

/** Types into the field of a label, in the fieldset of a legend, as a reader does. */
async function type(page: Page, legend: string, label: string, value: string): Promise<void> {
  await until(() =>
    page.evaluate((group, name) => {
      const found = [...document.querySelectorAll('fieldset')].find((each) => each.querySelector('legend')?.textContent?.startsWith(group))
      const field = [...(found?.querySelectorAll('label') ?? [])].find((each) => each.textContent?.trim().startsWith(name))?.querySelector('input')
      field?.focus()
      field?.select()
      return Boolean(field)
    }, legend, label))
  await page.keyboard.type(value)
}

async function when(page: Page, legend: string, day: string, month: string, year: string): Promise<void> {
  if (day) await type(page, legend, 'Day', day)
  await type(page, legend, 'Month', month)
  await type(page, legend, 'Year', year)
}

const answer = (page: Page, question: string, says: string) =>
  until(() =>
    page.evaluate((ask, wanted) => {
      const found = [...document.querySelectorAll('fieldset')].find((each) => each.querySelector('legend')?.textContent?.startsWith(ask))
      const option = [...(found?.querySelectorAll('label') ?? [])].find((each) => each.textContent?.trim() === wanted)?.querySelector('input')
      option?.click()
      return Boolean(option)
    }, question, says))

inBothBrowsers('work out a deadline', (given, name) => {
  beforeEach(async () => {
    for (const page of (await given.driven.browser.pages()).slice(1)) await page.close()
    const page = await openPopup(given.driven)
    await empty(page)
    await page.close()
  })
  const open = (path = 'deadline.html', width = 900, height = 900) => given.driven.openExtension(path, { width, height })

  test('a month alone gives the earliest and the latest day, and a question both answers', async () => {
    const page = await open()
    await click(page, 'Children’s complaints')
    await click(page, 'I asked for stage two of a children’s')
    await when(page, 'When was this?', '', 'Feb', '2024')
    await shows(page, 'If the council did not write to you in time: by 7 March 2024 at the earliest, 8 April 2024 at the latest')
    await shows(page, 'If the council wrote to you in time: by 7 May 2024 at the earliest, 5 June 2024 at the latest')
    await shows(page, 'If you only spoke to somebody: counted from the day the council wrote your complaint down')
    await shows(page, 'Perhaps overdue')
    await answer(page, 'Did the council write to you', 'Yes')
    await answer(page, 'Did you make the complaint only by speaking', 'No')
    await shows(page, 'The council must send you its stage two response by 7 May 2024 at the earliest, 5 June 2024 at the latest.')
    expect(await text(page, '.steps .tag')).toBe('Overdue')
    await click(page, 'This has been done')
    await when(page, 'When was this: stage two response sent?', '12', '6', '2024')
    await shows(page, 'You can ask for a review panel, and say why by 10 July 2024')
    await page.close()
  })

  test('a day that is still to come is counted, with a clear sentence', async () => {
    const page = await open('deadline.html?limit=foi')
    const year = new Date().getFullYear() + 1
    await when(page, 'When was this?', '3', 'March', String(year))
    await shows(page, `3 March ${year} is still to come. What you see is what would follow from it.`)
    await shows(page, 'Not due yet')
    await page.close()
  })

  test('what is no day is said, and nothing is counted', async () => {
    const page = await open('deadline.html?limit=foi')
    await when(page, 'When was this?', '31', '2', '2024')
    await shows(page, 'February 2024 has no day 31.')
    expect(await text(page)).not.toContain('What follows')
    await page.close()
  })

  test('it is kept as a case with its own deadlines, and once only', async () => {
    const page = await open('deadline.html?limit=csp-stage3-panel')
    await when(page, 'When was this?', '8', '2', '2024')
    await shows(page, 'The council must hold the review panel by 21 March 2024.')
    await page.type('section[aria-labelledby=keep] input', 'Anytown Council')
    await click(page, 'Keep it as a case')
    await shows(page, 'Kept on your watchlist.')
    const cases = async () => Object.entries(await stored(page)).filter(([key]) => key.startsWith('case:')).map(([, value]) => value as Case)
    await until(async () => (await cases()).length === 1)
    const [kept] = await cases()
    expect(kept).toMatchObject({ origin: 'own', bodies: ['Anytown Council'] })
    expect(kept!.actions.map(({ id, due }) => [id, due])).toEqual([['csp-stage3-panel', '2024-03-21']])
    await click(page, 'Keep it as a case')
    await until(async () => (await cases()).length === 1)
    expect(await page.evaluate(() => document.querySelector('textarea')!.value)).toMatch(
      /Under regulation 19\(4\) of the Children Act 1989 Representations Procedure \(England\) Regulations 2006 \(SI 2006\/1738\) you had to hold the review panel by 21 March 2024\. That was \d+ working days ago\./,
    )
    const watchlist = await open('watchlist.html')
    await shows(watchlist, 'Anytown Council')
    await shows(watchlist, 'The council must hold the review panel.')
    await watchlist.close()
    await page.close()
  })

  test('the popup, the rulebook and the card lead to it', async () => {
    const popup = await openPopup(given.driven)
    const link = () => popup.evaluate(() => [...document.querySelectorAll('a')].find((each) => each.textContent?.trim() === 'Work out a deadline')?.getAttribute('href'))
    await until(async () => (await link()) === '/deadline.html')
    await popup.close()
    const rulebook = await open('rulebook.html?q=blue+badge')
    const entry = () => rulebook.evaluate(() => document.querySelector('#blue-badge a[href^="/deadline"]')?.getAttribute('href'))
    await until(async () => (await entry()) === '/deadline.html?limit=blue-badge')
    await rulebook.close()
    const page = await openCard(given.driven, decision.url)
    await press(page, 'How this was worked out: Stage two response')
    await until(() => press(page, 'Work out a deadline of your own: Stage two response').then(() => true, () => false))
    // Firefox does not report the address of a page of the extension; the page itself knows it.
    const addresses = async () => Promise.all((await given.driven.browser.pages()).map((each) => each.evaluate(() => location.href).catch(() => '')))
    await until(async () => (await addresses()).some((address) => address.endsWith('/deadline.html?limit=csp-stage2')))
    await page.close()
  })

  test('with the keyboard alone', async () => {
    const page = await open()
    await page.bringToFront()
    const tabTo = async (words: string) => {
      for (let turn = 0; turn < 60; turn++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => `${document.activeElement?.textContent ?? ''} ${(document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ''}`)
        if (focused.includes(words)) return
      }
      throw new Error(`No Tab leads to “${words}”.`)
    }
    await tabTo('Search in your own words')
    await page.keyboard.type('carer')
    await shows(page, '2 choices found.')
    await page.keyboard.press('Tab')
    await tabTo('I asked for a care needs or carer’s assessment')
    await page.keyboard.press('Enter')
    await shows(page, 'No fixed limit')
    await until(() => page.evaluate(() => document.activeElement?.id === 'chosen'))
    await tabTo('Day')
    await page.keyboard.type('1')
    await tabTo('Month')
    await page.keyboard.type('may')
    await tabTo('Year')
    await page.keyboard.type('2024')
    await tabTo('Number')
    await page.keyboard.type('28')
    await tabTo('Unit')
    await page.keyboard.type('d')
    await shows(page, '29 May 2024')
    await tabTo('Keep it as a case')
    await page.keyboard.press('Enter')
    await shows(page, 'Kept on your watchlist.')
    await page.close()
  })

  test('no violations in any state or look, no wider than 320 pixels, and pictures', async () => {
    for (const width of [320, 768, 1_440]) {
      const page = await open('deadline.html', width, 900)
      const looks = name === 'chromium' ? [[], [{ name: 'prefers-color-scheme', value: 'dark' }], [{ name: 'forced-colors', value: 'active' }]] : [[]]
      const check = async (state: string) => {
        for (const features of looks) {
          if (name === 'chromium') await page.emulateMediaFeatures(features)
          expect(await violations(page), `${state}, ${width} px, ${JSON.stringify(features)}`).toEqual([])
        }
        if (name === 'chromium') await page.emulateMediaFeatures([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      }
      await check('nothing chosen')
      await click(page, 'Children’s complaints')
      await click(page, 'I asked for stage two of a children’s')
      await when(page, 'When was this?', '', '2', '2024')
      await answer(page, 'Did you make the complaint only by speaking', 'Yes')
      await shows(page, 'When did the council write your complaint down?')

      await answer(page, 'Did you make the complaint only by speaking', 'No')
      await page.screenshot({ path: pictureFile(name, `deadline-${width}`), fullPage: true })
      await click(page, 'How this was worked out')
      await check('worked out')
      await page.close()
    }
  }, 120_000)
})
