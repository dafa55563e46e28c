import { otherSites } from './site-list.ts'

/**
 * The id of a case: "23-018-689" for a reference, "page-…" after the path of the address where there is none. Another ombudsman's
 * has its site before it, since two of them can have given the same number to two cases.
 * The same page always has the same id, so that watching it twice is watching it once.
 */
export function caseId(reference: string | null, url: string): string {
  const known = reference ? slug(reference) : ''
  const id = known || `page-${slug(pathOf(url)) || 'unknown'}`
  const site = otherSites.find(({ matches }) => matches.some((match) => url.startsWith(match.slice(0, match.indexOf('/', 8) + 1))))
  return site ? `${site.id}-${id}` : id
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-100)
    .replace(/^-/, '')

/** Whether two addresses are of one page: the site serves "/Decisions/" and "/decisions/", with and without "www.". */
export const samePage = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (url: string) => pathOf(url).toLowerCase().replace(/\/+$/, '')

const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
