import type { PageState } from './messages.ts'

/** The toolbar icon of a tab. The plain icon is the one for pages that hold no decision. */
export function iconPaths(state: PageState): Record<string, string> {
  const name = state === 'nothing' ? '' : `${state}-`
  return Object.fromEntries([16, 32, 48].map((size) => [String(size), `/icon/${name}${size}.png`]))
}
