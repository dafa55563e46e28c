import type { SiteId } from '../page/sites/site.ts'

/** Another ombudsman whose decisions can be read where the reader switches it on. */
export interface OtherSite {
  id: Exclude<SiteId, 'lgsco'>
  /** As the settings name it. */
  name: string
  /** Whose decisions these are, for those who do not know it. */
  about: string
  /** The pages that hold decisions, as the browser asks for them and as the script is registered. */
  matches: readonly string[]
}

/** Asked for one by one; nothing of them is read, and nothing asked for, before. Addresses as in lib/sites/NAME/page.ts. */
export const otherSites: readonly OtherSite[] = [
  {
    id: 'housing',
    name: 'the Housing Ombudsman',
    about: 'council and housing association landlords in England',
    matches: ['https://www.housing-ombudsman.org.uk/*', 'https://housing-ombudsman.org.uk/*'],
  },
  {
    id: 'phso',
    name: 'the Parliamentary and Health Service Ombudsman',
    about: 'the NHS in England, and UK government departments',
    matches: ['https://decisions.ombudsman.org.uk/*'],
  },
  {
    id: 'spso',
    name: 'the Scottish Public Services Ombudsman',
    about: 'councils, the NHS and landlords in Scotland',
    matches: ['https://www.spso.org.uk/*', 'https://spso.org.uk/*'],
  },
  {
    id: 'psow',
    name: 'the Public Services Ombudsman for Wales',
    about: 'councils, the NHS and landlords in Wales',
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
