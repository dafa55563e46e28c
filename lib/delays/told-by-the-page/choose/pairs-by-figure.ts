// Starts and ends that a figure fits, found without trying each with each.

import { numberOf } from '../../../calendar/day.ts'
import type { Day, Span } from '../../../calendar/span.ts'
import type { Event, Stated } from '../../../record.ts'
import { oncePer } from '../../../text/once.ts'
import { within } from '../../../text/within.ts'
import { fits, lastDaysFor } from './fits.ts'
import type { Lead, Leading } from './leads.ts'

/** Leads in the order of their last days, and where to look for those of one last day or of one start. */
interface Index {
  /** Each with its last day, and which of the last days that is. */
  list: [lead: Lead, due: Day, nth: number][]
  /** In the order of the days, which are numbers here. */
  byDue: { start: number; end: number; due: Day; at: number[] }[]
  byStart: Map<Span, number[]>
}

const indexOf = oncePer((leading: Leading): Index => {
  const found: Index = { list: [], byDue: [], byStart: new Map() }
  for (const [due, leads] of leading) {
    const at: number[] = []
    for (const lead of leads) {
      const { span } = lead.start.event
      const same = found.byStart.get(span)
      if (same) same.push(found.list.length)
      else found.byStart.set(span, [found.list.length])
      at.push(found.list.length)
      found.list.push([lead, due, found.byDue.length])
    }
    const day = numberOf(due)
    found.byDue.push({ start: day, end: day, due, at })
  }
  found.byDue.sort((a, b) => a.start - b.start)
  return found
})

/**
 * Leads and ends that a figure fits, in the order of the leads' last days. Whether it fits depends on the last day and the end, or on the
 * start and the end, and only the last days from which the end can be that far are tried.
 */
export function pairsByFigure(figure: Stated, leading: Leading, ends: readonly Event[]): [Lead, due: Day, Event][] {
  const found: [at: number, end: number][] = []
  const { list, byDue, byStart } = indexOf(leading)
  for (const [i, end] of ends.entries()) {
    if (figure.kind === 'total') {
      for (const [start, at] of byStart) if (fits(figure, start, '', end)) for (const one of at) found.push([one, i])
      continue
    }
    for (const { due, at } of within(byDue, ...lastDaysFor(figure, end.span)))
      if (fits(figure, end.span, due, end)) for (const one of at) found.push([one, i])
  }
  return found
    .sort((a, b) => list[a[0]]![2] - list[b[0]]![2] || a[1] - b[1] || a[0] - b[0])
    .map(([at, end]) => [list[at]![0], list[at]![1], ends[end]!])
}
