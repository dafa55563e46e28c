import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { choose, cardText, clearStorage, dayFields, expectAccessible, openCard, openParts, press, pressIn, says, send } from './card.ts'
import type { Api } from './watchlist.ts'

declare const chrome: Api & { tabs: { query(of: object): Promise<{ id: number }[]> } }

const { url } = corpusPages().find((page) => page.name === '99-100-001')!

inBothBrowsers('every state of the card', (given) => {
  const opened: Page[] = []
  const open = async (size?: { width: number; height: number }) => {
    const page = await openCard(given.driven, url, size)
    opened.push(page)
    return page
  }
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
    await clearStorage(given.driven)
  })

  test('each part, opened by itself, has no violation, and closes again', async () => {
    const page = await open()
    await expectAccessible(page, 'first view')
    for (const part of ['limits', 'timeline', 'actions', 'tools'] as const) {
      await openParts(page, part)
      expect(await page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.panel').length), part).toBe(1)
      await expectAccessible(page, part)
      await pressIn(page, `#fold-${part}`)
    }
    expect(await page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.panel').length)).toBe(0)
  })

  test('each working, opened by itself, has no violation, and closes again', async () => {
    const page = await open()
    await openParts(page, 'limits')
    const names = await page.evaluate(() =>
      [...document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('summary')].map((each) => each.textContent!.trim()),
    )
    expect(names.length).toBeGreaterThan(4)
    const open1 = () => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('details[open]').length)
    for (const each of names) {
      await press(page, each)
      expect(await open1(), each).toBe(1)
      await expectAccessible(page, each)
      await press(page, each)
    }
    expect(await open1()).toBe(0)
  })

  test('a form sent with nothing in it, or with days the wrong way round, says beside it what it needs', async () => {
    const page = await open()
    await openParts(page, 'timeline', 'tools')
    const wrong = (at: string, text: string) =>
      until(() =>
        page.evaluate(
          (place, words) => {
            const told = document.querySelector('overdue-card')!.shadowRoot!.getElementById(`told-${place}`)
            return told?.getAttribute('role') === 'alert' && told.textContent!.includes(words)
          },
          at,
          text,
        ),
      )
    await press(page, 'Correct a date')
    await send(page, 'form#correct', {})
    await wrong('timeline', 'Enter the first day, and the last one where it was more than one.')
    await expectAccessible(page, 'a date refused')
    await send(page, 'form#correct', { ...dayFields('date-from', '2023-02-30') })
    await wrong('timeline', 'February 2023 has no day 30.')
    await send(page, 'form#correct', { ...dayFields('date-from', '2023-02-20'), ...dayFields('date-to', '2023-02-10') })
    await wrong('timeline', 'The last day lies before the first.')
    await press(page, 'Leave it as it is')
    const measure = (start: string, end: string, limit: object) =>
      send(page, 'form#measure', { ...dayFields('start-from', start), ...dayFields('end-from', end), ...limit })
    await measure('', '', { limit: 'csp-stage2+' })
    await wrong('measure', 'Choose two entries, or enter two days.')
    await expectAccessible(page, 'a measurement refused')
    await measure('2023-02-14', '2023-03-14', { limit: 'own', value: '' })
    await wrong('measure', 'Choose a limit, or enter a length.')
    await measure('2023-03-14', '2023-02-14', { limit: 'csp-stage2+' })
    await wrong('measure', 'The second date lies before the first.')
    expect(await cardText(page)).not.toContain('Keep this')
  })

  test('another end and another limit work a clock out again, and both are undone one by one', async () => {
    const page = await open()
    await openParts(page, 'limits', 'tools')
    await press(page, 'Stage two response')
    await press(page, 'Correct a date: Stage two response')
    await send(page, 'form#correct', { ...dayFields('end-from', '2023-06-01'), limit: 'own', value: '25', unit: 'working days' })
    await says(page, '25 working days end on')
    await says(page, 'The reader gave the end and the limit.')
    expect(await cardText(page)).toContain('1 June 2023')
    await press(page, 'Undo: End of Stage two response')
    await until(async () => !(await cardText(page)).includes('gave the end'))
    expect(await cardText(page)).toContain('25 working days end on')
    await press(page, 'Undo: Limit of Stage two response: 25 working days')
    await until(async () => !(await cardText(page)).includes('25 working days end on'))
    expect(await cardText(page)).toContain('65 working days end on 22 May 2023; it was done on 23 August 2023, 93 days later.')
  })

  test('measures between two entries of the timeline', async () => {
    const page = await open()
    await openParts(page, 'tools')
    const [start, end] = await page.evaluate(() => {
      const form = document.querySelector('overdue-card')!.shadowRoot!.querySelector('form#measure')!
      const entries = [...form.querySelector<HTMLSelectElement>('[name=start]')!.options]
      const of = (words: string) => entries.find(({ text }) => text.startsWith(words))!.value
      return [of('9 January 2023:'), of('1 February 2023:')]
    })
    await send(page, 'form#measure', { start: start!, end: end!, limit: 'own', value: '10', unit: 'working days' })
    await says(page, 'From 9 January 2023 to 1 February 2023: 23 days. Last day 23 January 2023.')
  })

  test('markers explain themselves under the pointer and under a finger, and go when it goes', async () => {
    const page = await open()
    await page.bringToFront()
    const tips = () => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.tip').length)
    const place = async (index: number) => {
      await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.mark').length > 4))
      const look = () =>
        page.evaluate((of) => {
          const mark = [...document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.mark button')][of]!
          mark.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, top, width, height } = mark.getBoundingClientRect()
          return { x: left + width / 2, y: top + height / 2 }
        }, index)
      // Marks are placed anew when the page has scrolled: the place is one that stays.
      let at = await look()
      await until(async () => {
        const before = at
        at = await look()
        return before.x === at.x && before.y === at.y
      })
      return at
    }
    const hovered = await place(0)
    await page.mouse.move(hovered.x, hovered.y)
    await until(async () => (await tips()) === 1)
    await expectAccessible(page, 'marker under the pointer')
    await page.keyboard.press('Escape')
    await until(async () => (await tips()) === 0)
    await page.mouse.move(hovered.x, hovered.y + 200)
    await page.mouse.move(hovered.x, hovered.y)
    await until(async () => (await tips()) === 1)
    await page.mouse.move(2, 2)
    await until(async () => (await tips()) === 0)
    // A busy browser loses a tap now and then, as a reader's finger does; then it is tapped again.
    const tapUntil = async (wanted: number, where: () => Promise<{ x: number; y: number }>) =>
      until(async () => {
        const { x, y } = await where()
        await page.touchscreen.tap(x, y)
        await until(async () => (await tips()) === wanted, 3_000)
        return true
      })
    await tapUntil(1, () => place(2))
    await tapUntil(0, async () => ({ x: 4, y: (await place(2)).y }))
  })

  test('everything is copied or saved, and what was done is said', async () => {
    const page = await open()
    await page.bringToFront()
    for (const copied of ['Result in one line', 'Citation', 'Reading as text', 'Reading as Markdown']) {
      await choose(page, 'copy', copied)
      await says(page, new RegExp(`${copied} was copied|The browser did not let Overdue copy`))
    }
    for (const saved of ['RIS', 'BibTeX', 'CSL-JSON', 'CSV', 'JSON', 'Calendar file of the deadlines']) {
      await choose(page, 'more', `Save as ${saved}`)
      await says(page, `${saved} was saved`)
    }
  })

  test('the toolbar button tells the state of the page: read with its result, nothing to read, switched off', async () => {
    const page = await open()
    const extension = await given.driven.openExtension('popup.html')
    opened.push(extension)
    const titles = () =>
      extension.evaluate(async () => {
        const tabs = await chrome.tabs.query({})
        return (await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })))).filter((title) => title.includes('. '))
      })
    await until(async () => (await titles()).join() === 'Overdue. 3 months late. This page has been read')
    await press(page, 'More')
    await press(page, 'Switch Overdue off')
    await until(async () => (await titles()).join() === 'Overdue. Switched off')
    given.site.put({
      url: 'https://www.lgo.org.uk/decisions/housing/other/nothing-here',
      html: '<html lang="en"><title>x</title><main><h1>Nothing here</h1></main></html>',
    })
    await clearStorage(given.driven)
    await page.goto('https://www.lgo.org.uk/decisions/housing/other/nothing-here')
    await until(async () => (await titles()).join() === 'Overdue. Nothing to read on this page')
  })
})
