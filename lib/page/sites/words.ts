import type { SectionKind } from '../decision.ts'
import { sectionKind } from '../section-kind.ts'
import type { SectionWords } from '../section-words.ts'

const normal = (heading: string) =>
  heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?[:.]$/, '')
    .trim()

/**
 * The words of a site whose sections have fixed headings; what is not among them is told as on the first site.
 * @param table headings in small letters, with straight quotes; the main sections of a decision
 */
export function sectionWords(table: Readonly<Record<string, SectionKind>>): SectionWords {
  const main = (heading: string) => table[normal(heading)] ?? null
  return { main, kind: (heading, outer) => main(heading) ?? sectionKind(heading, outer), isHeading: () => false }
}
