import { type Source, weightOf } from './source.ts'

/** Enough that handing over costs nothing beside the reading. */
const PAGES = 32
/** Pages of archives and streams are held in memory until they are read. */
const BYTES = 2_000_000

/** Groups pages for the workers; smaller groups where there are so few pages that some workers would go without. */
export async function* batchesOf(sources: AsyncIterable<Source>, total: number | null, jobs: number): AsyncGenerator<Source[]> {
  const most = total === null ? PAGES : Math.min(PAGES, Math.max(1, Math.ceil(total / jobs / 4)))
  let batch: Source[] = []
  let bytes = 0
  for await (const source of sources) {
    batch.push(source)
    bytes += weightOf(source)
    if (batch.length >= most || bytes >= BYTES) {
      yield batch
      batch = []
      bytes = 0
    }
  }
  if (batch.length) yield batch
}
