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

/** How the events of a page are looked at for one undertaking. */
interface View {
  /** Those that can be its start or its end. */
  told: Told[]
  /** What an event says, with what stands before it where it leans on that. */
  words: (event: Event) => string
  /** How much speaks for an event as one of some kinds. */
  weigh: (kinds: readonly Kind[], about: Stems, event: Event) => number
}

/**
 * Starts and ends that the words of an undertaking fit: the first start, what was done before the next one, and so on through the story.
 */
export function pairsByWords(asks: Asks, undertaken: Undertaken, page: Page): Pair[] {
  const view = viewOf(asks, undertaken, page)
  const ends = endsFor(asks, view)
  const starts = startsFor(asks, ends, view)
  const pairs: Pair[] = []
  for (let start = starts[0]; start;) {
    const { event } = start
    const possible = ends.filter(
      ({ event: end }) =>
        end !== event &&
        end.span.from >= event.span.to &&
        (asks.sure || end.words.block === event.words.block) &&
        !end.mentions.some((mention) => event.mentions.includes(mention)),
    )
    const first = possible[0]?.event.span.from
    if (!first) break
    const next = starts.find((one) => one.event.span.from > first)
    const weigh = ({ event: end }: Told): number => view.weigh(asks.tasks, asks.outcome, end)
    const [best] = possible.filter((one) => !next || byDay(one, next) < 0).toSorted((a, b) => weigh(b) - weigh(a) || byDay(a, b))
    const end = best!.event
    const isOther = ({ event: { span } }: Told) => span.from > event.span.from && span.from < end.span.from
    pairs.push({ start: event, end, alone: !starts.some(isOther) })
    start = next
  }
  return pairs
}

/** All but the undertaking's own sentence, and but complaints where it is about something else. */
function viewOf({ triggers }: Asks, { block, sentence }: Undertaken, { story, places, input: { decision } }: Page): View {
  const words = oncePer((event: Event) => {
    const place = leans.test(event.text) ? places(event.words.block, event.words.start) : null
    return place ? decision.text.slice(place.sentence.start, event.words.end) : event.text
  })
  const ofComplaints = triggers.some(({ name }) => name === 'complain' || name === 'again')
  return {
    told: story.told.filter(
      ({ event: { kind, words: at } }) =>
        (ofComplaints || !kind || !ofComplaint.test(kind)) && !(at.block === block && at.start < sentence.end && at.end > sentence.start),
    ),
    words,
    weigh: (kinds, about, event) => kinds.filter((kind) => kind.told.test(words(event))).length + Math.min(1.5, shared(own(event), about)),
  }
}

/** What tells that one of the tasks was done, by its days. */
function endsFor({ tasks, outcome }: Asks, { told, words }: View): Told[] {
  const acknowledged = tasks.some(({ name }) => name === 'acknowledge')
  const needsThing = tasks.every(({ name }) => ofAnything.has(name))
  return told
    .filter(
      ({ event }) =>
        isDone(event) &&
        !notYetDone.test(event.text) &&
        (acknowledged || !acknowledges.test(event.text)) &&
        tasks.some((task) => task.told.test(words(event))) &&
        (!needsThing || shared(own(event), outcome) >= 1),
    )
    .toSorted(byDay)
}

/** What tells of one of the triggers, by its days: those of which about as much speaks as of any. */
function startsFor({ triggers, trigger, whole }: Asks, ends: readonly Told[], { told, words, weigh }: View): Told[] {
  const bodys = triggers.some((one) => one.bodys)
  const needsThing = triggers.every(({ name }) => bare.has(name))
  const weighed = told
    .filter(
      (one) =>
        one.event.actor !== 'ombudsman' &&
        !toUs.test(one.event.text) &&
        (bodys ? !ends.includes(one) : one.event.actor !== 'body' || leans.test(one.event.text)) &&
        triggers.some(({ told: tells }) => tells.test(words(one.event))) &&
        (!needsThing || shared(own(one.event), whole) >= 1),
    )
    .map((one) => ({ one, weight: weigh(triggers, trigger, one.event) }))
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => weight))
  return weighed
    .filter(({ weight }) => weight > heaviest - clear)
    .map(({ one }) => one)
    .toSorted(byDay)
    .slice(0, most)
}

/** Starts that are looked at for one undertaking: what keeps the time linear. */
const most = 60
/** A start that weighs this much less than the best is none. */
const clear = 0.6
