import type { Day } from '../calendar/span.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { readAddress } from './address.ts'
import { bodiesOf } from './bodies.ts'
import { partsOf, wordsOf } from './list-parts.ts'
import { readDay } from './read-day.ts'
import { titleReferences } from './references.ts'

/** A decision as a list or a search result names it. */
export interface ListEntry {
  /** "24 001 146" */
  reference: string
  /** The decision's own address. */
  url: string
  bodies: string[]
  kind: 'statement' | 'report' | null
  outcome: string | null
  subcategory: string | null
  decisionDate: Day | null
  /** The summary, as far as the list gives it; a last sentence that is cut off is left out. null where there is none. */
  summary: string | null
  link: HTMLAnchorElement
  /** The elements of the page that make up the entry, next to each other. */
  parts: Element[]
}

/** "Statement, Upheld, Other, 05-Mar-2025": what stands under each link. The subcategory can hold commas itself. */
const ROW = cued(laidOut('i')`
  ^(?<kind>statement|report)\s*,\s*(?<outcome>[^,]{3,40}?)\s*,\s*(?<subcategory>.{2,80}?)\s*,\s*
    (?<date>\d{1,2}[- ][a-z]{3,9}[- ]\d{4})(?!\d)
`)

/** Whether an address is that of a list of decisions or of search results. */
export function isListAddress(address: string): boolean {
  const { kind } = readAddress(address)
  return kind === 'list' || kind === 'search'
}

/**
 * The decisions that a list (`/decisions/…`) or the search results name, in the order of the page, each once.
 * Any document will do: one without such links gives an empty list.
 * @param address where the page was found; relative links lead from there
 */
export function readList(document: Document, address: string): ListEntry[] {
  const entries = new Map<string, Omit<ListEntry, keyof Read | 'parts'>>()
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'))) {
    if (link.closest('nav, footer, [role="navigation"], [role="dialog"], [hidden]')) continue
    const place = readAddress(resolve(link.getAttribute('href') ?? '', address))
    const words = wordsOf([link])
    const title = titleReferences(words)
    if (place.kind !== 'decision' || !place.reference) continue
    const known = entries.get(place.reference)
    // A picture or "Read more" can link to the same decision; the link that names it is the one.
    if (known && (known.bodies.length || !title.references.length)) continue
    entries.set(place.reference, {
      reference: place.reference,
      url: place.url,
      bodies: title.references.length ? bodiesOf(title.before) : [],
      link,
    })
  }
  const named = [...entries.values()].toSorted((a, b) => (follows(a.link, b.link) ? 1 : -1))
  const parts = partsOf(named.map(({ link }) => link))
  return named.map((entry, index) => ({ ...entry, ...readUnder(entry.link, parts[index]!), parts: parts[index]! }))
}

/** 2: the other one comes first; 8, 16: one holds the other. */
const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 2) !== 0

type Read = Pick<ListEntry, 'kind' | 'outcome' | 'subcategory' | 'decisionDate' | 'summary'>

/** What stands under the link that names an entry. */
function readUnder(link: Element, parts: readonly Element[]): Read {
  const title = wordsOf([link])
  const words = wordsOf(parts)
  const under = words.slice(words.indexOf(title) + title.length).replace(/^[\s,;:–-]+/, '')
  const found = ROW.exec(under)
  const row = found?.groups
  return {
    kind: row ? (row['kind']!.toLowerCase() as 'statement' | 'report') : null,
    outcome: row?.['outcome'] ?? null,
    subcategory: row?.['subcategory'] ?? null,
    decisionDate: row ? readDay(row['date']!) : null,
    summary: summaryIn(found ? under.slice(found[0].length) : under),
  }
}

/** "Summary: …", to the end of its last whole sentence. */
function summaryIn(words: string): string | null {
  const text = /\bSummary ?: ?(?<text>.+)$/s.exec(words)?.groups?.['text']?.replace(/\s*(?:Read more|View decision)[\s.›»>]*$/i, '')
  const whole = text?.replace(/(?:…|\.\.\.)\s*$/, '')
  const cut = whole === text ? text : whole?.replace(/(?<=[.!?]) (?!.*[.!?] ).*$|^[^.!?]*$/s, '')
  return cut?.trim() || null
}

function resolve(href: string, address: string): string {
  try {
    return new URL(href, address).href
  } catch {
    return ''
  }
}
