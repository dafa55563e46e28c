/**
 * Tries the command line on large collections, made from the decisions of the corpus, and says what came out: speed with one worker and
 * with two, memory, a run that was killed and resumed, pages that cannot be read, GNU parallel (also over ssh), Slurm, and Spark's way
 * of piping. Takes half an hour on two free cores.
 *
 *   npm run trials                      10,000 pages; each trial writes its results into its place in docs/large-collections.md
 *   npm run trials -- --pages 300       fewer, only printed
 *   npm run trials -- --only speed,slurm --folder /tmp/trials
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { number } from '../cli/read/progress.ts'
import { makePages } from './trials/make-pages.ts'
import { parallel, pipe, slurm, ssh } from './trials/engines.ts'
import { faults } from './trials/faults.ts'
import { interrupted } from './trials/interrupted.ts'
import { speed } from './trials/speed.ts'
import { command, run, type Trial, type Workplace } from './trials/workplace.ts'

const FULL = 10_000
const page = resolve('docs/large-collections.md')
const all: Record<string, Trial> = { speed, interrupted, faults, parallel, ssh, slurm, pipe }

const { values } = parseArgs({ options: {
  pages: { type: 'string', default: String(FULL) }, only: { type: 'string', default: Object.keys(all).join() }, folder: { type: 'string' },
} })
const count = Number(values.pages)
const names = values.only.split(',')
const unknown = names.find((name) => !all[name])
if (unknown || !(count >= 100)) {
  console.error(unknown ? `There is no trial ${unknown}: ${Object.keys(all).join(', ')}.` : 'It takes at least 100 pages.')
  process.exit(2)
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'overdue-trials-'))
mkdirSync(folder, { recursive: true })
try {
  const place: Workplace = { folder, count, pages: join(folder, 'pages'), lines: join(folder, 'pages.ndjson'), overdue: command(folder) }
  const bytes = makePages(place.pages, count)
  console.log(`${number(count)} pages, ${Math.round(bytes / 1e6)} MB, in ${place.pages}`)
  await run(place, ['lines', place.pages, '--out', place.lines])
  for (const name of names) {
    const lines = await all[name]!(place)
    console.log(`\n${lines.join('\n')}`)
    // Only all the pages speak for the document.
    if (count === FULL) writeFileSync(page, withResults(readFileSync(page, 'utf8'), name, lines.join('\n')))
  }
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true })
}

function withResults(text: string, name: string, results: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [before, after] = [text.indexOf(begin), text.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`${page} has no place for the results of ${name}.`)
  return `${text.slice(0, before)}${begin}${results}\n${text.slice(after)}`
}
