import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import type { Address } from './place.ts'
import type { Decision, PageKind } from './decision.ts'
import { mainSection } from './section-kind.ts'

/** Words by which a public interest report speaks of itself. */
const REPORT = cued(
  anyOf(
    'im',
    /\b(?:public interest report|report (?:summary|under section)|further report)\b/,
    laidOut()`
      \b(?:
        this is a
        (?:we|i) have (?:therefore )?(?:issued|published)
        decided to (?:issue|publish)
      ) (?:this|a|the)? ?(?:public )?(?:interest )?report\b
    `,
    /^fault found causing injustice/,
  ),
)

type Read = Pick<Decision, 'sections' | 'blocks' | 'text' | 'reference' | 'title'>

/**
 * What a page is, by its address, its title and its headings.
 * @param page what was read so far
 */
export function pageKind(page: Read, address: Address): PageKind {
  const headings = page.sections.slice(1).map((s) => s.heading)
  const main = headings.map((h) => mainSection(h)).filter((kind) => kind !== null)
  const text = page.blocks.some((b) => b.kind === 'paragraph' || b.kind === 'item')
  if (!text || address.kind === 'search') return 'other'
  if (address.kind === 'news') return 'news'
  // A list of decisions has neither a reference of its own nor the sections of a decision.
  if (!page.reference && new Set(main).size < 2) return 'other'
  if (address.kind === 'list' && !page.reference && !main.some((kind) => kind === 'decision' || kind === 'complaint')) return 'other'
  const overview = headings.some((h) => /^(?:overview\b|report summary|summary of (?:the )?report)/i.test(h))
  const statement = headings.some((h) => /ombudsm[ae]n.?s.? final decision/i.test(h))
  if (address.chapter !== null || overview || /\breport\b/i.test(page.title) || (!statement && REPORT.test(page.text))) return 'report'
  return 'statement'
}
