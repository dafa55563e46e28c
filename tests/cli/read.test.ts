import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { expect, test, vi } from 'vitest'
import { analyse } from '../../lib/index.ts'
import { recordSchema } from '../../lib/record-schema.ts'
import { readHtml } from '../../cli/read/read-file.ts'
import { overdue, pages, records, started, temporary } from './support.ts'

// Worker threads are started, as in use.
vi.setConfig({ testTimeout: 120_000 })

const { folder, save, text } = temporary()
for (const { name, html } of pages) save(`pages/${name}.html`, html)
const inFolder = join(folder, 'pages')
const expected = pages.map(({ html }) => `${JSON.stringify(analyse(readHtml(html, '')))}\n`).join('')

test('records in the order of the pages, the same with any number of workers', async () => {
  for (const jobs of ['1', '3']) {
    const { status, out, err } = await overdue(['read', inFolder, '--jobs', jobs])
    expect(out).toBe(expected)
    expect(status).toBe(0)
    expect(err).toMatch(/6 of 6 pages/)
    expect(err).toMatch(/6 pages in \d+ s, [\d.]+ a second\.\n$/)
  }
  for (const record of records(expected)) expect(recordSchema.safeParse(record).success).toBe(true)
})

test('lines in, the same lines out: from files, through standard input, from a list of paths', async () => {
  const { out: lines } = await overdue(['lines', inFolder])
  expect(Object.keys(records(lines)[0]!)).toEqual(['file', 'url', 'html'])
  expect((await overdue(['read', '-', '--quiet'], lines)).out).toBe(expected)
  expect((await overdue(['read', save('pages.ndjson', lines), '--quiet'])).out).toBe(expected)
  const list = save(
    'list.txt',
    readdirSync(inFolder)
      .map((name) => `${join(inFolder, name)}\n`)
      .join(''),
  )
  expect((await overdue(['read', '--files-from', list, '--quiet'])).out).toBe(expected)
  expect((await overdue(['lines', '-'], lines)).out).toBe(lines)
})

test('what cannot be read stands in its place with the name of its file', async () => {
  const [good] = pages
  const lines = [
    JSON.stringify({ url: good!.url, html: good!.html }),
    'no json',
    '{"url":"https://example.org/a"}',
    '[]',
    JSON.stringify({ file: 'list.html', html: '<html><body><main><p>Hello</p></main></body></html>' }),
    JSON.stringify({ url: 'https://example.org/b', html: ' ' }),
  ]
  const { status, out } = await overdue(['read', '-', '--quiet'], lines.join('\n'))
  expect(status).toBe(1)
  expect(records(out)).toMatchObject([
    { reference: good!.gold.meta!['reference'] },
    { url: null, file: 'standard input, line 2', error: 'This line is no JSON.' },
    { url: null, file: 'standard input, line 3', error: 'This line is no object with "html", the text of a page.' },
    { file: 'standard input, line 4', error: 'This line is no object with "html", the text of a page.' },
    { file: 'list.html', error: 'This is not a decision, report or news article.' },
    { url: 'https://example.org/b', file: 'https://example.org/b', error: 'The file is empty.' },
  ])
})

test('a page over the size that is read, and a file that is not there', async () => {
  const large = save('large.html', 'x'.repeat(1_200_000))
  const { status, out } = await overdue(['read', large, join(folder, 'none.html'), '--max-size', '1', '--quiet'])
  expect(status).toBe(1)
  expect(records(out)).toEqual([
    { url: null, file: large, error: 'This is too large for a decision page: 2 MB. Pages over 1 MB are not read (--max-size).' },
    { url: null, file: join(folder, 'none.html'), error: 'There is no such file.' },
  ])
})

test('four tables and one of faults, as CSV', async () => {
  const bad = save('bad.html', '<p>No decision</p>')
  const { status } = await overdue(['read', inFolder, bad, '--format', 'csv', '--out', join(folder, 'tables'), '--quiet'])
  expect(status).toBe(1)
  const rows = (name: string) => text(`tables/${name}.csv`).trimEnd().split('\r\n').slice(1)
  const all = records(expected) as unknown as ReturnType<typeof analyse>[]
  expect(rows('decisions')).toHaveLength(pages.length)
  expect(rows('decisions')[0]).toMatch(new RegExp(`^${inFolder}/${pages[0]!.name}.html,${pages[0]!.url},`))
  expect(rows('actions').length).toBeGreaterThanOrEqual(all.flatMap(({ actions }) => actions).length)
  expect(rows('errors')).toEqual([`${bad},,"This is not a decision, report or news article."`])
  for (const name of ['decisions', 'limits', 'figures', 'actions', 'errors'])
    expect(text(`tables/${name}.csv`).match(/\uFEFF/g)).toHaveLength(1)
})

