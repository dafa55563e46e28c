import type { Address } from './place.ts'
import { lgsco } from './sites/lgsco.ts'
import type { Site } from './sites/site.ts'

/** What is read where nothing else is asked for. Other sites are loaded only where they are switched on (see lib/sites/all.ts). */
export const ownSite: readonly Site[] = [lgsco]

/** The site at an origin ("https://www.lgo.org.uk"); the Local Government and Social Care Ombudsman's where it is none of those given. */
export function siteOf(origin: string, sites: readonly Site[] = ownSite): Site {
  return sites.find(({ origins }) => origins.includes(origin)) ?? lgsco
}

/**
 * Reads an address of an ombudsman's site; one of no site that is known as if it were the Local Government and Social Care
 * Ombudsman's, for saved pages. An address that is none, or of no page, comes back as it is, of kind 'other'.
 */
export function readAddress(address: string, sites: readonly Site[] = ownSite): Address {
  const url = URL.parse(address)
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return { url: address, path: '', reference: null, chapter: null, kind: 'other' }
  url.hash = ''
  url.searchParams.delete('displaypref')
  return { url: url.href, path: url.pathname, ...siteOf(url.origin, sites).readPlace(url) }
}

/**
 * The page's own address, by its canonical link where that names the same page, else by where it was found.
 * A canonical link to another site, to the site's front page or to another page's kind is not taken: a case is kept under this
 * address, and people open it. A page of which no address is known is where its canonical link says, on a site that is known.
 */
export function pageAddress(document: Document, address: string, sites: readonly Site[] = ownSite): Address {
  const found = readAddress(address, sites)
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim()
  const base = found.path ? found.url : 'https://www.lgo.org.uk/'
  const absolute = href ? URL.parse(href, base) : null
  const siteAt = (origin: string | undefined) => sites.find(({ origins }) => origin !== undefined && origins.includes(origin))
  const [of, claimed] = [siteAt(URL.parse(found.url)?.origin), siteAt(absolute?.origin)]
  // The page's word against the browser's: of two sites, the one that it came from.
  if (!absolute || !claimed || (of && of !== claimed)) return found
  const canonical = readAddress(absolute.href, sites)
  if (canonical.path === '' || (canonical.kind !== found.kind && found.kind !== 'other')) return found
  return { ...canonical, chapter: found.chapter ?? canonical.chapter }
}
