import type { Page } from 'puppeteer-core'
import { beforeEach, expect, test } from 'vitest'
import type { Case } from '../../lib/watchlist/case.ts'
import { readMatter } from '../../lib/watchlist/matter.ts'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { closePages, openCard, openParts, press } from './card.ts'
import { click, empty, openPopup, shows, stored, text, violations } from './watchlist.ts'

const decision = corpusPages().find(({ name }) => name === '99-100-001')!

/** Types into the field of a label, in the fieldset of a legend, as a reader does. */
async function type(page: Page, legend: string, label: string, value: string): Promise<void> {
  await until(() =>
    page.evaluate(
      (group, name) => {
        const found = [...document.querySelectorAll('fieldset')].find((each) =>
          each.querySelector('legend')?.textContent?.startsWith(group),
        )
        const field = [...(found?.querySelectorAll('label') ?? [])]
          .find((each) => each.textContent?.trim().startsWith(name))
          ?.querySelector('input')
        field?.focus()
        field?.select()
        return Boolean(field)
      },
      legend,
      label,
    ),
  )
  await page.keyboard.type(value)
}

async function when(page: Page, legend: string, day: string, month: string, year: string): Promise<void> {
  if (day) await type(page, legend, 'Day', day)
  await type(page, legend, 'Month', month)
  await type(page, legend, 'Year', year)
}

const answer = (page: Page, question: string, says: string) =>
  until(() =>
    page.evaluate(
      (ask, wanted) => {
        const found = [...document.querySelectorAll('fieldset')].find((each) => each.querySelector('legend')?.textContent?.startsWith(ask))
        const option = [...(found?.querySelectorAll('label') ?? [])]
          .find((each) => each.textContent?.trim() === wanted)
          ?.querySelector('input')
        option?.click()
        return Boolean(option)
      },
      question,
      says,
    ),
  )

/** Chooses a matter by words typed into the search. */
async function choose(page: Page, words: string, says: string): Promise<void> {
  await until(() => page.evaluate(() => Boolean(document.querySelector('input[type=search]'))))
  await page.focus('input[type=search]')
  await page.keyboard.type(words)
  await click(page, says, '.found')
}

const go = (page: Page) => click(page, 'Show the answer')

