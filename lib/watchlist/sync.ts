import type { Case, CaseAction, Mark } from './case.ts'
import { newCase } from './new-case.ts'
import { readCase } from './schema.ts'
import { isOpen } from './state.ts'

/**
 * What goes through the browser's own sync: references, deadlines and states, not texts. One item a case, small enough
 * for its limits of 8,192 bytes an item, 512 items and 102,400 bytes in all.
 */
export const syncLimits = { item: 8_192, items: 512, all: 102_400 } as const

/** Kept free for what other browsers write at the same time. */
const spare = { items: 12, all: 2_400 }

/**
 * An action as it travels: id, due day, mark, the day of the mark, when it was changed, the day from which it is watched, the later
 * day. A program of version 2 knows the first five, and an open action with a later day as one that is marked 'later'.
 */
type PackedAction = [
  id: string,
  due: string | null,
  as: Mark['as'] | 'later',
  day: string | null,
  changed: number,
  since?: string,
  later?: string | null,
]

/** A case as it travels. `x`: when it was removed. */
interface Live {
  b: string
  r: string | null
  u: string | null
  d: string | null
  t: number
  a: PackedAction[]
  /** 1: kept as a reading only. */
  k?: 1
}
type Item = Live | { x: number }

const prefix = 'case:'

const packAction = ({ id, due, later, since, mark, changed }: CaseAction): PackedAction =>
  mark.as === 'open' && later
    ? [id, due, 'later', later, changed, since]
    : [id, due, mark.as, 'on' in mark ? mark.on : null, changed, since, later]

const pack = (of: Case): Live => ({
  b: (of.bodies.join(', ') || of.title).slice(0, 80),
  r: of.reference,
  u: of.url,
  d: of.decisionDate,
  t: of.changed,
  a: of.actions.map(packAction),
  ...(!of.tracked && { k: 1 }),
})

/** A case from an item, without its words; null for what is none. */
function unpack(id: string, { b, r, u, d, t, a, k }: Live, today: string): Case | null {
  if (!Array.isArray(a) || !a.every(Array.isArray)) return null
  // An older program does not say from when it watches: what is past is then not known to be done or not.
  const actions = a.map(([actionId, due, as, day, changed, since = today, later = null]) => ({
    id: actionId,
    text: 'Its words are in another browser: open the page and watch it here.',
    paragraph: null,
    kind: 'other',
    within: null,
    due,
    deadlineText: null,
    anchor: 'none',
    amounts: [],
    since,
    note: '',
    changed,
    ...(as === 'later'
      ? { mark: { as: 'open' }, later: day }
      : { mark: as === 'done' || as === 'not done' ? { as, on: day } : { as }, later }),
  }))
  const origin = id.startsWith('own-') ? 'own' : 'page'
  const read = {
    id,
    origin,
    reference: r,
    url: u,
    bodies: [b],
    decisionDate: d,
    dateFrom: d && 'page',
    changed: t,
    tracked: k !== 1,
    actions,
  }
  return readCase({ ...newCase('', {}, today, t), ...read })
}

/** What to write to the sync area so that it holds this browser's state, and how many cases do not fit. */
export interface Push {
  set: Record<string, Item>
  remove: string[]
  leftOut: number
}

/**
 * Items for as many cases as fit: those with open actions first, then those that are there already (or two browsers with
 * different cases would push each other's out for ever), then those changed last. An item that says the same stays as it is.
 * What was removed is kept as a mark of it while there is room.
 * @param there what the sync area holds
 * @param removed when cases were removed here, by id
 */
