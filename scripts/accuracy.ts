/**
 * Compares what is read from the pages of the corpus with their gold readings.
 *
 *   npm run accuracy
 *   npm run accuracy -- --verbose                 every difference
 *   npm run accuracy -- --min dates.f1=0.98       fail below a figure; may be given several times
 *   npm run accuracy -- --pages DIR               other pages: NAME.md with NAME.gold.json
 *   npm run accuracy -- --explain NAME            all that is read from one page, and why
 *   npm run accuracy -- --reader frames           by one reader of steps alone: patterns or frames; both together where left out
 *   npm run accuracy -- --authors                 a row of figures for each author's pages, by the first two numbers of their names
 *   npm run accuracy -- --left-out                each author read by what was learnt from all the others; minutes
 *   npm run accuracy -- --left-out --only 99-985  the same for some authors; may be given several times
 *   npm run accuracy -- --records FILE            records that were printed before, in place of reading the pages
 */
import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { analyse } from '../lib/analyse.ts'
import { ombudsmanAt } from '../lib/sites/all.ts'
import { analyseAny } from '../lib/sites/analyse-any.ts'
import type { Reader } from '../lib/analyse.ts'
import type { Decision } from '../lib/page/decision.ts'
import { corpusPages, hasSharedPages, pagesIn, sharedPages } from '../tests/support/corpus.ts'
import type { Variant } from '../tests/support/render-page.ts'
import { explain } from './accuracy/explain.ts'
import { scorePage } from './accuracy/score.ts'
import { leftOut } from './accuracy/left-out.ts'
import { overMarkups } from './accuracy/markups.ts'
import { figures, Tally } from './accuracy/tally.ts'
import { readHtml } from '../cli/read/read-file.ts'

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    min: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string' },
    explain: { type: 'string' },
    records: { type: 'string' },
    reader: { type: 'string', default: 'both' },
    authors: { type: 'boolean' },
    'left-out': { type: 'boolean' },
    only: { type: 'string', multiple: true, default: [] },
  },
})

if (values.pages && !existsSync(values.pages)) {
  console.error(`There is no folder ${values.pages}.`)
  process.exit(2)
}
const readers: readonly string[] = ['patterns', 'frames', 'both'] satisfies Reader[]
if (!readers.includes(values.reader)) {
  console.error(`"${values.reader}" is no reader. There are ${readers.join(', ')}.`)
  process.exit(2)
}
const read = (decision: Decision) =>
  ombudsmanAt(decision.url) ? analyseAny(decision) : analyse(decision, undefined, values.reader as Reader)
const pages = values.pages ? pagesIn(values.pages) : corpusPages()

if (values.explain) {
  const page = pages.find((p) => p.name === values.explain)
  if (!page) {
    console.error(`There is no page ${values.explain}. There are ${pages.map((p) => p.name).join(', ')}.`)
    process.exit(2)
  }
  const decision = readHtml(page.html, '')
  const tally = new Tally()
  const record = read(decision)
  console.log(explain(decision, record))
  scorePage(page, record, tally)
  console.log(`\ndifferences from the gold reading: ${tally.misses.length}\n${tally.misses.map((miss) => `  ${miss}`).join('\n')}`)
} else if (values['left-out']) leftOut(values.only)
else report()

function report() {
  if (!values.pages && !hasSharedPages())
    console.log(`There are no real pages beside this folder (${sharedPages}); these are the project's own pages alone.`)
  const { tally, missing, marked } = values.records ? fromRecords(values.records) : fromPages()
  if (values.verbose) for (const miss of tally.misses) console.log(miss)
  const goldOf = (key: string) => tally.count(`${key}.gold`)
  console.log(
    `${pages.length} pages, ${goldOf('dates')} dates, ${goldOf('stated')} stated, ${goldOf('delays')} delays, ${goldOf('actions')} actions`,
  )
  const shares = figures(tally)
  for (const [key, value] of Object.entries(shares)) console.log(`${key.padEnd(18)} ${value.toFixed(3)}`)
  if (values.authors) for (const row of byAuthor()) console.log(row)
  let short = missing > 0
  for (const minimum of values.min) {
    const [key = '', least = ''] = minimum.split('=')
    if (shares[key] !== undefined && shares[key] >= Number(least)) continue
    console.log(`${key} is ${shares[key]?.toFixed(3)}, below ${least}`)
    short = true
  }
  if (marked) {
    const differing = [...marked].filter(([, other]) => !isDeepStrictEqual(figures(other), shares)).map(([variant]) => variant)
    console.log(
      differing.length
        ? `Marked up as ${differing.join(', ')} the same pages give other figures.`
        : `Marked up in ${marked.size} other ways the same pages give the same figures.`,
    )
    if (differing.length) short = true
  }
  process.exitCode = short ? 1 : 0
}

/** Clocks of each author: "99-970  P 0.902 R 0.712 of 52". */
function byAuthor(): string[] {
  const authors = new Map<string, Tally>()
  for (const page of pages) {
    const author = page.name.split('-').slice(0, 2).join('-')
    const tally = authors.get(author) ?? new Tally()
    authors.set(author, tally)
    scorePage(page, read(readHtml(page.html, '')), tally)
  }
  return [...authors].map(([author, tally]) => {
    const { 'delays.precision': precision, 'delays.recall': recall } = figures(tally)
    return `${author.padEnd(18)} clocks P ${precision!.toFixed(3)} R ${recall!.toFixed(3)} of ${tally.count('delays.gold')}`
  })
}

interface Read {
  tally: Tally
  /** Pages of which there is no record. */
  missing: number
  /** The same pages in each way of marking them up, where pages were read. */
  marked?: Map<Variant, Tally>
}

function fromPages(): Read {
  const { own, marked } = overMarkups(pages, read)
  return { tally: own, missing: 0, marked }
}

function fromRecords(file: string): Read {
  const records = new Map<string, Parameters<typeof scorePage>[1]>()
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim())) {
    const record = JSON.parse(line) as { url: string }
    records.set(record.url, record as Parameters<typeof scorePage>[1])
  }
  const tally = new Tally()
  let missing = 0
  for (const page of pages) {
    const record = records.get(page.url)
    if (record) scorePage(page, record, tally)
    else {
      console.log(`no record for ${page.name} (${page.url})`)
      missing++
    }
  }
  return { tally, missing }
}
