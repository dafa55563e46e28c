import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll } from 'vitest'
import { program } from '../../cli/program.ts'
import { ownPages, pagesIn } from '../support/corpus.ts'

/** Some pages of the corpus. */
export const pages = pagesIn(ownPages)
  .filter(({ real }) => !real)
  .slice(0, 6)

/** A folder that is gone when the tests of the file have run. */
export function temporary(): {
  folder: string
  save: (name: string, content: string | Uint8Array) => string
  text: (name: string) => string
} {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    save(name, content) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    text: (name) => readFileSync(join(folder, name), 'utf8'),
  }
}

/** Runs the command line inside the test, with streams of its own. */
export async function overdue(args: string[], input: string | Uint8Array = ''): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [collected(), collected()]
  const status = await program({
    stdin: Readable.from(input.length ? [Buffer.from(input)] : []),
    stdout: stdout.stream,
    stderr: stderr.stream,
    // One worker where the test does not say: starting one is most of what a test takes.
  }).run(args[0] === 'read' && !args.includes('--jobs') ? [...args, '--jobs', '1'] : args)
  return { status, out: stdout.text(), err: stderr.text() }
}

/** Starts it as its user does. */
export function started(args: string[], input = '') {
  return spawnSync(
    process.execPath,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, '..', '..', 'cli', 'overdue.ts'),
      ...args,
    ],
    { encoding: 'utf8', input },
  )
}

function collected() {
  const stream = new PassThrough()
  const parts: Buffer[] = []
  stream.on('data', (part: Buffer) => parts.push(part))
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => Buffer.concat(parts).toString('utf8') }
}

export const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
