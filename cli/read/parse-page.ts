import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Parent = DefaultTreeAdapterTypes.ParentNode

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

/**
 * A document from HTML without a browser, and the same as a browser's where the HTML is broken: parse5 builds the tree as the standard
 * has it, linkedom is the document (docs/large-collections.md has what that costs). Comments are left out: nothing reads them.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(EMPTY) as unknown as { document: Document }
  const root = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html') as DefaultTreeAdapterTypes.Element
  // A list and no recursion: no nesting is too deep.
  const open: [Parent, Element][] = []
  for (const node of root.childNodes) {
    if (node.nodeName === 'head') open.push([node as Parent, document.head])
    else if ('tagName' in node) open.push([node, document.body])
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next
    for (const node of from.childNodes) {
      if (node.nodeName === '#text') to.append((node as DefaultTreeAdapterTypes.TextNode).value)
      else if ('tagName' in node) {
        const element = document.createElement(node.tagName)
        for (const { name, value } of node.attrs) element.setAttribute(name, value)
        to.append(element)
        open.push(['content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node, element])
      }
    }
  }
  return document
}
