/**
 * Compares parsers of HTML under the reading of a page: processor time to parse, and to read what was parsed; whether the reading
 * is the same; and whether it stays that of a browser where the HTML is broken (the tree of parse5 is a browser's). Prints a Markdown
 * table.
 *
 *   npm run bench:parsers
 */
import { readDecision } from '../lib/index.ts'
import { ownPages, pagesIn } from '../tests/support/corpus.ts'
import { renderPage, variants } from '../tests/support/render-page.ts'
import { broken } from './bench/broken-html.ts'
import { type Parser, parsers } from './bench/html-parsers.ts'

const ROUNDS = 5
const sources = pagesIn(ownPages)
  .filter(({ real }) => !real)
  .map(({ source }) => source)
const pages = sources.flatMap((source) => variants.map((variant) => renderPage(source, variant)))
const damaged = sources.slice(0, 20).flatMap((source) => variants.flatMap((variant) => broken(renderPage(source, variant))))

const milliseconds = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!
const reading = (document: Document) => JSON.stringify(readDecision(document, '').decision)

interface Round {
  parse: number
  read: number
}

function round({ parse, close }: Parser): Round {
  const spent = { parse: 0, read: 0 }
  for (const html of pages) {
    const start = milliseconds()
    const document = parse(html)
    const parsed = milliseconds()
    readDecision(document, '')
    spent.read += milliseconds() - parsed
    spent.parse += parsed - start
    close?.(document)
  }
  return spent
}

/** Of pages, how many read as with the tree of a browser. */
function same({ parse, close }: Parser, of: string[], browser: string[]): string {
  const right = of.filter((html, i) => {
    const document = parse(html)
    const read = reading(document)
    close?.(document)
    return read === browser[i]
  })
  return `${right.length} of ${of.length}`
}

const browser = parsers.find(({ name }) => name.startsWith('parse5'))!
const [whole, parts] = [pages, damaged].map((of) => of.map((html) => reading(browser.parse(html)))) as [string[], string[]]
// The parsers take turns, so that a busy moment of the machine falls on all.
const rounds = Array.from({ length: ROUNDS }, () => parsers.map(round))
const times = parsers.map((_, i) => ({
  parse: median(rounds.map((one) => one[i]!.parse)),
  read: median(rounds.map((one) => one[i]!.read)),
}))
const first = times[0]!
const unit = first.parse + first.read
const rows = parsers.map((parser, i) => {
  const { parse, read } = times[i]!
  const shares = [parse, read, parse + read].map((time) => (time / unit).toFixed(2))
  return `| ${[parser.name, ...shares, same(parser, pages, whole), same(parser, damaged, parts)].join(' | ')} |`
})
console.log(
  [
    '| | parse | read | both (linkedom = 1) | whole pages read as in a browser | broken ones |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n'),
)