export function push(cases: readonly Case[], removed: ReadonlyMap<string, number>, there: Record<string, unknown>): Push {
  const wanted = new Map<string, Item>()
  const stones = new Map<string, Item>()
  const live = (id: string) => prefix + id in there && gone(there[prefix + id]) === null
  for (const [key, value] of Object.entries(there)) {
    const at = gone(value)
    if (at !== null) stones.set(key, { x: at })
  }
  for (const [id, at] of removed) if (live(id)) stones.set(prefix + id, { x: at })
  let room: number = syncLimits.all - spare.all
  let leftOut = 0
  const add = (key: string, item: Item): void => {
    const size = bytes(key) + bytes(JSON.stringify(item))
    if (size > syncLimits.item || size > room || wanted.size >= syncLimits.items - spare.items) leftOut++
    else {
      room -= size
      wanted.set(key, item)
    }
  }
  const rank = (each: Case) => (each.tracked && each.actions.some(isOpen) ? 2 : 0) + (live(each.id) ? 1 : 0)
  for (const each of [...cases].sort((a, b) => rank(b) - rank(a) || b.changed - a.changed)) {
    const key = prefix + each.id
    stones.delete(key)
    const item = pack(each)
    add(key, saysTheSame(there[key], item) ? (there[key] as Item) : item)
  }
  const cannot = leftOut
  for (const [key, stone] of stones) add(key, stone)
  return {
    set: Object.fromEntries([...wanted].filter(([key, item]) => JSON.stringify(there[key]) !== JSON.stringify(item))),
    remove: Object.keys(there).filter((key) => key.startsWith(prefix) && !wanted.has(key)),
    leftOut: cannot,
  }
}

/** Whether an item that is there has the same actions, and was not changed before. */
function saysTheSame(there: unknown, item: Live): boolean {
  const { t, a } = (there ?? {}) as Partial<Live>
  return Array.isArray(a) && Number(t) >= item.t && String(a.map(String).sort()) === String(item.a.map(String).sort())
}

/** Cases to write and to remove after hearing from another browser. */
export interface Pull {
  put: Case[]
  remove: string[]
}

/**
 * What the sync area brings. Of each action the later change counts; a case is removed only when nothing of it was
 * changed since it was removed elsewhere. What is no item of this program is passed over.
 */
export function pull(
  items: Record<string, unknown>,
  cases: ReadonlyMap<string, Case>,
  removed: ReadonlyMap<string, number>,
  today: string,
): Pull {
  const result: Pull = { put: [], remove: [] }
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(prefix) || typeof value !== 'object' || value === null) continue
    const id = key.slice(prefix.length)
    const mine = cases.get(id)
    const at = gone(value)
    if (at !== null) {
      if (mine && mine.changed <= at && mine.actions.every((action) => action.changed <= at)) result.remove.push(id)
      continue
    }
    const theirs = unpack(id, value as Live, today)
    if (!theirs) continue
    if (!mine) {
      if ((removed.get(id) ?? -1) < lastChange(theirs)) result.put.push(theirs)
      continue
    }
    const merged = take(mine, theirs)
    if (merged !== mine) result.put.push(merged)
  }
  return result
}

/** The later of each action's states; of two made at once the one that comes first in the alphabet, in every browser. */
function take(mine: Case, theirs: Case): Case {
  let changed = theirs.actions.some(({ id }) => !mine.actions.some((action) => action.id === id))
  const actions = mine.actions.map((action) => {
    const other = theirs.actions.find(({ id }) => id === action.id)
    if (!other || other.changed < action.changed) return action
    if (other.changed === action.changed && String(packAction(other)) >= String(packAction(action))) return action
    changed = true
    return {
      ...action,
      due: other.due,
      later: other.later,
      since: other.since < action.since ? other.since : action.since,
      mark: other.mark,
      changed: other.changed,
    }
  })
  if (!changed) return mine
  const fresh = theirs.actions.filter(({ id }) => !mine.actions.some((action) => action.id === id))
  const merged = { ...mine, actions: [...actions, ...fresh], changed: Math.max(mine.changed, theirs.changed) }
  return readCase(merged) ?? mine
}

const gone = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'x' in value && typeof value.x === 'number' ? value.x : null

const lastChange = (of: Case) => Math.max(of.changed, ...of.actions.map((action) => action.changed))

const bytes = (text: string) => new TextEncoder().encode(text).length
