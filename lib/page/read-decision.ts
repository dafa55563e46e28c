import { cued } from '../text/cued.ts'
import { articleBodies } from './bodies.ts'
import type { Address } from './place.ts'
import { readHead } from './sites/head.ts'
import { ownSite, pageAddress, readAddress, siteOf } from './address.ts'
import type { Decision } from './decision.ts'
import { assemble, joinLines } from './assemble.ts'
import type { Locate } from './locate.ts'
import { locator } from './locate.ts'
import { readDay } from './read-day.ts'
import { readLines } from './read-lines.ts'
import { findReferences, titleReferences } from './references.ts'
import type { PageSoFar, Site } from './sites/site.ts'

/** A decision page, read, and the way back from its text to the page. */
export interface Reading {
  decision: Decision
  locate: Locate
}

/** "Ombudsman satisfied with council's response: 11 September 2017" */
const SATISFIED = cued(
  /\bombudsman(?:'s)? (?:is |was |now )?satisfied with [^.:\n]{0,80}?(?:response|compliance|actions?)\b ?[:–-]? ?(?:on )?([^\n]{6,40})/i,
)
/** What the browser's tab adds to the title. */
const SITE = /\s*[-–|]\s*(?:local government|lgsco|lgo)\b.*$/i

/**
 * Reads a page of the Ombudsman's: what it says about itself, its sections and numbered paragraphs as one linear text,
 * and the way back from that text to the page. Takes any document and never throws; what cannot be read is said in
 * `decision.problems`, and a page that is no decision, report or news article has the kind 'other'.
 *
 * White space in the text is single ordinary spaces, whatever the page has (non-breaking, thin, several, line breaks);
 * soft hyphens and zero-width characters are left out. `locate` knows where each character stands in the page.
 * @param address where the page was found; its canonical link leads where it has one
 * @param sites whose pages are read, each by its origin; the Local Government and Social Care Ombudsman's where left out
 */
export function readDecision(document: Document, address: string, sites: readonly Site[] = ownSite): Reading {
  let place = readAddress(address, sites)
  try {
    place = pageAddress(document, address, sites)
    return read(document, place, address, siteOf(URL.parse(place.url)?.origin ?? '', sites))
  } catch (error) {
    return unread(place, `The page could not be read (${String(error)}).`)
  }
}

function read(document: Document, place: Address, address: string, site: Site): Reading {
  const root = articleOf(document)
  if (!root) return unread(place, 'The page is empty.')
  const heading = titleElement(document, root)
  const tab = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').replace(SITE, '').trim()
  // Scripts and styles are text to a document, and none to a reader.
  if ((root.textContent ?? '').length > 4 * longest) return unread(place, tooLong, tab)
  const titleLines = heading ? readLines(heading, null) : []
  const titleLine = titleLines.length ? titleLines.reduce(joinLines) : null
  const found = readLines(root, heading)
  if (found.reduce((sum, line) => sum + line.text.length, 0) > longest) return unread(place, tooLong, tab)
  const head = readHead(site.mendLines?.(found) ?? found, site)
  const { text, sections, blocks, pieces } = assemble(head.lines, titleLine, site.words, site.untitled)

  const title = titleLine?.text.replaceAll('\n', ' ') ?? tab
  const first = sections.findIndex((section) => site.words.main(section.heading))
  const opening = text.slice(0, Math.min(blocks.find((b) => b.section > 0 && b.section >= first)?.start ?? 2000, 4000))
  const textOf: PageSoFar['textOf'] = (kind) =>
    blocks
      .filter((b) => sections[b.section]!.kind === kind)
      .map((b) => text.slice(b.start, b.end))
      .join('\n')
  const page: PageSoFar = { document, root, title, tab, place, head, text, opening, textOf, sections, blocks }
  const named = site.identify(page)
  const { problems, ...metadata } = site.readMetadata(page)

  const kind = site.pageKind({ ...page, reference: named.reference })
  const satisfied = SATISFIED.exec(text.replace(/[‘’]/g, "'"))
  const decision: Decision = {
    ...empty(place),
    ...metadata,
    url: place.url || address,
    kind,
    title,
    reference: named.reference,
    bodies: named.bodies,
    citedReferences: [...new Set([...findReferences(text), ...named.others])].filter((other) => other !== named.reference),
    satisfiedOn: satisfied ? readDay(satisfied[1]!) : null,
    text,
    sections,
    blocks,
    problems,
  }
  if (kind === 'news') {
    decision.reference = null
    decision.bodies = articleBodies(title, text.slice(titleLine?.text.length ?? 0))
    decision.articleDate = readDay(/\barticle date ?: ?([^\n]{6,40})/i.exec(text)?.[1] ?? '')
  } else if (kind === 'other') {
    decision.bodies = []
    problems.push('This is not a decision, report or news article.')
  } else {
    const undated = !decision.decisionDate && !problems.some((problem) => /\bdecision\b/.test(problem))
    problems.push(...named.problems)
    if (!decision.reference) problems.push('The page gives no reference.')
    if (undated) problems.push('The page gives no decision date.')
    if (!decision.bodies.length) problems.push('The page does not name the body complained about.')
  }
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
  return (
    filled.find(carries) ??
    filled.find((h) => root.contains(h)) ??
    Array.from(root.querySelectorAll('h2, h3')).slice(0, 2).find(carries) ??
    filled[0] ??
    null
  )
}

/**
 * Characters of the longest text that is read: three times those of the longest report. Reading one of any length would hold up the page.
 */
const longest = 500_000

const tooLong = `The page is longer than any decision: more than ${longest.toLocaleString('en-GB')} characters.`

const unread = (place: Address, problem: string, title = ''): Reading => ({
  decision: { ...empty(place), title, problems: [problem] },
  locate: () => null,
})

function empty(place: Address): Decision {
  return {
    url: place.url,
    kind: 'other',
    title: '',
    reference: null,
    bodies: [],
    category: null,
    subcategory: null,
    outcome: null,
    decisionDate: null,
    articleDate: null,
    citedReferences: [],
    satisfiedOn: null,
    chapter: place.chapter,
    text: '',
    sections: [{ heading: '', level: 0, kind: 'head' }],
    blocks: [],
    problems: [],
  }
}
