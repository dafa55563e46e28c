import { Tinypool } from 'tinypool'
import { type Added, addedBy, type Format } from './formats.ts'
import { readPage, type ReadOptions } from './read-page.ts'
import type { Source } from './source.ts'

/** Some pages for a worker to read. */
export interface Task {
  batch: Source[]
  format: Format
  options: ReadOptions
  today: string
}

/** What they gave. */
export interface Batch extends Added {
  pages: number
  failed: { name: string; error: string }[]
}

/** Runs in a thread of its own: what it gives is handed over, not copied, so that the one thread that writes has little to do. */
export default function inThread(task: Task): Batch {
  const read = readBatch(task)
  const buffers = Object.values(read.texts ?? {}).map(({ buffer }) => buffer)
  return Tinypool.move({ [Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: read } as never) as never
}

/** Reads some pages, in any thread. */
export function readBatch({ batch, format, options, today }: Task): Batch {
  const pages = batch.map((source) => readPage(source, options))
  const failed = pages.flatMap((page) => ('error' in page ? [{ name: page.name, error: page.error }] : []))
  return { pages: pages.length, failed, ...addedBy(pages, format, today) }
}
