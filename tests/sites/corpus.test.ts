import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHtml } from '../../cli/read/read-file.ts'
import { analyseAny } from '../../lib/sites/analyse-any.ts'
import { scorePage } from '../../scripts/accuracy/score.ts'
import { figures, Tally } from '../../scripts/accuracy/tally.ts'
import { ownPages, pagesIn, renderAny } from '../support/corpus.ts'

const pages = pagesIn(join(ownPages, 'other-sites'))

// How these sites mark up their pages is known in part only: what is read must not hang on it.
test.each(['a', 'b'] as const)('decisions of four other ombudsmen are read as well as those of the first (%s)', (variant) => {
  const tally = new Tally()
  for (const page of pages) scorePage(page, analyseAny(readHtml(renderAny(page.source, variant), '')), tally)
  const read = figures(tally)
  expect(pages.length).toBeGreaterThan(10)
  expect(read['meta.accuracy']).toBe(1)
  expect(read['dates.f1']).toBeGreaterThanOrEqual(0.99)
  expect(read['actions.f1']).toBeGreaterThanOrEqual(0.95)
  expect(read['actions.due']).toBeGreaterThanOrEqual(0.97)
  expect(read['delays.precision']).toBeGreaterThanOrEqual(0.95)
  expect(read['late.precision']).toBeGreaterThanOrEqual(0.95)
})
