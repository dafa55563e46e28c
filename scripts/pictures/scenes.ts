import type { Page } from 'puppeteer-core'
import { addDays } from '../../lib/calendar/day.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import { cardText, openParts, press, pressIn } from '../../tests/e2e/card.ts'
import { click, send, shows, text } from '../../tests/e2e/watchlist.ts'
import type { CardPart } from '../../lib/watchlist/settings.ts'
import { until, type Driven, type Size } from '../browsers/launch.ts'
import { logged, watched } from './samples.ts'
import { listNames, openList, openOther, otherNames, switchOn } from './sites.ts'

/** Something to be seen of the extension: how to get there from a browser with a filled watchlist. */
export interface Scene {
  name: string
  /** A page as high as what it holds; else what the window shows. */
  whole?: boolean
  /** The popup has a size of its own. */
  size?: Size
  open(driven: Driven, size: Size): Promise<Page>
}

/** Fills the watchlist and the reading log with invented decisions. */
export async function fill(driven: Driven): Promise<void> {
  const today = localDay(new Date())
  const page = await driven.openExtension('options.html')
  await send(page, { do: 'settings', set: { log: true } })
  await send(page, { do: 'backed-up', on: addDays(today, -12) })
  await send(page, { do: 'import', cases: watched(today), corrections: {}, settings: {}, mode: 'merge', token: 'pictures' })
  for (const { decision, rows } of logged(today)) await send(page, { do: 'log', decision, rows })
  await page.close()
}

const urlOf = (name: string) => pagesIn(ownPages).find((page) => page.name === name)!.url

/** A decision with its card, nothing but these parts open. */
async function card(driven: Driven, size: Size, name: string, parts: CardPart[], as: 'open' | 'collapsed' = 'open'): Promise<Page> {
  const extension = await driven.openExtension('options.html')
  await send(extension, { do: 'settings', set: { parts: [], card: as } })
  await extension.close()
  const page = await driven.open(urlOf(name), size)
  await until(async () => (await cardText(page)).includes(as === 'open' ? 'Tools' : 'Open the card'))
  await openParts(page, ...parts)
  return page
}

const scene = (name: string, open: Scene['open'], more: Partial<Scene> = {}): Scene => ({ name, open, ...more })

const cardScene = (name: string, decision: string, parts: CardPart[], then?: (page: Page) => Promise<unknown>): Scene =>
  scene(name, async (driven, size) => {
    const page = await card(driven, size, decision, parts)
    await then?.(page)
    await page.evaluate(() => (document.querySelector('overdue-card')!.shadowRoot!.activeElement as HTMLElement | null)?.blur())
    return page
  })

/** A page of the extension once it shows something. */
const own = (name: string, file: string, ready: string, then?: (page: Page) => Promise<unknown>, more: Partial<Scene> = {}): Scene =>
  scene(
    name,
    async (driven, size) => {
      const page = await driven.openExtension(file, size)
      await until(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, ready))
      await then?.(page)
      await page.evaluate(() => {
        ;(document.activeElement as HTMLElement | null)?.blur()
        scrollTo(0, 0)
      })
      return page
    },
    { whole: true, ...more },
  )

/** The part of a browser's interface by which the panel knows which tab is in front. */
interface WithTabs {
  tabs: {
    query(of: object): Promise<{ id: number }[]>
    sendMessage(id: number, message: object): Promise<{ state: string } | null>
  }
}

/** The panel in a tab of its own, which takes a page that is open for the one in front: a picture is taken of the one in front. */
async function panel(driven: Driven, size: Size, url: string, says: string): Promise<Page> {
  const page = await driven.open(url)
  const beside = await driven.openExtension('sidepanel.html', size)
  await beside.evaluate(async () => {
    const both = globalThis as unknown as { browser?: WithTabs; chrome: WithTabs }
    const { tabs } = both.chrome
    const all = await tabs.query({})
    const ids = await Promise.all(
      all.map(async (tab) => ((await tabs.sendMessage(tab.id, { tell: 'page' }).catch(() => null)) ? [tab] : [])),
    )
    for (const each of new Set([both.chrome.tabs, (both.browser ?? both.chrome).tabs])) each.query = async () => ids.flat().slice(-1)
  })
  // What the page says of itself anew is heard.
  await page.reload()
  await until(async () => (await cardText(beside)).includes(says) || (await text(beside)).includes(says))
  beside.once('close', () => void page.close().catch(() => {}))
  await beside.bringToFront()
  return beside
}

const panelSize = { width: 400, height: 900 }

const popupSize = { width: 400, height: 600 }

async function typeDay(page: Page, days: [day: string, month: string, year: string]): Promise<void> {
  await until(() => page.evaluate(() => document.querySelectorAll('fieldset .date input').length > 2))
  const fields = await page.$$('fieldset .date input')
  for (const [index, value] of days.entries()) await fields[index]!.type(value)
}

