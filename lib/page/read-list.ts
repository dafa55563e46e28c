import type { Day } from '../calendar/span.ts'
import { cued } from '../text/cued.ts'
import { readAddress } from './address.ts'
import { bodiesOf } from './bodies.ts'
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
  /** The link, for marks beside it. */
  link: HTMLAnchorElement
}

/** "Statement, Upheld, Other, 05-Mar-2025": what stands under each link. The subcategory can hold commas itself. */
const ROW = cued(
  /^(?<kind>statement|report)\s*,\s*(?<outcome>[^,]{3,40}?)\s*,\s*(?<subcategory>.{2,80}?)\s*,\s*(?<date>\d{1,2}[- ][a-z]{3,9}[- ]\d{4})(?!\d)/i,
)

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
  const entries = new Map<string, ListEntry>()
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'))) {
    if (link.closest('nav, footer, [role="navigation"], [role="dialog"], [hidden]')) continue
    const place = readAddress(resolve(link.getAttribute('href') ?? '', address))
    const words = textOf(link)
    const title = titleReferences(words)
    if (place.kind !== 'decision' || !place.reference) continue
    const known = entries.get(place.reference)
    // A picture or "Read more" can link to the same decision; the link that names it is the one.
    if (known && (known.bodies.length || !title.references.length)) continue
    const row = ROW.exec(rowOf(link, words))?.groups
    entries.set(place.reference, {
      reference: place.reference,
      url: place.url,
      bodies: title.references.length ? bodiesOf(title.before) : [],
      kind: row ? (row['kind']!.toLowerCase() as 'statement' | 'report') : null,
      outcome: row?.['outcome'] ?? null,
      subcategory: row?.['subcategory'] ?? null,
      decisionDate: row ? readDay(row['date']!) : null,
      link,
    })
  }
  return [...entries.values()]
}

const textOf = (element: Element) => (element.textContent ?? '').slice(0, 5000).replace(/\s+/g, ' ').trim()

/** The text of the entry that a link opens, from after the link on. */
function rowOf(link: Element, words: string): string {
  const entry = link.closest('li, article, tr, section, dl') ?? link.parentElement
  const text = entry ? textOf(entry) : ''
  return text.slice(text.indexOf(words) + words.length).replace(/^[\s,;:–-]+/, '')
}

function resolve(href: string, address: string): string {
  try {
    return new URL(href, address).href
  } catch {
    return ''
  }
}
