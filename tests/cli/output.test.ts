import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { Format } from '../../cli/read/formats.ts'
import { openOutput } from '../../cli/read/output.ts'
import { openParquet } from '../../cli/read/parquet.ts'
import { duration, progressText } from '../../cli/read/progress.ts'
import type { TableCell, TableName } from '../../cli/read/tables.ts'
import { tables } from '../../cli/read/tables.ts'
import { temporary } from './support.ts'

const { folder, text } = temporary()
const names = tables.map(({ name }) => name)
const perTable = <T>(value: T) => Object.fromEntries(names.map((name) => [name, value])) as Record<TableName, T>

const bytes = (line: string) => new TextEncoder().encode(line)

test.each<[Format, Record<string, Uint8Array<ArrayBuffer>>, string]>([
  ['ndjson', { '': bytes('a\n') }, ''],
  ['csv', perTable(bytes('a\r\n')), 'decisions.csv'],
])('%s: what stands behind the ends that are kept is cut off, and the rest is added', async (format, texts, first) => {
  const out = join(folder, format)
  const kept = await openOutput(out, format, null)
  const ends = await kept.write({ texts, pages: 1 })
  await kept.write({ texts, pages: 1 })
  await kept.abandon()
  const again = await openOutput(out, format, ends)
  await again.write({ texts, pages: 1 })
  await again.write({ texts, pages: 1 })
  await again.close()
  const lines = text(join(format, first).replace(/\/$/, ''))
    .split(/\r?\n/)
    .filter((line) => line === 'a')
  expect(lines).toHaveLength(3)
})

const rows = (n: number) => ({ rows: perTable([[`page ${n}`, null, null]] as TableCell[][]), pages: 1 })
const read = async (out: string) => {
  const parts = readdirSync(join(out, 'errors')).sort()
  const found: unknown[] = []
  for (const part of parts)
    for (const { file } of await parquetReadObjects({ file: await asyncBufferFromFile(join(out, 'errors', part)) })) found.push(file)
  return found
}

test('Parquet: parts that are not whole are made again', async () => {
  const out = join(folder, 'parquet')
  const first = openParquet(out, null, 2)
  const ends = [await first.write(rows(1)), await first.write(rows(2)), await first.write(rows(3)), await first.write(rows(4))]
  expect(ends).toEqual([null, { parts: 1 }, null, { parts: 2 }])
  // As if the note of the second part had not been written.
  const again = openParquet(out, { parts: 1 }, 2)
  for (const n of [3, 4, 5]) await again.write(rows(n))
  expect(await again.close()).toEqual({ parts: 3 })
  expect(await read(out)).toEqual([1, 2, 3, 4, 5].map((n) => `page ${n}`))
})

test('Parquet: a run anew leaves nothing of the one before, and one without pages has its columns', async () => {
  const out = join(folder, 'parquet')
  await openParquet(out, null, 2).close()
  expect(await read(out)).toEqual([])
  expect(readdirSync(join(out, 'decisions'))).toEqual(['part-00000.parquet'])
  expect(readFileSync(join(out, 'decisions', 'part-00000.parquet')).includes('decision_date')).toBe(true)
})

test('progress in words', () => {
  expect(progressText({ done: 1200, total: 10_000, failed: 3, rate: 80.7 })).toBe(
    '1,200 of 10,000 pages · 81 a second · 1 min 49 s left · 3 not read',
  )
  expect(progressText({ done: 7, total: null, failed: 0, rate: 1.25 })).toBe('7 pages · 1.3 a second')
  expect(progressText({ done: 10, total: 10, failed: 0, rate: 0 })).toBe('10 of 10 pages')
  expect([59.4, 60, 3599, 7500].map(duration)).toEqual(['59 s', '1 min 0 s', '59 min 59 s', '2 h 5 min'])
})
