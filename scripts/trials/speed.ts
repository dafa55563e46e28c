import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { duration, number } from '../../cli/read/progress.ts'
import { makePages } from './make-pages.ts'
import { hold, readAll, type Trial } from './workplace.ts'

/** Decisions that the Ombudsman has published. */
const ALL = 57_500
const MEGABYTE = 1_000_000

/** Pages a second with one worker and with two; memory with few pages and with many; how long all decisions would take. */
export const speed: Trial = async (place) => {
  const few = join(place.folder, 'few')
  mkdirSync(few, { recursive: true })
  const some = Math.max(100, place.count / 10)
  makePages(few, some)
  const small = await readAll(place, 2, few, join(place.folder, 'few.ndjson'))
  const one = await readAll(place, 1, place.pages, join(place.folder, 'one.ndjson'))
  // What the other trials are compared with.
  const two = await readAll(place, 2, place.pages, join(place.folder, 'whole.ndjson'))
  // What this machine gives at the most: two programs that know nothing of each other, against one.
  const alone = await readAll(place, 1, few, join(place.folder, 'alone.ndjson'))
  const beside = await Promise.all(['left', 'right'].map((name) => readAll(place, 1, few, join(place.folder, `${name}.ndjson`))))
  const most = (2 * alone.seconds) / Math.max(...beside.map(({ seconds }) => seconds))
  rmSync(few, { recursive: true })
  hold(one.pages === place.count && two.pages === place.count, 'Not all pages were read.')

  const rate = ({ pages, seconds }: typeof one) => pages / seconds
  const rows = (
    [
      [1, one],
      [2, two],
      [2, small],
    ] as const
  ).map(
    ([jobs, run]) =>
      `| ${[
        number(run.pages),
        jobs,
        duration(run.seconds),
        rate(run).toFixed(1),
        ((1000 * run.processor) / run.pages).toFixed(1),
        Math.round(run.memory / MEGABYTE),
        run.others.toFixed(1),
      ].join(' | ')} |`,
  )
  const free = Math.min(2, (2 * one.processor) / two.processor)
  return [
    `On ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}:`,
    '',
    '| pages | workers | time | pages a second | processor ms a page | most memory, MB | cores that other programs took |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    `Two workers are ${(rate(two) / rate(one)).toFixed(2)} times as fast as one ` +
      `(${free.toFixed(2)} by processor time: what two free cores would give at the most).`,
    `Two programs side by side, each with one worker and pages of its own, read ${most.toFixed(2)} times as many as one alone: ` +
      'two cores of this machine give no more.',
    `Memory with ${number(two.pages)} pages is ${(two.memory / small.memory).toFixed(2)} times that with ${number(small.pages)}.`,
    `All ${number(ALL)} decisions would take ${duration(ALL / rate(two))} at this speed, ` +
      `${duration((ALL * two.processor) / two.pages / 2)} on two free cores.`,
  ]
}
