import { removeHighlights } from '../../lib/highlight/highlighter.ts'
import { barName, markName } from '../../lib/page/list-parts.ts'
import { outName } from './list-order.ts'

export const hostName = 'overdue-card'

/** The beginning of a line of the page's own metadata. */
const label = /^\s*(?:category|decision|decision date|outcome|article date|reference) ?:/i

/** Longest text of all metadata together. */
const longest = 500

/**
 * Where the card goes: under the title of the decision and the page's own metadata, never above them; after the header that holds both
 * where there is one.
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
    const top = header && !header.querySelector('nav') ? header : heading
    const under = lastMetadata(page, top) ?? top
    return (host) => under.after(host)
  }
  const article = page.querySelector('article, main')
  return article ? (host) => article.prepend(host) : null
}

/** The last line of metadata after the title and before the text begins; null where it has none there. */
function lastMetadata(page: Document, top: Element): Element | null {
  let last: Element | null = null
  let text = 0
  for (const each of page.querySelectorAll('p, div, dl, dt, dd, ul, li, span, h2, h3, ol')) {
    if (!(top.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) || top.contains(each) || last?.contains(each)) continue
    if (/^(?:H2|H3|OL)$/.test(each.tagName)) break
    const words = each.textContent ?? ''
    if (!label.test(words) || words.length > longest) {
      // The text has begun.
      if (each.children.length === 0 && (text += words.length) > 2 * longest) break
      continue
    }
    if (words.length <= longest) last = each
  }
  // A label and its value stand in one line, and the lines may stand in one box.
  while (last?.parentElement && !last.parentElement.contains(top) && (last.parentElement.textContent?.length ?? 0) <= longest)
    last = last.parentElement
  return last
}

/** Takes away what an earlier run left that was ended without notice: Firefox stops scripts of an old version so. */
export function removeOld(page: Document): void {
  for (const old of page.querySelectorAll(`${hostName}, ${markName}, ${barName}`)) old.remove()
  for (const hidden of page.querySelectorAll(`[${outName}]`)) hidden.removeAttribute(outName)
  removeHighlights()
}
