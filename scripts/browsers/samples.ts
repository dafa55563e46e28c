import { corpusPages, type CorpusPage } from '../../tests/support/corpus.ts'
import type { SitePage } from './site.ts'

/** Address of the page that lists the samples. */
export const indexUrl = 'https://www.lgo.org.uk/'

/**
 * The site as the demonstration and the end-to-end tests see it: every page of the corpus under its own address, a list of
 * decisions, a page of search results, an article without content, and an index of it all.
 */
export function samplePages(): SitePage[] {
  const pages = corpusPages()
  const items = pages
    .filter((page) => page.url.includes('/decisions/'))
    .map(listItem)
    .join('\n')
  const list = frame('Decisions', `<h1>Decisions</h1>\n<p>Your search has ${pages.length} results</p>\n<ul class="results">${items}</ul>`)
  return [
    { url: indexUrl, html: index(pages) },
    { url: 'https://www.lgo.org.uk/decisions', html: list },
    { url: 'https://www.lgo.org.uk/Decisions/SearchResults', html: list },
    { url: 'https://www.lgo.org.uk/decisions/housing/other/empty', html: frame('Decision', '<article id="article"></article>') },
    ...pages.map(({ url, html }) => ({ url, html })),
  ]
}

function listItem(page: CorpusPage): string {
  const about = ['Statement', meta(page, 'outcome'), meta(page, 'subcategory'), meta(page, 'decisionDate')]
    .filter(Boolean)
    .map(escape)
    .join(', ')
  const summary = /^Summary: (.*)$/m.exec(page.source)?.[1] ?? ''
  return `<li><a href="${new URL(page.url).pathname}">${escape(titleOf(page))}</a><p>${about}</p><p>Summary: ${escape(summary)}</p></li>`
}

function index(pages: CorpusPage[]): string {
  const items = pages.map(
    (page) =>
      `<li><a href="${new URL(page.url).pathname}">${escape(titleOf(page))}</a> ` +
      `<small>${escape(meta(page, 'subcategory') || meta(page, 'category') || 'Page without metadata')}</small></li>`,
  )
  return frame(
    'Sample decisions',
    `<h1>Sample decisions</h1>
<p>These pages are served by this computer under the addresses of the real site. The councils and the people in them are invented.</p>
<ul>${items.join('\n')}</ul>
<p><a href="/decisions">The same as a list of decisions</a></p>`,
  )
}

function meta(page: CorpusPage, field: string): string {
  return String(page.gold.meta?.[field] ?? '')
}

function titleOf(page: CorpusPage): string {
  return /^# (.*)$/m.exec(page.source)?.[1] ?? page.name
}

function frame(title: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;max-width:44rem;margin:0 auto;padding:1rem}li{margin:.4rem 0}small{color:#505a5f}</style></head>
<body><main>${main}</main></body></html>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
