import { existsSync } from 'node:fs'
import { Problem } from '../problem.ts'
import { batchesOf } from './batches.ts'
import type { Format } from './formats.ts'
import { inOrder } from './in-order.ts'
import { Journal, Names, type Settings } from './journal.ts'
import { journalOf, openOutput, outputAt } from './output.ts'
import { type Progress, progressOn } from './progress.ts'
import { startReaders } from './readers.ts'
import type { Source } from './source.ts'
import { countOf, sourcesOf } from './sources.ts'

export interface ReadCommand {
  /** What to read, in order. */
  paths: readonly string[]
  format: Format
  /** A file, a folder for the formats that are several files; null for standard output. */
  out: string | null
  jobs: number
  resume: boolean
  /** Address of pages that name none; '' where it is not known. */
  url: string
  maxBytes: number
  /** That a batch may take; 0 for no limit. */
  seconds: number
  quiet: boolean
  today: string
  stdin: AsyncIterable<Uint8Array>
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WriteStream
}

/** How many pages were read in all, and how many of them could not be, runs before an interruption included. */
export interface ReadResult {
  pages: number
  failed: number
  /** Read in this run. */
  now: number
}

/** For each worker so many batches may be under way or wait to be written: enough that none stands idle, and no more. */
const AHEAD = 4

/**
 * Reads a collection: pages in order, several at a time, each written as soon as those before it are. Takes as much memory for
 * many pages as for few. Throws a Problem where something has to be put right first.
 */
export async function read(command: ReadCommand): Promise<ReadResult> {
  const { format, out, maxBytes, stdin } = command
  const journal = out === null ? null : new Journal(journalOf(out, format))
  const settings: Settings = { overdue: 1, format, url: command.url, maxBytes }
  const last = await resumed(command, journal, settings)
  if (last === 'whole') return { pages: 0, failed: 0, now: 0 }

  const total = await countOf(command.paths)
  const output = await openOutput(out, format, last?.ends ?? null, command.stdout)
  if (!last) journal?.begin(settings)
  const jobs = total === null ? command.jobs : Math.max(1, Math.min(command.jobs, total))
  const readers = startReaders(jobs, command.seconds)
  const progress: Progress | null = command.quiet ? null : progressOn(command.stderr, total)
  const result: ReadResult = { pages: last?.pages ?? 0, failed: last?.failed ?? 0, now: 0 }
  try {
    progress?.start(result.pages)
    const names = new Names()
    const sources = after(sourcesOf(command.paths, { maxBytes, stdin }), last, names)
    const task = { format, options: { url: command.url, maxBytes }, today: command.today }
    const run = async ({ batch, sum }: Marked) => ({ ...(await readers.read({ ...task, batch })), sum })
    let sum = last?.names ?? names.sum()
    for await (const batch of inOrder(marked(batchesOf(sources, total, jobs), names), run, jobs * AHEAD)) {
      const ends = await output.write(batch)
      result.pages += batch.pages
      result.failed += batch.failed.length
      result.now += batch.pages
      sum = batch.sum
      if (ends) journal?.add({ pages: result.pages, failed: result.failed, names: sum, ends })
      progress?.add(batch.pages, batch.failed.length)
    }
    await output.close()
    journal?.end()
    return result
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    progress?.stop()
    await readers.close()
  }
}

interface Marked {
  batch: Source[]
  /** Of the names up to the end of the batch. */
  sum: string
}

/** Notes for each batch which pages have been handed out by its end. */
async function* marked(batches: AsyncIterable<Source[]>, names: Names): AsyncGenerator<Marked> {
  for await (const batch of batches) {
    for (const source of batch) names.add(source)
    yield { batch, sum: names.sum() }
  }
}

/** The sources that an interrupted run had not come to. */
async function* after(sources: AsyncIterable<Source>, last: { pages: number; names: string } | null, names: Names): AsyncGenerator<Source> {
  let skipped = 0
  for await (const source of sources) {
    if (skipped < (last?.pages ?? 0)) {
      names.add(source)
      skipped++
      if (skipped === last!.pages && names.sum() !== last!.names) throw changed()
    } else yield source
  }
  if (skipped < (last?.pages ?? 0)) throw changed()
}

const changed = () =>
  new Problem('The pages are not those of the run to be resumed: some have been added, removed or renamed. Start again without --resume.')

/** Where to go on; null at the beginning; 'whole' where an output is there that lacks nothing. */
async function resumed({ resume, out, format }: ReadCommand, journal: Journal | null, settings: Settings) {
  if (!journal || out === null) {
    if (resume) throw new Problem('--resume goes on with a file: name it with --out.')
    return null
  }
  if (!journal.exists()) return resume && existsSync(outputAt(out, format)) ? 'whole' : null
  if (!resume)
    throw new Problem(`${journal.path} was left by a run that was interrupted. Add --resume to go on with it, or delete it to start again.`)
  return journal.last(settings)
}
