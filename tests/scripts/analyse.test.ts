import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownPages, pagesIn } from '../support/corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'overdue-'))
afterAll(() => rmSync(folder, { recursive: true }))

function analyse(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--experimental-strip-types',
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, '..', '..', 'scripts', 'analyse.ts'),
      ...args,
    ],
    { encoding: 'utf8' },
  )
  return {
    lines: stdout.trim().split('\n'),
    records: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    stderr,
    status,
  }
}
const save = (name: string, html: string | Uint8Array) => {
  writeFileSync(join(folder, name), html)
  return join(folder, name)
}
const [first, second] = pagesIn(ownPages)
const a = save('a.html', first!.html)
const b = save('b.html', second!.html)

test('one record a line, in the order given', () => {
  const { records, status } = analyse(b, a)
  expect(records().map((r) => [r.url, r.reference, r.schemaVersion])).toEqual([
    [second!.url, second!.gold.meta!['reference'], 1],
    [first!.url, first!.gold.meta!['reference'], 1],
  ])
  expect(status).toBe(0)
})

test('what cannot be read is said, and the others are still read', () => {
  const other = save(
    'other.html',
    '<html><head><link rel="canonical" href="https://www.lgo.org.uk/contact"></head><body><main><p>Hello</p></main></body></html>',
  )
  const { records, status } = analyse(other, join(folder, 'none.html'), folder, a)
  expect(records()).toMatchObject([
    { url: 'https://www.lgo.org.uk/contact', error: 'This is not a decision, report or news article.' },
    { url: null, error: 'There is no such file.' },
    { url: null, error: 'This is a folder.' },
    { url: first!.url },
  ])
  expect(status).toBe(1)
})

test('the address stands in where the page has no canonical link', () => {
  const bare = save('bare.html', first!.html.replace(/<link rel="canonical"[^>]*>/, ''))
  expect(analyse('--url', 'https://www.lgo.org.uk/decisions/housing/other/99-100-001?displaypref=3', bare).records()[0].url).toBe(
    'https://www.lgo.org.uk/decisions/housing/other/99-100-001',
  )
  expect(analyse('--url', 'https://www.lgo.org.uk/decisions/x/99-999-999', a).records()[0].url).toBe(first!.url)
})

test('the address that a browser notes in a page it saves', () => {
  const saved = first!.html
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace('<html', '<!-- saved from url=(0067)https://www.lgo.org.uk/decisions/housing/other/99-100-001#top -->\n<html')
  expect(analyse(save('saved.html', saved)).records()[0].url).toBe('https://www.lgo.org.uk/decisions/housing/other/99-100-001')
  const relative = save('relative.html', first!.html.replace('href="https://www.lgo.org.uk/', 'href="/'))
  expect(analyse(relative).records()[0].url).toBe(first!.url)
})

test('other encodings', () => {
  const latin = save(
    'latin.html',
    Buffer.from(
      first!.html
        .replace('charset="utf-8"', 'charset="windows-1252"')
        .replace(/’/g, '\x92')
        .replace(/[‘“”–]/g, "'"),
      'latin1',
    ),
  )
  const wide = save('wide.html', Buffer.from(`\ufeff${first!.html}`, 'utf16le'))
  const [x, y, z] = analyse(a, latin, wide).records()
  expect(y.actions.length).toBe(x.actions.length)
  expect(z).toEqual(x)
})

test('the reading as text', () => {
  const { lines, status } = analyse('--text', a)
  expect(lines[0]).toBe('Harrowmere County Council (99 100 001)')
  expect(lines.join('\n')).toMatch(/Agreed actions\n- .*apologise/)
  expect(status).toBe(0)
})

test('without files it says how to use it', () => {
  const { stderr, status } = analyse()
  expect(stderr).toContain('usage:')
  expect(status).toBe(2)
  expect(analyse('--nonsense').status).toBe(2)
})
