import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'

/** A document of happy-dom: has ranges, as a browser has. Scripts are not run and nothing is loaded. */
export function happyDocument(html: string): Document {
  const window = new Window({ url: 'https://www.lgo.org.uk/' })
  window.document.write(html)
  return window.document as unknown as Document
}

/** A document of linkedom, as the command line tool reads files. Has no ranges. */
export function linkedDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document
}
