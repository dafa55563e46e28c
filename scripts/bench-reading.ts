/**
 * Compares the time of the whole reading, all that a page gets, with what chrono-node needs for the dates alone, on the decisions of the
 * corpus. Warm: all decisions, over and over in one process. Cold: the first reading in a fresh process, as on a page just opened.
 * Prints a Markdown table of multiples of chrono-node's time and writes it into docs/accuracy.md.
 *
 *   npm run bench:reading
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { timeChrono, timeParts, timeReading, type Times } from './bench/reading-times.ts'
import { pages, type Text } from './bench/texts.ts'
import { withResults } from './results.ts'

const ROUNDS = 9
/** Fresh processes for each of the decisions read cold, and how many decisions. */
const PROCESSES = 3
const COLD = 4

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!
const add = (sum: Times, more: Times): Times => Object.fromEntries(Object.entries(more).map(([name, ms]) => [name, (sum[name] ?? 0) + ms]))
/** Medians over runs of each reader's time as a multiple of chrono-node's. */
const ratios = (runs: { chrono: number; times: Times }[]): Times =>
  Object.fromEntries(Object.keys(runs[0]!.times).map((name) => [name, median(runs.map(({ chrono, times }) => times[name]! / chrono))]))

const texts = pages()
/** What is timed, each cold in a process of its own. */
const timed: Record<string, (text: Text) => Times> = {
  chrono: (text) => ({ chrono: timeChrono(text) }),
  parts: timeParts,
  reading: timeReading,
}

/** They take turns, so that a busy moment of the machine falls on all. */
function warm(): Times {
  const runs = Array.from({ length: ROUNDS }, () => ({
    chrono: texts.reduce((sum, text) => sum + timeChrono(text), 0),
    times: { ...texts.map(timeParts).reduce(add, {}), ...texts.map(timeReading).reduce(add, {}) },
  }))
  return ratios(runs.slice(2))
}

function cold(): Times {
  const fresh = (what: string, page: number): Times =>
    JSON.parse(
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), what, String(page)], { encoding: 'utf8' }),
    ) as Times
  const at = Array.from({ length: COLD }, (_, i) => Math.floor((i * texts.length) / COLD))
  return ratios(
    at.flatMap((page) =>
      Array.from({ length: PROCESSES }, () => ({
        chrono: fresh('chrono', page).chrono!,
        times: { ...fresh('parts', page), ...fresh('reading', page) },
      })),
    ),
  )
}

const [what, page] = process.argv.slice(2)
if (what) console.log(JSON.stringify(timed[what]!(texts[Number(page)]!)))
else {
  const [first, after] = [cold(), warm()]
  const rows = Object.keys(after).map((name) => `| ${name} | ${first[name]!.toFixed(2)} | ${after[name]!.toFixed(2)} |`)
  const table = ['| time (chrono-node, dates alone = 1) | cold | warm |', '| --- | ---: | ---: |', ...rows].join('\n')
  console.log(table)
  const accuracy = new URL('../docs/accuracy.md', import.meta.url)
  writeFileSync(accuracy, withResults(readFileSync(accuracy, 'utf8'), 'bench:reading', table))
}
