import { elapsed, late, workingDaysBetween } from '../../calendar/between.ts'
import type { Range } from '../../calendar/between.ts'
import { numberOf } from '../../calendar/day.ts'
import type { Span } from '../../calendar/span.ts'
import type { Clock, Event, Stated } from '../../record.ts'
import { limitById } from '../../rules/index.ts'
import { shared, stems } from '../../text/stems.ts'
import { within } from '../../text/within.ts'
import { extendable, extendedHere } from '../agreed-longer.ts'
import { apart } from './end-of.ts'
import { pronoun } from './last-days.ts'
import { tells } from './places.ts'
import { clockFrom, leadsOf, note, nothingSeen, weigh } from './page.ts'
import type { Lead, Page } from './page.ts'
import { isDone } from './told.ts'

/** How much must speak for a start: less where the figure is one of days, which leaves one day only. */
const enough = { exact: 2, about: 4, alone: 5.5 }
/** Figures that are looked at on one page: what keeps the time linear. */
const most = 60

/** A clock with the figure of the text that it rests on. */
export interface Figured {
  clock: Omit<Clock, 'id'>
  figure: Stated
}

/** A start, a length and an end that a figure fits. */
interface Found extends Lead {
  due: string
  end: Event
  weight: number
}

/**
 * Clocks of which the text gives a figure and not the last day: "filled the pothole on 27 September, which was 16 days late", "took ten
 * working days instead of five". The start, the length and the end that lead to just that figure; where others do too there is none.
 */
export function* byFigure(page: Page): Generator<void, Figured[]> {
  const {
    input: { decision, events, stated = [] },
    places,
    days,
    story,
  } = page
  const named = new Set(days.flatMap(({ block, at }) => [`${block.id} ${at}`, `${block.id} ${at + 1}`]))
  const found: Figured[] = []
  for (const figure of stated.slice(0, most)) {
    const place = figure.said === 'finding' ? places(figure.words.block, figure.words.start) : null
    if (!place || !tells(place) || named.has(`${place.block.id} ${place.at}`)) continue
    yield
    const before = pronoun.test(place.words) ? place.all[place.at - 1] : undefined
    const from = (before ?? place.all[place.at]!).start
    const told = within(story.days, from, figure.words.start).at(-1)?.event
    const words = decision.text.slice(from, place.all[place.at]!.end)
    const clock = oneOf(figure, told, words)
    if (clock && !found.some(({ clock: c }) => c.due!.from === clock.due!.from && c.end!.from === clock.end!.from))
      found.push({ clock, figure })
  }
  return found

  function oneOf(figure: Stated, told: Event | undefined, words: string): Omit<Clock, 'id'> | null {
    const said = stems(words)
    const likeness = new Map(story.told.map(({ event, about }) => [event, shared(about, said)]))
    const ends = told ? [told] : story.told.flatMap(({ event }) => (isDone(event) && likeness.get(event)! >= 1 ? [event] : []))
    const seen = nothingSeen()
    // A round figure beside no day: start, length and end must all speak for it.
    const alone = !told && !isExact(figure)
    const least = isExact(figure) ? enough.exact : alone ? enough.alone : enough.about
    const all = pairsOf(figure, leadsTo(leading(figure)), ends).flatMap(([lead, due, end]): Found[] => {
      const start = lead.start.event
      if (start === end || start.span.to >= due || end.span.from < start.span.from) return []
      if (!figure.limit && shared(said, lead.length.about) < 1) return []
      if (alone && (!endsBy(lead, end) || agreedLonger(lead, end))) return []
      const weight = weigh(lead, said, figure.limit ? 2 : 0, seen) + (alone ? Math.min(2, likeness.get(end)!) : 0)
      return weight >= least ? [{ ...lead, due, end, weight }] : []
    })
    const [best, ...others] = all.toSorted(
      (a, b) => b.weight - a.weight || Number(a.length.rule === 'page-limit') - Number(b.length.rule === 'page-limit'),
    )
    if (!best || others.some((other) => best.weight - other.weight < (told ? apart : 2 * apart) && !isSame(best, other))) return null
    return clockFrom(best, best.end, { words, before: called(best) }, said, page)
  }

  /** Whether a longer time was agreed, by which nothing is late. */
  function agreedLonger({ length: { rule }, start }: Lead, end: Event): boolean {
    return extendable.test(rule) && extendedHere(decision, start.event, end, events)
  }

  /** The leads of the page; where the figure's sentence says what the limit was, those of that length. */
  function leading({ limit }: Stated): ReadonlyMap<string, Lead[]> {
    if (!limit) return page.leading
    const own = new Map<string, Lead[]>()
    for (const length of page.lengths)
      if (
        length.period.value === limit.value &&
        (length.period.unit === limit.unit || (length.period.unit.endsWith('days') && limit.unit.endsWith('days')))
      )
        for (const lead of leadsOf(length, page)) note(own, lead)
    return own
  }
}

