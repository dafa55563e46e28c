import { addDays, daysBetween, isDay, numberOf, weekday } from '../calendar/day.ts'
import type { Day } from '../calendar/span.ts'
import { formatDay } from '../calendar/words.ts'
import type { Case } from './case.ts'
import { localDay } from './day.ts'
import { dueList, type DueItem } from './due-list.ts'
import { actionState } from './state.ts'
import type { Summary } from './summary.ts'

/** What the reader was reminded of, and what is not to be told before a day. */
export interface Memory {
  told: string[]
  /** By case and action. */
  snoozed: Record<string, Day>
  /** The Monday of the week that was last told, and of the week in which an old backup was; null for none. */
  week: Day | null
  backup: Day | null
}

export const noMemory: Memory = { told: [], snoozed: {}, week: null, backup: null }

/** Names an action of a case in the memory. */
export const actionKey = (caseId: string, action: string): string => `${caseId} ${action}`

/** The memory as stored; anything else counts as none. */
export function readMemory(value: unknown): Memory {
  const { told, snoozed, week, backup } = (value ?? {}) as Partial<Memory>
  return {
    week: isDay(week) ? week : null,
    backup: isDay(backup) ? backup : null,
    told: Array.isArray(told) ? told.map(String) : [],
    snoozed: Object.fromEntries(Object.entries(Object(snoozed)).map(([key, day]) => [key, String(day)])),
  }
}

/**
 * What to remind of today, and the memory to keep. Each action is told once when it is due soon and once when it is
 * overdue, and anew when its deadline is moved. Nothing is told of a case that the reader changed today: it was just seen to.
 */
export function remind(cases: readonly Summary[], today: Day, soonDays: number, memory: Memory): { items: DueItem[]; memory: Memory } {
  const told = new Set(memory.told)
  const kept: string[] = []
  const snoozed: Memory['snoozed'] = {}
  const items: DueItem[] = []
  for (const item of dueList(cases)) {
    const { of, action } = item
    const state = actionState(action, today, soonDays)
    if (state.is !== 'overdue' && state.is !== 'due soon') continue
    const until = memory.snoozed[actionKey(of.id, action.id)]
    const key = `${actionKey(of.id, action.id)} ${state.is} ${item.due}`
    if (until && until > today) snoozed[actionKey(of.id, action.id)] = until
    else if (told.has(key) && !until) kept.push(key)
    else if (localDay(new Date(of.changed)) !== today) {
      items.push(item)
      kept.push(key)
    } else if (until) snoozed[actionKey(of.id, action.id)] = until
  }
  return { items, memory: { ...memory, told: kept, snoozed } }
}

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(numberOf(day)) + 6) % 7))

/** What is due from today to the Sunday of this week; said once a week, on the first of its days on which the browser runs. */
export function dueThisWeek(cases: readonly Summary[], today: Day, memory: Memory): DueItem[] {
  const monday = mondayOf(today)
  if (memory.week === monday) return []
  const sunday = addDays(monday, 6)
  return dueList(cases).filter(({ due }) => due >= today && due <= sunday)
}

/** Whether to say, once a week, that the last backup file is older than the reader wants. */
export const backupIsOld = (backup: Day | null, backupDays: number, today: Day, memory: Memory): boolean =>
  backup !== null && backupDays > 0 && memory.backup !== mondayOf(today) && daysBetween(backup, today) > backupDays

/** How many actions a notification names. */
export const named = 3

/** A notification about these actions; the first by name, as far as their cases are given. */
export function reminderText(
  items: readonly DueItem[],
  cases: ReadonlyMap<string, Case>,
  today: Day,
  week = false,
): { title: string; message: string } {
  const overdue = items.filter((item) => item.due < today).length
  const soon = items.length - overdue
  const title = [overdue && `${overdue} overdue`, soon && `${soon} due soon`].filter(Boolean)
  const lines = items.slice(0, named).map(({ of, action, due }) => {
    const watched = cases.get(of.id)
    const text = watched?.actions.find(({ id }) => id === action.id)?.text
    return [formatDay(due), watched?.bodies.join(', ') || watched?.title, text].filter(Boolean).join(': ')
  })
  if (items.length > named) lines.push(`and ${items.length - named} more`)
  return { title: week ? `Due this week: ${items.length}` : title.join(', '), message: lines.join('\n') }
}
