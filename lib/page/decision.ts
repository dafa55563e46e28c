import type { Day } from '../calendar/span.ts'

/**
 * What a page is. `statement`: an ordinary decision. `report`: a public interest report or one of its chapters.
 * `news`: a news article. `other`: anything else; nothing is shown there.
 */
export type PageKind = 'statement' | 'report' | 'news' | 'other'

/**
 * What a section is for, told by the words of its heading (never by its level).
 * Sub-headings ("Stage two complaint") take the kind of the section that they stand in.
 */
export type SectionKind =
  | 'head' //       title and metadata
  | 'summary' //    "The Ombudsman's final decision:", "Overview"
  | 'complaint' //  "The complaint"
  | 'powers' //     "The Ombudsman’s role and powers"
  | 'scope' //      "What I have and have not investigated"
  | 'method' //     "How I considered this complaint"
  | 'found' //      "What I found", "My assessment", when no sub-heading says more
  | 'law' //        "Law and guidance", "Relevant legislation", "The statutory complaints procedure", "The Council’s policy"
  | 'events' //     "What happened", "Background", "Key events", "Stage two complaint"
  | 'analysis' //   "Analysis", "Findings", "Was there fault?"
  | 'injustice' //  "Injustice", "Did the fault cause injustice?"
  | 'action' //     "Agreed action", "Recommendations"
  | 'decision' //   "Final decision"
  | 'other'

/** A heading and what stands under it, up to the next heading of any level. */
export interface Section {
  /** The heading as the page has it; '' for the head of the page. */
  heading: string
  /** 0 for the head of the page, 2 for a section, 3 and more for a sub-heading. */
  level: number
  kind: SectionKind
}

/** One paragraph, list item, heading or line of metadata of the linear text. */
export interface Block {
  /** Stable within the page: 'b0', 'b1', … in document order. */
  id: string
  kind: 'title' | 'metadata' | 'heading' | 'paragraph' | 'item'
  /** The number that a reader sees before a paragraph, also where it is typed or counts on across sections. */
  number: number | null
  /** What a reader sees before an item: 'a', 'iv', '•'. The mark is not part of the text. */
  label: string | null
  /** 0 for paragraphs, 1 for items under a paragraph, 2 for items under an item. */
  depth: number
  /** Id of the paragraph or item that this item belongs to, also where its list is a sibling of the paragraph. */
  parent: string | null
  /** Index in `Decision.sections`. */
  section: number
  /** Offsets into `Decision.text`: the slice is the block's text. */
  start: number
  end: number
}

/** What a decision page says, read without its markup. Plain and serialisable. */
export interface Decision {
  /** The page's canonical address. */
  url: string
  kind: PageKind
  title: string
  /** "24 001 146", with its letter on joint cases ("17 002 402b"); null where the page has none (news). */
  reference: string | null
  /** Bodies complained about, by name. */
  bodies: string[]
  category: string | null
  subcategory: string | null
  outcome: string | null
  decisionDate: Day | null
  /** Day of a news article. */
  articleDate: Day | null
  /** Other decisions that the text names, spaced like `reference`. */
  citedReferences: string[]
  /** "Ombudsman satisfied with council's response: DATE". */
  satisfiedOn: Day | null
  /** Number of the chapter, for a report whose address carries `?chapter=N`. */
  chapter: number | null
  /** Linear text: blocks in document order, joined by '\n'; a <br> is a '\n' too. Runs of white space are kept as one space. */
  text: string
  sections: Section[]
  blocks: Block[]
  /** Plain sentences for the reader: what the page does not give, or where two readings of it disagree. */
  problems: string[]
}
