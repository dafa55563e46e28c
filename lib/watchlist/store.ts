import { browser } from 'wxt/browser'
import type { Day } from '../calendar/span.ts'
import type { Case, Correction } from './case.ts'
import { readStored } from './migrate.ts'
import { actionKey, readMemory } from './reminders.ts'
import type { Room } from './room.ts'
import { readCorrections, readSettings } from './schema.ts'
import type { Settings } from './settings.ts'
import { readVisits, visit, type Place, type Visit } from './visits.ts'
import { readRows, readShard, rowOf, shardOf, shards, writeRows, type Row, type Summary } from './summary.ts'

/**
 * Everything that is stored, key by key. Values are unknown until they are read: what an older or a newer program, or a
 * fault of the disk, left there is not trusted.
 *   case:ID         a case
 *   index:N         summaries of the cases whose id falls to N
 *   glance          what the popup shows, made from the index; null while the index is newer
 *   bin:ID          a removed case, so that it can be put back
 *   aside:ID:TIME   what stood at case:ID and could not be read, kept when a new case took its place
 *   correct:URL     corrections of a page
 *   was:ID          a case as it was before the last import
 *   settings, unfinished and whatever else has one key of its own
 */
const area = browser.storage.local

export const caseKey = (id: string) => `case:${id}`
export const binKey = (id: string) => `bin:${id}`
export const wasKey = (id: string) => `was:${id}`
export const shardKey = (shard: number) => `index:${shard}`
export const correctKey = (url: string) => `correct:${url}`
/** What is said about sync where it is switched on. */
export const syncSaidKey = 'sync-said'
/** What the popup shows; see glance.ts. */
export const glanceKey = 'glance'
/** The day on which a backup file was last saved. */
export const backupKey = 'backup'

const shardKeys = Array.from({ length: shards }, (_, shard) => shardKey(shard))

/** One case; null where there is none or it cannot be read. */
export const getCase = async (id: string): Promise<Case | null> => (await getThese([id])).get(id) ?? null

/** These cases, those that are there and can be read, by id. In one reading. */
export async function getThese(ids: string[]): Promise<Map<string, Case>> {
  const found = await getMany([...new Set(ids)].map(caseKey))
  return new Map(sortOut(found).cases.map((each) => [each.id, each]))
}

/** What the reader chose; as the extension comes where nothing was. */
export const getSettings = async (): Promise<Settings> => readSettings((await getItem('settings')) ?? {})

/** Corrections of the page of an address; none where there are none. */
export const getCorrections = async (url: string): Promise<Correction[]> => readCorrections((await getItem(correctKey(url))) ?? [])

/** References of the decisions that were read, the latest last. */
export const getRead = async (): Promise<string[]> => readReferences(await getItem('read'))

/** The same of what was read before. */
export const readReferences = (kept: unknown): string[] => (Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [])

/** Keeps in mind that a decision was read; of very many, the latest. */
export async function noteRead(reference: string): Promise<void> {
  const [kept, { remember }] = await Promise.all([getRead(), getSettings()])
  if (remember && !kept.includes(reference)) await commit({ set: { read: [...kept, reference].slice(-3_000) } })
}

/** The lists and searches that were looked at, the latest last. */
export const getVisits = async (): Promise<Visit[]> => readVisits(await getItem('visits'))

/** Keeps in mind what a list shows; only where the reader wants that. */
export async function noteVisit(place: Place, references: string[], today: Day): Promise<void> {
  const [kept, { visits }] = await Promise.all([getVisits(), getSettings()])
  const now = visit(kept, place, references, today).kept
  if (visits && JSON.stringify(now) !== JSON.stringify(kept)) await commit({ set: { visits: now } })
}

/** What stands under a key, unread; null for nothing. */
export const getItem = async (key: string): Promise<unknown> => (await area.get(key))[key] ?? null

/** Any number of keys in one reading. */
export const getMany = async (keys: string[]): Promise<Record<string, unknown>> => (keys.length ? await area.get(keys) : {})

const noRows = writeRows([])

/** One key of the index; empty where it is missing, null where it cannot be read. */
export const getRows = async (shard: number): Promise<Row[] | null> => readRows((await getItem(shardKey(shard))) ?? noRows)

/** The index by key. */
export type Index = Map<string, Summary[]>

/** The whole index; null where a part of it cannot be read and it must be made anew. */
export async function getIndex(): Promise<Index | null> {
  return takeShards(new Map(), Object.entries(await getMany(shardKeys)))
}

/** Takes changed keys into an index; others are passed over. Null where one cannot be read. */
export function takeShards(index: Index, changed: Iterable<[string, unknown]>): Index | null {
  for (const [key, value] of changed) {
    if (!key.startsWith('index:')) continue
    const read = readShard(value ?? noRows)
    if (!read) return null
    index.set(key, read)
  }
  return index
}

/** All summaries of an index. */
export const summariesOf = (index: Index | null): Summary[] => (index ? [...index.values()].flat() : [])

/** All that is stored. */
export const getAll = async (): Promise<Record<string, unknown>> => await area.get(null)

/** Every case that can be read, and, by key, what stands aside or in the place of a case and cannot be. */
export const getCases = async () => sortOut(await getAll())