/** Leads in the order of their last days, and where to look for those of one last day or of one start. */
interface Leads {
  /** Each with its last day, and which of the last days that is. */
  list: [lead: Lead, due: string, nth: number][]
  byDue: { day: number; due: string; at: number[] }[]
  byStart: Map<Span, number[]>
}

const sorted = new WeakMap<ReadonlyMap<string, Lead[]>, Leads>()

function leadsTo(leading: ReadonlyMap<string, Lead[]>): Leads {
  let found = sorted.get(leading)
  if (found) return found
  sorted.set(leading, (found = { list: [], byDue: [], byStart: new Map() }))
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
    found.byDue.push({ day: numberOf(due), due, at })
  }
  found.byDue.sort((a, b) => a.day - b.day)
  return found
}

/**
 * Leads and ends that a figure fits, in the order of the leads' last days. Whether it fits depends on the last day and the end, or on the
 * start and the end, and only the last days from which the end can be that far are tried.
 */
function pairsOf(figure: Stated, { list, byDue, byStart }: Leads, ends: readonly Event[]): [Lead, due: string, Event][] {
  const found: [at: number, end: number][] = []
  for (const [i, end] of ends.entries()) {
    if (figure.kind === 'total') {
      for (const [start, at] of byStart) if (fits(figure, start, '', end)) for (const one of at) found.push([one, i])
      continue
    }
    const [first, last] = window(figure, end.span)
    for (let j = firstFrom(byDue, first); j < byDue.length && byDue[j]!.day <= last; j += 1) {
      const { due, at } = byDue[j]!
      if (fits(figure, end.span, due, end)) for (const one of at) found.push([one, i])
    }
  }
  return found
    .sort((a, b) => list[a[0]]![2] - list[b[0]]![2] || a[1] - b[1] || a[0] - b[0])
    .map(([at, end]) => [list[at]![0], list[at]![1], ends[end]!])
}

/** The days from which an end can be late by a figure. */
function window(figure: Stated, { from, to }: Span): [first: number, last: number] {
  const { unit, value } = figure
  const [begin, end] = [numberOf(from), numberOf(to)]
  // So many working days take no more than twice as many days, and the holidays at Christmas.
  if (isExact(figure)) return unit === 'days' ? [end - value, end - value] : [end - 2 * value - 40, end - value]
  const [low, high] = widthAbout(figure)
  return [begin - high, end - low]
}

function firstFrom(list: readonly { day: number }[], day: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.day < day) low = middle + 1
    else high = middle
  }
  return low
}

const isSame = (one: Found, other: Found): boolean =>
  one.due === other.due && one.start.event.span.from === other.start.event.span.from && one.end.span.from === other.end.span.from

const isExact = ({ unit, value, most: upTo, limiting }: Stated): boolean =>
  (unit === 'days' || unit === 'working days') && value === upTo && !limiting

/** Whether something was late by a figure, or took that long, to the day where it is one of days. */
export function fits(figure: Stated, start: Span, due: string, end: { span: Span }): boolean {
  const from = figure.kind === 'total' ? start : { from: due, to: due }
  if (end.span.to < from.to) return false
  if (!isExact(figure)) return isAbout(figure, figure.kind === 'total' ? elapsed(from, end.span) : late(from, end.span))
  if (end.span.from !== end.span.to) return false
  return (figure.unit === 'days' ? elapsed(from, end.span)[0] : workingDaysBetween(from.to, end.span.to)) === figure.value
}

const inDays: Record<string, number> = { days: 1, 'working days': 1.4, weeks: 7, months: 30.4, years: 365 }

/** A figure alone must be true as people round: "seven weeks" is no eight. */
function isAbout(figure: Stated, [least, longest]: Range): boolean {
  const [low, high] = widthAbout(figure)
  return figure.unit in inDays && longest > 0 && longest >= low && least <= high
}

/** Calendar days that a figure can be. */
function widthAbout({ value, most: upTo, unit, limiting }: Stated): Range {
  const one = inDays[unit] ?? 0
  const over = limiting === 'over' || limiting === 'at least'
  return [(value - (over ? 0 : 0.5)) * one - 1, (upTo + (limiting === 'nearly' ? 0 : over ? 1.2 : 0.7)) * one + 1]
}

/** Whether a limit of the rulebook ends with what is known to have happened; one that the page states as its own ends with anything. */
function endsBy({ length: { rule, title } }: Lead, { kind }: Event): boolean {
  const limit = limitById(rule)
  return limit ? limit.endsWith.includes(kind as never) : !!title
}

/** What a clock is called that has no other name: what the limit asks for, else what ended it without its day. */
function called({ length: { title }, end: { text } }: Found): string {
  const asks = title.replace(/(?:^| )within .*$/i, '')
  if ([...stems(asks).values()].includes(1)) return asks
  return text.replace(/,? ?(?:\b(?:on|in|of|dated|until) )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: \d{4})?,?/, '').replace(/[.,;\s]+$/, '')
}
