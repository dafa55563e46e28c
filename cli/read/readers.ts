import { Tinypool } from 'tinypool'
import { limited } from './in-order.ts'
import type { Batch, Task } from './worker.ts'

/** The same file in the sources and in the package. */
const WORKER = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/**
 * Memory that one worker may take, in megabytes: in all, before it is given up; and for what is just made. Without the second,
 * Node lets a worker grow to a third more memory, and is no faster for it.
 */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 }

export interface Readers {
  /** Reads some pages. Never fails: a page that ends its worker, or takes too long, is reported and the others are read. */
  read: (task: Task) => Promise<Batch>
  close: () => Promise<void>
}

/**
 * Worker threads that read pages.
 * @param seconds that a batch may take; then its worker is ended and its pages are tried one by one. 0 for no limit
 */
export function startReaders(jobs: number, seconds: number, { worker = WORKER, memory = MEMORY } = {}): Readers {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: memory,
  })
  const inTurn = limited(jobs)
  const attempt = (task: Task) =>
    inTurn(async () => {
      const stop = new AbortController()
      const timer = seconds ? setTimeout(() => stop.abort(), seconds * 1000) : undefined
      try {
        return await (pool.run(task, { signal: stop.signal }) as Promise<Batch>)
      } catch (error) {
        throw stop.signal.aborted ? new Error(`It took longer than ${seconds} seconds (--timeout).`) : error
      } finally {
        clearTimeout(timer)
      }
    })

  async function read(task: Task): Promise<Batch> {
    try {
      return await attempt(task)
    } catch (error) {
      if (task.batch.length > 1) return joined(await Promise.all(task.batch.map((source) => read({ ...task, batch: [source] }))))
      // Told here: another worker could fail in its turn.
      const { readBatch } = await import('./worker.ts')
      return readBatch({
        ...task,
        batch: task.batch.map(({ name }) => ({ name, error: `The reading of this page was given up: ${(error as Error).message}` })),
      })
    }
  }
  return { read, close: () => pool.destroy() }
}

/** Batches as one, in their order. */
export function joined(batches: Batch[]): Batch {
  const [first] = batches
  const together = <Value>(parts: (Record<string, Value> | undefined)[], join: (values: Value[]) => Value) =>
    first && parts[0] && Object.fromEntries(Object.keys(parts[0]).map((key) => [key, join(parts.map((part) => part![key]!))]))
  return {
    pages: batches.reduce((sum, { pages }) => sum + pages, 0),
    failed: batches.flatMap(({ failed }) => failed),
    texts: together(
      batches.map(({ texts }) => texts),
      (values) => joinedBytes(values),
    ),
    rows: together(
      batches.map(({ rows }) => rows),
      (values) => values.flat(),
    ) as Batch['rows'],
  }
}

function joinedBytes(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
