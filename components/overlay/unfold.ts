/**
 * Opens what a page keeps folded around an element, by the page's own button for it, as a reader would: words cannot be shown in what
 * is shut. Where the page has no such button, it stays as it is.
 */
export function unfold(element: Element | null): void {
  for (let each = element; each; each = each.parentElement) {
    if (each.localName === 'details') each.setAttribute('open', '')
    if (!isShut(each)) continue
    const named = each.id && each.ownerDocument.querySelector(`[aria-controls~="${CSS.escape(each.id)}"]`)
    const before = each.previousElementSibling
    const opener = named || (before?.matches(shut) ? before : before?.querySelector(shut))
    if (opener instanceof HTMLElement && opener.matches(shut)) opener.click()
  }
}

const shut = '[aria-expanded="false"]'
const isShut = (element: Element): boolean => element.hasAttribute('hidden') || getComputedStyle(element).display === 'none'
