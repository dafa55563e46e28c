// The clocks that the page's own words give: by a last day, by a figure, by what a body set itself to do, joined with what was read before.

import { elapsed, late as lateBy } from '../../calendar/between.ts'
import { keptByWords } from './choose/kept.ts'
import { endOf } from '../clock.ts'
import type { NewClock } from '../clock.ts'
import type { ClockInput } from '../clock-input.ts'
import { byLastDay } from './choose/by-last-day.ts'
import type { OfDay } from './choose/by-last-day.ts'
import { fits } from './choose/fits.ts'
import { isExactly, isWithin, onlyDay } from './choose/how-late.ts'
import { pageOf } from './page.ts'
import type { Page } from './page.ts'
import type { LastDay } from './says/last-days.ts'
import { byFigure } from './choose/by-figure.ts'

/**
 * Adds the clocks that the text's own words give, whatever the limit is about: by the last day that it names, by how late it says that
 * something was, by the body's own target told in its own words. What has been read already stays, but for a clock that the text's words
 * about the same last day contradict.
 * @param read the clocks of limits that the rulebook knows
 */
export function* addToldByThePage(input: ClockInput, read: readonly NewClock[]): Generator<void, NewClock[]> {
  const page = yield* pageOf(input)
  let clocks = [...read]
  const named: NewClock[] = []
  for (const day of page.days) {
    yield
    const found = byLastDay(day, page)
    if (!found) {
      clocks = clocks.map((clock) => heldTo(day, clock, page))
      continue
    }
    named.push(found.clock)
    clocks = clocks.filter((other) => !read.includes(other) || !isWrong(other, found, day))
    add(found.clock)
  }
  for (const { clock, figure } of yield* byFigure(page)) {
    const isTrueOf = (other: NewClock) => fits(figure, other.start!, other.due!.to, { span: other.end! })
    const isRival = (other: NewClock) => sameEnd(other, clock) && !!other.start && !!other.due
    clocks = clocks.filter((other) => !isRival(other) || isTrueOf(other))
    // What was read from another start already, and is as true of the figure, stays.
    if (!clocks.some(isRival)) add(clock)
  }
  for (const clock of yield* keptByWords(page, clocks)) {
    clocks = clocks.filter((other) => !(other.rule === 'page-limit' && sameEnd(other, clock) && !named.includes(other)))
    add(clock)
  }
  // "Within ten working days for building work and 20 for fences": the one whose last day the findings name is the one that counts.
  const isOwn = ({ rule, due }: NewClock) => rule === 'page-limit' && !named.some((other) => other.due?.to === due?.to)
  return clocks.filter((clock) => !isOwn(clock) || !named.some((other) => other.rule === clock.rule && isSameOtherwise(other, clock)))

  function add(clock: NewClock): void {
    if (!clocks.some((other) => tellsSame(other, clock) || (read.includes(other) && isOfDay(clock, other)))) clocks.push(clock)
  }
}

/** Whether a clock that was read is not what the text says of the same last day. */
const isWrong = (other: NewClock, { clock, outright }: OfDay, day: LastDay): boolean =>
  isOfDay(other, clock) &&
  (contradicted(other, clock, day) || (outright && other.rule === clock.rule && other.end?.from !== clock.end?.from))

/** Whether a clock has the last day of another; what was agreed by one day is as many things as it has names. */
const isOfDay = (one: NewClock, other: NewClock): boolean =>
  sameDay(one, other) && (one.rule !== 'agreed-action' || one.name === other.name)

/** Whether a clock tells already what another would: to the same end, from the same day, by the same last day, or from that day on. */
const tellsSame = (other: NewClock, clock: NewClock): boolean =>
  other.end?.from === clock.end?.from &&
  (sameDay(other, clock) ||
    (!!clock.due && other.start?.from === clock.due.from) ||
    (other.start?.from === clock.start?.from && other.rule === clock.rule))

/**
 * A clock of which the text names the last day and says by how many days it was missed: where that is another number, it ends on the one
 * day that the text names and that is just so late; where there is none, it is not late for certain.
 */
function heldTo(day: LastDay, clock: NewClock, { story }: Page): NewClock {
  const { due, end, start, late } = clock
  if (!start || !end || !due || late[0] <= 0 || due.from !== day.span.from || due.to !== day.span.to) return clock
  if (!day.lateBy?.unit.endsWith('days') || isExactly(day, { span: end })) return clock
  const other = onlyDay(day, story.days, (event) => event.span.from > start.to)
  if (other) return { ...clock, end: endOf(other), elapsed: elapsed(start, other.span), late: lateBy(due, other.span) }
  return { ...clock, late: [0, late[1]], notes: [...clock.notes, `The text says that it was ${day.lateBy.text} late.`] }
}

/** The same length to the same end: one of the two counts from the wrong start. */
const sameEnd = (one: NewClock, other: NewClock): boolean =>
  !!one.end &&
  one.end.from === other.end?.from &&
  one.limit.value === other.limit.value &&
  one.limit.unit === other.limit.unit &&
  one.start?.from !== other.start?.from

/** From one day to another, by two lengths. */
const isSameOtherwise = (one: NewClock, other: NewClock): boolean =>
  !!one.start && !!one.end && one.start.from === other.start?.from && one.end.from === other.end?.from && one.due?.from !== other.due?.from

const sameDay = (one: NewClock, other: NewClock): boolean =>
  !!one.due && !!other.due && one.due.from === other.due.from && one.due.to === other.due.to

/** Whether the text says by how much the end was late, and that is true of one clock and not of the other. */
function contradicted(other: NewClock, clock: NewClock, { lateBy: figure }: LastDay): boolean {
  return !!figure && !!clock.end && other.end?.from !== clock.end.from && (!other.end || !isWithin(figure, other.late))
}
