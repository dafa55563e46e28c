import { removeHighlights } from '../../lib/highlight/highlighter.ts'

export const hostName = 'overdue-card'

/**
 * Where the card goes: under the title of the decision, after the header that holds title and metadata where there is one.
 * @param page the document
 * @param title the title as it was read
 * @returns puts the element there; null where the page has neither title nor article
 */
export function placeUnderTitle(page: Document, title: string): ((host: Element) => void) | null {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const headings = [...page.querySelectorAll('h1')]
  const heading = headings.find((h) => plain(h.textContent ?? '') === plain(title)) ?? headings[0]
  if (heading) {
    // The head of the site holds its navigation; a header that does is not that of the article.
    const header = heading.closest('header')
    const under = header && !header.querySelector('nav') ? header : heading
    return (host) => under.after(host)
  }
  const article = page.querySelector('article, main')
  return article ? (host) => article.prepend(host) : null
}

/** Takes away what an earlier run left that was ended without notice: Firefox stops scripts of an old version so. */
export function removeOld(page: Document): void {
  for (const old of page.querySelectorAll(hostName)) old.remove()
  removeHighlights()
}
