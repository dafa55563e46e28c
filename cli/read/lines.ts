import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { tooLarge } from './zip.ts'
import type { FailedSource, LineSource } from './source.ts'

/** A file of lines as a stream, unpacked where its name ends with .gz. */
export function streamOf(path: string): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path)
  if (!path.endsWith('.gz')) return stream as AsyncIterable<Uint8Array>
  const plain = createGunzip()
  stream.on('error', (error) => plain.destroy(error))
  return stream.pipe(plain) as AsyncIterable<Uint8Array>
}

/**
 * The lines of a stream, each one JSON object `{"url","html"}`; empty ones are passed over.
 * @param what the stream is called in errors: "pages.ndjson", "standard input"
 * @param maxBytes of a longer line nothing is kept
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  what: string,
  maxBytes: number,
): AsyncGenerator<LineSource | FailedSource> {
  let number = 0
  for await (const line of splitLines(stream, maxBytes)) {
    number++
    const name = `${what}, line ${number}`
    if (typeof line === 'number') yield { name, error: tooLarge(line, maxBytes) }
    else if (line.some((byte) => byte > 0x20)) yield { name, line }
  }
}

const LF = 0x0a

/** Whole lines without their ends; of one that is longer than may be, only its length. */
async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array | number> {
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > maxBytes) parts = []
    else if (part.length) parts.push(part)
  }
  const take = (): Uint8Array | number => {
    // A copy of its own: it is handed to a worker, and must not take the stream's buffer with it.
    const line = length > maxBytes ? length : new Uint8Array(Buffer.concat(parts))
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, to))
      from = to + 1
      yield take()
    }
    add(chunk.subarray(from))
  }
  if (length) yield take()
}
