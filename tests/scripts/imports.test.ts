import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error The lint's configuration is plain JavaScript.
import { order as listed } from '../../oxlint.config.mjs'

const order = listed as string[][]
const config = ['oxlint.config.mjs', '.oxlintrc.json']
const folder = mkdtempSync(join(tmpdir(), 'overdue-imports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file of the given place that imports what is given, and lints the folder: what it says, by file. */
function linted(files: Record<string, string>): string[] {
  rmSync(join(folder, 'lib'), { recursive: true, force: true })
  rmSync(join(folder, 'components'), { recursive: true, force: true })
  for (const file of config) cpSync(file, join(folder, file))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const oxlint = join(import.meta.dirname, '..', '..', 'node_modules', 'oxlint', 'bin', 'oxlint')
  const ran = () =>
    execFileSync(process.execPath, [oxlint, '-c', config[0]!, '--format', 'json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  let said = ''
  try {
    said = ran()
  } catch (error) {
    said = (error as { stdout: string }).stdout
  }
  const { diagnostics } = JSON.parse(said) as { diagnostics: { code: string; filename: string }[] }
  return diagnostics.map(({ code, filename }) => `${filename}: ${code}`).toSorted()
}

const importing = (...names: string[]) => `${names.map((name, at) => `import { a${at} } from '${name}'`).join('\n')}
export const all = [${names.map((_, at) => `a${at}`).join(', ')}]
`
const exporting = `export const a0 = 1
`

test('each room of lib has its place on the way, and the drawing of the architecture names them in that order', () => {
  const rooms = order.flat()
  expect(readdirSync('lib').toSorted()).toEqual(rooms.toSorted())
  const table = /\| room \|[^]*?\n\n/.exec(readFileSync('ARCHITECTURE.md', 'utf8'))![0]
  expect([...table.matchAll(/`lib\/([^`]+)`/g)].map(([, name]) => name)).toEqual(rooms)
})

test('an import against the way is refused, at any depth; one along it is not', () => {
  const files = {
    'lib/timeline/a.ts': importing('../delays/b.ts'),
    'lib/timeline/deep/a.ts': importing('../../delays/b.ts'),
    'lib/timeline/right.ts': importing('../dates/b.ts', '../record.ts'),
    'lib/record.ts': importing('./delays/b.ts'),
    'lib/delays/b.ts': exporting,
    'lib/dates/b.ts': importing('../../components/c.ts'),
    'lib/page/sites/d.ts': exporting,
    'lib/page/right.ts': importing('./sites/d.ts'),
    'lib/sites/right.ts': importing('../page/sites/d.ts', '../delays/b.ts'),
    'components/c.ts': importing('../lib/delays/b.ts'),
    'components/card/e.ts': importing('../../entrypoints/f.ts'),
  }
  const refused = 'eslint(no-restricted-imports)'
  expect(linted(files)).toEqual([
    `components/card/e.ts: ${refused}`,
    `lib/dates/b.ts: ${refused}`,
    `lib/record.ts: ${refused}`,
    `lib/timeline/a.ts: ${refused}`,
    `lib/timeline/deep/a.ts: ${refused}`,
  ])
})

test('a circle of imports is refused', () => {
  const said = linted({ 'lib/text/a.ts': importing('./b.ts'), 'lib/text/b.ts': importing('./a.ts') })
  expect(said).toEqual(['lib/text/a.ts: import(no-cycle)', 'lib/text/b.ts: import(no-cycle)'])
})
