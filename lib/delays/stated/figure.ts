import type { Block, SectionKind } from '../../page/decision.ts'
import type { Stated } from '../../record.ts'
import type { Dated } from './sentence/dates-beside.ts'
import type { Length, Marked } from './sentence/marked.ts'
import type { Wording } from './wordings/pattern.ts'

/** A figure in its sentence, before it is written out. */
export interface Figure {
  line: Line
  wording: Wording
  length: Length
  unit: string
  /** Where its words stand, in the marked sentence. */
  from: number
  to: number
  said: Stated['said']
  limit: { value: number; unit: string; start: number; end: number } | null
}

/** A sentence with lengths in it. */
export interface Line {
  block: Block
  section: SectionKind
  marked: Marked
  /** The dates of its paragraph. */
  dates: readonly Dated[]
  /** What its paragraph says before it. */
  earlier: string
  /** Whether it stands in the complainant's account: in a summary, after "Mrs T complains" and before anything is found. */
  account: boolean
  before: Line | null
  after: Line | null
}
