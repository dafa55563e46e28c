import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash, type Hash } from 'node:crypto'
import { Problem } from '../problem.ts'
import type { Ends } from './ends.ts'
import type { Source } from './source.ts'

/** How far a run has come: the first so many pages are in the output. */
export interface Entry {
  pages: number
  /** How many of them could not be read. */
  failed: number
  /** Names of those pages as a checksum: what is resumed must be the same collection. */
  names: string
  ends: Ends
}

/** What must be the same in a run that resumes another. */
export type Settings = Record<string, string | number>

/**
 * A note beside the output, one line for each batch that is written whole. Lines are only added: whatever moment a run is ended
 * at, its last whole line is true of what is in the output, and what stands behind that is cut off when it is resumed.
 */
export class Journal {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  exists(): boolean {
    return existsSync(this.path)
  }

  begin(settings: Settings): void {
    writeFileSync(this.path, `${JSON.stringify(settings)}\n`)
  }

  add(entry: Entry): void {
    appendFileSync(this.path, `${JSON.stringify(entry)}\n`)
  }

  end(): void {
    rmSync(this.path, { force: true })
  }

  /** The last whole entry, null where nothing was written yet. Throws a Problem where the settings were others. */
  last(settings: Settings): Entry | null {
    const lines = readFileSync(this.path, 'utf8').split('\n').slice(0, -1)
    const before = JSON.parse(lines[0] ?? '{}') as Settings
    const other = Object.keys(settings).find((key) => before[key] !== settings[key])
    if (lines.length && other)
      throw new Problem(
        `The run to be resumed had ${other} ${String(before[other])}, this one has ${settings[other]!}. Start again without --resume.`,
      )
    return lines.length > 1 ? (JSON.parse(lines.at(-1)!) as Entry) : null
  }
}

/** The names of pages one after the other, as a checksum that can be told at any point. */
export class Names {
  #hash: Hash = createHash('sha256')

  add(source: Source): void {
    this.#hash.update(`${source.name}\0`)
    if ('line' in source) this.#hash.update(source.line)
  }

  sum(): string {
    return this.#hash.copy().digest('hex').slice(0, 32)
  }
}
