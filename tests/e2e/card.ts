import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { CardPart } from '../../lib/watchlist/settings.ts'
import { until, type Driven, type Size } from '../../scripts/browsers/launch.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Text of the card; '' where there is none. */
export const cardText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('overdue-card')?.shadowRoot?.textContent ?? '')

/** Opens a page and waits for its card. */
export async function openCard(driven: Driven, url: string, size?: Size): Promise<Page> {
  const page = await driven.open(url, size)
  await until(async () => (await cardText(page)).includes('Tools'))
  return page
}

/**
 * Presses an element of the card with the keyboard, as a reader does: the card takes nothing from scripts.
 * @param index which of those that the selector finds and whose text begins so
 * @returns whether there is such a one
 */
export async function tryPress(page: Page, selector: string, text = '', index = 0): Promise<boolean> {
  await page.bringToFront()
  const found = await page.evaluate(
    (wanted, begins, at) => {
      const root = document.querySelector('overdue-card')?.shadowRoot
      const all = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].filter((each) => each.textContent!.trim().startsWith(begins))
      all[at]?.focus({ preventScroll: true })
      return all[at] !== undefined && root!.activeElement === all[at]
    },
    selector,
    text,
    index,
  )
  if (found) await page.keyboard.press('Enter')
  return found
}

/** The same once it is there: what a press opens is drawn a little later. */
export async function pressIn(page: Page, selector: string, text = '', index = 0): Promise<void> {
  await until(() => tryPress(page, selector, text, index)).catch(() => {
    throw new Error(`The card has no ${selector} "${text}".`)
  })
}

/** Presses the first button or summary of the card whose text begins so. */
export const press = (page: Page, text: string): Promise<void> => pressIn(page, 'button, summary', text)

/** Chooses from a menu of the card. One that closes because the focus is still on its way to another place is opened again. */
export async function choose(page: Page, menu: 'copy' | 'more', text: string): Promise<void> {
  await until(async () => {
    await tryPress(page, `#menu-${menu}[aria-expanded=false]`)
    return await tryPress(page, `#menu-${menu}[aria-expanded=true] + ul button`, text)
  })
}

/** Opens parts of the card below the first view, those that are not open yet. */
export async function openParts(page: Page, ...names: CardPart[]): Promise<void> {
  for (const name of names) {
    await tryPress(page, `#fold-${name}[aria-expanded=false]`)
    await until(() =>
      page.evaluate((part) => document.querySelector('overdue-card')!.shadowRoot!.getElementById(`part-${part}`) !== null, name),
    )
  }
}

/** The three fields of a day, as `send` takes them. */
export function dayFields(name: string, day: string): Record<string, string> {
  const [year, month, date] = day.split('-').map((part) => (part ? String(Number(part)) : ''))
  return { [`${name}-day`]: date ?? '', [`${name}-month`]: month ?? '', [`${name}-year`]: year ?? '' }
}

/** Waits until the card says something. */
export const says = (page: Page, text: string | RegExp): Promise<boolean> =>
  until(async () => {
    const all = await cardText(page)
    return typeof text === 'string' ? all.includes(text) : text.test(all)
  })

/** Fills fields of a form of the card by their names and sends it. */
export const send = (page: Page, form: string, fields: Record<string, string>): Promise<void> =>
  page.evaluate(
    (selector, values) => {
      const found = document.querySelector('overdue-card')!.shadowRoot!.querySelector<HTMLFormElement>(selector)!
      for (const [name, value] of Object.entries(values)) found.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value
      found.requestSubmit()
    },
    form,
    fields,
  )

/** Checks the card, in the state in which it is, for violations of the accessibility guidelines. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // The checker is long: it goes to a page once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const found = await page.evaluate(async (host) => {
    const view = globalThis as unknown as {
      axe: {
        run: (of: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
      }
    }
    const { violations } = await view.axe.run(
      { include: [[host]] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
        // What passes is not described: nobody reads it.
        resultTypes: ['violations'],
      },
    )
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
          .join(' | ')
          .slice(0, 600)}`,
    )
  }, 'overdue-card')
  expect(found.join('\n'), state).toBe('')
}

/** The element of the card that has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? '')

/** What the tests use of a browser's interface from a page of the extension. */
type Stored = { chrome: { storage: { local: { clear(): Promise<void>; get(keys: null): Promise<Record<string, unknown>> } } } }

/** A page of the extension, by browser, kept open, that reads nothing that is stored: opening one takes longer than what is done in it. */
const insides = new WeakMap<Driven, Page>()

/** Closes all pages but the first, which the browser began with. */
export async function closePages(driven: Driven): Promise<void> {
  // Firefox does not always tell that a page of the extension is gone.
  insides.delete(driven)
  for (const page of (await driven.browser.pages()).slice(1)) await page.close()
}

async function inside(driven: Driven): Promise<Page> {
  const known = insides.get(driven)
  const page = known && !known.isClosed() ? known : await driven.openExtension('welcome.html')
  insides.set(driven, page)
  return page
}

/** Empties the storage: what a test leaves there must not reach the next one. */
export async function clearStorage(driven: Driven): Promise<void> {
  await (await inside(driven)).evaluate(() => (globalThis as unknown as Stored).chrome.storage.local.clear())
}

/** All that is stored. */
export const storedIn = async (driven: Driven): Promise<Record<string, unknown>> =>
  (await inside(driven)).evaluate(() => (globalThis as unknown as Stored).chrome.storage.local.get(null))
