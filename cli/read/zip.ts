import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'
import { megabytes } from '../problem.ts'
import { partsFolders } from './folder.ts'
import { type FailedSource, isPage, type PageSource } from './source.ts'

/**
 * The saved pages of a ZIP archive, in the order of its list, one at a time. An entry that cannot be unpacked is named with
 * its reason; the others are still given.
 * @param maxBytes larger pages are not unpacked
 */
export async function* pagesOfZip(path: string, maxBytes: number): AsyncGenerator<PageSource | FailedSource> {
  const parts = partsFolders(await namesOf(path))
  const inParts = (name: string) => [...name.matchAll(/\//g)].some(({ index }) => parts.has(name.slice(0, index)))
  // The archive stays open from one entry to the next; its list is read bit by bit.
  const archive = await openPromise(path, { autoClose: false })
  try {
    for await (const entry of archive.eachEntry()) {
      if (!isPage(entry.fileName) || inParts(entry.fileName)) continue
      const name = `${path}/${entry.fileName}`
      if (entry.uncompressedSize > maxBytes) {
        yield { name, error: tooLarge(entry.uncompressedSize, maxBytes) }
        continue
      }
      try {
        // More bytes than the entry says are an error of the stream: no page grows without end.
        yield { name, url: '', bytes: await buffer(await archive.openReadStreamPromise(entry)), charset: '' }
      } catch (error) {
        yield { name, error: `This page cannot be unpacked: ${(error as Error).message}.` }
      }
    }
  } finally {
    archive.close()
  }
}

async function namesOf(path: string): Promise<string[]> {
  const archive = await openPromise(path)
  const names: string[] = []
  for await (const { fileName } of archive.eachEntry()) if (isPage(fileName)) names.push(fileName)
  return names
}

/** Why a page is not read that is larger than pages are. */
export const tooLarge = (bytes: number, maxBytes: number): string =>
  `This is too large for a decision page: ${megabytes(bytes)}. Pages over ${megabytes(maxBytes)} are not read (--max-size).`
