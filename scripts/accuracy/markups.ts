import { isDeepStrictEqual } from 'node:util'
import { readHtml } from '../../cli/read/read-file.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import { renderAny } from '../../tests/support/corpus.ts'
import type { CorpusPage } from '../../tests/support/corpus.ts'
import { variants } from '../../tests/support/render-page.ts'
import type { Variant } from '../../tests/support/render-page.ts'
import { scorePage } from './score.ts'
import { Tally } from './tally.ts'

/**
 * What is read of pages as they stand, and of the same pages in each of the ways in which they can be marked up. A reading follows from
 * the decision that was taken from the page and from nothing else (tests/analyse.test.ts), so that a markup that gives the same decision
 * is not read a second time.
 */
export function overMarkups(
  pages: readonly Pick<CorpusPage, 'name' | 'source' | 'html' | 'gold'>[],
  read: (decision: Decision) => DecisionRecord,
): { own: Tally; marked: Map<Variant, Tally> } {
  const own = new Tally()
  const marked = new Map(variants.map((variant) => [variant, new Tally()]))
  for (const page of pages) {
    const decision = readHtml(page.html, '')
    const record = read(decision)
    scorePage(page, record, own)
    for (const [variant, tally] of marked) {
      const again = readHtml(renderAny(page.source, variant), '')
      scorePage(page, isDeepStrictEqual(again, decision) ? record : read(again), tally)
    }
  }
  return { own, marked }
}
