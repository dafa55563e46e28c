import { readLogRows } from '../log/schema.ts'
import * as log from '../log/store.ts'
import { apply, about, type After, type Before, type CaseChange } from './apply.ts'
import type { Day } from '../calendar/span.ts'
import type { Case } from './case.ts'
import { made, type Changed, type ChangeMessage, type Reply } from './messages.ts'
import { readStored } from './migrate.ts'
import { isFull, noCopy, roomWarning, writeFailed, type Room } from './room.ts'
import { readCase, readCorrections, readSettings } from './schema.ts'
import * as store from './store.ts'
import { rowOf, shardOf, writeRows, type Row } from './summary.ts'
import { readVisits } from './visits.ts'
import { undoImport, writeImport } from './write-import.ts'

/**
 * The only writer of the watchlist. Changes are applied one after another, each in one writing of all its keys, so that
 * no page undoes what another did. A stop in the middle leaves the state before or the state after; what is still to be
 * removed then stands under a key of its own.
 */
export class Writer {
  #queue: Promise<unknown> = Promise.resolve()
  /** Something may be left to be removed: at the start, and after a failure. */
  #unsure = true

  /** Does a thing when those before it are done. */
  between<Result>(job: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(async () => {
      // Before anything else: were the same case put anew first, it would be removed later.
      if (this.#unsure) await finish()
      this.#unsure = true
      const result = await job()
      this.#unsure = false
      return result
    })
    this.#queue = turn.catch(() => {})
    return turn
  }

  /** Applies a change in its turn. Never throws: a failure is a reply with its reason. */
  change(message: ChangeMessage): Promise<Reply<Changed>> {
    return this.between(() => write(message)).then(
      (answer) => ({ ok: true, answer }),
      async (error) => ({ ok: false, why: writeFailed(error, await store.room()) }),
    )
  }
}

/** Removes what a stop left to be removed. */
async function finish(): Promise<void> {
  const keys = await store.getItem(store.unfinishedKey)
  if (Array.isArray(keys)) await store.commit({ set: {}, remove: keys.map(String) })
}

async function write({ change, at, again = false }: ChangeMessage): Promise<Changed> {
  switch (change.do) {
    case 'settings': {
      const before = await store.getSettings()
      const after = readSettings({ ...before, ...change.set })
      await store.commit({ set: { settings: after } })
      return { ...made, undo: { do: 'settings', set: before } }
    }
    case 'log': {
      // Asked for anew: it may have been switched off while the page was read.
      if ((await store.getSettings()).log) await log.writeDecision(change.decision, readLogRows(change.rows))
      tellLog()
      return made
    }
    case 'log-put': {
      await log.putRows(readLogRows(change.rows))
      tellLog()
      return made
    }
    case 'log-remove': {
      const rows = await log.removeRows(change.ids)
      tellLog()
      return { ...made, undo: rows.length ? { do: 'log-put', rows } : null }
    }
    case 'backed-up': {
      const before = await store.getItem(store.backupKey)
      await store.commit({ set: { [store.backupKey]: change.on } })
      return { ...made, undo: { do: 'backed-up', on: before as Day | null } }
    }
    case 'remember': {
      const before = await store.getRead()
      await store.commit({ set: { read: store.readReferences(change.read) } })
      return { ...made, undo: { do: 'remember', read: before } }
    }
    case 'visits': {
      const before = await store.getVisits()
      await store.commit({ set: { visits: readVisits(change.kept) } })
      return { ...made, undo: { do: 'visits', kept: before } }
    }
    case 'correct': {
      const before = await store.getCorrections(change.url)
      const key = store.correctKey(change.url)
      const after = readCorrections(change.corrections)
      await store.commit(after.length ? { set: { [key]: after } } : { set: {}, remove: [key] })
      return { ...made, undo: { do: 'correct', url: change.url, corrections: before } }
    }
    case 'import':
      return await writeImport(change, at)
    case 'undo-import':
      return await undoImport(change.token)
    case 'empty-bin':
      await emptyBin(Infinity)
      return made
    case 'aside': {
      const there = await store.getMany(change.remove.filter((key) => /^(?:case|aside):/.test(key)))
      // A case that can be read is removed as a case, and kept in the bin.
      const old = Object.entries(there).filter(([, value]) => !readStored(value))
      const back = old.map(([key, value]) => [key.replace(/^case:(.*)/, `aside:$1:${at}`), value])
      const entries = Object.entries(change.set).filter(([key]) => key.startsWith('aside:'))
      await store.commit({ set: Object.fromEntries(entries), remove: old.map(([key]) => key) })
      return { ...made, undo: { do: 'aside', set: Object.fromEntries(back), remove: [] } }
    }
    case 'snooze':
      await store.snooze(change.actions, change.until)
      return made
    default:
      return await writeCases(change, at, again)
  }
}

/**
 * Counting the bytes takes a browser longer than the change itself, the more there are: once in so many changes tells of it soon enough.
 */
const roomEvery = 25
let room: Promise<Room> | null = null
let changes = 0

function roomNow(): Promise<Room> {
  if (!room || changes % roomEvery === 0) room = store.room()
  changes++
  return room
}

/** Open pages of the log read it anew. */
const tellLog = (): void => {
  const channel = new BroadcastChannel(log.logChannel)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of this extension's own has no other origin
  channel.postMessage('changed')
  channel.close()
}

async function writeCases(change: CaseChange, at: number, again: boolean): Promise<Changed> {
  const { before, aside } = await load(about(change), at)
  const after = apply(change, before, at, again)
  // A page is trusted no more than a file: what it sends must be of the shape that is read back later.
  if (!after.put.every(readCase)) throw new TypeError('A field is too long, or no date or address of the web.')
  const copied = after.put.length || after.remove.length ? await save(after, before, aside, at) : true
  if (!copied) {
    const copies = after.remove.map((id) => before.cases.get(id)!)
    return { undo: { do: 'restore', cases: after.remove, copies }, case: null, warning: noCopy }
  }
  const one = after.put.length === 1 ? after.put[0]! : null
  return { undo: after.undo, case: one, warning: roomWarning(await roomNow()) }
}

/** The cases of a change as stored, and, to be kept aside, what stands in the place of a case and cannot be read. */
async function load(ids: string[], at: number): Promise<{ before: Before; aside: Record<string, unknown> }> {
  const found = await store.getMany(ids.flatMap((id) => [store.caseKey(id), store.binKey(id)]))
  const cases = new Map<string, Case>()
  const bin = new Map<string, Case>()
  const aside: Record<string, unknown> = {}
  for (const id of ids) {
    const raw = found[store.caseKey(id)]
    const watched = readStored(raw)
    if (watched?.id === id) cases.set(id, watched)
    else if (raw !== undefined && raw !== null) aside[`aside:${id}:${at}`] = raw
    const binned = store.readBinned(found[store.binKey(id)])
    if (binned) bin.set(id, binned)
  }
  return { before: { cases, bin }, aside }
}

/** @returns whether removed cases were kept for putting back: not where there is no room for that, since removing must not need any */
async function save(after: After, before: Before, aside: Record<string, unknown>, at: number): Promise<boolean> {
  const { put, remove } = after
  const set: Record<string, unknown> = { ...aside }
  const index: Record<string, unknown> = {}
  for (const each of put) set[store.caseKey(each.id)] = each
  for (const id of remove) set[store.binKey(id)] = { at, case: before.cases.get(id) }
  const touched = new Set([...remove, ...put.map((each) => each.id)])
  for (const shard of new Set([...touched].map(shardOf))) {
    const rows = (await store.getRows(shard)) ?? (await rowsAnew(shard))
    const here = put.filter((each) => shardOf(each.id) === shard)
    index[store.shardKey(shard)] = writeRows([...rows.filter(([id]) => !touched.has(id)), ...here.map(rowOf)])
  }
  const back = put.filter((each) => before.bin.has(each.id)).map((each) => store.binKey(each.id))
  const goes = [...remove.map(store.caseKey), ...back]
  try {
    await store.commit({ set: { ...set, ...index }, remove: goes })
    return true
  } catch (error) {
    if (put.length || !isFull(error, await store.room())) throw error
    await store.takeAway(index, goes)
    return false
  }
}

/** One part of the index from the cases themselves. */
async function rowsAnew(shard: number): Promise<Row[]> {
  const { cases } = await store.getCases()
  return cases.filter((each) => shardOf(each.id) === shard).map(rowOf)
}

/** Makes the whole index anew. Runs between changes. */
export async function rebuildIndex(): Promise<void> {
  const { cases } = await store.getCases()
  await store.commit({ set: store.indexOf(cases) })
}

/** Drops cases that were removed before a moment, in milliseconds. Runs between changes. */
export async function emptyBin(before: number): Promise<void> {
  const old = [...store.removedAt(await store.getAll())].filter(([, at]) => at < before)
  await store.commit({ set: {}, remove: old.map(([id]) => store.binKey(id)) })
}
