import { addressReference } from './references.ts'

/** What an address says about its page. */
export interface Address {
  /** The address to keep: without fragment and cookie choice. */
  url: string
  path: string
  reference: string | null
  chapter: number | null
  kind: 'decision' | 'list' | 'search' | 'news' | 'other'
}

/** Reads an address of the Ombudsman's site. An address that is none comes back as it is, of kind 'other'. */
export function readAddress(address: string): Address {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return { url: address, path: '', reference: null, chapter: null, kind: 'other' }
  }
  const chapter = Number(url.searchParams.get('chapter') ?? '')
  url.hash = ''
  url.searchParams.delete('displaypref')
  const path = url.pathname
  const reference = addressReference(path)
  const kind = /^\/information-centre\/news\/\d{4}\/./i.test(path) ? 'news'
    : /^\/decisions\/(?:searchresults|archive|search)\b/i.test(path) ? 'search'
    : reference ? 'decision'
    : /^\/decisions(?:\/|$)/i.test(path) ? 'list'
    : 'other'
  return { url: url.href, path, reference, chapter: Number.isInteger(chapter) && chapter > 0 ? chapter : null, kind }
}

/** The site whose decisions these are. A canonical link that leads elsewhere is the page's word against the browser's. */
const OWN_SITE = /^https?:\/\/(?:www\.)?lgo\.org\.uk$/

/**
 * The page's own address, by its canonical link where that names the same page, else by where it was found.
 * A canonical link to another site, to the site's front page or to another page's kind is not taken: a case is kept under this
 * address, and people open it.
 */
export function pageAddress(document: Document, address: string): Address {
  const found = readAddress(address)
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim()
  if (!href) return found
  const absolute = URL.parse(href, found.path ? found.url : 'https://www.lgo.org.uk/')
  if (!absolute || !OWN_SITE.test(absolute.origin)) return found
  const canonical = readAddress(absolute.href)
  if (canonical.path === '' || (canonical.kind === 'other' && found.kind !== 'other')) return found
  return { ...canonical, chapter: found.chapter ?? canonical.chapter }
}
