import type { SectionKind } from './decision.ts'

/** How a site names the sections of its decisions. */
export interface SectionWords {
  /** The kind of main section that a heading opens; null for a sub-heading or no heading. `exact`: no misspellings. */
  main: (heading: string, exact?: boolean) => SectionKind | null
  /** What a section is for; `outer` is the kind of the section that a sub-heading stands in. */
  kind: (heading: string, outer?: SectionKind) => SectionKind
  /** Whether a line that nothing marks as a heading is one by its very words. */
  isHeading: (line: string) => boolean
}
