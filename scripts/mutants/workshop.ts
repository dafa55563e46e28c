import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { noting, type Guard } from './guards.ts'
import type { Told } from './reached.ts'

/** A copy of the project in which code can be changed without harm: nothing of the project itself is written to. */
export interface Workshop {
  folder: string
  close(): void
}

const left = new Set(['node_modules', '.output', '.git'])

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-mutants-'))
  const here = resolve('.')
  cpSync(here, folder, { recursive: true, filter: (from) => !left.has(relative(here, from)) })
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) }
}

/** How a run of tests ended; one that takes far longer than it took is taken for one that would never end, and stopped. */
type Ended = 'passed' | 'failed' | 'endless'

function vitest({ folder }: Workshop, args: string[], env: Record<string, string>, milliseconds: number): Promise<Ended> {
  return new Promise((done) => {
    // In a process for each file: what one comes by as it loads a module, the next would not come by again.
    const alone = ['--config', 'scripts/mutants/vitest.config.ts', '--root', '.', '--isolate']
    const child = spawn('node_modules/.bin/vitest', ['run', ...alone, ...args], {
      cwd: folder,
      // So that the processes that it starts can be stopped with it.
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    })
    let ended: Ended | null = null
    const stop = () => {
      try {
        process.kill(-child.pid!, 'SIGKILL')
      } catch {
        // It has just ended.
      }
    }
    const timer = setTimeout(() => {
      ended = 'endless'
      stop()
    }, milliseconds)
    process.once('exit', stop)
    child.on('close', (code) => {
      clearTimeout(timer)
      process.off('exit', stop)
      done(ended ?? (code === 0 ? 'passed' : 'failed'))
    })
  })
}

const HOUR = 3_600_000

/** Runs all tests once and gives for each guard the files of tests that come by it: first those of its own room, the quickest first. */
export async function whoReaches(shop: Workshop, guards: readonly Guard[], only: readonly string[] = []): Promise<Told[][]> {
  const told = join(shop.folder, 'told.ndjson')
  const files = new Map<string, [number, Guard][]>()
  for (const [number, guard] of guards.entries()) files.set(guard.file, [...(files.get(guard.file) ?? []), [number, guard]])
  for (const [file, own] of files) writeFileSync(join(shop.folder, file), noting(own[0]![1].before, own))
  await vitest(shop, [...only], { MUTANTS_TOLD: told }, HOUR)
  for (const [file, own] of files) writeFileSync(join(shop.folder, file), own[0]![1].before)
  if (!existsSync(told)) throw new Error('The tests could not be run.')
  const all = readFileSync(told, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
    .sort((a, b) => a.milliseconds - b.milliseconds)
  return guards.map(({ file }, number) => {
    const own = join('tests', file.split('/')[1]!.replace('.ts', ''))
    const reaching = all.filter((each) => each.guards.includes(number))
    return reaching.toSorted((a, b) => Number(b.file.startsWith(own)) - Number(a.file.startsWith(own)))
  })
}

/** Whether one of the tests that come by a guard fails without it. */
export async function notices(shop: Workshop, { file, before, after }: Guard, tests: readonly Told[]): Promise<boolean> {
  if (!tests.length) return false
  const place = join(shop.folder, file)
  const names = tests.map((each) => each.file)
  const usual = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  writeFileSync(place, after)
  try {
    return (
      (await vitest(shop, ['--bail=1', '--maxWorkers=1', ...names], { MUTANTS_ORDER: names.join('\n') }, 120_000 + 6 * usual)) !== 'passed'
    )
  } finally {
    writeFileSync(place, before)
  }
}
