// Starts and ends of an undertaking by the words of its acts.

import type { Event } from '../../../record.ts'
import { cued } from '../../../text/cued.ts'
import { oncePer } from '../../../text/once.ts'
import { shared, stems } from '../../../text/stems.ts'
import type { Stems } from '../../../text/stems.ts'
import type { Kind } from '../acts/kinds.ts'
import { acknowledges, notYetDone } from '../acts/on-the-way.ts'
import type { Page } from '../page.ts'
import type { Asks } from '../says/asks.ts'
import type { Undertaken } from '../says/undertaken.ts'
import { isDone } from '../told.ts'
import type { Told } from '../told.ts'

/** The words of an event itself, cut once for all limits. */
const own = oncePer((event: Event) => stems(event.text))
const byDay = (one: Told, other: Told): number => one.event.span.from.localeCompare(other.event.span.from)

const toUs = cued(/\b(?:to|with) (?:us|the ombudsman)\b/i)
/** "… complained by letter, which the Council had on 27 June": what "which" is stands before it. */
const leans = cued(/^(?:that|which)\b/i)
const ofComplaint = cued(/^(?:corp|csp|asc-complaint|lgsco)/)
/** Tasks of which the thing itself must be named: what was sent, what met, what was finished. */
const ofAnything = new Set(['send', 'meet', 'finish'])
/** Triggers that say little: what was asked for must be named too. */
const bare = new Set(['ask', 'decide', 'begin'])

/** A start and an end that the words of an undertaking fit. */
export interface Pair {
  start: Event
  end: Event
  /** false where another start stands between the two. */
  alone: boolean
}

/**
 * Starts and ends that the words of an undertaking fit: the first start, what was done before the next one, and so on through the story.
 */
export function pairsByWords(asks: Asks, { block, sentence }: Undertaken, { story: { told }, places, input: { decision } }: Page): Pair[] {
  const { tasks, triggers, sure } = asks
  const words = oncePer((event: Event) => {
    const place = leans.test(event.text) ? places(event.words.block, event.words.start) : null
    return place ? decision.text.slice(place.sentence.start, event.words.end) : event.text
  })
  const weigh = (kinds: readonly Kind[], about: Stems, event: Event): number =>
    kinds.filter((kind) => kind.told.test(words(event))).length + Math.min(1.5, shared(own(event), about))
  const ofComplaints = triggers.some(({ name }) => name === 'complain' || name === 'again')
  const canBe = ({ kind, words: at }: Event): boolean =>
    (ofComplaints || !kind || !ofComplaint.test(kind)) && !(at.block === block && at.start < sentence.end && at.end > sentence.start)
  const acknowledged = tasks.some(({ name }) => name === 'acknowledge')
  const ends = told
    .filter(
      ({ event }) =>
        canBe(event) &&
        isDone(event) &&
        !notYetDone.test(event.text) &&
        (acknowledged || !acknowledges.test(event.text)) &&
        tasks.some((task) => task.told.test(words(event))) &&
        (!tasks.every(({ name }) => ofAnything.has(name)) || shared(own(event), asks.outcome) >= 1),
    )
    .toSorted(byDay)
  const bodys = triggers.some((trigger) => trigger.bodys)
  const fitting = told.filter(
    (one) =>
      canBe(one.event) &&
      one.event.actor !== 'ombudsman' &&
      !toUs.test(one.event.text) &&
      (bodys ? !ends.includes(one) : one.event.actor !== 'body' || leans.test(one.event.text)) &&
      triggers.some((trigger) => trigger.told.test(words(one.event))) &&
      (!triggers.every(({ name }) => bare.has(name)) || shared(own(one.event), asks.whole) >= 1),
  )
  const weights = new Map(fitting.map((one) => [one, weigh(triggers, asks.trigger, one.event)]))
  const heaviest = fitting.reduce((sum, one) => Math.max(sum, weights.get(one)!), 0)
  const starts = fitting
    .filter((one) => weights.get(one)! > heaviest - clear)
    .toSorted(byDay)
    .slice(0, most)

  const pairs: Pair[] = []
  for (let start = starts[0]; start;) {
    const { event } = start
    const possible = ends.filter(
      ({ event: end }) =>
        end !== event &&
        end.span.from >= event.span.to &&
        (sure || end.words.block === event.words.block) &&
        !end.mentions.some((mention) => event.mentions.includes(mention)),
    )
    const first = possible[0]?.event.span.from
    if (!first) break
    const next = starts.find((one) => one.event.span.from > first)
    const [best] = possible
      .filter((one) => !next || byDay(one, next) < 0)
      .toSorted((a, b) => weigh(tasks, asks.outcome, b.event) - weigh(tasks, asks.outcome, a.event) || byDay(a, b))
    const end = best!.event
    const isOther = ({ event: { span } }: Told) => span.from > event.span.from && span.from < end.span.from
    pairs.push({ start: event, end, alone: !starts.some(isOther) })
    start = next
  }
  return pairs
}
/** Starts that are looked at for one undertaking: what keeps the time linear. */
const most = 60
/** A start that weighs this much less than the best is none. */
const clear = 0.6
