import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteFile } from 'hyparquet-writer'
import type { Ends, Output } from './ends.ts'
import { type TableCell, type TableName, tables } from './tables.ts'

/** Pages whose rows are gathered before they are written as one part of each table. */
const PAGES = 2000

/**
 * Tables as folders of Parquet files ("decisions/part-00000.parquet"), which DuckDB, pandas, Polars, R and Spark read as one.
 * A Parquet file is whole or nothing, so each part is written at once and an interrupted run loses the last part at most.
 */
export function openParquet(out: string, from: Ends | null, pagesInPart = PAGES): Output {
  let part = from?.['parts'] ?? 0
  for (const { name } of tables) {
    mkdirSync(join(out, name), { recursive: true })
    for (const file of readdirSync(join(out, name)))
      if (Number(/^part-(\d+)\.parquet$/.exec(file)?.[1] ?? -1) >= part) rmSync(join(out, name, file))
  }
  let gathered = new Map<TableName, TableCell[][]>()
  let pages = 0
  const flush = () => {
    const file = `part-${String(part).padStart(5, '0')}.parquet`
    for (const { name, columns } of tables) {
      const rows = gathered.get(name) ?? []
      const columnData = columns.map((column, i) => ({ name: column.name, type: column.type, data: rows.map((row) => row[i] ?? null) }))
      parquetWriteFile({ filename: join(out, name, file), columnData })
    }
    part++
    pages = 0
    gathered = new Map()
    return { parts: part }
  }
  return {
    async write({ rows, pages: more }) {
      for (const { name } of tables) {
        const all = gathered.get(name)
        if (all) all.push(...(rows?.[name] ?? []))
        else gathered.set(name, [...(rows?.[name] ?? [])])
      }
      pages += more
      return pages < pagesInPart ? null : flush()
    },
    // A run without pages has one part all the same: with the columns, and no rows.
    close: async () => (pages || !part ? flush() : { parts: part }),
    abandon: async () => {},
  }
}
