import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** Where trials are made. */
export interface Workplace {
  /** Takes all that is written. */
  folder: string
  count: number
  /** Folder of the pages. */
  pages: string
  /** The same as lines. */
  lines: string
  /** The command, as an executable that engines can start. */
  overdue: string
}

/** Gives lines of Markdown with what came out. Throws where something is not as it has to be. */
export type Trial = (place: Workplace) => Promise<string[]>

/** What `overdue read --stats` writes. */
export interface Stats {
  pages: number
  failed: number
  seconds: number
  processor: number
  memory: number
}

/** Makes an executable of the sources. */
export function command(folder: string): string {
  const file = join(folder, 'overdue')
  const node = [process.execPath, '--experimental-strip-types', '--disable-warning=ExperimentalWarning', resolve('cli/overdue.ts')]
  writeFileSync(file, `#!/bin/sh\nexec ${node.map((part) => `'${part}'`).join(' ')} "$@"\n`, { mode: 0o755 })
  return file
}

/** Runs the command. Gives its exit status. */
export const run = (place: Workplace, args: string[], kill?: (stop: () => void) => void): Promise<number | null> =>
  start(place.overdue, args, {}, kill)

/** Runs a program; what it prints is shown. Gives its exit status, null where it was killed. */
export function start(program: string, args: string[], env: Record<string, string> = {}, started?: (stop: () => void) => void) {
  return new Promise<number | null>((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', fail)
    child.on('close', done)
    started?.(() => void child.kill('SIGKILL'))
  })
}

/** Reads all pages with so many workers into a file; at least so fast as other programs on the machine let it. */
export async function readAll(place: Workplace, jobs: number, from: string, out: string): Promise<Stats & { others: number }> {
  const stats = `${out}.stats`
  const before = busy()
  const started = performance.now()
  await run(place, ['read', from, '--jobs', String(jobs), '--out', out, '--quiet', '--stats', stats])
  const seconds = (performance.now() - started) / 1000
  const told = JSON.parse(readFileSync(stats, 'utf8')) as Stats
  return { ...told, others: Math.max(0, (busy() - before - told.processor) / seconds) }
}

/** Processor seconds that all programs of the machine have taken since it was started. */
function busy(): number {
  if (!existsSync('/proc/stat')) return 0
  const [user, nice, system, , , irq, softirq] = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))![1]!.split(' ').map(Number)
  return (user! + nice! + system! + irq! + softirq!) / 100
}

/** A checksum of the bytes of a file, its lines sorted. */
export async function sortedSum(file: string): Promise<string> {
  const lines: string[] = []
  // Of long lines their checksums are sorted: the whole would not fit in memory.
  for await (const line of createInterface({ input: createReadStream(file) })) lines.push(createHash('sha256').update(line).digest('hex'))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

/** The output of an uninterrupted run over all pages, made once. */
export async function whole(place: Workplace): Promise<string> {
  const file = join(place.folder, 'whole.ndjson')
  if (!existsSync(file) || existsSync(`${file}.journal`)) await run(place, ['read', place.pages, '--out', file, '--quiet', '--resume'])
  return file
}

export function inside(place: Workplace, name: string): string {
  const path = join(place.folder, name)
  mkdirSync(path, { recursive: true })
  return path
}

export function hold(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence)
}
