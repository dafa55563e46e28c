/**
 * Compares the time of the whole reading with what chrono-node needs for the dates alone, on the decisions of the corpus. Warm: all
 * decisions, over and over in one process. Cold: the first reading in a fresh process, as on a page just opened. Prints a Markdown table
 * of multiples of chrono-node's time.
 *
 *   npm run bench:reading
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { timeChrono, timeReading, type Times } from './bench/reading-times.ts'
import { pages } from './bench/texts.ts'

const ROUNDS = 9
/** Fresh processes for each of the decisions read cold, and how many decisions. */
const PROCESSES = 3
const COLD = 4

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!
const add = (sum: Times, more: Times): Times => Object.fromEntries(Object.entries(more).map(([name, ms]) => [name, (sum[name] ?? 0) + ms]))
const whole = (times: Times): Times => ({ ...times, 'whole reading': Object.values(times).reduce((a, b) => a + b, 0) })
/** Medians over runs of each reader's time as a multiple of chrono-node's. */
const ratios = (runs: { chrono: number; times: Times }[]): Times =>
  Object.fromEntries(Object.keys(runs[0]!.times).map((name) => [name, median(runs.map(({ chrono, times }) => times[name]! / chrono))]))

const texts = pages()

/** The readers take turns, so that a busy moment of the machine falls on all. */
function warm(): Times {
  const runs = Array.from({ length: ROUNDS }, () => ({
    chrono: texts.reduce((sum, text) => sum + timeChrono(text), 0),
    times: whole(texts.map(timeReading).reduce(add, {})),
  }))
  return ratios(runs.slice(2))
}

function cold(): Times {
  const fresh = (reader: 'chrono' | 'reading', page: number): Times =>
    JSON.parse(
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), reader, String(page)], { encoding: 'utf8' }),
    ) as Times
  const at = Array.from({ length: COLD }, (_, i) => Math.floor((i * texts.length) / COLD))
  return ratios(
    at.flatMap((page) =>
      Array.from({ length: PROCESSES }, () => ({
        chrono: fresh('chrono', page).chrono!,
        times: whole(fresh('reading', page)),
      })),
    ),
  )
}

const [reader, page] = process.argv.slice(2)
if (reader) {
  const text = texts[Number(page)]!
  console.log(JSON.stringify(reader === 'chrono' ? { chrono: timeChrono(text) } : timeReading(text)))
} else {
  const [first, after] = [cold(), warm()]
  const rows = Object.keys(after).map((name) => `| ${name} | ${first[name]!.toFixed(2)} | ${after[name]!.toFixed(2)} |`)
  console.log(['| time (chrono-node, dates alone = 1) | cold | warm |', '| --- | ---: | ---: |', ...rows].join('\n'))
}
