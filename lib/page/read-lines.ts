import { itemOf, listOf } from './lists.ts'
import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { isFurniture, isFurnitureLine } from './furniture.ts'
import type { Item, List } from './lists.ts'

/** Characters of a line that stand one after the other in one text node of the page. */
export interface Piece {
  /** Offset in the line's text. */
  at: number
  node: Text
  offset: number
  length: number
}

/** A run of text between two breaks of the page. White space is collapsed; a <br> is a line feed. */
export interface Line {
  text: string
  pieces: Piece[]
  /** 1 to 6 in a heading, else 0. */
  heading: number
  /** All of it is bold or underlined. */
  bold: boolean
  /** All of it is the label of a pair of label and value. */
  label: boolean
  item: Item | null
  /** About the decision and no part of its story, by the site's own signs. */
  row?: boolean
  /** Number of the paragraph, where it stands in a cell of its own. */
  number?: number
  /** Left margin by the style attribute, in whatever unit the page uses; 0 where none. */
  indent: number
}

const BLOCKS = cued(
  anyOf(
    '',
    /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DETAILS|DIV|FIELDSET|FIGCAPTION|FIGURE|FORM|H[1-6]|HEADER|HGROUP|HR|LEGEND)$/,
    /^(?:MAIN|P|PRE|SECTION|SUMMARY|DD|DL|DT|LI|OL|UL|CAPTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR)$/,
  ),
)
const CELL_PARTS = /^(?:TD|TH|P|DIV)$/
/** Not seen and not read (soft hyphens, zero-width characters) · white space of any kind, also non-breaking · words. */
const TOKENS = /([\u00ad\u200b-\u200d\u2060\ufeff]+)|([^\S\ufeff]+)|([^\s\u00ad\u200b-\u200d\u2060]+)/g

/**
 * The lines of text in an element, in document order, each with the text nodes it comes from. What is not text of the
 * decision is left out: furniture, contents lists and other links within the page. Walks without recursion, so that
 * no nesting is too deep.
 */
