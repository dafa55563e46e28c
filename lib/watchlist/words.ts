import { daysFrom } from './day.ts'
import { roughly } from '../wording/length-text.ts'
import type { ActionState } from './state.ts'

/** What a tag says: "3 months overdue", "Due in 5 days", "Done 2 weeks late". Words alone must tell the state. */
export function stateText(state: ActionState): string {
  switch (state.is) {
    case 'overdue':
      return `${roughly(state.days)} overdue`
    case 'due soon':
    case 'pending':
      if (state.days === 0) return 'Due today'
      if (state.days === 1) return 'Due tomorrow'
      return `Due in ${roughly(state.days)}`
    case 'done':
      if (state.late === null) return 'Done'
      return state.late ? `Done ${roughly(state.late)} late` : 'Done on time'
    case 'dropped':
      return 'No longer expected'
    case 'unknown':
      return 'Due date not known'
  }
}

/** A day told from today: "today", "tomorrow", "yesterday", "in 5 days", "3 months ago". */
export function fromToday(day: string, today: string): string {
  const days = daysFrom(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${roughly(days)}` : `${roughly(-days)} ago`
}
