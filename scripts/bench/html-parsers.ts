import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'
import { parse as parseNodes } from 'node-html-parser'
import { parsePage } from '../../cli/read/parse-page.ts'

/** A parser of HTML that could stand under the reading outside a browser: what it makes of a page. */
export interface Parser {
  name: string
  parse: (html: string) => Document
  /** Lets go of what a document holds. */
  close?: (document: Document) => void
}

function happy(html: string): Document {
  const window = new Window({ url: 'https://www.lgo.org.uk/' })
  window.document.write(html)
  return window.document as unknown as Document
}

export const parsers: Parser[] = [
  { name: 'linkedom', parse: (html) => parseHTML(html).document as unknown as Document },
  { name: 'parse5, its tree as a document of linkedom', parse: parsePage },
  { name: 'happy-dom', parse: happy, close: (document) => void (document.defaultView as unknown as Window).happyDOM.close() },
  // Its nodes are no DOM: texts have no data, so that the reading finds nothing.
  { name: 'node-html-parser', parse: (html) => parseNodes(html) as unknown as Document },
]
