import type { Day } from '../calendar/span.ts'
import { compare } from '../text/compare.ts'
import { daysOf, type Standing } from './standing.ts'
import { actionState } from './state.ts'
import type { Summary, SummaryAction } from './summary.ts'

/** The parts of the popup, in their order. */
export const sectionStates = ['due soon', 'overdue', 'not known'] as const
export type SectionState = (typeof sectionStates)[number]

/** How many cases each part of the popup shows: it is to be taken in at a glance, and more are on the watchlist page. */
export const mostShown: Record<SectionState, number> = { 'due soon': 8, overdue: 8, 'not known': 4 }

/** A case in one part of the popup, with its actions that belong there. */
export interface SectionCase extends Omit<Standing, 'state'> {
  of: Summary
  actions: SummaryAction[]
}

export interface Sections {
  cases: Record<SectionState, SectionCase[]>
  /** The first day that is still to come after those that are due soon. */
  next: SectionCase | null
}

/** Cases by what is due of them; what is due or was due first stands first, of what is not known the last. */
export function sectionsOf(summaries: readonly Summary[], today: Day, soonDays: number): Sections {
  const cases: Sections['cases'] = { 'due soon': [], overdue: [], 'not known': [] }
  const later: SectionCase[] = []
  for (const of of summaries) {
    const groups = new Map<string, SummaryAction[]>()
    for (const action of of.open) {
      const { is } = actionState(action, today, soonDays)
      const group = groups.get(is)
      if (group) group.push(action)
      else groups.set(is, [action])
    }
    for (const [state, actions] of groups) {
      // What the reader has answered is not asked again.
      const asked = state === 'not known' ? actions.filter(({ mark }) => mark.as === 'open') : actions
      if (!asked.length) continue
      const found: SectionCase = { of, actions: asked, ...daysOf(asked, state as SectionState) }
      if (state === 'later') later.push(found)
      else cases[state as SectionState].push(found)
    }
  }
  for (const state of sectionStates) cases[state].sort((a, b) => order(a, b) * (state === 'not known' ? -1 : 1))
  return { cases, next: later.sort(order)[0] ?? null }
}

/** Ids of the cases that are shown. */
export const shownOf = ({ cases, next }: Sections): string[] => {
  const shown = sectionStates.flatMap((state) => cases[state].slice(0, mostShown[state]))
  return (shown.length ? shown : next ? [next] : []).map(({ of }) => of.id)
}

const order = (a: SectionCase, b: SectionCase): number => compare(a.due ?? '', b.due ?? '') || compare(a.of.id, b.of.id)
