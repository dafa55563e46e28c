import { until } from '../../scripts/browsers/launch.ts'
import type { Page } from 'puppeteer-core'

/** What the sample lists name: bodies and references that do not exist. */
export interface Named {
  url: string
  reference: string
  summary: string
}

const titleOf = ({ url, reference }: Named) => `<a href="${url}">Fellbeck Council (${reference})</a>`
const written = (entries: readonly Named[], markup: (one: Named) => string) => entries.map(markup).join('')
const row = 'Statement, Upheld, Special educational needs, 05-Mar-2025'
const summaryOf = ({ summary }: Named) => `<p>Summary: ${summary}</p>`

/** The lists of the Ombudsman's site: address, and the ways in which their entries could be marked up. */
export const layouts: [name: string, path: string, html: (all: readonly Named[]) => string][] = [
  ['all decisions', '/decisions', (all) => `<ul>${all.map(item).join('')}</ul>`],
  ['all decisions, with a capital', '/Decisions', (all) => `<ul>${all.map(item).join('')}</ul>`],
  ['a page of all decisions', '/decisions?page=2', (all) => `<ul>${all.map(item).join('')}</ul>`],
  [
    'a category',
    '/decisions/children-s-care-services',
    (of) =>
      `<ul class="results">${written(of, (one) => `<li><div>${titleOf(one)}</div><div><p>${row}</p>${summaryOf(one)}</div></li>`)}</ul>`,
  ],
  [
    'a field of a category',
    '/decisions/education/special-educational-needs',
    (of) =>
      `<ol>${written(of, (one) => `<li><h3>${titleOf(one)}</h3><p>${row}</p>${summaryOf(one)}</li>`)}</ol>` +
      '<nav><a href="?page=2">2</a></nav>',
  ],
  [
    'search results',
    '/Decisions/SearchResults?fd=2025-01-01&td=2025-12-31&page=1',
    (of) =>
      `<p>Your search has ${of.length} results</p>` +
      written(of, (one) => `<div class="result"><h2>${titleOf(one)}</h2><p>${row}</p>${summaryOf(one)}</div>`) +
      '<nav><a href="?page=2">Next</a></nav>',
  ],
  [
    'the archive',
    '/Decisions/Archive?y=2025',
    (of) => {
      const rows = written(of, (one) => `<tr><td>${titleOf(one)}</td><td>${row}</td><td>Summary: ${one.summary}</td></tr>`)
      return `<table><tbody>${rows}</tbody></table>`
    },
  ],
  [
    'headings with what stands under them',
    '/decisions/housing',
    (of) => written(of, (one) => `<h3>${titleOf(one)}</h3><p>${row}</p>${summaryOf(one)}`) + '<p>Page 1 of 3</p>',
  ],
]

const item = (one: Named) => `<li>${titleOf(one)}<p>${row}</p><p>Summary: ${one.summary}</p></li>`

/** A page of the site that holds a list. */
export const listPage = (list: string, heading = 'Decisions') =>
  `<!doctype html><html lang="en-GB"><head><meta name="viewport" content="width=device-width"><title>${heading}</title>
  <style>
    body{font:16px/1.5 Arial,sans-serif;margin:0 auto;max-width:960px;padding:0 16px}
    td{vertical-align:top;padding:8px}li{margin-bottom:20px}
  </style></head>
  <body><header><nav><a href="/decisions">Decisions</a></nav></header><main><h1>${heading}</h1>${list}</main></body></html>`

/** What each mark says of the reader's own, and of the summary; and the line above. */
export const marksOf = (page: Page): Promise<{ own: string[]; figures: string[]; line: string }> =>
  page.evaluate(() => {
    const said = (root: ShadowRoot | null | undefined, selector: string) => {
      const found = root?.querySelector<HTMLElement>(selector)
      return found && !found.hidden ? (found.getAttribute('aria-label') ?? '') : ''
    }
    const marks = [...document.querySelectorAll('overdue-mark')].map((mark) => mark.shadowRoot)
    return {
      own: marks.map((root) => said(root, '.own .drawn')),
      figures: marks.map((root) => said(root, '.figure')),
      line: said(document.querySelector('overdue-list')?.shadowRoot, '.counts'),
    }
  })

/** Waits until the summaries of a list are read. */
export const listRead = (page: Page) => until(async () => / delay/.test((await marksOf(page)).line))

/** References of the entries that can be seen, as they stand. */
export const standing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a')]
      .filter((link) => /\(\d/.test(link.textContent ?? '') && link.getClientRects().length > 0)
      .map((link) => /\((.+)\)/.exec(link.textContent ?? '')![1]!),
  )

/** Presses the box of a mark, or a control of the line above, with the keyboard: scripts count for nothing. */
export async function pressInList(
  page: Page,
  host: string,
  selector: string,
  key: ' ' | 'ArrowDown' | 'ArrowUp',
  index = 0,
): Promise<void> {
  await page.bringToFront()
  await until(() =>
    page.evaluate(
      (name, wanted, at) => {
        const found = [...document.querySelectorAll(name)][at]?.shadowRoot?.querySelector<HTMLElement>(wanted)
        found?.focus({ preventScroll: true })
        return found !== undefined && found !== null && document.querySelectorAll(name)[at]!.shadowRoot!.activeElement === found
      },
      host,
      selector,
      index,
    ),
  )
  await page.keyboard.press(key)
}
