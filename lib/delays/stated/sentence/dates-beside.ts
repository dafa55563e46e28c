// What the dates beside a length say of where it is counted from.

import { daysBetween } from '../../../calendar/day.ts'
import type { Mention } from '../../../dates/mention.ts'
import type { Length } from './marked.ts'

/** A date expression of a block with its days, which are empty where the year cannot be told. */
export interface Dated {
  start: number
  end: number
  from: string
  to: string
}

/** The date expressions of a page by block, in order, without those that are lengths. */
export function datesOf(mentions: readonly Mention[]): Map<string, Dated[]> {
  const found = new Map<string, Dated[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue
    const list = found.get(mention.block) ?? []
    found.set(mention.block, list)
    list.push({ start: mention.start, end: mention.end, ...(mention.span ?? { from: '', to: '' }) })
  }
  return found
}

/** About how many days a unit has. */
export const daysOfUnit: Record<string, number> = { days: 1, 'working days': 1.4, weeks: 7, months: 30.44, years: 365.25 }

/**
 * Whether a length that is told beside its date ("nine months later in February 2024") is counted from the start of it all and not from
 * the last day that was named before: the days then agree with an earlier date and not with the last one.
 * @param dates of the block, in order
 * @param until where the date that stands beside the length may begin
 */
export function countedFromStart(length: Length, dates: readonly Dated[], until: number): boolean {
  const beside = dates.findIndex(({ start }) => start >= length.end && start <= until)
  const unit = daysOfUnit[length.unit ?? '']
  if (beside < 2 || !unit || !dates[beside]!.from) return false
  const at = dates[beside]!
  const agrees = (from: Dated): boolean =>
    from.from !== '' &&
    daysBetween(from.to, at.from) <= (length.most + 0.5) * unit &&
    daysBetween(from.from, at.to) >= (length.value - 0.5) * unit
  return !agrees(dates[beside - 1]!) && dates.slice(0, beside - 1).some(agrees)
}
