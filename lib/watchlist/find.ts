import type { Day } from '../calendar/span.ts'
import type { Case } from './case.ts'
import { actionState, dueDay, type ActionState } from './state.ts'

/** What the reader looks for; '' stands for anything. */
export interface Wanted {
  /** Every one of these words must stand somewhere in the case. */
  words: string
  body: string
  state: ActionState['is'] | 'no actions' | ''
  tag: string
}

export const anything: Wanted = { words: '', body: '', state: '', tag: '' }

/** `due`: what is due first, then what has no open deadline. The others: latest first, but bodies by name. */
export const orders = ['due', 'changed', 'added', 'decided', 'body'] as const
export type Order = (typeof orders)[number]

/** What a case is searched for in, made once for each state of a case. */
const texts = new WeakMap<Case, string>()

/** The cases that are wanted, in this order. Words are found in everything that a case holds, in any letter case. */
export function find(cases: readonly Case[], wanted: Wanted, order: Order, today: Day, soonDays: number): Case[] {
  const words = plain(wanted.words).split(/\s+/).filter(Boolean)
  const found = cases.filter(
    (each) =>
      (!wanted.body || each.bodies.includes(wanted.body)) &&
      (!wanted.tag || each.tags.includes(wanted.tag)) &&
      isIn(each, wanted.state, today, soonDays) &&
      words.every((word) => textOf(each).includes(word)),
  )
  const keys = new Map(found.map((each) => [each, sortKey(each, order)]))
  const turn = order === 'due' || order === 'body' ? 1 : -1
  return found.sort((a, b) => turn * compare(keys.get(a)!, keys.get(b)!) || compare(a.id, b.id))
}

/** Names of all bodies, or all tags, in order, for choosing from. */
export const allOf = (cases: readonly Case[], field: 'bodies' | 'tags'): string[] =>
  [...new Set(cases.flatMap((each) => each[field]))].sort((a, b) => a.localeCompare(b, 'en-GB'))

/** How many actions are in each state, and how many cases have none. */
export function countStates(cases: readonly Case[], today: Day, soonDays: number): Map<Wanted['state'], number> {
  const counts = new Map<Wanted['state'], number>()
  const add = (state: Wanted['state']) => counts.set(state, (counts.get(state) ?? 0) + 1)
  for (const each of cases) {
    if (!each.actions.length) add('no actions')
    for (const action of each.actions) add(actionState(action, today, soonDays).is)
  }
  return counts
}

function isIn(each: Case, state: Wanted['state'], today: Day, soonDays: number): boolean {
  if (!state) return true
  if (state === 'no actions') return each.actions.length === 0
  return each.actions.some((action) => actionState(action, today, soonDays).is === state)
}

function textOf(each: Case): string {
  let text = texts.get(each)
  if (text === undefined) {
    const { reference, title, bodies, category, subcategory, outcome, headline, notes, tags, url, decisionDate } = each
    const parts = [reference, reference?.replaceAll(' ', ''), title, ...bodies, category, subcategory, outcome, headline, notes]
    const actions = each.actions.flatMap((action) => [action.text, action.note, action.deadlineText])
    text = plain([...parts, ...tags, url, decisionDate, ...actions, ...each.delays.map((delay) => delay.name)].filter(Boolean).join(' '))
    texts.set(each, text)
  }
  return text
}

/** Letters without accents and case; curly quotes as straight ones. */
const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

function sortKey(each: Case, order: Order): string {
  switch (order) {
    case 'due':
      return each.actions
        .flatMap((action) => (action.mark.as === 'open' || action.mark.as === 'later' ? [dueDay(action) ?? '~'] : []))
        .reduce((first, due) => (due < first ? due : first), '~~')
    case 'changed':
      return String(each.changed).padStart(16, '0')
    case 'added':
      return String(each.added).padStart(16, '0')
    case 'decided':
      return each.decisionDate ?? ''
    case 'body':
      return plain(each.bodies.join(' ') || each.title)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
