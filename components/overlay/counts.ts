import { calledOf } from '../../lib/actions/called.ts'
import { spokenLength } from '../../lib/calendar/lengths.ts'
import { daysBetween } from '../../lib/calendar/day.ts'
import type { Action, Clock, DecisionRecord, Stated } from '../../lib/record.ts'
import { say, sayDay } from '../../lib/interface/say.ts'
import type { CardState } from './state.ts'

/** Figures of the text that belong to no limit that was checked. */
export const aloneOf = ({ delays, stated }: DecisionRecord): Stated[] =>
  stated.filter(({ id, said }) => said === 'finding' && !delays.some((clock) => clock.stated.includes(id)))

/** How many limits were checked, or stand in the decision's own words. */
export const limitCount = (record: DecisionRecord): number => record.delays.length + aloneOf(record).length

/** "about 5 months", "at most 4 weeks", "8 days to spare". */
export function lateBy({ late, due, end, open }: Clock): string {
  if (late[1] > 0) return spokenLength(late)
  if (open) return say('card_notDue')
  const spare = due && end ? daysBetween(end.to, due.from) : 0
  return spare > 0 ? say('card_spare', { n: spare }) : say('card_inTime')
}

/** What the steps of a decision are called together. */
export function titleOfActions(state: Pick<CardState, 'record'>): string {
  const called = calledOf(actionsOf(state))
  if (called === 'agreed') return say('card_agreed')
  return called === 'ordered' ? say('card_ordered') : called === 'mixed' ? say('card_mixed') : say('card_recommended')
}

/** What was agreed, and what was done of it before the decision. */
export const actionsOf = ({ record }: Pick<CardState, 'record'>): Action[] => [...record.actions, ...(record.done ?? [])]

/** The action on the watchlist, what the reader said of it there, and the day that counts now. */
export function standing(action: Action, state: Pick<CardState, 'watched'>) {
  const watched = state.watched?.actions?.find(({ text }) => text === action.text)
  const mark = watched?.mark
  return { watched, mark, due: watched?.later ?? action.due }
}

/** How many actions were agreed, and which day comes next: "next due 4 December 2026", "were due 20 November 2025". */
export function actionCount(state: CardState): [count: number, due?: string] {
  const actions = actionsOf(state)
  const days = actions
    .filter(({ status }) => status !== 'done')
    .flatMap((action) => standing(action, state).due ?? [])
    .toSorted()
  const next = days.find((day) => day >= state.today)
  if (next) return [actions.length, say('card_nextDue', { day: sayDay(next) })]
  return days.length ? [actions.length, say('card_pastDue', { n: days.length, day: sayDay(days.at(-1)!) })] : [actions.length]
}
