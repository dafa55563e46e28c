import type { DecisionRecord } from '../../lib/index.ts'
import { csvRows } from '../../lib/export/csv.ts'
import { outline } from '../../lib/export/reading-outline.ts'
import { readingText } from '../../lib/export/reading-text.ts'
import { limits } from '../../lib/rules/index.ts'
import type { PageRead } from './read-page.ts'
import { rowsFor, type TableCell, type TableName, tables } from './tables.ts'

export const formats = ['ndjson', 'csv', 'parquet', 'text'] as const
export type Format = (typeof formats)[number]

/** What some pages add to the output: UTF-8 text for its streams ('' is the only one of a single file), or rows for its tables. */
export interface Added {
  texts?: Record<string, Uint8Array<ArrayBuffer>>
  rows?: Record<TableName, TableCell[][]>
}

const encoder = new TextEncoder()

/** @param today for the reading as text, which says what is overdue */
export function addedBy(pages: readonly PageRead[], format: Format, today: string): Added {
  if (format === 'csv')
    return { texts: Object.fromEntries(tables.map((table) => [table.name, encoder.encode(csvRows(rowsFor(table, pages)))])) }
  if (format === 'parquet')
    return { rows: Object.fromEntries(tables.map((table) => [table.name, rowsFor(table, pages)])) as Record<TableName, TableCell[][]> }
  const line = format === 'text' ? (page: PageRead) => asText(page, today) : asJson
  return { texts: { '': encoder.encode(pages.map((page) => `${line(page)}\n`).join('')) } }
}

/** The record of a page, or what stands in its place: `{"url":…,"file":…,"error":…}`. */
export const asJson = (page: PageRead): string =>
  JSON.stringify('record' in page ? page.record : { url: page.url, file: page.name, error: page.error })

/** The reading as a person reads it. */
export const asText = (page: PageRead, today: string): string =>
  'record' in page ? textOf(page.record, today) : `${page.name}: ${page.error}`

const textOf = (record: DecisionRecord, today: string) =>
  readingText(outline({ record, corrections: [], names: new Map(), removed: [], limits, text: null, today }))
