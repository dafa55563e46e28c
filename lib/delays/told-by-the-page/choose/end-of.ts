// The end of what was due by a day: told behind it, told in its words, or left by the figure.

import type { Event } from '../../../record.ts'
import { shared } from '../../../text/stems.ts'
import type { Stems } from '../../../text/stems.ts'
import type { Length } from '../lengths.ts'
import type { LastDay } from '../says/last-days.ts'
import type { Story, Told } from '../told.ts'
import { endBehind } from './end-behind.ts'
import type { End } from './end-behind.ts'
import { isExactly, onlyDay } from './how-late.ts'
import { apart, onOneDay } from './one.ts'
import { soughtFor } from './sought.ts'
import type { Sought } from './sought.ts'

/**
 * What was done in the end: what the sentences behind the last day say of it, else the one thing that is told of in the same words,
 * else the one day that the figure ("four working days late") leaves. Never one that the text's own figures contradict.
 * @returns null where nothing fits, or two things do
 */
export function endOf(day: LastDay, start: Event, topic: Stems, length: Length, story: Story): End | null {
  const sought = soughtFor(day, start, topic, length, story)
  const behind = endBehind(sought)
  if (behind) return behind
  // "Would have arrived on 3 July … The Council served it seven days late": the one day that the text names and that is just so late.
  const event =
    onlyDay(day, story.days, ({ span, text }) => span.from > start.span.to && sought.serves(text)) ?? toldOf(sought, sought.possible())
  return event && { event, outright: false }
}

/** The one of some things that is told of in the words of the last day. */
function toldOf(sought: Sought, possible: readonly Told[]): Event | null {
  const { day, topic, outcome } = sought
  const weighed = possible
    .map(({ event, about }) => ({ event, link: shared(about, topic), weight: 2 * shared(about, topic) + shared(about, outcome) }))
    .filter(({ link }) => link >= 1)
    .toSorted((a, b) => b.weight - a.weight || a.event.span.from.localeCompare(b.event.span.from))
  const [best] = weighed
  // One word in common is enough where no other thing done has it.
  if (!best || !(best.link >= 1.5 || day.lateBy || day.took || onOneDay(weighed))) return leftByFigure(sought, possible)
  const rivals = weighed.filter(({ event, weight }) => event.span.from !== best.event.span.from && best.weight - weight < apart)
  return !rivals.length || (isExactly(day, best.event) && !rivals.some(({ event }) => isExactly(day, event))) ? best.event : null
}

/** The one of some things that the figure leaves: one thing that the body did on the whole page can be that late. */
function leftByFigure({ day, outcome }: Sought, possible: readonly Told[]): Event | null {
  const alone = onOneDay(possible)
  const left = possible.filter(
    ({ event, about }) =>
      isExactly(day, event) || ((day.lateBy ?? day.took) && (shared(about, outcome) >= 0.5 || (alone && event.actor !== 'complainant'))),
  )
  return onOneDay(left) ? left[0]!.event : null
}
