import type { Day } from '../../calendar/span.ts'
import type { Block, PageKind, Section } from '../decision.ts'
import type { Identity } from '../identify.ts'
import type { Address } from '../place.ts'
import type { Line } from '../read-lines.ts'
import type { SectionWords } from '../section-words.ts'

/** Whose decisions a page publishes. */
export type SiteId = 'lgsco' | 'housing' | 'phso' | 'spso' | 'psow'

/** What the head of a page says, besides who and which. */
export interface Metadata {
  category: string | null
  subcategory: string | null
  outcome: string | null
  decisionDate: Day | null
  /** Plain sentences: where two readings disagree, or what cannot be read. */
  problems: string[]
}

/** The head of a page as its site shows it: lines that are no part of the story, and rows of label and value. */
export interface Head {
  /** The lines of the page, those of its head marked as such. */
  lines: Line[]
  /** Values by label in small letters: "case ref" → "209900301". */
  rows: ReadonlyMap<string, string>
  /** Texts of the lines before the first heading. */
  opening: readonly string[]
}

/** A page as far as it is read before its site is asked. */
export interface PageSoFar {
  document: Document
  root: Element
  title: string
  /** What the browser's tab says, without the site's name. */
  tab: string
  place: Address
  head: Head
  /** Linear text, and the part of it before the first main section. */
  text: string
  opening: string
  sections: Section[]
  blocks: Block[]
  /** Text of the sections of one kind, joined. */
  textOf: (kind: 'decision' | 'summary' | 'action') => string
}

/**
 * One ombudsman's site: all that is known of its pages. What reads the text afterwards does not ask which site it is from.
 * A new one is a file beside this, an entry in all.ts, a fixture and a test.
 */
export interface Site {
  id: SiteId
  /** Where its pages are: "https://www.lgo.org.uk". Anything else that calls itself so is not believed. */
  origins: readonly string[]
  /** What an address says about its page. */
  readPlace: (url: URL) => Pick<Address, 'reference' | 'kind' | 'chapter'>
  /** What sections are called. */
  words: SectionWords
  /** Labels of the rows at the head of a page, in small letters; empty where the head is told by other signs. */
  labels: readonly string[]
  /** true where all that stands before the first heading is about the decision and not its story. */
  openingIsHead: boolean
  /** Kind of the section that begins where the page has no heading at all. */
  untitled: 'found' | null
  /** Puts right what the lines of its tables lose. */
  mendLines?: (lines: readonly Line[]) => Line[]
  identify: (page: PageSoFar) => Identity
  readMetadata: (page: PageSoFar) => Metadata
  pageKind: (page: PageSoFar & { reference: string | null }) => PageKind
}