/** The answer to stage two of a complaint asked for so many days ago. */
async function answered(page: Page): Promise<void> {
  const asked = new Date(Date.now() - 263 * 864e5)
  await typeDay(page, [String(asked.getDate()), String(asked.getMonth() + 1), String(asked.getFullYear())])
  await click(page, 'Show the answer')
  await until(() => page.evaluate(() => document.querySelector('#letter-text') !== null))
  for (const [label, value] of [
    ['Your name', 'Ms A Reader'],
    ['Your email', 'a.reader@example.org'],
    ['Council', 'Marchwell, complaints team'],
    ['Reference', 'CC/2291'],
  ] as const) {
    await page.evaluate((begins) => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.fields label')]
      labels
        .find(({ textContent }) => textContent!.trim().startsWith(begins))!
        .querySelector('input')!
        .focus()
    }, label)
    await page.keyboard.type(value)
  }
}

/** Everything that can be seen, in the order of its use. */
export const scenes: Scene[] = [
  cardScene('card', '99-100-001', []),
  cardScene('card-limits', '99-100-001', ['limits'], (page) => press(page, 'Stage two response')),
  cardScene('card-timeline', '99-100-001', ['timeline']),
  cardScene('card-actions', '99-100-010', ['actions']),
  cardScene('card-tools', '99-100-001', ['tools']),
  cardScene('card-words', '99-100-001', ['actions'], async (page) => {
    await pressIn(page, '.tasks .link')
    await until(() => page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('.mark').length > 4))
    // The page scrolls smoothly.
    await new Promise((done) => setTimeout(done, 1_000))
  }),
  scene('card-collapsed', (driven, size) => card(driven, size, '99-100-001', [], 'collapsed')),
  own('popup', 'popup.html', '.due-row', undefined, { whole: false, size: popupSize }),
  own('popup-done', 'popup.html', '.due-row', (page) => click(page, 'Done…', '.due-row'), { whole: false, size: popupSize }),
  scene('beside', (driven, size) => panel(driven, size, urlOf('99-100-001'), 'Agreed actions'), { whole: true, size: panelSize }),
  // As wide as Firefox opens its sidebar.
  scene('beside-narrow', (driven, size) => panel(driven, size, urlOf('99-100-010'), 'Agreed actions'), {
    whole: true,
    size: { width: 250, height: 900 },
  }),
  scene(
    'beside-working',
    (driven, size) =>
      panel(driven, size, urlOf('99-100-010'), 'Agreed actions').then(async (page) => {
        await press(page, 'Stage two response')
        return page
      }),
    { whole: true, size: panelSize },
  ),
  scene('beside-list', (driven, size) => panel(driven, size, 'https://www.lgo.org.uk/decisions', 'Not a decision'), { size: panelSize }),
  scene(
    'beside-unread',
    (driven, size) => panel(driven, size, 'https://www.lgo.org.uk/decisions/housing/other/empty', 'could not be read'),
    { size: panelSize },
  ),
  own('watchlist', 'watchlist.html', 'tbody tr'),
  own('watchlist-open', 'watchlist.html', 'tbody tr', async (page) => {
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.case .name')[6]!.click())
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.case input[type=checkbox]')[6]!.click())
    await until(() => page.evaluate(() => document.querySelector('.aside textarea') !== null))
  }),
  own('statistics', 'statistics.html', 'main table'),
  own('log', 'log.html', '.rows tbody tr'),
  own('files', 'files.html', 'input[type=file]'),
  own('settings', 'options.html', 'main input'),
  own('deadline-find', 'deadline.html', 'input[type=search]', async (page) => {
    await page.type('input[type=search]', 'stage 2')
    await shows(page, 'fit “stage 2”')
  }),
  own('deadline-when', 'deadline.html?limit=csp-stage2', 'fieldset'),
  own('deadline', 'deadline.html?limit=csp-stage2', 'fieldset', answered),
  own('deadline-open', 'deadline.html?limit=csp-stage2', 'fieldset', async (page) => {
    await answered(page)
    for (const part of ['How this was worked out', 'The rule', 'Something unusual', 'Something has happened since', 'What I sent'])
      await click(page, part)
  }),
  own('deadline-none', 'deadline.html', 'input[type=search]', async (page) => {
    await page.type('input[type=search]', 'pothole')
    await until(() => page.evaluate(() => document.querySelector('.found button, .found a') !== null))
    await page.evaluate(() => document.querySelector<HTMLElement>('.found button, .found a')!.click())
    await typeDay(page, ['1', '9', '2026'])
    await click(page, 'Show the answer')
  }),
  own('rulebook', 'rulebook.html?q=stage+two', 'main h3'),
  ...listNames.map((name) => scene(`list-${name.replaceAll(' ', '-')}`, (driven, size) => openList(driven, size, name), { whole: true })),
  own('settings-others', 'options.html', '#others', (page) => switchOn(page)),
  ...otherNames.map((name) => scene(`other-${name}`, (driven, size) => openOther(driven, size, name), { whole: true })),
]
