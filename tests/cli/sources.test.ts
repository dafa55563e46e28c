import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Source } from '../../cli/read/source.ts'
import { countOf, sourcesOf } from '../../cli/read/sources.ts'
import { temporary } from './support.ts'

const { folder, save } = temporary()
const page = (name: string, content = `<p>${name}</p>`) => save(name, content)
const bytes = (text: string) => new TextEncoder().encode(text)

async function all(paths: string[], input: Uint8Array[] = [], maxBytes = 1_000_000) {
  const found: Source[] = []
  async function* stdin() {
    yield* input
  }
  for await (const source of sourcesOf(paths, { maxBytes, stdin: stdin() })) found.push(source)
  return found.map((source) => ({ ...source, name: source.name.replace(`${folder}/`, '') }))
}
const names = (sources: { name: string }[]) => sources.map(({ name }) => name)

test('a folder: its pages by their names, folder by folder; what is no page is passed over', async () => {
  for (const name of ['a/2.html', 'a/10.htm', 'a/b/1.HTML', 'a/z.xhtml', 'a/notes.txt', 'a/records.ndjson']) page(name)
  expect(names(await all([join(folder, 'a')]))).toEqual(['a/10.htm', 'a/2.html', 'a/b/1.HTML', 'a/z.xhtml'])
  expect(await countOf([join(folder, 'a')])).toBe(4)
})

test('the parts that a browser saves beside a page are none', async () => {
  for (const name of ['parts/Decision.html', 'parts/Decision_files/frame.html', 'parts/my_files/other.html']) page(name)
  expect(names(await all([join(folder, 'parts')]))).toEqual(['parts/Decision.html', 'parts/my_files/other.html'])
})

test('links: to a file they are followed, to a folder not, so that none leads in a circle', async () => {
  page('linked/real.html')
  symlinkSync(join(folder, 'linked', 'real.html'), join(folder, 'linked', 'also.html'))
  symlinkSync(join(folder, 'linked'), join(folder, 'linked', 'circle.html'))
  expect(names(await all([join(folder, 'linked')]))).toEqual(['linked/also.html', 'linked/real.html'])
})

test('a pattern, also where the shell has not resolved it; a file whose name has signs of one is a file', async () => {
  for (const name of ['glob/2023-1.html', 'glob/2024-1.html', 'glob/2024-2.html', 'glob/[x].html']) page(name)
  expect(names(await all([join(folder, 'glob/2024-*.html')]))).toEqual(['glob/2024-1.html', 'glob/2024-2.html'])
  expect(names(await all([join(folder, 'glob/[x].html')]))).toEqual(['glob/[x].html'])
  expect(await all([join(folder, 'glob/2029-*.html')])).toEqual([{ name: 'glob/2029-*.html', error: 'There are no pages in it.' }])
})

test('paths stay in the order given, and one that leads nowhere harms none', async () => {
  mkdirSync(join(folder, 'empty'), { recursive: true })
  const [b, a] = [page('order/b.html'), page('order/a.html')]
  expect(await all([b, join(folder, 'empty'), a])).toEqual([
    { name: 'order/b.html', path: b },
    { name: 'empty', error: 'There are no pages in it.' },
    { name: 'order/a.html', path: a },
  ])
})

test('ZIP: pages in the order of its list; large and damaged ones are named, the others given', async () => {
  const packed = zipSync(
    { 'x/1.html': bytes('<p>one</p>'), 'x/pic.png': bytes('png'), 'x/2.html': bytes('long'.repeat(500)), 'x/3.htm': bytes('<p>three</p>') },
    { level: 0 },
  )
  const zip = save('pages.zip', packed)
  const found = await all([zip], [], 1000)
  expect(names(found)).toEqual(['pages.zip/x/1.html', 'pages.zip/x/2.html', 'pages.zip/x/3.htm'])
  expect(found.map((source) => ('bytes' in source ? new TextDecoder().decode(source.bytes) : 'error' in source && source.error))).toEqual([
    '<p>one</p>',
    'This is too large for a decision page: 1 MB. Pages over 1 MB are not read (--max-size).',
    '<p>three</p>',
  ])
  expect(await all([save('broken.zip', packed.subarray(0, 60)), save('none.zip', zipSync({ 'a.txt': bytes('a') }))])).toMatchObject([
    { name: 'broken.zip', error: expect.stringMatching(/^It cannot be read: /) },
    { name: 'none.zip', error: 'There are no pages in it.' },
  ])
})

const record = (type: string, url: string, content: string, contentType: string) =>
  `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n` +
  `WARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>\r\nContent-Type: ${contentType}\r\n` +
  `Content-Length: ${Buffer.byteLength(content, 'latin1')}\r\n\r\n${content}\r\n\r\n`
const answer = (status: string, type: string, body: string) =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`

test('WARC: pages that were answered well, with their address and encoding; also compressed', async () => {
  const http = 'application/http; msgtype=response'
  const url = (name: string) => `https://www.lgo.org.uk/decisions/housing/other/${name}`
  const warc = Buffer.from(
    [
      record('warcinfo', '', 'software: test\r\n', 'application/warc-fields'),
      record('request', url('a'), 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
      record('response', url('a'), answer('200 OK', 'text/html; charset=windows-1252', '<p>council\x92s</p>'), http),
      record('response', url('gone'), answer('404 Not Found', 'text/html', '<p>gone</p>'), http),
      record('response', url('pic'), answer('200 OK', 'image/png', 'png'), http),
      record('response', url('long'), answer('200 OK', 'text/html', 'long'.repeat(500)), http),
      record('resource', url('b'), '<p>kept</p>', 'text/html'),
    ].join(''),
    'latin1',
  )
  for (const path of [save('crawl.warc', warc), save('crawl.warc.gz', gzipSync(warc))]) {
    const found = await all([path], [], 1000)
    expect(found.map((source) => ('bytes' in source ? [source.url, source.charset] : source))).toEqual([
      [url('a'), 'windows-1252'],
      { name: `${path.replace(`${folder}/`, '')}/${url('long')}`, error: expect.stringMatching(/too large/) },
      [url('b'), ''],
    ])
  }
})

test('lines: from standard input and files, however they are cut; long ones are not kept; none at all is no fault', async () => {
  const text = `{"html":"a"}\n\n  \n{"html":"ü"}\n${'x'.repeat(2000)}\n{"html":"last"}`
  const whole = await all(['-'], [bytes(text)], 1000)
  expect(whole.map((source) => ('line' in source ? new TextDecoder().decode(source.line) : 'error'))).toEqual([
    '{"html":"a"}',
    '{"html":"ü"}',
    'error',
    '{"html":"last"}',
  ])
  expect(names(whole)).toEqual([1, 4, 5, 6].map((n) => `standard input, line ${n}`))
  const cut = Array.from(bytes(text), (byte) => Uint8Array.of(byte))
  expect(await all(['-'], cut, 1000)).toEqual(whole)
  const files = [save('lines.ndjson', text), save('lines.jsonl.gz', gzipSync(text))]
  expect((await all(files, [], 1000)).map((source) => 'line' in source)).toEqual([true, true, false, true, true, true, false, true])
  expect(await all(['-', save('none.ndjson', '')])).toEqual([])
  expect(await countOf(['-'])).toBeNull()
})
