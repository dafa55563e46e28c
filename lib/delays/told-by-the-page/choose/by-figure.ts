// The start, length and end to which a figure of the text leads, where it names no last day.

import type { Day } from '../../../calendar/span.ts'
import type { Event, Stated } from '../../../record.ts'
import { limitById } from '../../../rules/index.ts'
import { shared, stems } from '../../../text/stems.ts'
import { atOnce } from '../../../text/steps.ts'
import { within } from '../../../text/within.ts'
import { extendable, extendedHere } from '../../agreed-longer.ts'
import { tells } from '../../places.ts'
import type { Page } from '../page.ts'
import type { Finding } from '../says/findings.ts'
import { isDone } from '../told.ts'
import { clockFrom } from './clock-from.ts'
import { isExact } from './fits.ts'
import { heaviestFirst, leadingFrom, weighing } from './leads.ts'
import type { Lead, Leading } from './leads.ts'
import { apart, theOne } from './one.ts'
import { pairsByFigure } from './pairs-by-figure.ts'
import type { NewClock } from '../../clock.ts'

/** How much must speak for a start: less where the figure is one of days, which leaves one day only. */
const enough = { exact: 2, about: 4, alone: 5.5 }

/** A clock with the figure of the text that it rests on. */
export interface Figured {
  clock: NewClock
  figure: Stated
}

/** A start, a length and an end that a figure fits. */
interface Found extends Lead {
  due: Day
  end: Event
  weight: number
}

/**
 * Clocks of which the text gives a figure and not the last day: "filled the pothole on 27 September, which was 16 days late", "took ten
 * working days instead of five". The start, the length and the end that lead to just that figure; where others do too there is none.
 */
export function* byFigure(page: Page): Generator<void, Figured[]> {
  const named = new Set(page.days.flatMap(({ block, at }) => [`${block.id} ${at}`, `${block.id} ${at + 1}`]))
  const found: Figured[] = []
  for (const finding of page.findings) {
    const { place, figure } = finding
    if (!tells(place) || named.has(`${place.block.id} ${place.at}`)) continue
    yield
    const clock = clockOfFigure(finding, page)
    if (clock && !found.some(({ clock: c }) => c.due!.from === clock.due!.from && c.end!.from === clock.end!.from))
      found.push({ clock, figure })
  }
  return found
}

function clockOfFigure({ figure, from, words }: Finding, page: Page): NewClock | null {
  const { story } = page
  const said = stems(words)
  // The day that stands before the figure in its sentence.
  const told = within(story.days, from, figure.words.start).at(-1)?.event
  const likeness = new Map(story.told.map(({ event, about }) => [event, shared(about, said)]))
  const ends = told ? [told] : story.told.flatMap(({ event }) => (isDone(event) && likeness.get(event)! >= 1 ? [event] : []))
  // A round figure beside no day: start, length and end must all speak for it.
  const alone = !told && !isExact(figure)
  const least = isExact(figure) ? enough.exact : alone ? enough.alone : enough.about
  const weigh = weighing(said)
  const all = pairsByFigure(figure, leadingBy(figure, page), ends).flatMap(([lead, due, end]): Found[] => {
    const start = lead.start.event
    if (start === end || start.span.to >= due || end.span.from < start.span.from) return []
    if (!figure.limit && shared(said, lead.length.about) < 1) return []
    if (alone && (!endsBy(lead, end) || agreedLonger(lead, end, page))) return []
    const weight = weigh(lead, figure.limit ? 2 : 0) + (alone ? Math.min(2, likeness.get(end)!) : 0)
    return weight >= least ? [{ ...lead, due, end, weight }] : []
  })
  const best = theOne(heaviestFirst(all), isOther, told ? apart : 2 * apart)
  return best && clockFrom(best, best.end, { words, before: called(best) }, said, page)
}

/** The leads of the page; where the figure's sentence says what the limit was, those of that length. */
function leadingBy({ limit }: Stated, { leading, starts, lengths }: Page): Leading {
  if (!limit) return leading
  const isSo = ({ period: { value, unit } }: Lead['length']): boolean =>
    value === limit.value && (unit === limit.unit || (unit.endsWith('days') && limit.unit.endsWith('days')))
  return atOnce(leadingFrom(starts, lengths.filter(isSo)))
}

/** Whether a longer time was agreed, by which nothing is late. */
const agreedLonger = ({ length: { rule }, start }: Lead, end: Event, { input: { decision, events } }: Page): boolean =>
  extendable.test(rule) && extendedHere(decision, start.event, end, events)

const isOther = (one: Found, other: Found): boolean =>
  one.due !== other.due || one.start.event.span.from !== other.start.event.span.from || one.end.span.from !== other.end.span.from

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
