import { join } from 'node:path'
import { analyse } from '../../lib/analyse.ts'
import type { ClockInput } from '../../lib/delays/clock-input.ts'
import type { ClockResult } from '../../lib/delays/run-clocks.ts'
import { fieldOf } from '../../lib/score/candidates.ts'
import type { Beside, Candidate, Field } from '../../lib/score/candidates.ts'
import { rowsOf } from '../../lib/score/score.ts'
import type { Pulls } from '../../lib/score/words.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import type { CorpusPage, GoldDelay } from '../../tests/support/corpus.ts'
import { sameDays, sameRule } from '../accuracy/score.ts'
import { readHtml } from '../../cli/read/read-file.ts'
import { pairsOf } from './pulls.ts'

/** Met last: measured, and never learnt from. Folders called "last-…" are never even listed here. */
export const metLast = /^99-990-0(?:0\d|1[0-2])$/

/** Pages on which rules, patterns and cards were mended: what these read there says little of how they read others. */
const mendedOn = ['.', 'other-hands', 'unseen', 'more-hands']
/** Pages of which no rule was mended: there it is learnt how far the rules are to be trusted. */
const onlyLearnt = ['many-hands']

/** A page to learn from. */
export interface ToLearn extends CorpusPage {
  /** Whether rules were mended on it. */
  mended: boolean
}

/** The pages that there is to learn from, and those that are held back. */
export const pagesToLearn = (): ToLearn[] =>
  [mendedOn, onlyLearnt].flatMap((folders, i) =>
    folders.flatMap((folder) => pagesIn(join(ownPages, folder)).map((page) => ({ ...page, mended: i === 0 }))),
  )

/** Who wrote a page: the first two numbers of its name. */
export const authorOf = (name: string): string => name.split('-').slice(0, 2).join('-')

/** A page made ready, before what words pull is known. */
export interface Prepared {
  name: string
  author: string
  golds: readonly GoldDelay[]
  input: ClockInput
  beside: Beside
  pairs: ReturnType<typeof pairsOf>
}

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
 * Of the pages on which patterns and cards were mended, all but one in so many hide what these read: a learner that always sees it there
 * trusts it blindly.
 */
const shown = 3
/** Of what is wrong, one in so many is learnt from, and counts for so many halves. */
const spared = 4
export const prepare = (pages: readonly ToLearn[]): Prepared[] =>
  pages.map((page, i) => prepareOne(page, { kinds: !page.mended || i % shown === 0, read: page.mended ? null : undefined }))

/** @param beside `read`: undefined for what the rules do read of the page */
function prepareOne({ html, name, gold }: CorpusPage, { kinds, read }: Beside): Prepared {
  let met: { input: ClockInput; read: ClockResult } | null = null
  // What the scorer is given on a page, just as it is given it there.
  analyse(readHtml(html, ''), undefined, 'both', function* (input, found) {
    yield
    met = { input, read: found }
    return found
  })
  const { input, read: found } = met!
  const golds = gold.delays ?? []
  const beside: Beside = { kinds, read: read === undefined ? found.clocks : read }
  return { name, author: authorOf(name), golds, input, beside, pairs: pairsOf(fieldOf(input, beside), golds) }
}

const fieldWith = ({ input, beside }: Prepared, pulls: Pulls): Field => fieldOf(input, { ...beside, pulls })

/** The lesson of a page, with what words pull by others. */
export function lessonOf(page: Prepared, pulls: Pulls): Lesson {
  const { candidates, rows } = atOnce(rowsOf(fieldWith(page, pulls)))
  const all = candidates.map((one) => {
    const { start, end, elapsed, late, view } = one
    const found = { start: start.day.span, end: end.day.span, elapsed, late, open: false, rule: view.allowed.rule }
    return { found, gold: page.golds.filter((gold) => sameDays(gold, found)) }
  })
  const isNamed = ({ found, gold }: (typeof all)[number]) => gold.some((one) => sameRule(one, found))
  const byName = new Set<GoldDelay>(all.flatMap((one) => (isNamed(one) ? one.gold : [])))
  return {
    name: page.name,
    author: page.author,
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
