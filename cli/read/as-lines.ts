import { readFileSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createWriteStream } from 'node:fs'
import { decodePage } from './read-file.ts'
import { reasonOf } from '../problem.ts'
import type { FailedSource, Source } from './source.ts'
import { sourcesOf } from './sources.ts'
import { tooLarge } from './zip.ts'

export interface LinesCommand {
  paths: readonly string[]
  out: string | null
  maxBytes: number
  stdin: AsyncIterable<Uint8Array>
  stdout: NodeJS.WritableStream
  /** Told of each page that cannot be opened; it gives no line. */
  fail: (source: FailedSource) => void
}

/** Writes saved pages as lines `{"file","url","html"}`, in order, one in memory at a time. */
export async function writeLines(command: LinesCommand): Promise<{ failed: number }> {
  let failed = 0
  async function* lines() {
    for await (const source of sourcesOf(command.paths, command)) {
      const line = lineOf(source, command.maxBytes)
      if (typeof line === 'string') yield `${line}\n`
      else {
        failed++
        command.fail(line)
      }
    }
  }
  // Standard output stays open for what comes after.
  if (command.out === null) await pipeline(lines, command.stdout, { end: false })
  else await pipeline(lines, createWriteStream(command.out))
  return { failed }
}

function lineOf(source: Source, maxBytes: number): string | FailedSource {
  if ('error' in source) return source
  if ('line' in source) return new TextDecoder().decode(source.line)
  if ('bytes' in source) return JSON.stringify({ file: source.name, url: source.url, html: decodePage(source.bytes, source.charset) })
  try {
    const { size } = statSync(source.path)
    if (size > maxBytes) throw new Error(tooLarge(size, maxBytes))
    return JSON.stringify({ file: source.name, url: '', html: decodePage(readFileSync(source.path)) })
  } catch (error) {
    return { name: source.name, error: reasonOf(error) }
  }
}
