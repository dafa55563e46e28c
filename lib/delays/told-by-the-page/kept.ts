import type { Clock, Event, Stated } from '../../record.ts'
import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { oncePer } from '../../text/once.ts'
import { shared, stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { clockOf, endOf } from '../clock.ts'
import { asksOf } from './asks.ts'
import type { Asks } from './asks.ts'
import { fits } from './by-figure.ts'
import type { Length } from './lengths.ts'
import type { Page } from './page.ts'
import { unnamed } from './rule-of.ts'
import { matchOf } from './same-act.ts'
import type { Kind } from './acts/kinds.ts'
import { isDone } from './told.ts'
import type { Told } from './told.ts'

type Read = Omit<Clock, 'id'>

/**
 * Clocks for what a body set itself to do, where its own words tell both ends: "will visit the site within 15 working days of a report"
 * beside "Ms A reported it on 3 July" and "An officer went to the site on 20 July". That a target was missed is claimed only where start
 * and end are just the acts that the words ask for, done to just those things, or a figure of the text says so too.
 * @param known the clocks that were read before: none of theirs is told again
 */
export function* keptByWords(page: Page, known: readonly Read[]): Generator<void, Read[]> {
  const figures = freeFigures(page, known)
  const found: Read[] = []
  for (const length of page.lengths.slice(0, most)) {
    found.push(...clocksOf(length))
    yield
  }
  return found

  function clocksOf(length: Length): Read[] {
    const exact = matchOf(length, page)
    const asks = isOwn(length) ? asksOf(length, page) : null
    const pairs = exact ? [exact] : asks ? pairsOf(asks, page) : []
    return pairs.flatMap((pair) => {
      const { start, end } = pair
      const clock = clockOf({
        rule: 'page-limit',
        name: nameOf(length, asks, end),
        start: endOf(start),
        end: endOf(end),
        limit: length.period,
        counting: length,
        limitFrom: 'page',
        limitWords: length.words,
        decisionDate: page.input.decision.decisionDate,
      })
      if (!clock || known.some((other) => isSame(other, clock) && !(exact && other.rule === 'page-limit'))) return []
      // The text counts otherwise than these words: "should have been removed by 30 April".
      if (exact && page.days.some(({ span }) => isBetween(span, clock) && span.from !== clock.due?.from)) return []
      return exact || clock.late[1] === 0 || ('alone' in pair && pair.alone && isFigured(clock, namesOf(asks!), page, figures))
        ? [clock]
        : []
    })
  }
}

/** "First contact", "Visit": the task that was done; stages of a procedure have names of their own. */
function nameOf({ rule, name, title }: Length, asks: Asks | null, end: Event): string {
  const done = rule === 'page-limit' ? asks?.tasks.find(({ called, told }) => called && told.test(end.text)) : undefined
  return (done?.name === 'reply' && name) || done?.called || name || title || asks?.words || unnamed
}

const isOwn = ({ from, rule }: Length): boolean => !from && (rule === 'page-limit' || rule.startsWith('lgsco-code'))

/** Whether a last day that the text names can be that of a clock. */
const isBetween = ({ from }: { from: string }, { start, end }: Read): boolean => !!start && !!end && from > start.from && from <= end.from

/** The same length to the same end. */
const isSame = (one: Read, other: Read): boolean =>
  !!one.end && one.end.from === other.end?.from && one.limit.value === other.limit.value && one.limit.unit === other.limit.unit

/** The findings on how long something took, or how late it was, of which no clock is known that they are true of. */
function freeFigures({ input: { stated = [] } }: Page, known: readonly Read[]): Stated[] {
  const measured = known.slice(0, most).flatMap(({ start, due, end }) => (start && due && end ? [{ start, due, end }] : []))
  return stated
    .slice(0, most)
    .filter((figure) => figure.said === 'finding' && !measured.some(({ start, due, end }) => fits(figure, start, due.to, { span: end })))
}

/**
 * Whether one of the figures is true of a clock, and its words name what was due.
 * @param names whether words name it
 */
function isFigured({ start, due, end }: Read, names: (words: string) => boolean, { places }: Page, figures: readonly Stated[]): boolean {
  if (!start || !due || !end) return false
  return figures.some(
    (figure) => fits(figure, start, due.to, { span: end }) && names(places(figure.words.block, figure.words.start)?.words ?? ''),
  )
}

/** Whether words tell one of the tasks, or ask for it. */
const namesOf =
  ({ tasks }: Asks) =>
  (words: string): boolean =>
    tasks.some(({ told, asked }) => told.test(words) || asked.test(words))

/** Lengths, clocks, figures and starts that are looked at on one page: what keeps the time linear. */
const most = 60

/** The words of an event itself, cut once for all limits. */
const own = oncePer((event: Event) => stems(event.text))
const byDay = (one: Told, other: Told): number => one.event.span.from.localeCompare(other.event.span.from)

/** On the way to being done, or only spoken of. */
const partly = cued(
  anyOf(
    'i',
    /\b(?:holding|interim|automatic|chas\w+|remind\w*|draft|needed (?:more|longer)|more time|extension|apologis\w+|passed (?:on )?to)\b/,
    /\b(?:still|not|would|will|should|until|longer|never|nobody|no one|could)\b|n['’]t\b/,
    /\b(?:began|begun|start(?:ed|ing)?|commenced|opened|tried|attempt\w*|half|part(?:ly)?|some of|most of)\b/,
    /\b(?:cancel\w*|postpon\w*|put (?:off|back)|rearrang\w*|fail\w*|unable|queried|questioned)\b/,
    /\b(?:offered to|agreed to|arranged|promis\w+|asked|invited|propos\w+|plan(?:s|ned) to|intend\w*)\b/,
  ),
)
const acknowledges = cued(/\backnowledg/i)
const toUs = cued(/\b(?:to|with) (?:us|the ombudsman)\b/i)
/** "… complained by letter, which the Council had on 27 June": what "which" is stands before it. */
const leans = cued(/^(?:that|which)\b/i)
const ofComplaint = cued(/^(?:corp|csp|asc-complaint|lgsco)/)
/** Tasks of which the thing itself must be named: what was sent, what met, what was finished. */
const ofAnything = new Set(['send', 'meet', 'finish'])
/** Triggers that say little: what was asked for must be named too. */
const bare = new Set(['ask', 'decide', 'begin'])

interface Pair {
  start: Event
  end: Event
  /** false where another start stands between the two. */
  alone: boolean
}

/**
 * Starts and ends that the words of an undertaking fit: the first start, what was done before the next one, and so on through the story.
 */
function pairsOf(asks: Asks, { story: { told }, places, input: { decision } }: Page): Pair[] {
  const { tasks, triggers, sentence, sure } = asks
  const words = oncePer((event: Event) => {
    const place = leans.test(event.text) ? places(event.words.block, event.words.start) : null
    return place ? decision.text.slice(place.all[place.at]!.start, event.words.end) : event.text
  })
  const weigh = (kinds: readonly Kind[], about: Stems, event: Event): number =>
    kinds.filter((kind) => kind.told.test(words(event))).length + Math.min(1.5, shared(own(event), about))
  const ofComplaints = triggers.some(({ name }) => name === 'complain' || name === 'again')
  const canBe = ({ kind, words: at }: Event): boolean =>
    (ofComplaints || !kind || !ofComplaint.test(kind)) &&
    !(at.block === sentence.block && at.start < sentence.end && at.end > sentence.start)
  const acknowledged = tasks.some(({ name }) => name === 'acknowledge')
  const ends = told
    .filter(
      ({ event }) =>
        canBe(event) &&
        isDone(event) &&
        !partly.test(event.text) &&
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
/** A start that weighs this much less than the best is none. */
const clear = 0.6
