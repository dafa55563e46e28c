import type { SiteId } from '../page/sites/site.ts'

/** Another ombudsman whose decisions can be read where the reader switches it on. */
export interface OtherSite {
  id: Exclude<SiteId, 'lgsco'>
  /** The pages that hold decisions, as the browser asks for them and as the script is registered. */
  matches: readonly string[]
}

/** Asked for one by one; nothing of them is read, and nothing asked for, before. Addresses as in lib/sites/NAME/page.ts. */
export const otherSites: readonly OtherSite[] = [
  {
    id: 'housing',
    matches: ['https://www.housing-ombudsman.org.uk/*', 'https://housing-ombudsman.org.uk/*'],
  },
  {
    id: 'phso',
    matches: ['https://decisions.ombudsman.org.uk/*'],
  },
  {
    id: 'spso',
    matches: ['https://www.spso.org.uk/*', 'https://spso.org.uk/*'],
  },
  {
    id: 'psow',
    matches: ['https://www.ombudsman.wales/*', 'https://ombudsman.wales/*'],
  },
]

/** Decisions of the first site, in both forms of its addresses: under a category and a subcategory. */
export const ownDecisions: readonly string[] = ['www.lgo.org.uk', 'lgo.org.uk'].flatMap((host) =>
  ['decisions', 'Decisions'].map((path) => `https://${host}/${path}/*/*/*`),
)

/** The other ombudsman at an address; null for the first one's pages. */
export function otherSiteAt(address: string): OtherSite | null {
  const origin = URL.parse(address)?.origin
  return otherSites.find(({ matches }) => origin !== undefined && matches.includes(`${origin}/*`)) ?? null
}
