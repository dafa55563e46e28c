import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { recordJsonSchema, recordSchema } from '../lib/record-schema.ts'
import type { DecisionRecord } from '../lib/record.ts'
import { corpusPages } from './support/corpus.ts'
import { readingOf } from './support/readings.ts'

test('docs/record.schema.json is what the schema gives (npm run schema writes it)', () => {
  const file = join(import.meta.dirname, '..', 'docs', 'record.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())))
})

test('the types of record.ts and the schema cannot drift apart unnoticed', () => {
  expectTypeOf<DecisionRecord>().toExtend<ReturnType<typeof recordSchema.parse>>()
})

describe('records have the shape of the schema', () => {
  test.each(corpusPages().map((page) => [page.name, page] as const))('%s', (_, page) => {
    const { record } = readingOf(page)
    const plain = JSON.parse(JSON.stringify(record))
    expect(recordSchema.safeParse(plain).error?.issues).toBeUndefined()
    expect(plain).toEqual(record)
  })
})
