import type { PageState } from './messages.ts'

const words: Record<PageState, string> = {
  read: 'This page has been read',
  nothing: 'Nothing to read on this page',
  off: 'Switched off',
}
const between = '. '

/** The toolbar icon of a tab. The plain icon is the one for pages that hold no decision. */
export function iconPaths(state: PageState): Record<string, string> {
  const name = state === 'nothing' ? '' : `${state}-`
  return Object.fromEntries([16, 32, 48].map((size) => [String(size), `/icon/${name}${size}.png`]))
}

/**
 * The words on the button of a tab: what those who do not see the icon are told.
 * @param result of the page that was read, in short: "~18 months vs 6"; '' where there is none
 */
export const titleOfTab = (title: string, state: PageState, result = ''): string =>
  [title, result, words[state]].filter(Boolean).join(between)

/** The words on a tab's button with a new beginning, the number of what is overdue; those that tell of no page stay as they are. */
export function retitled(old: string, title: string): string {
  const at = old.indexOf(between)
  return at < 0 ? old : title + old.slice(at)
}
