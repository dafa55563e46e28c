import { afterAll, expect, test, vi } from 'vitest'
import { batchesOf } from '../../cli/read/batches.ts'
import { inOrder, limited } from '../../cli/read/in-order.ts'
import { joined, startReaders } from '../../cli/read/readers.ts'
import type { Source } from '../../cli/read/source.ts'
import { pages, records } from './support.ts'

vi.setConfig({ testTimeout: 120_000 })

const worker = new URL('failing-worker.ts', import.meta.url)
const readers = startReaders(1, 0, { worker, memory: { maxOldGenerationSizeMb: 100, maxYoungGenerationSizeMb: 16 } })
const hurried = startReaders(1, 1, { worker })
afterAll(() => Promise.all([readers.close(), hurried.close()]))

const line = (name: string, html: string) => ({ name, line: new TextEncoder().encode(JSON.stringify({ html })) })
const task = (names: string[]) => ({
  batch: names.map((name) => line(name, pages[0]!.html)),
  format: 'ndjson' as const,
  options: { url: '', maxBytes: 1e6 },
  today: '2026-01-01',
})
const asText = (bytes?: Uint8Array) => new TextDecoder().decode(bytes)
const asBytes = (text: string) => new TextEncoder().encode(text)
const kinds = (bytes?: Uint8Array) =>
  records(asText(bytes)).map((record) => ('error' in record ? `${String(record['file'])}: ${String(record['error'])}` : 'read'))

test('a page that takes more memory than a worker has is reported, and the pages beside it are read', async () => {
  const { pages: count, failed, texts } = await readers.read(task(['one', 'full', 'two']))
  expect(kinds(texts?.[''])).toEqual(['read', expect.stringMatching(/^full: The reading of this page was given up: .*memory/i), 'read'])
  expect([count, failed.map(({ name }) => name)]).toEqual([3, ['full']])
})

test('so is one that takes too long', async () => {
  const { texts } = await hurried.read(task(['endless']))
  expect(kinds(texts?.[''])).toEqual(['endless: The reading of this page was given up: It took longer than 1 seconds (--timeout).'])
})

test('batches that were read apart come together, texts and tables alike', () => {
  const batch = (name: string, failed: string[]) => ({
    pages: 1,
    failed: failed.map((error) => ({ name, error })),
    texts: { a: asBytes(`${name}\n`), b: asBytes('') },
    rows: { decisions: [[name]], errors: failed.map((error) => [error]) } as never,
  })
  expect(joined([batch('one', []), batch('two', ['broken']), batch('three', [])])).toEqual({
    pages: 3,
    failed: [{ name: 'two', error: 'broken' }],
    texts: { a: asBytes('one\ntwo\nthree\n'), b: asBytes('') },
    rows: { decisions: [['one'], ['two'], ['three']], errors: [['broken']] },
  })
})

async function* numbers(count: number, taken: (n: number) => void = () => {}) {
  for (let n = 0; n < count; n++) {
    taken(n)
    yield n
  }
}

test('results come in the order of the items, whichever is done first, and no more are taken than may be under way', async () => {
  let taken = 0
  let given = 0
  let most = 0
  const results: number[] = []
  const waits = [30, 1, 20, 2, 10, 3]
  const wait = (n: number) =>
    new Promise<number>((done) => {
      setTimeout(() => done(n), waits[n % 6])
    })
  const items = numbers(30, () => {
    taken++
    most = Math.max(most, taken - given)
  })
  for await (const result of inOrder(items, wait, 4)) {
    results.push(result)
    given++
  }
  expect(results).toEqual(Array.from({ length: 30 }, (_, n) => n))
  expect(most).toBeLessThanOrEqual(5)
})

test('a failure comes in its turn', async () => {
  const results: number[] = []
  const run = async (n: number) => {
    if (n === 2) throw new Error('two')
    return n
  }
  const all = async () => {
    for await (const result of inOrder(numbers(5), run, 3)) results.push(result)
  }
  await expect(all()).rejects.toThrow('two')
  expect(results).toEqual([0, 1])
})

test('at most so many run at a time, and all of them do', async () => {
  const inTurn = limited(2)
  let running = 0
  let most = 0
  const done = await Promise.all(
    [1, 2, 3, 4, 5].map((n) =>
      inTurn(async () => {
        most = Math.max(most, ++running)
        await new Promise((next) => {
          setTimeout(next, 2)
        })
        running--
        if (n === 3) throw new Error('three')
        return n
      }).catch(() => 'failed'),
    ),
  )
  expect(done).toEqual([1, 2, 'failed', 4, 5])
  expect(most).toBe(2)
})

test('batches: small where there are few pages, and never many bytes', async () => {
  async function* sources(count: number, bytes: number): AsyncGenerator<Source> {
    for (let n = 0; n < count; n++) yield { name: String(n), url: '', charset: '', bytes: new Uint8Array(bytes) }
  }
  const sizes = async (count: number, bytes: number, total: number | null) => {
    const all: number[] = []
    for await (const batch of batchesOf(sources(count, bytes), total, 2)) all.push(batch.length)
    return all
  }
  expect(await sizes(70, 10, null)).toEqual([32, 32, 6])
  expect(await sizes(8, 10, 8)).toEqual(Array(8).fill(1))
  expect(await sizes(5, 1_500_000, null)).toEqual([2, 2, 1])
})
