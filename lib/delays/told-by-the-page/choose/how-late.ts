// Whether an end is as late as the text says that it was.

import { elapsed, late, workingDaysBetween } from '../../../calendar/between.ts'
import type { DurationMention } from '../../../dates/mention.ts'
import type { Event } from '../../../record.ts'
import { widthOf } from '../../pair-figures.ts'
import type { LastDay } from '../says/last-days.ts'
import { isDone } from '../told.ts'
import type { Story } from '../told.ts'

/** Whether what the text says it took, or was late by, can be true of this end. */
export function fitsFigures({ span, lateBy, took }: LastDay, start: Event, end: Event): boolean {
  const past = late(span, end.span)
  return !(lateBy && past[1] === 0) && isWithin(lateBy, past) && isWithin(took, elapsed(start.span, end.span))
}

/** Whether a figure of the text can be true of so many calendar days. */
export function isWithin(figure: DurationMention | null, range: [number, number]): boolean {
  if (!figure) return true
  const [least, most] = widthOf(figure)
  return range[1] >= least && range[0] <= most
}

/** The one day that the text names and that is just as late as it says; null where there is none, or there are two. */
export function onlyDay(day: LastDay, days: Story['days'], can: (event: Event) => boolean): Event | null {
  // That a day is just so many days late is enough; of weeks many days are.
  const toTheDay = day.lateBy?.unit.endsWith('days')
  const found = days.filter(
    ({ event, mention }) => mention.kind === 'date' && isExactly(day, event) && (toTheDay || isDone(event)) && can(event),
  )
  return found.length === 1 ? found[0]!.event : null
}

/** Whether it was late by so many days, working days or weeks, to the day. */
export function isExactly({ span, lateBy }: LastDay, end: Pick<Event, 'span'>): boolean {
  if (!lateBy || lateBy.limiting || end.span.from !== end.span.to) return false
  if (lateBy.unit === 'working days') return workingDaysBetween(span.to, end.span.to) === lateBy.value
  const days = { days: 1, weeks: 7 }[lateBy.unit as string]
  return !!days && late(span, end.span)[0] === lateBy.value * days
}
