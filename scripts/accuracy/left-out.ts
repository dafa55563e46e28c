import { join } from 'node:path'
import { analyse } from '../../lib/analyse.ts'
import { secondOpinion } from '../../lib/score/opinion.ts'
import { modelOf } from '../../lib/score/score.ts'
import type { Model } from '../../lib/score/score.ts'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import type { CorpusPage } from '../../tests/support/corpus.ts'
import { readHtml } from '../../cli/read/read-file.ts'
import { learn } from '../train/learn.ts'
import { authorOf, metLast, pagesToLearn, prepare } from '../train/pages.ts'
import { scorePage } from './score.ts'
import { figures, Tally } from './tally.ts'

/** Into so many parts the authors are dealt; each is read by what was learnt from the other parts. */
const parts = 5
/** Pages of fewer words are short: refusals, early resolutions. */
const short = 500
const columns: [string, string][] = [
  ['clocks P', 'delays.precision'],
  ['clocks R', 'delays.recall'],
  ['days P', 'days.precision'],
  ['days R', 'days.recall'],
  ['late P', 'late.precision'],
  ['stated P', 'stated.precision'],
  ['stated R', 'stated.recall'],
  ['relative', 'relative.recall'],
  ['dates F1', 'dates.f1'],
]

/**
 * Prints what is read of each author's pages by what was learnt from others, before a second opinion and with it. The patterns and
 * cards were mended on the pages of some of them; what is learnt was not.
 * @param only the authors to print; all where none is given
 */
export function leftOut(only: readonly string[]): void {
  const pages = pagesToLearn()
  const prepared = prepare(pages.filter(({ name }) => !metLast.test(name)))
  const authors = [...new Set(prepared.map(({ author }) => author))].sort()
  const rows: Record<string, number>[][] = []
  const shorts: [Tally, Tally] = [new Tally(), new Tally()]
  console.log(`author    pages clocks  ${columns.map(([title]) => title).join('  ')}`)
  for (let part = 0; part < parts; part += 1) {
    const left = authors.filter((_, i) => i % parts === part)
    const here = only.length ? left.filter((author) => only.includes(author)) : left
    if (!here.length) continue
    const model = modelOf(learn(prepared.filter(({ author }) => !left.includes(author))))
    for (const author of here) {
      const own = pages.filter(({ name }) => authorOf(name) === author && !metLast.test(name))
      rows.push(measure(author, own, model, shorts))
    }
  }
  for (const [i, title] of ['mean before', 'mean'].entries())
    console.log(line(title, '', Object.fromEntries(columns.map(([, key]) => [key, mean(rows.map((row) => row[i]![key]!))]))))
  for (const [i, title] of ['short before', 'short'].entries())
    console.log(line(title, String(shorts[i]!.count('pages')), figures(shorts[i]!)))
  if (only.length) return
  const all = modelOf(learn(prepared))
  measure(
    'met last',
    pages.filter(({ name }) => metLast.test(name)),
    all,
    [new Tally(), new Tally()],
  )
  measure('last hand', pagesIn(join(ownPages, 'last-hand')), all, [new Tally(), new Tally()])
}

/** Prints two rows of figures, before a second opinion and with it. */
function measure(title: string, pages: readonly CorpusPage[], model: Model, shorts: readonly [Tally, Tally]): Record<string, number>[] {
  return [null, model].map((one, i) => {
    const tally = new Tally()
    for (const page of pages) {
      const decision = readHtml(page.html, '')
      const record = analyse(decision, undefined, 'both', one && ((input, read) => secondOpinion(input, read, one)))
      scorePage(page, record, tally)
      if (decision.text.split(/\s+/).length >= short) continue
      scorePage(page, record, shorts[i]!)
      shorts[i]!.add('pages')
    }
    const found = figures(tally)
    console.log(line(one ? '' : title, `${pages.length}  ${tally.count('delays.gold')}`, found))
    return found
  })
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

const line = (title: string, counts: string, found: Record<string, number>): string =>
  `${title.padEnd(13)} ${counts.padEnd(8)} ${columns.map(([name, key]) => (found[key] ?? 0).toFixed(3).padStart(name.length)).join('  ')}`
