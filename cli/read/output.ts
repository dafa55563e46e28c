import type { Ends, Output } from './ends.ts'
import { mkdirSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { csv } from '../../lib/export/csv.ts'
import { Problem } from '../problem.ts'
import type { Format } from './formats.ts'
import { openParquet } from './parquet.ts'
import { tables } from './tables.ts'

/** The note of how far a run has come, beside its output. */
export const journalOf = (out: string, format: Format): string => (isFolder(format) ? join(out, 'overdue.journal') : `${out}.journal`)

/** The first of the files of an output. */
export const outputAt = (out: string, format: Format): string =>
  isFolder(format) ? join(out, format === 'csv' ? 'decisions.csv' : 'decisions') : out

/** Formats that are several files. */
const isFolder = (format: Format) => format === 'csv' || format === 'parquet'

/**
 * Opens an output, new or from where an interrupted run left it.
 * @param out a file, or a folder for formats that are several files; null for standard output
 * @param from ends up to which the output is kept; what stands behind them is cut off
 */
export async function openOutput(
  out: string | null,
  format: Format,
  from: Ends | null,
  stdout: NodeJS.WritableStream = process.stdout,
): Promise<Output> {
  if (out === null) {
    if (isFolder(format)) throw new Problem(`--format ${format} writes several tables: say with --out into which folder.`)
    return toStream(stdout)
  }
  if (isFolder(format)) mkdirSync(out, { recursive: true })
  if (format === 'parquet') return openParquet(out, from)
  const files = new Map<string, Opened>()
  if (format === 'csv')
    for (const { name, columns } of tables)
      files.set(name, await openFile(join(out, `${name}.csv`), from?.[name], csv([columns.map((c) => c.name)])))
  else files.set('', await openFile(out, from?.[''], ''))
  return toFiles(files)
}

interface Opened {
  handle: FileHandle
  end: number
}

async function openFile(path: string, end: number | undefined, head: string): Promise<Opened> {
  if (end === undefined) {
    await rm(path, { force: true })
    const handle = await open(path, 'w')
    const opened = { handle, end: 0 }
    await append(opened, Buffer.from(head))
    return opened
  }
  const handle = await open(path, 'r+')
  if ((await handle.stat()).size < end) {
    await handle.close()
    throw new Problem(`${path} has been cut short since the run that is to be resumed. Start again without --resume.`)
  }
  await handle.truncate(end)
  return { handle, end }
}

async function append(opened: Opened, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await opened.handle.write(bytes, done, bytes.length - done, opened.end + done)).bytesWritten
  opened.end += bytes.length
}

function toFiles(files: Map<string, Opened>): Output {
  const ends = () => Object.fromEntries([...files].map(([name, { end }]) => [name, end]))
  const closeAll = async () => {
    for (const { handle } of files.values()) await handle.close()
  }
  return {
    async write({ texts = {} }) {
      for (const [name, file] of files) if (texts[name]) await append(file, texts[name])
      return ends()
    },
    async close() {
      await closeAll()
      return ends()
    },
    abandon: closeAll,
  }
}

function toStream(stream: NodeJS.WritableStream): Output {
  return {
    async write({ texts = {} }) {
      // Waits until it is taken: a slow reader holds the reading up and does not fill the memory.
      await new Promise<void>((resolve, reject) =>
        stream.write(texts[''] ?? new Uint8Array(), (error) => (error ? reject(error) : resolve())),
      )
      return null
    },
    close: async () => ({}),
    abandon: async () => {},
  }
}
