import type { Day } from '../calendar/span.ts'
import { compare } from '../text/compare.ts'
import type { Case } from './case.ts'
import { shownResult } from './result.ts'
import { standing } from './standing.ts'
import { statesOf, type CaseState } from './state.ts'

/** What the reader looks for; '' stands for anything. */
export interface Wanted {
  /** Every one of these words must stand somewhere in the case. */
  words: string
  body: string
  state: CaseState | ''
  tag: string
}

export const anything: Wanted = { words: '', body: '', state: '', tag: '' }

/** `due`: what is most urgent first, and of that what is due first. The others by what the column shows, or by the time of a change. */
export const orders = ['due', 'body', 'reference', 'decided', 'result', 'state', 'tags', 'changed', 'added'] as const
/** `down`: the last first. */
export interface Order {
  by: (typeof orders)[number]
  down: boolean
}
export const firstOrder: Order = { by: 'due', down: false }

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
  const keys = new Map(found.map((each) => [each, sortKey(each, order.by, today, soonDays)]))
  const turn = order.down ? -1 : 1
  return found.sort((a, b) => emptyLast(keys.get(a)!, keys.get(b)!) || turn * compare(keys.get(a)!, keys.get(b)!) || compare(a.id, b.id))
}

/** Names of all bodies, or all tags, in order, for choosing from. */
export const allOf = (cases: readonly Case[], field: 'bodies' | 'tags'): string[] =>
  [...new Set(cases.flatMap((each) => each[field]))].sort((a, b) => a.localeCompare(b, 'en-GB'))

/** How many cases are in each state, as the popup counts them: one with actions in two states is in both. */
export function countStates(cases: readonly Case[], today: Day, soonDays: number): Map<CaseState, number> {
  const counts = new Map<CaseState, number>()
  for (const each of cases) for (const state of statesOf(each, today, soonDays)) counts.set(state, (counts.get(state) ?? 0) + 1)
  return counts
}

const isIn = (each: Case, state: Wanted['state'], today: Day, soonDays: number): boolean =>
  !state || statesOf(each, today, soonDays).has(state)

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
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

/** In the order in which a reader wants to see them. */
const urgency: CaseState[] = ['overdue', 'due soon', 'later', 'not known', 'done', 'reading only']

function sortKey(each: Case, order: Order['by'], today: Day, soonDays: number): string {
  switch (order) {
    case 'due':
    case 'state': {
      const { state, due } = standing(each, today, soonDays)
      return `${urgency.indexOf(state)} ${due ?? '~'}`
    }
    case 'reference':
      return each.reference ?? ''
    case 'result':
      return plain(shownResult(each))
    case 'tags':
      return plain(each.tags.join(' '))
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

/** What has nothing in this column stands last, whichever way it is sorted. */
const emptyLast = (a: string, b: string): number => (a && b ? 0 : (a ? 0 : 1) - (b ? 0 : 1))