inBothBrowsers('work out a deadline', (given, name) => {
  beforeEach(async () => {
    await closePages(given.driven)
    const page = await openPopup(given.driven)
    await empty(page)
    await page.close()
  })
  const open = (path = 'deadline.html', width = 900, height = 900) => given.driven.openExtension(path, { width, height })

  test('a month alone gives the earliest and the latest day; the question is preset; an answer changes the top', async () => {
    const page = await open()
    await choose(page, 'stage 2 social worker', 'I asked for stage two of a children’s')
    await when(page, 'When did you ask?', '', 'Feb', '2024')
    await go(page)
    await shows(page, 'Overdue since 8 April 2024 at the latest', '.answer')
    await shows(page, 'At the latest, if the council wrote to you in time: since 5 June 2024', '.answer')
    await answer(page, 'Did the council write to you', 'Yes')
    await shows(page, 'Overdue since 5 June 2024 at the latest', '.answer')
    expect(await text(page, '.answer')).not.toContain('At the latest, if')
    await click(page, 'Something has happened since')
    await when(page, 'When was this: stage two response sent?', '12', '6', '2024')
    await shows(page, 'Your last day to ask for a review panel', '.dates')
    await shows(page, '10 July 2024', '.dates')
    await page.close()
  })

  test('nothing found is never an empty page, and “something else” leads on', async () => {
    const page = await open()
    await until(() => page.evaluate(() => Boolean(document.querySelector('input[type=search]'))))
    await page.focus('input[type=search]')
    await page.keyboard.type('xylophone')
    await shows(page, 'No matter fits “xylophone”. Choose one of the two below.')
    await click(page, 'Something else: a complaint')
    await when(page, 'When was this?', '1', '6', '2026')
    await go(page)
    // The answer to the complaint leads, counted over the acknowledgement: 8 June and ten working days more.
    await shows(page, '22 June 2026', '.answer h2')
    await shows(page, 'The council should send you its stage one response.', '.answer')
    await page.close()
  })

  test('a day that is still to come is counted, with a clear sentence', async () => {
    const page = await open('deadline.html?limit=foi')
    const year = new Date().getFullYear() + 1
    await when(page, 'When was this?', '3', 'March', String(year))
    await go(page)
    await shows(page, `3 March ${year} is still to come. What you see is what would follow from it.`)
    await shows(page, 'Due by ', '.answer h2')
    await page.close()
  })

  test('what is no day is said beside it, and nothing is counted', async () => {
    const page = await open('deadline.html?limit=foi')
    await when(page, 'When was this?', '31', '2', '2024')
    await shows(page, 'February 2024 has no day 31.', 'fieldset')
    await go(page)
    expect(await text(page)).not.toContain('What follows')
    await page.close()
  })

  test('the letter is written from what was entered, and goes to the mail program, not to the web', async () => {
    const page = await open('deadline.html?limit=csp-stage2', 1_280)
    await when(page, 'When did you ask?', '10', '3', '2024')
    await go(page)
    await answer(page, 'Did the council write to you', 'No')
    await until(() =>
      page.evaluate(() => {
        const tone = [...document.querySelectorAll<HTMLLabelElement>('.tones label')].find(
          (each) => each.textContent?.trim() === 'Formal complaint',
        )
        tone?.querySelector('input')?.click()
        return Boolean(tone)
      }),
    )
    await page.type('.fields label:nth-of-type(1) input', 'Ms A Reader')
    await page.type('.fields label:nth-of-type(3) input', 'Marchwell, complaints team')
    const letter = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#letter-text')!.value)
    await until(async () => (await letter()).startsWith('Dear complaints team'))
    const words = await letter()
    expect(words).toContain(
      'Regulation 17(3)–(6) of the Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738) ' +
        'says that you must send me your stage two response within 25 working days. That time ended on 16 April 2024.',
    )
    expect(words).toContain('This is a formal complaint about the delay.')
    const mail = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a')].find(
          ({ textContent }) => textContent?.trim() === 'Open in your mail program',
        )!.href,
    )
    expect(new URL(mail).protocol).toBe('mailto:')
    expect(new URL(mail).searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(words)
    await page.close()
  })

  test('the log says how it stands, and the next step with its day', async () => {
    const page = await open('deadline.html?limit=csp-stage2')
    await when(page, 'When did you ask?', '10', '3', '2024')
    await go(page)
    await click(page, 'What I sent and what came back')
    await shows(page, 'Send a reminder now.')
    await when(page, 'On which day', '1', '5', '2024')
    await click(page, 'Add to the log')
    await shows(page, 'You sent a reminder.', '.log')
    await shows(page, 'Your reminder had no answer. Make a formal complaint now.')
    await page.close()
  })

  test('it is kept as a case with its own deadlines, and once only', async () => {
    const page = await open('deadline.html?limit=csp-stage3-panel')
    await when(page, 'When did you ask?', '8', '2', '2024')
    await go(page)
    await shows(page, 'The council must hold the review panel.')
    await page.type('.fields label:nth-of-type(3) input', 'Anytown Council')
    await click(page, 'Keep as a case')
    await shows(page, 'Kept on your watchlist.')
    const cases = async (of = page) =>
      Object.entries(await stored(of))
        .filter(([key]) => key.startsWith('case:'))
        .map(([, value]) => value as Case)
    await until(async () => (await cases()).length === 1)
    const [kept] = await cases()
    expect(kept).toMatchObject({ origin: 'own', bodies: ['Anytown Council'] })
    expect(kept!.actions.map(({ id, due, mark }) => [id, due, mark.as])).toEqual([['csp-stage3-panel', '2024-03-21', 'not done']])
    await click(page, 'Keep the changes')
    await until(async () => (await cases()).length === 1)
    const watchlist = await open('watchlist.html')
    await shows(watchlist, 'Anytown')
    await watchlist.close()
    await page.close()
    // Opened again, it knows what was told.
    const again = await open(`deadline.html?case=${kept!.id}`)
    await shows(again, 'Overdue since 21 March 2024', '.answer')
    await click(again, 'What I sent and what came back')
    await when(again, 'On which day', '1', '5', '2024')
    await click(again, 'Add to the log')
    await until(async () => readMatter((await cases(again))[0]?.matter)?.log.length === 1)
    await again.close()
  })

  test('the popup, the rulebook and the card lead to it', async () => {
    const popup = await openPopup(given.driven)
    const link = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('a')].find((each) => each.textContent?.trim() === 'Work out a deadline')?.getAttribute('href'),
      )
    await until(async () => (await link()) === '/deadline.html')
    await popup.close()
    const rulebook = await open('rulebook.html?q=blue+badge')
    const entry = () => rulebook.evaluate(() => document.querySelector('#blue-badge a[href^="/deadline"]')?.getAttribute('href'))
    await until(async () => (await entry()) === '/deadline.html?limit=blue-badge')
    await rulebook.close()
    const page = await openCard(given.driven, decision.url)
    await openParts(page, 'limits')
    await press(page, 'Stage two response')
    await until(() =>
      press(page, 'Work out a deadline of your own: Stage two response').then(
        () => true,
        () => false,
      ),
    )
    // Firefox does not report the address of a page of the extension; the page itself knows it.
    const addresses = async () =>
      Promise.all((await given.driven.browser.pages()).map((each) => each.evaluate(() => location.href).catch(() => '')))
    await until(async () => (await addresses()).some((address) => address.endsWith('/deadline.html?limit=csp-stage2')))
    await page.close()
  })

  test('with the keyboard alone', async () => {
    const page = await open()
    await page.bringToFront()
    const tabTo = async (words: string) => {
      for (let turn = 0; turn < 90; turn++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const there = document.activeElement as HTMLInputElement | null
          return [there?.textContent, there?.labels?.[0]?.textContent].join(' ')
        })
        if (focused.includes(words)) return
      }
      throw new Error(`No Tab leads to “${words}”.`)
    }
    await tabTo('What did you ask the council for?')
    await page.keyboard.type('carer assessment')
    await shows(page, 'I asked for a care needs or carer’s assessment')
    await tabTo('I asked for a care needs or carer’s assessment')
    await page.keyboard.press('Enter')
    await shows(page, 'No law sets a time for this.')
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'H1'))
    await tabTo('Day')
    await page.keyboard.type('1')
    await tabTo('Month')
    await page.keyboard.type('may')
    await tabTo('Year')
    await page.keyboard.type('2024')
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.activeElement?.id === 'answer'))
    await tabTo('Number')
    await page.keyboard.type('28')
    await tabTo('Unit')
    await page.keyboard.type('d')
    await shows(page, '29 May 2024', '.answer')
    await tabTo('Something has happened since')
    await page.keyboard.press('Enter')
    await tabTo('Your name')
    await page.keyboard.type('A Reader')
    await until(() => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#letter-text')!.value.endsWith('A Reader')))
    await page.close()
  })

  test('no violations in any state or look, no wider than 320 pixels', async () => {
    for (const width of [320, 768, 1_280]) {
      const page = await open('deadline.html', width, 900)
      const looks =
        name === 'chromium' ? [[], [{ name: 'prefers-color-scheme', value: 'dark' }], [{ name: 'forced-colors', value: 'active' }]] : [[]]
      const check = async (state: string) => {
        for (const features of looks) {
          if (name === 'chromium') await page.emulateMediaFeatures(features)
          expect(await violations(page), `${state}, ${width} px, ${JSON.stringify(features)}`).toEqual([])
        }
        if (name === 'chromium') await page.emulateMediaFeatures([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width)
      }
      await until(() => page.evaluate(() => Boolean(document.querySelector('input[type=search]'))))
      await page.focus('input[type=search]')
      await page.keyboard.type('stage 2')
      await shows(page, 'fit “stage 2”')
      await check('finding')
      await click(page, 'I asked for stage two of a children’s', '.found')
      await check('the date')
      await when(page, 'When did you ask?', '10', '3', '2024')
      await go(page)
      await shows(page, 'Overdue since 16 April 2024', '.answer')
      await click(page, 'How this was worked out')
      await click(page, 'The rule')
      await click(page, 'Something unusual')
      await click(page, 'Something has happened since')
      await click(page, 'What I sent and what came back')
      await check('everything open')
      await page.close()
    }
  }, 240_000)
})