test('the same tables as Parquet', async () => {
  await overdue(['read', inFolder, '--format', 'parquet', '--out', join(folder, 'parquet'), '--quiet'])
  const read = async (name: string) =>
    parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'parquet', name, 'part-00000.parquet')) })
  const all = records(expected) as unknown as ReturnType<typeof analyse>[]
  expect((await read('decisions')).map(({ url }) => url)).toEqual(all.map(({ url }) => url))
  expect((await read('limits')).map(({ rule, late_least }) => [rule, late_least])).toEqual(
    all.flatMap(({ delays }) => delays.map(({ rule, late }) => [rule, late[0]])),
  )
  expect((await read('figures')).map(({ value }) => value)).toEqual(all.flatMap(({ stated }) => stated.map(({ value }) => value)))
  expect((await read('actions')).map(({ due }) => due)).toEqual(all.flatMap(({ actions }) => actions.map(({ due }) => due)))
  expect(await read('errors')).toEqual([])
})

test('a run that was killed goes on where it was, to the same bytes', async () => {
  const out = join(folder, 'killed.ndjson')
  const args = ['read', inFolder, '--out', out, '--jobs', '1', '--quiet']
  const child = spawn(process.execPath, [
    '--experimental-strip-types',
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, '..', '..', 'cli', 'overdue.ts'),
    ...args,
  ])
  const ended = new Promise((done) => child.once('close', done))
  // The first batch is written, the last is not.
  await vi.waitFor(() => expect(existsSync(out) && statSync(out).size).toBeGreaterThan(0), { timeout: 60_000, interval: 5 })
  child.kill('SIGKILL')
  await ended
  expect(existsSync(`${out}.journal`)).toBe(true)
  await expect(overdue(args)).rejects.toThrow(/was left by a run that was interrupted\. Add --resume/)
  appendFileSync(out, '{"half a li')
  await overdue([...args, '--resume'])
  expect(text('killed.ndjson')).toBe(expected)
  expect(existsSync(`${out}.journal`)).toBe(false)
  // Once it is whole there is nothing to do, and nothing is done.
  const before = statSync(out).mtimeMs
  const { status, err } = await overdue([...args.filter((arg) => arg !== '--quiet'), '--resume'])
  expect([status, err, statSync(out).mtimeMs]).toEqual([0, 'There is nothing to resume: the output is whole.\n', before])
})

test('what is resumed has to be the same collection, asked for in the same way', async () => {
  const out = join(folder, 'other.ndjson')
  const journal = `${out}.journal`
  const from = join(folder, 'growing')
  for (const { name, html } of pages.slice(1, 4)) save(`growing/${name}.html`, html)
  await overdue(['read', from, '--out', out, '--quiet'])
  const entry = { pages: 2, failed: 0, names: 'of other pages', ends: { '': 100 } }
  const settings = { overdue: 1, format: 'ndjson', url: '', maxBytes: 16_000_000 }
  writeFileSync(journal, `${JSON.stringify(settings)}\n${JSON.stringify(entry)}\n{"pages":`)
  await expect(overdue(['read', from, '--out', out, '--resume', '--quiet'])).rejects.toThrow(/pages are not those of the run to be resumed/)
  await expect(overdue(['read', from, '--out', out, '--resume', '--quiet', '--max-size', '3'])).rejects.toThrow(
    /had maxBytes 16000000, this one has 3000000/,
  )
  writeFileSync(out, readFileSync(out).subarray(0, 50))
  await expect(overdue(['read', from, '--out', out, '--resume', '--quiet'])).rejects.toThrow(/has been cut short/)
  rmSync(journal)
})

test('what is asked for in a wrong way is said in a sentence', async () => {
  await expect(overdue(['read'])).rejects.toThrow('Say what to read')
  await expect(overdue(['read', inFolder, '--format', 'csv'])).rejects.toThrow(
    '--format csv writes several tables: say with --out into which folder.',
  )
  await expect(overdue(['read', inFolder, '--resume'])).rejects.toThrow('--resume goes on with a file: name it with --out.')
  for (const wrong of [['--jobs', '0'], ['--jobs', 'x'], ['--url', 'lgo.org.uk'], ['--format', 'xml'], ['--nonsense']])
    await expect(overdue(['read', inFolder, ...wrong])).rejects.toThrow()
  const { status, stderr } = started(['read', 'x', '--jobs', '0'])
  expect([status, stderr]).toEqual([2, expect.stringContaining('It takes a whole number from 1 to 1024.')])
  expect(started([]).stdout).toMatch(/^Usage: overdue/)
  expect(started(['read', '--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/--resume[\s\S]*Formats:[\s\S]*Exit status:[\s\S]*Examples:/),
  })
  expect(started(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('figures of a run, for whoever measures', async () => {
  await overdue(['read', inFolder, '--quiet', '--stats', join(folder, 'stats.json')])
  const stats = JSON.parse(text('stats.json')) as Record<string, number>
  expect(stats).toMatchObject({ pages: 6, failed: 0 })
  for (const name of ['seconds', 'processor', 'memory']) expect(stats[name]).toBeGreaterThan(0)
})
