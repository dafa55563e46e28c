import { type Stats, statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { reasonOf } from '../problem.ts'
import { filesOf } from './folder.ts'
import { linesOf, streamOf } from './lines.ts'
import type { FailedSource, FileSource, Source } from './source.ts'
import { pagesOfWarc } from './warc.ts'
import { pagesOfZip } from './zip.ts'

export interface SourceOptions {
  /** Pages larger than this are not read. */
  maxBytes: number
  /** Where "-" reads from. */
  stdin: AsyncIterable<Uint8Array>
}

/**
 * The pages that paths name, in their order: files, folders, patterns ("2024/*.html"), archives (.zip, .warc, .warc.gz),
 * lines (.ndjson, .jsonl, also .gz; "-" for standard input). Comes one by one, so that a large collection is never held at once.
 * A path that leads to no page gives a source with the reason; the others are still given.
 */
export async function* sourcesOf(paths: Iterable<string> | AsyncIterable<string>, options: SourceOptions): AsyncGenerator<Source> {
  for await (const path of paths) {
    let found = 0
    for await (const file of filesAt(path)) {
      for await (const source of 'path' in file ? sourcesIn(file.path, options) : [file]) {
        found++
        yield source
      }
    }
    // Of lines there may be none: where an engine cuts them into parts, some parts are empty.
    if (!found && path !== '-' && !isLines(path)) yield { name: path, error: 'There are no pages in it.' }
  }
}

/** The files that a path names. */
async function* filesAt(path: string): AsyncGenerator<FileSource | FailedSource> {
  const stat = path === '-' ? null : statOf(path)
  if (stat?.isDirectory()) yield* filesOf(path)
  else if (stat || !isDynamicPattern(path)) yield { name: path, path }
  else for (const file of await matching(path)) yield { name: file, path: file }
}

/** The pages in a file. What came before a fault in it has been given. */
async function* sourcesIn(path: string, { maxBytes, stdin }: SourceOptions): AsyncGenerator<Source> {
  let begun = false
  try {
    const sources =
      path === '-'
        ? linesOf(stdin, 'standard input', maxBytes)
        : /\.zip$/i.test(path)
          ? pagesOfZip(path, maxBytes)
          : /\.warc(?:\.gz)?$/i.test(path)
            ? pagesOfWarc(path, maxBytes)
            : isLines(path)
              ? linesOf(streamOf(path), path, maxBytes)
              : [{ name: path, path }]
    for await (const source of sources) {
      begun = true
      yield source
    }
  } catch (error) {
    yield { name: path, error: `${begun ? 'The rest of it' : 'It'} cannot be read: ${reasonOf(error)}` }
  }
}

const isLines = (path: string) => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)

/**
 * How many pages paths name, for showing how far the reading is; null where that cannot be known without reading them
 * (archives, lines).
 */
export async function countOf(paths: readonly string[]): Promise<number | null> {
  let count = 0
  for (const path of paths) {
    let found = 0
    for await (const file of filesAt(path)) {
      if ('path' in file && (path === '-' || isLines(file.path) || /\.(?:zip|warc|warc\.gz)$/i.test(file.path))) return null
      found++
    }
    count += Math.max(1, found)
  }
  return count
}

const matching = async (pattern: string) => (await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) })).sort()

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    // A folder on the way that may not be opened: opening the file says so.
    return null
  }
}
