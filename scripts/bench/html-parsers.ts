import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'
import { parse as parseNodes } from 'node-html-parser'
import { type DefaultTreeAdapterTypes, parse as parseTree } from 'parse5'

/** A parser of HTML that could stand under the reading outside a browser: what it makes of a page. */
export interface Parser {
  name: string
  parse: (html: string) => Document
  /** Lets go of what a document holds. */
  close?: (document: Document) => void
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

/** The tree of parse5, which is that of a browser, as a document of linkedom. */
function parse5InLinkedom(html: string): Document {
  const { document } = parseHTML(EMPTY) as unknown as { document: Document }
  const copy = (from: DefaultTreeAdapterTypes.ParentNode, to: Element) => {
    for (const node of from.childNodes) {
      if (node.nodeName === '#text') to.append((node as DefaultTreeAdapterTypes.TextNode).value)
      else if ('tagName' in node) {
        const element = document.createElement(node.tagName)
        for (const { name, value } of node.attrs) element.setAttribute(name, value)
        copy('content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node, element)
        to.append(element)
      }
    }
  }
  const root = parseTree(html).childNodes.find((node) => node.nodeName === 'html') as DefaultTreeAdapterTypes.Element
  for (const part of [document.head, document.body]) {
    const from = root.childNodes.find((node) => node.nodeName === part.localName)
    if (from) copy(from as DefaultTreeAdapterTypes.Element, part)
  }
  return document
}

function happy(html: string): Document {
  const window = new Window({ url: 'https://www.lgo.org.uk/' })
  window.document.write(html)
  return window.document as unknown as Document
}

export const parsers: Parser[] = [
  { name: 'linkedom', parse: (html) => parseHTML(html).document as unknown as Document },
  { name: 'parse5, its tree as a document of linkedom', parse: parse5InLinkedom },
  { name: 'happy-dom', parse: happy, close: (document) => void (document.defaultView as unknown as Window).happyDOM.close() },
  // Its nodes are no DOM: texts have no data, so that the reading finds nothing.
  { name: 'node-html-parser', parse: (html) => parseNodes(html) as unknown as Document },
]