/** The same of what was read before. */
export function sortOut(stored: Record<string, unknown>): { cases: Case[]; aside: Map<string, unknown> } {
  const cases: Case[] = []
  const aside = new Map<string, unknown>()
  for (const [key, value] of Object.entries(stored)) {
    // Just being taken away.
    if (value === null) continue
    const watched = key.startsWith('case:') ? readStored(value) : null
    if (watched && key === caseKey(watched.id)) cases.push(watched)
    else if (/^(?:case|aside):/.test(key)) aside.set(key, value)
  }
  return { cases, aside }
}

/** The case in an entry of the bin, `{ at, case }`; null where there is none. */
export const readBinned = (value: unknown): Case | null =>
  typeof value === 'object' && value !== null && 'case' in value ? readStored(value.case) : null

/** When cases were removed, in milliseconds, by id. */
export const removedAt = (stored: Record<string, unknown>): Map<string, number> =>
  new Map(
    Object.entries(stored).flatMap(([key, value]) => {
      const at = key.startsWith('bin:') ? (value as { at?: unknown } | null)?.at : null
      return typeof at === 'number' ? [[key.slice('bin:'.length), at] as const] : []
    }),
  )

/** No reminder of these actions before the day. */
export async function snooze(actions: { case: string; action: string }[], until: Day): Promise<void> {
  const memory = readMemory(await getItem('reminders'))
  const keys = actions.map((each) => [actionKey(each.case, each.action), until])
  await commit({ set: { reminders: { ...memory, snoozed: { ...memory.snoozed, ...Object.fromEntries(keys) } } } })
}

/**
 * How full the storage is. Firefox sets this area no limit of its own: there it is that of the site that the extension is to it. Nothing is
 * known of a browser that does not count; what is asked after a writing must not fail it.
 */
export async function room(): Promise<Room> {
  const { QUOTA_BYTES, getBytesInUse } = area as { QUOTA_BYTES?: number; getBytesInUse?: (keys: null) => Promise<number> }
  const used = await getBytesInUse?.call(area, null).catch(() => 0)
  const all = QUOTA_BYTES ? null : await globalThis.navigator?.storage?.estimate?.().catch(() => null)
  return { used: used ?? all?.usage ?? 0, limit: QUOTA_BYTES ?? all?.quota ?? null }
}

/** What to write at once, and what to remove after it. */
export interface Write {
  set: Record<string, unknown>
  remove?: string[]
}

/** Keys that are to be removed, while a removal is under way: whoever starts after a stop finishes it. */
export const unfinishedKey = 'unfinished'

/**
 * Writes any number of keys as one: all of them, or, where the browser refuses, none. No browser can write and remove at
 * once, so what is to be removed is written down with the rest and removed after it.
 */
export async function commit({ set, remove = [] }: Write): Promise<void> {
  const both = remove.length > 0 && Object.keys(set).length > 0
  const whole = withoutGlance(both ? { ...set, [unfinishedKey]: remove } : set)
  if (Object.keys(whole).length) await area.set(whole)
  if (remove.length) await takeOut([...remove, unfinishedKey])
}

/** Does again what a full Firefox refused: having refused, it tidies up, and has room the next time or the one after. */
async function insist(job: () => Promise<void>): Promise<void> {
  for (let left = 5; ; left -= 1) {
    try {
      return await job()
    } catch (error) {
      if (!left) throw error
    }
  }
}

/**
 * Removes keys, and looks whether they are gone: a full Firefox needs room even for that, and where it has none says yes and removes
 * none.
 */
const takeOut = (keys: string[]): Promise<void> =>
  insist(async () => {
    await area.remove(keys)
    if (Object.values(await area.get(keys)).some((value) => (value ?? null) !== null)) throw new Error('no space')
  })

/** What the popup shows is no longer so when the index changes: whoever stops before it is made anew leaves nothing wrong behind. */
const withoutGlance = (set: Record<string, unknown>): Record<string, unknown> =>
  Object.keys(set).some((key) => key.startsWith('index:')) ? { ...set, [glanceKey]: null } : set

/**
 * Takes away, where there is no room left to write anything more: what goes is made empty and the index shorter in one writing, after
 * which less is stored than before. A stop before the end leaves what `commit` would.
 * @param index the parts of the index without what goes
 */
export async function takeAway(index: Record<string, unknown>, keys: string[]): Promise<void> {
  const left = [...keys, glanceKey]
  const shorten = () => area.set({ ...index, ...Object.fromEntries(left.map((key) => [key, null])), [unfinishedKey]: left })
  const refused = async () => (await Promise.allSettled([shorten()]))[0].status === 'rejected'
  // Firefox may need room even to write less: what is removed makes it, a key at a time, since to remove many needs more.
  while (left.length && (await refused())) await takeOut([left.shift()!])
  if (!left.length) await insist(shorten)
  await takeOut([...left, unfinishedKey])
}

/** The whole index of these cases, to be written. */
export function indexOf(cases: Iterable<Case>): Record<string, string> {
  const index = shardKeys.map((): Row[] => [])
  for (const each of cases) index[shardOf(each.id)]!.push(rowOf(each))
  return Object.fromEntries(index.map((rows, shard) => [shardKey(shard), writeRows(rows)]))
}

/**
 * Calls back with the changed keys and their new values, undefined for removed ones, until `stop` is aborted. One
 * listener a page: the storage's own `onChange` is for keys that are known beforehand, and leaves a dead listener behind.
 */
export function onStored(told: (changed: Map<string, unknown>) => void, stop?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) =>
    told(new Map(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])))
  area.onChanged.addListener(listen)
  stop?.addEventListener('abort', () => area.onChanged.removeListener(listen))
}
