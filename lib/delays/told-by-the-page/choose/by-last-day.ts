// The start, length and end of a last day that the text names.

import { stems } from '../../../text/stems.ts'
import { atOnce } from '../../../text/steps.ts'
import { asLength } from '../lengths.ts'
import type { Page } from '../page.ts'
import type { LastDay } from '../says/last-days.ts'
import { clockFrom } from './clock-from.ts'
import { endOf } from './end-of.ts'
import { heaviestFirst, leadingFrom, weighing } from './leads.ts'
import type { Lead } from './leads.ts'
import { theOne } from './one.ts'
import type { NewClock } from '../../clock.ts'

/** A clock whose last day the text names. */
export interface OfDay {
  clock: NewClock
  /** true where the text says outright when it ended, or that it has not. */
  outright: boolean
}

/** How much must speak for a start from which the last day follows. */
const enough = 1.5

/**
 * The clock of which the text itself names the last day ("The minutes should have been with her by 8 June"). The start is the one
 * dated thing from which that day follows exactly, by a length that the page gives in words of the same matter; the end what the next
 * sentences say of it, or the one thing done that is told of in the same words. Where two readings are possible there is none.
 */
export function byLastDay(day: LastDay, page: Page): OfDay | null {
  const said = stems(day.words)
  const own = day.lengths.flatMap((mention) => {
    const length = asLength(mention, page.input.decision, page.places)
    return length ? [{ ...length, about: said }] : []
  })
  const weigh = weighing(said)
  const all = heaviestFirst(
    [page.leading, atOnce(leadingFrom(page.starts, own))]
      .flatMap((leading) => leading.get(day.span.to) ?? [])
      .map((lead) => ({ ...lead, weight: weigh(lead, names(day, lead) ? 2 : 0) })),
  )
  const strong = all.filter(({ weight }) => weight >= enough)
  // One start and one length lead there, whatever their words share: that they come to the very day is more than chance.
  const alone = !strong.length && !day.open && !all.some((lead) => isOther(lead, all[0]!) || hasOtherLength(lead, all[0]!))
  const best = theOne(alone ? all : strong, isOther)
  if (!best) return null
  // "The 40 working days ran out on 9 April": what for, the limit says.
  const topic = said.size > 1 || !day.lengths.length ? said : new Map([...best.length.about, ...said])
  const end = day.open ? null : endOf(day, best.start.event, topic, best.length, page.story)
  // Where no word ties them, what came about on the day of the start is no end of it.
  if (end && end.event.span.from <= best.start.event.span.to && !strong.length) return null
  const clock = end || day.open ? clockFrom(best, end?.event ?? null, day, topic, page) : null
  return clock && { clock, outright: end?.outright ?? true }
}

const hasOtherLength = ({ length: { period: one } }: Lead, { length: { period: other } }: Lead): boolean =>
  one.value !== other.value || one.unit !== other.unit

/** Two starts are two readings, and so are two things that were agreed with one last day. */
const isOther = (one: Lead, other: Lead): boolean =>
  one.start.event.span.from !== other.start.event.span.from ||
  (!!one.length.from && !!other.length.from && one.length.name !== other.length.name)

/** Whether the sentence of a last day names the length itself: "six months, until 3 October". */
const names = (day: LastDay, { length: { period } }: Lead): boolean =>
  day.lengths.some(({ value, unit }) => value === period.value && unit === period.unit)
