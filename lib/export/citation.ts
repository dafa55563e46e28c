import { formatDay } from '../calendar/words.ts'
import type { Day } from '../calendar/span.ts'
import type { Decision } from '../page/decision.ts'
import { otherSiteAt } from '../watchlist/site-list.ts'
import { siteNames } from '../watchlist/site-names.ts'

/** What a citation is made from. A whole record fits. */
export type Cited = Pick<
  Decision,
  'url' | 'kind' | 'title' | 'reference' | 'bodies' | 'decisionDate' | 'articleDate' | 'category' | 'subcategory' | 'outcome'
> & {
  /** The decision's own summary. */
  abstract?: string | null
}

/** Whose decision it is, by its address. */
function publisherOf({ url }: Pick<Cited, 'url'>): string {
  const other = otherSiteAt(url)
  return other ? siteNames[other.id].name.replace(/^the /, '') : 'Local Government and Social Care Ombudsman'
}

/**
 * As legal writing in England cites it, in the manner of OSCOLA: party and number, publisher and date, address and the day it
 * was seen.
 * @returns "Anytown Council (24 001 146) (Local Government and Social Care Ombudsman, 5 March 2025) <https://…> accessed 6 March 2025"
 */
export function citation(cited: Cited, today: Day): string {
  const date = dateOf(cited)
  const issued = date ? `${publisherOf(cited)}, ${formatDay(date)}` : publisherOf(cited)
  const name = cited.kind === 'news' ? `‘${cited.title}’` : nameOf(cited)
  return `${name} (${issued}) <${cited.url}> accessed ${formatDay(today)}`
}

/** For reference managers; a decision is a legal case there. Lines end in CRLF, as the format has it. */
export function ris(cited: Cited, today: Day): string {
  const date = dateOf(cited)
  const lines: [tag: string, value: string | null][] = [
    ['TY', cited.kind === 'news' ? 'NEWS' : 'CASE'],
    ['TI', cited.kind === 'news' ? cited.title : nameOf(cited)],
    ['AU', publisherOf(cited)],
    ['PB', publisherOf(cited)],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['M1', cited.reference],
    // Where reference managers keep the number of a case.
    ['SV', cited.reference],
    ['UR', cited.url],
    ...keywords(cited).map((word): [string, string] => ['KW', word]),
    ['N1', cited.outcome && `Decision: ${cited.outcome}`],
    ['AB', cited.abstract ?? null],
    ['Y2', today.replaceAll('-', '/')],
    ['LA', 'en-GB'],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')
}

/** CSL-JSON, as citeproc and Zotero read it: an array of one item. */
export function csl(cited: Cited, today: Day): string {
  const date = dateOf(cited)
  const parts = (day: Day) => ({ 'date-parts': [day.split('-').map(Number)] })
  const item = {
    id: keyOf(cited),
    type: cited.kind === 'news' ? 'webpage' : 'legal_case',
    title: cited.kind === 'news' ? cited.title : nameOf(cited),
    authority: publisherOf(cited),
    publisher: publisherOf(cited),
    ...(cited.reference && { number: cited.reference }),
    ...(date && { issued: parts(date) }),
    accessed: parts(today),
    URL: cited.url,
    ...(cited.abstract && { abstract: cited.abstract }),
    ...(cited.outcome && { note: `Decision: ${cited.outcome}` }),
    ...(keywords(cited).length && { keyword: keywords(cited).join(', ') }),
    language: 'en-GB',
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** BibTeX, with what it knows of: a decision is @misc with its number in `number`. */
export function bibtex(cited: Cited, today: Day): string {
  const date = dateOf(cited)
  const fields: [name: string, value: string | null][] = [
    ['title', `{${escaped(cited.kind === 'news' ? cited.title : nameOf(cited))}}`],
    ['author', `{${publisherOf(cited)}}`],
    ['number', cited.reference],
    ['year', date?.slice(0, 4) ?? null],
    ['month', date ? String(Number(date.slice(5, 7))) : null],
    ['day', date ? String(Number(date.slice(8))) : null],
    ['url', cited.url.replace(/[{}\s\\]/g, encodeURIComponent)],
    ['urldate', today],
    ['keywords', keywords(cited).map(escaped).join(', ') || null],
    ['note', cited.outcome && `Decision: ${escaped(cited.outcome)}`],
    ['abstract', cited.abstract ? escaped(cited.abstract) : null],
  ]
  const rows = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]))
  return `@misc{${keyOf(cited)},\n${rows.join(',\n')}\n}\n`
}

const dateOf = (cited: Cited): Day | null => cited.decisionDate ?? cited.articleDate

/** "Anytown Council (24 001 146)", whatever the title of the page adds. */
function nameOf({ title, bodies, reference }: Cited): string {
  const name = bodies.length ? bodies.join(' and ') : title.replace(/\s*\([^)]*\)\s*$/, '')
  return reference ? `${name} (${reference})` : name || title
}

const keyOf = ({ reference, url }: Cited): string =>
  `${otherSiteAt(url)?.id ?? 'lgsco'}-${(reference ?? url.split('/').pop() ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`

const keywords = ({ category, subcategory }: Cited): string[] => [category, subcategory].filter((word) => word !== null)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Letters that mean something to TeX. */
const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, ' ')