export function readLines(root: Element, skip: Element | null): Line[] {
  const lines: Line[] = []
  const lists: List[] = []
  const items: Item[] = []
  const indents: number[] = [0]
  const headings: number[] = [0]
  let bold = 0
  let jumps = 0
  let labels = 0
  let rows = 0
  let line: Line | null = null
  let plain = false // something in the line is not bold
  let text = false // something in the line is no link within the page
  let value = false // something in the line is no label
  let broken = true // the line is at its beginning or after a line break
  let space: { node: Text; offset: number } | 'made' | null = null

  const flush = () => {
    if (line && text && !isFurnitureLine((line.text = line.text.trimEnd()))) {
      line.bold = !plain
      line.label = !value
      lines.push(line)
    }
    line = null
    space = null
  }
  const put = (words: string, node: Text, offset: number) => {
    const piece = line!.pieces.at(-1)
    if (piece && piece.node === node && piece.offset + piece.length === offset && piece.at + piece.length === line!.text.length)
      piece.length += words.length
    else line!.pieces.push({ at: line!.text.length, node, offset, length: words.length })
    line!.text += words
  }
  const read = (node: Text) => {
    const heading = headings.at(-1)!
    for (const token of node.data.matchAll(TOKENS)) {
      if (token[2]) space ??= { node, offset: token.index }
      if (!token[3]) continue
      if (!line) {
        line = { text: '', pieces: [], heading, bold: false, label: false, item: items.at(-1) ?? null, indent: indents.at(-1)! }
        plain = text = value = false
      } else if (space && !broken) {
        if (space === 'made') line.text += ' '
        else put(' ', space.node, space.offset)
      }
      space = null
      broken = false
      put(token[3], node, token.index)
      if (!bold) plain = true
      if (!labels) value = true
      if (!jumps || heading) text = true
    }
  }
  const enter = (element: Element, tag: string) => {
    if (tag === 'BR') {
      if (line && !broken) line.text += '\n'
      broken = true
      space = null
    } else if (BLOCKS.test(tag)) {
      if (rows && CELL_PARTS.test(tag)) space ??= 'made'
      else flush()
    }
    if (/^(?:P|DIV|BLOCKQUOTE)$/.test(tag)) indents.push(indents.at(-1)! + indentOf(element))
    else if (/^H[1-6]$/.test(tag)) {
      headings.push(Number(tag[1]))
      // A list that was never closed ends at the next heading.
      if (!items.length) lists.length = 0
    } else if (tag === 'OL' || tag === 'UL') lists.push(listOf(element, lists.at(-1) ?? null, items.at(-1) ?? null))
    else if (tag === 'LI') items.push(itemOf(element, lists.at(-1) ?? listOf(element, null, null)))
    else if (isBold(tag, element)) bold++
    else if (isJump(tag, element)) jumps++
    else if (tag === 'TR' && isDataRow(element)) rows++
    if (isLabel(element)) labels++
  }
  const leave = (element: Element, tag: string) => {
    if (BLOCKS.test(tag)) {
      if (rows && CELL_PARTS.test(tag)) space ??= 'made'
      else flush()
    }
    if (/^(?:P|DIV|BLOCKQUOTE)$/.test(tag)) indents.pop()
    else if (/^H[1-6]$/.test(tag)) headings.pop()
    else if (tag === 'OL' || tag === 'UL') lists.pop()
    else if (tag === 'LI') items.pop()
    else if (isBold(tag, element)) bold--
    else if (isJump(tag, element)) jumps--
    else if (tag === 'TR' && isDataRow(element)) rows--
    if (isLabel(element)) labels--
  }

  let node: Node | null = root.firstChild
  while (node) {
    let inside: Node | null = null
    if (node.nodeType === 3) read(node as Text)
    else if (node.nodeType === 1 && node !== skip && !isFurniture(node as Element) && !isTool(node as Element)) {
      enter(node as Element, (node as Element).tagName.toUpperCase())
      inside = node.firstChild
      if (!inside) leave(node as Element, (node as Element).tagName.toUpperCase())
    } else if (node === skip) flush()
    if (inside) {
      node = inside
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) break
      leave(node as Element, (node as Element).tagName.toUpperCase())
    }
    node = !node || node === root ? null : node.nextSibling
  }
  flush()
  return lines
}

const styleOf = (element: Element) => element.getAttribute('style') ?? ''
const isBold = (tag: string, element: Element) =>
  /^(?:B|STRONG|U)$/.test(tag) || (tag === 'SPAN' && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(styleOf(element)))
const isLabel = (element: Element) => element.classList.contains('label')
/** A link within the page, or one that only runs a script: "Back to top", "Print this page", the list of contents. */
const isJump = (tag: string, element: Element) => tag === 'A' && /^\s*(?:#|javascript:)/i.test(element.getAttribute('href') ?? '')
/** "Back to top" at the end of a paragraph, and the raised number of a footnote. Other links within the page are words of the text. */
function isTool(element: Element): boolean {
  if (element.parentElement?.tagName.toUpperCase() === 'BUTTON')
    return isFurnitureLine((element.textContent ?? '').replace(/\s+/g, ' ').trim())
  if (!isJump(element.tagName.toUpperCase(), element)) return false
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const raised = element.parentElement?.tagName.toUpperCase() === 'SUP' || element.querySelector('sup') !== null
  return isFurnitureLine(words) || (raised && /^\[?\d{1,3}\]?$/.test(words))
}
const indentOf = (element: Element) => Number(/(?:margin|padding)-left\s*:\s*(\d{1,4}(?:\.\d{1,4})?)/i.exec(styleOf(element))?.[1] ?? 0)

/** A row of data reads as one line; a row that holds the page's layout, or a cell of several paragraphs, does not. */
const isDataRow = (row: Element) => !row.querySelector('h1, h2, h3, h4, h5, h6, ol, ul, table, p + p')
