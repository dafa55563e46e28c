import { join } from 'node:path'
import { analyse } from '../../lib/analyse.ts'
import type { ClockInput } from '../../lib/delays/clock-input.ts'
import { fieldOf } from '../../lib/score/candidates.ts'
import type { Candidate } from '../../lib/score/candidates.ts'
import { rowsOf } from '../../lib/score/score.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import type { CorpusPage, GoldDelay } from '../../tests/support/corpus.ts'
import { sameDays, sameRule } from '../accuracy/score.ts'
import { readHtml } from '../../cli/read/read-file.ts'

/** Met last: measured, and never learnt from. Folders called "last-…" are never even listed here. */
export const metLast = /^99-990-0(?:0\d|1[0-2])$/

/** The pages that there is to learn from, and those that are held back. */
export const pagesToLearn = (): CorpusPage[] =>
  [ownPages, ...['other-hands', 'unseen', 'more-hands'].map((folder) => join(ownPages, folder))].flatMap(pagesIn)

/** Who wrote a page: the first two numbers of its name. */
export const authorOf = (name: string): string => name.split('-').slice(0, 2).join('-')

/** What is learnt from one page: a row for each candidate, whether it is right, and what it counts for. */
export interface Lesson {
  name: string
  author: string
  candidates: Candidate[]
  rows: Float32Array[]
  right: boolean[]
  weights: number[]
}

/**
 * Every how many pages what patterns and cards read is hidden: a learner that always sees it on pages that it was mended on trusts it
 * blindly.
 */
const hidden = 3
/** Of what is wrong, one in so many is learnt from, and counts for so many halves. */
const spared = 4

export function lessonsOf(pages: readonly CorpusPage[]): Lesson[] {
  return pages.map((page, i) => lessonOf(page, i % hidden !== 0))
}

function rowsIn(page: CorpusPage, kinds: boolean) {
  const decision = readHtml(page.html, '')
  const { dates, durations, timeline, pageLimits = [], earlier, stated } = analyse(decision, undefined, 'both', null)
  const mentions = [...dates, ...durations].sort((a, b) => a.start - b.start)
  const input: ClockInput = { decision, mentions, events: timeline, pageLimits, earlier, stated }
  return atOnce(rowsOf(fieldOf(input, kinds)))
}

function lessonOf(page: CorpusPage, kinds: boolean): Lesson {
  const { candidates, rows } = rowsIn(page, kinds)
  const all = candidates.map((one) => {
    const { start, end, elapsed, late, view } = one
    const found = { start: start.day.span, end: end.day.span, elapsed, late, open: false, rule: view.allowed.rule }
    return { found, gold: (page.gold.delays ?? []).filter((gold) => sameDays(gold, found)) }
  })
  const isNamed = ({ found, gold }: (typeof all)[number]) => gold.some((one) => sameRule(one, found))
  const byName = new Set<GoldDelay>(all.flatMap((one) => (isNamed(one) ? one.gold : [])))
  return {
    name: page.name,
    author: authorOf(page.name),
    candidates,
    rows,
    right: all.map(({ gold }) => gold.length > 0),
    weights: all.map((one, i) => {
      if (!one.gold.length) return i % spared ? 0 : spared / 2
      if (one.gold.every(({ optional }) => optional)) return 0
      // The same days under another name count for less where there is the name.
      return isNamed(one) || !one.gold.some((gold) => byName.has(gold)) ? 1 : 0.4
    }),
  }
}
