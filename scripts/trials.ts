/**
 * Tries what tests are too short for, and says what came out. Of security (docs/security.md): very many inputs to every boundary, each
 * regular expression, hostile pages, full and broken storage, files of the extension asked for by other sites, browsers and backgrounds
 * stopped in the middle of changes and of imports, every request of the end-to-end tests. Of large collections: speed with one worker and
 * with two, memory, a run that was killed and resumed, pages that cannot be read, GNU parallel (also over ssh), Slurm, and Spark's way of
 * piping (docs/large-collections.md). All of it takes three hours on two free cores.
 *
 *   npm run trials                      all; each writes its results into its place in the documents
 *   npm run trials -- boundaries kills  some
 *   npm run trials -- boundaries --inputs 2000
 *   npm run trials -- kills --rounds 10          fewer than usual are only printed
 *   npm run trials -- kills --rounds 10 --write  and written into their place too
 *   npm run trials -- speed slurm --pages 300 --folder /tmp/trials     fewer than the usual, only printed
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
import { runSecurity, securityTrials } from './trials/security/all.ts'
import { speed } from './trials/speed.ts'
import { command, run, type Trial, type Workplace } from './trials/workplace.ts'
import { withResults } from './results.ts'

const FULL = 10_000
const FULL_INPUTS = 20_000
const FULL_ROUNDS = 300
const page = resolve('docs/large-collections.md')
const all: Record<string, Trial> = { speed, interrupted, faults, parallel, ssh, slurm, pipe }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: String(FULL) },
    inputs: { type: 'string', default: String(FULL_INPUTS) },
    rounds: { type: 'string', default: String(FULL_ROUNDS) },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const [count, inputs, rounds] = [Number(values.pages), Number(values.inputs), Number(values.rounds)]
const known = [...Object.keys(securityTrials), ...Object.keys(all)]
const chosen = [...positionals, ...values.only.split(',').filter(Boolean)]
const names = chosen.length ? chosen : known
const unknown = names.find((name) => !known.includes(name))
if (unknown || !(count >= 100 && inputs > 0 && rounds > 0)) {
  console.error(unknown ? `There is no trial ${unknown}: ${known.join(', ')}.` : 'It takes at least 100 pages, one input and one round.')
  process.exit(2)
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'overdue-trials-'))
mkdirSync(folder, { recursive: true })
try {
  for (const name of names.filter((each) => securityTrials[each]))
    if (!(await runSecurity(name, { folder, inputs, rounds }, values.write || (inputs === FULL_INPUTS && rounds === FULL_ROUNDS))))
      process.exitCode = 1
  const collections = names.filter((each) => all[each])
  if (collections.length) await tryCollections(collections)
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true })
}

async function tryCollections(wanted: string[]): Promise<void> {
  const place: Workplace = { folder, count, pages: join(folder, 'pages'), lines: join(folder, 'pages.ndjson'), overdue: command(folder) }
  const bytes = makePages(place.pages, count)
  console.log(`${number(count)} pages, ${Math.round(bytes / 1e6)} MB, in ${place.pages}`)
  await run(place, ['lines', place.pages, '--out', place.lines])
  for (const name of wanted) {
    const lines = await all[name]!(place)
    console.log(`\n${lines.join('\n')}`)
    // Only all the pages speak for the document.
    if (count === FULL) writeFileSync(page, withResults(readFileSync(page, 'utf8'), name, lines.join('\n')))
  }
}
