/** Elements that hold more than what stands under one link. */
const whole = 'body, main, ul, ol, dl, table, thead, tbody'

/** What the extension puts beside an entry, and above a list. */
export const markName = 'overdue-mark'
export const barName = 'overdue-list'

/** Elements that end an entry which has no element of its own. */
const ending = `nav, form, footer, aside, header, h1, ul, ol, [role="navigation"], [role="search"], ${barName}`

/** Boxes into which something can be put without changing what they are. */
const boxes = 'li, dd, td, article, section, div'

/**
 * What belongs to each entry of a list, by the links that name the entries: the outermost element that holds this link and no other, and,
 * where the entries have no elements of their own, its neighbours up to the next one's. Never empty.
 * @param links of the entries, in the order of the page
 */
export function partsOf(links: readonly Element[]): Element[][] {
  const tops = links.map((link) => topOf(link, links))
  const others = new Set(tops)
  const runs = tops.map((top) => {
    const parts = [top]
    let next = top.nextElementSibling
    for (; next && !others.has(next) && !next.matches(ending); next = next.nextElementSibling) parts.push(next)
    return { top, parts, ends: next !== null && others.has(next) }
  })
  return runs.map(({ top, parts, ends }) => {
    if (ends) return parts
    // Nothing ends the last one but the end of what it stands in: it is no longer than the others.
    const besides = runs.filter((run) => run.ends && run.top.parentElement === top.parentElement)
    if (besides.length) return firstOf(parts, Math.max(...besides.map((run) => lengthOf(run.parts))))
    return top.matches(boxes) || top.matches('tr') ? [top] : parts
  })
}

const isMark = (element: Element) => element.localName === markName
const lengthOf = (parts: readonly Element[]) => parts.filter((each) => !isMark(each)).length

/** The first so many elements, with the mark behind them. */
function firstOf(parts: readonly Element[], most: number): Element[] {
  const kept: Element[] = []
  for (const each of parts) if (isMark(each) || lengthOf(kept) < most) kept.push(each)
  return kept
}

function topOf(link: Element, links: readonly Element[]): Element {
  let top = link
  for (let up = top.parentElement; up && !up.matches(whole); up = up.parentElement) {
    if (links.some((other) => other !== link && up!.contains(other))) break
    // Alone on its page, an entry is what its own list item holds.
    if (links.length === 1 && top.matches('li, tr, article, dt')) break
    top = up
  }
  return links.length === 1 ? (link.closest('li, tr, article, dt') ?? link.closest('h2, h3, h4, p') ?? top) : top
}

/** Where something can be put at the end of an entry. */
export function endOf(parts: readonly Element[]): (made: Element) => void {
  const last = parts.filter((each) => !isMark(each)).at(-1)!
  const box = last.matches('tr') ? last.lastElementChild : last
  return (made) => (box?.matches(boxes) ? box.append(made) : last.after(made))
}

/** Elements that stand in a line of their own. */
const blocks = /^(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|li|ol|p|section|td|th|tr|ul)$/

/** The words of elements, with a space where a reader sees a new line. */
export function wordsOf(parts: readonly Node[]): string {
  let words = ''
  const add = (node: Node) => {
    if (words.length > 6_000) return
    if (node.nodeType === 3) words += node.nodeValue ?? ''
    if (node.nodeType !== 1) return
    const name = (node as Element).localName
    if (name === 'script' || name === 'style') return
    const apart = blocks.test(name) ? ' ' : ''
    words += apart
    for (const child of node.childNodes) add(child)
    words += apart
  }
  for (const part of parts) add(part)
  return words.slice(0, 6_000).replace(/\s+/g, ' ').trim()
}
