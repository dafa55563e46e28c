/**
 * Compares the reading of dates with two general date readers, in one run on the same texts: the decisions of the
 * corpus and the single wordings of the tests. Prints a Markdown table, writes docs/bench-dates.md and the table of docs/accuracy.md,
 * and fails when Overdue is not the best in each column.
 *
 *   npm run bench:dates
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Read, type Reader, readers } from './bench/readers.ts'
import { pages, type Text, wordings } from './bench/texts.ts'
import { withResults } from './results.ts'

interface Result {
  name: string
  found: number
  right: number
  false: number
  /** Time for all texts as a multiple of chrono-node's, median of the rounds. */
  time: number
}

const ROUNDS = 9
const norm = (text: string) => text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()

/** Pairs what was found with the gold reading by their words: first where the days agree too, then the others. */
function score(gold: Read[], read: Read[]): Pick<Result, 'found' | 'right' | 'false'> {
  const used = new Set<number>()
  const take = (g: Read, same: boolean): boolean => {
    const i = read.findIndex(
      (r, n) =>
        !used.has(n) &&
        (norm(r.text).includes(norm(g.text)) || norm(g.text).includes(norm(r.text))) &&
        (!same || (r.from === g.from && r.to === g.to)),
    )
    if (i >= 0) used.add(i)
    return i >= 0
  }
  const wrong = gold.filter((g) => !take(g, true))
  const misread = wrong.filter((g) => take(g, false)).length
  const right = gold.length - wrong.length
  return { right, found: right + misread, false: read.length - used.size }
}

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!

function bench(all: Text[]): Result[] {
  const read = readers.map((reader): Result => {
    const sum = { found: 0, right: 0, false: 0 }
    for (const t of all) {
      const s = score(t.gold, reader.spans(reader.find(t.decision, t.today) as never))
      for (const k of ['found', 'right', 'false'] as const) sum[k] += s[k]
    }
    return { name: reader.name, ...sum, time: 0 }
  })
  // The readers take turns, so that a busy moment of the machine falls on all.
  const times = readers.map((): number[] => [])
  const once = (reader: Reader) => {
    const start = performance.now()
    for (const t of all) reader.find(t.decision, t.today)
    return performance.now() - start
  }
  for (let round = 0; round < ROUNDS; round++) readers.forEach((reader, i) => times[i]!.push(once(reader)))
  return read.map((r, i) => ({ ...r, time: median(times[i]!.map((ms, round) => ms / times[1]![round]!)) }))
}

function table(title: string, all: Text[], rows: Result[]): string {
  const lines = rows.map((r) => `| ${r.name} | ${r.found} | ${r.right} | ${r.false} | ${r.time.toFixed(r.time < 10 ? 2 : 0)} |`)
  const total = all.reduce((n, t) => n + t.gold.length, 0)
  return [
    `${title}, ${total} expressions in all:`,
    '',
    '| | found | days right | false | time (chrono-node = 1) |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n')
}

const [decisions, single] = [pages(), wordings()]
const texts = [...decisions, ...single]
const results = bench(texts)
const [ours, ...others] = results as [Result, ...Result[]]
const best = others.every((o) => ours.found >= o.found && ours.right > o.right && ours.false < o.false) && ours.time < 1
const text = `# How the reading of dates compares

Written by \`npm run bench:dates\`: all readers in one run on the same texts. "Found" is an expression of the gold reading that the
reader finds, "days right" one whose first and last day it gives, "false" what it gives beside these.

${table(`${decisions.length} decisions of the corpus and ${single.length} single wordings of the tests`, texts, results)}`
console.log(text)
mkdirSync(new URL('../docs/', import.meta.url), { recursive: true })
writeFileSync(new URL('../docs/bench-dates.md', import.meta.url), text)
const accuracy = new URL('../docs/accuracy.md', import.meta.url)
const shown = text.slice(text.indexOf('| |')).trimEnd()
writeFileSync(accuracy, withResults(readFileSync(accuracy, 'utf8'), 'bench:dates', shown))
if (!best) {
  console.error('Overdue is not the best in each column.')
  process.exitCode = 1
}
