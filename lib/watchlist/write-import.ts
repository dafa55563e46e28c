import { compare } from './compare.ts'
import type { Case } from './case.ts'
import { made, type Change, type Changed } from './messages.ts'
import { readStored } from './migrate.ts'
import { roomWarning } from './room.ts'
import { readCorrections, readSettings } from './schema.ts'
import * as store from './store.ts'

/** What an import changed, kept under one key until the next one so that it can be taken back. */
interface Imported {
  token: string
  added: string[]
  changed: string[]
  removed: string[]
  /** Keys of settings and corrections as they were; null for those that were not there. */
  other: Record<string, unknown>
}

const importedKey = 'imported'

/** Brings in a file: everything in one writing, with what is needed to take it back. */
export async function writeImport(change: Extract<Change, { do: 'import' }>, at: number): Promise<Changed> {
  const undo: Change = { do: 'undo-import', token: change.token }
  const last = await lastImport()
  if (last?.token === change.token) return { ...made, undo }
  const incoming = change.cases.map(readStored).filter((each) => each !== null)
  const { watched, raw, aside } = await readAll()
  const { fresh, changed, missing } = compare(watched, incoming, change.mode)
  const removed = change.mode === 'replace' ? missing : []
  const after = new Map(watched)
  for (const each of removed) after.delete(each.id)
  for (const each of [...fresh, ...changed]) after.set(each.id, each)

  const other: Record<string, unknown> = {}
  const set: Record<string, unknown> = store.indexOf(after.values())
  for (const each of [...fresh, ...changed]) {
    set[store.caseKey(each.id)] = each
    if (aside.has(store.caseKey(each.id))) set[`aside:${each.id}:${at}`] = aside.get(store.caseKey(each.id))
  }
  for (const each of changed) set[store.wasKey(each.id)] = watched.get(each.id)
  for (const each of removed) set[store.binKey(each.id)] = { at, case: each }
  for (const [url, value] of Object.entries(change.corrections)) {
    const corrections = readCorrections(value)
    if (corrections.length && /^https?:\/\//.test(url)) {
      other[store.correctKey(url)] = raw[store.correctKey(url)] ?? null
      set[store.correctKey(url)] = corrections
    }
  }
  if (change.mode === 'replace') {
    other['settings'] = raw['settings'] ?? null
    // What needs a permission or leaves the machine is asked for on this machine, never by a file.
    const { reminders, sync } = await store.getSettings()
    set['settings'] = { ...readSettings(change.settings), reminders, sync }
  }
  const ids = (cases: Case[]) => cases.map((each) => each.id)
  set[importedKey] = { token: change.token, added: ids(fresh), changed: ids(changed), removed: ids(removed), other } satisfies Imported
  const old = (last?.changed ?? []).filter((id) => !(store.wasKey(id) in set)).map(store.wasKey)
  await store.commit({ set, remove: [...ids(removed).map(store.caseKey), ...old] })
  return { ...made, undo, warning: roomWarning(await store.room()) }
}

/** Takes the last import back: what it added goes, what it changed and removed is as it was. */
export async function undoImport(token: string): Promise<Changed> {
  const last = await lastImport()
  if (last?.token !== token) return { ...made, warning: 'This can no longer be taken back.' }
  const { watched, raw } = await readAll()
  const set: Record<string, unknown> = {}
  const remove = [importedKey]
  const put = (id: string, from: string, value: unknown) => {
    const was = readStored(value)
    remove.push(from)
    if (!was) return
    watched.set(id, was)
    set[store.caseKey(id)] = was
  }
  for (const id of last.added) {
    watched.delete(id)
    remove.push(store.caseKey(id))
  }
  for (const id of last.changed) put(id, store.wasKey(id), raw[store.wasKey(id)])
  for (const id of last.removed) put(id, store.binKey(id), (raw[store.binKey(id)] as { case?: unknown } | undefined)?.case)
  for (const [key, value] of Object.entries(last.other)) {
    if (value === null) remove.push(key)
    else set[key] = value
  }
  await store.commit({ set: { ...set, ...store.indexOf(watched.values()) }, remove })
  return made
}

/** All cases by id, and everything as it is stored. */
async function readAll() {
  const raw = await store.getAll()
  const { cases, aside } = store.sortOut(raw)
  return { watched: new Map(cases.map((each) => [each.id, each])), raw, aside }
}

/** Only this program writes it. Were it of another shape, taking back would fail as a whole and change nothing. */
const lastImport = async () => (await store.getItem(importedKey)) as Imported | null
