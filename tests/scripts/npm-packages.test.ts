import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeNpmPackages } from '../../scripts/npm/packages.ts'
import { ownPages, pagesIn } from '../support/corpus.ts'

// Compiles, packs, and starts what was packed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'overdue-npm-'))
const outside = join(folder, 'outside')
const [page] = pagesIn(ownPages)

/** Unpacks the packages where nothing of the project is near, beside the libraries that they name. */
beforeAll(() => {
  mkdirSync(join(outside, 'node_modules'), { recursive: true })
  for (const [name, file] of Object.entries(makeNpmPackages(folder))) {
    const inside = join(outside, 'node_modules', name)
    mkdirSync(inside, { recursive: true })
    execFileSync('tar', ['-xzf', file, '-C', inside, '--strip-components=1'])
    for (const library of ['linkedom', ...Object.keys(manifest(name)['dependencies'] ?? {})]) {
      const from = join(root, 'node_modules', library)
      const to = join(outside, 'node_modules', library)
      mkdirSync(join(to, '..'), { recursive: true })
      try {
        symlinkSync(from, to, 'junction')
      } catch {
        // Named by both.
      }
    }
  }
  writeFileSync(join(outside, 'package.json'), '{"type":"module"}')
  writeFileSync(join(outside, 'page.html'), page!.html)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const manifest = (name: string) =>
  JSON.parse(readFileSync(join(outside, 'node_modules', name, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: outside, encoding: 'utf8' })

test('the lines of the README read a page', () => {
  const readme = readFileSync(join(outside, 'node_modules', 'overdue-decisions', 'README.md'), 'utf8')
  const [, lines] = /```js\n([\s\S]*?)```/.exec(readme)!
  expect(lines!.trim().split('\n')).toHaveLength(5)
  writeFileSync(join(outside, 'five.js'), lines!)
  const { stdout, stderr } = node('five.js')
  expect(stderr).toBe('')
  expect(stdout).toContain(`reference: '${String(page!.gold.meta!['reference'])}'`)
})

test('the library depends on what counts its months and on nothing else, and its types hold for who has no DOM in the settings', () => {
  expect(Object.keys(manifest('overdue-decisions')['dependencies'] ?? {})).toEqual(['@date-fns/utc', 'date-fns'])
  const source = [
    "import { analyse, readDecision, type DecisionRecord } from 'overdue-decisions'",
    'declare const given: Parameters<typeof readDecision>[0]',
    "const record: DecisionRecord = analyse(readDecision(given, '').decision)",
    'const days: number = record.delays[0]!.late[0]',
    '// @ts-expect-error days are a number',
    'const text: string = record.delays[0]!.late[0]',
    'console.log(days, text)',
  ]
  writeFileSync(join(outside, 'types.mts'), source.join('\n'))
  const args = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023', '--types', '', 'types.mts']
  const { stdout, status } = node(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...args)
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('the schema of a record is inside', () => {
  const schema = readFileSync(join(outside, 'node_modules', 'overdue-decisions', 'record.schema.json'), 'utf8')
  expect(schema).toBe(readFileSync(join(root, 'docs', 'record.schema.json'), 'utf8'))
})

test('the command line reads a page, in worker threads', () => {
  const { stdout, stderr, status } = node(join('node_modules', 'overdue', 'cli', 'overdue.js'), 'read', 'page.html', '--quiet')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({ url: page!.url, reference: page!.gold.meta!['reference'] })
  expect(status).toBe(0)
})
