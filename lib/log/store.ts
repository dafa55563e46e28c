import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { LogRow } from './row.ts'

interface Schema extends DBSchema {
  rows: { key: string; value: LogRow; indexes: { decision: string } }
}

let open: Promise<IDBPDatabase<Schema>> | null = null

/** The database of the reading log: thousands of rows would make the extension's own storage slow to read. */
const database = (): Promise<IDBPDatabase<Schema>> => {
  open ??= openDB<Schema>('reading-log', 1, {
    upgrade: (db) => void db.createObjectStore('rows', { keyPath: 'id' }).createIndex('decision', 'decision'),
    // Another version wants to open it: it must not wait for this page.
    blocking: () => void close(),
  }).catch((error: unknown) => {
    open = null
    throw error
  })
  return open
}

const close = async (): Promise<void> => {
  const db = await open
  open = null
  db?.close()
}

/** Every row. */
export const readLog = async (): Promise<LogRow[]> => await (await database()).getAll('rows')

/** The rows of a decision in place of those that were kept of it. Written by the background only. */
export async function writeDecision(decision: string, rows: readonly LogRow[]): Promise<void> {
  const change = (await database()).transaction('rows', 'readwrite')
  for (const key of await change.store.index('decision').getAllKeys(decision)) void change.store.delete(key)
  for (const row of rows) void change.store.put(row)
  await change.done
}

/** Puts rows back. */
export async function putRows(rows: readonly LogRow[]): Promise<void> {
  const change = (await database()).transaction('rows', 'readwrite')
  for (const row of rows) void change.store.put(row)
  await change.done
}

/** Removes rows by id and gives them, or, with null, all of them. */
export async function removeRows(ids: readonly string[] | null): Promise<LogRow[]> {
  const change = (await database()).transaction('rows', 'readwrite')
  const removed: LogRow[] = []
  if (!ids) await change.store.clear()
  for (const id of ids ?? []) {
    const row = await change.store.get(id)
    if (row) removed.push(row)
    void change.store.delete(id)
  }
  await change.done
  return removed
}

/** Told to open pages of the log after each change. */
export const logChannel = 'reading-log'
