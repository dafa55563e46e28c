import { pageAddress, readAddress } from './address.ts'
import type { Address } from './address.ts'
import { assemble, joinLines } from './assemble.ts'
import { articleBodies, bodiesOf } from './bodies.ts'
import type { Decision } from './decision.ts'
import { locator } from './locate.ts'
import type { Locate } from './locate.ts'
import { readMetadata } from './metadata.ts'
import { pageKind } from './page-kind.ts'
import { readDay } from './read-day.ts'
import { readLines } from './read-lines.ts'
import { findReferences, titleReferences } from './references.ts'
import { mainSection } from './section-kind.ts'

/** A decision page, read, and the way back from its text to the page. */
export interface Reading {
  decision: Decision
  locate: Locate
}

const SATISFIED = /\bombudsman(?:'s)? (?:is |was |now )?satisfied with (?:the )?[^.:\n]{0,80}?(?:response|compliance|actions?)\b ?[:–-]? ?(?:on )?([^\n]{6,40})/i
const straight = (text: string) => text.replace(/[‘’]/g, "'")

/**
 * Reads a page of the Ombudsman's: what it says about itself, its sections and numbered paragraphs as one linear text,
 * and the way back from that text to the page. Takes any document and never throws; what cannot be read is said in
 * `decision.problems`, and a page that is no decision, report or news article has the kind 'other'.
 *
 * White space in the text is single ordinary spaces, whatever the page has (non-breaking, thin, several, line breaks);
 * soft hyphens and zero-width characters are left out. `locate` knows where each character stands in the page.
 * @param address where the page was found; its canonical link leads where it has one
 */
export function readDecision(document: Document, address: string): Reading {
  let place = readAddress(address)
  try {
    place = pageAddress(document, address)
    return read(document, place, address)
  } catch (error) {
    return { decision: { ...empty(place), problems: [`The page could not be read (${String(error)}).`] }, locate: () => null }
  }
}

function read(document: Document, place: Address, address: string): Reading {
  const root = articleOf(document)
  if (!root) return { decision: { ...empty(place), problems: ['The page is empty.'] }, locate: () => null }
  const heading = titleElement(document, root)
  const tab = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').replace(/\s*[-–|]\s*(?:local government|lgsco|lgo)\b.*$/i, '').trim()
  const titleLines = heading ? readLines(heading, null) : []
  const titleLine = titleLines.length ? titleLines.reduce(joinLines) : null
  const { text, sections, blocks, pieces } = assemble(readLines(root, heading), titleLine)

  const title = titleLine?.text.replaceAll('\n', ' ') ?? tab
  const named = titleReferences(title)
  const inTab = titleReferences(tab)
  const reference = named.references.find((r) => r === place.reference) ?? named.references[0] ?? inTab.references[0] ?? place.reference
  const begin = sections.findIndex((s) => mainSection(s.heading))
  const head = text.slice(0, Math.min(blocks.find((b) => b.section > 0 && b.section >= begin)?.start ?? 2000, 4000))
  const { problems, ...metadata } = readMetadata(root.querySelector('.label') ? root : document, head, text)
  const problem = (sentence: string) => problems.push(sentence)

  const kind = pageKind({ title, reference, text, sections, blocks }, place)
  const cited = [...new Set([...findReferences(text), ...named.references])].filter((r) => r !== reference)
  const satisfied = SATISFIED.exec(straight(text))
  const decision: Decision = {
    url: place.url || address,
    kind, title, reference: kind === 'news' ? null : reference,
    bodies: kind === 'news' || kind === 'other' ? (kind === 'news' ? articleBodies(title, text.slice(titleLine ? titleLine.text.length : 0)) : [])
      : bodiesOf(named.references.length ? named.before : inTab.references.length ? inTab.before : named.before),
    ...metadata,
    articleDate: kind === 'news' ? readDay(/\barticle date ?: ?([^\n]{6,40})/i.exec(text)?.[1] ?? '') : null,
    citedReferences: cited,
    satisfiedOn: satisfied ? readDay(satisfied[1]!) : null,
    chapter: place.chapter,
    text, sections, blocks, problems,
  }
  if (kind === 'statement' || kind === 'report') {
    const said = named.references[0] ?? inTab.references[0]
    if (!reference) problem('The page gives no reference.')
    else if (said && place.reference && !named.references.includes(place.reference) && said !== place.reference)
      problem(`The title gives the reference ${said}, the address ${place.reference}. The title’s is used.`)
    if (named.references[0] && inTab.references[0] && !inTab.references.includes(named.references[0]))
      problem(`The title gives the reference ${named.references[0]}, the browser’s tab ${inTab.references[0]}. The title’s is used.`)
    if (!decision.decisionDate) problem('The page gives no decision date.')
    if (!decision.bodies.length) problem('The page does not name the body complained about.')
  }
  if (kind === 'other') problem('This is not a decision, report or news article.')
  return { decision, locate: locator(document, text, pieces) }
}

/** The element that holds the decision: the article, by its id where it has one, else what comes nearest. */
function articleOf(document: Document): Element | null {
  for (const selector of ['#article', 'article', 'main, [role="main"]', 'body']) {
    const found = document.querySelector(selector)
    if (found) return found
  }
  return document.documentElement
}

/** The h1 that carries a reference, else the article's own, else the page's first; else a heading with a reference. */
function titleElement(document: Document, root: Element): Element | null {
  const headings = Array.from(document.querySelectorAll('h1'))
  const carries = (h: Element) => titleReferences((h.textContent ?? '').replace(/\s+/g, ' ').trim()).references.length > 0
  const filled = headings.filter((h) => h.textContent?.trim())
  return filled.find(carries) ?? filled.find((h) => root.contains(h))
    ?? Array.from(root.querySelectorAll('h2, h3')).slice(0, 2).find(carries) ?? filled[0] ?? null
}

function empty(place: Address): Decision {
  return {
    url: place.url, kind: 'other', title: '', reference: null, bodies: [], category: null, subcategory: null, outcome: null,
    decisionDate: null, articleDate: null, citedReferences: [], satisfiedOn: null, chapter: place.chapter,
    text: '', sections: [{ heading: '', level: 0, kind: 'head' }], blocks: [], problems: [],
  }
}
