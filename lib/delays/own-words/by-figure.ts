import { late, workingDaysBetween } from '../../calendar/between.ts'
import type { DurationMention } from '../../dates/mention.ts'
import type { Clock, Event } from '../../record.ts'
import { stems } from '../../text/stems.ts'
import { within } from '../../text/within.ts'
import { apart } from './end-of.ts'
import { lateAfter, lateBefore, pronoun } from './last-days.ts'
import { telling } from './places.ts'
import { clockFrom, weigh } from './page.ts'
import type { Lead, Page } from './page.ts'

/** How much must speak for a start: less where the figure leaves one day only. */
const enough = { exact: 2, about: 4 }

/**
 * Clocks of which the text names the end and by how much it was late ("filled the pothole on 27 September, which was 16 days late"):
 * the start and the length that lead to just that last day.
 */
export function* byFigure(page: Page): Generator<void, Omit<Clock, 'id'>[]> {
  const { input: { decision: { text }, mentions }, places, days, story } = page
  const named = new Set(days.flatMap(({ block, at }) => [`${block.id} ${at}`, `${block.id} ${at + 1}`]))
  const found: Omit<Clock, 'id'>[] = []
  for (const figure of mentions) {
    if (figure.kind !== 'duration' || figure.value !== figure.most) continue
    if (!lateAfter.test(text.slice(figure.end, figure.end + 30)) && !lateBefore.test(text.slice(Math.max(0, figure.start - 40), figure.start))) continue
    const place = places(figure.block, figure.start)
    if (!place || !telling.has(place.section) || named.has(`${place.block.id} ${place.at}`)) continue
    yield
    const before = pronoun.test(place.words) ? place.all[place.at - 1] : undefined
    const from = (before ?? place.all[place.at]!).start
    const end = within(story.days, from, figure.start).at(-1)?.event
    const words = text.slice(from, place.all[place.at]!.end)
    const clock = end && oneOf(figure, end, words)
    if (clock && !found.some((c) => c.due!.from === clock.due!.from && c.end!.from === clock.end!.from)) found.push(clock)
  }
  return found

  function oneOf(figure: DurationMention, end: Event, words: string): Omit<Clock, 'id'> | null {
    const said = stems(words)
    const leads: (Lead & { weight: number; day: string })[] = []
    for (const [day, list] of page.leading) {
      if (day >= end.span.from || !fits(figure, day, end)) continue
      for (const lead of list)
        if (lead.start.event !== end && lead.start.event.span.to < day) leads.push({ ...lead, day, weight: weigh(lead, said, 0) })
    }
    const [best, ...others] = leads.toSorted((a, b) => b.weight - a.weight || Number(a.length.rule === 'page-limit') - Number(b.length.rule === 'page-limit'))
    if (!best || best.weight < (isExact(figure) ? enough.exact : enough.about)) return null
    if (others.some((other) => (other.day !== best.day || other.start.event.span.from !== best.start.event.span.from) && best.weight - other.weight < apart)) return null
    return clockFrom(best, end, { words, before: words }, said, page)
  }
}

const isExact = ({ unit }: DurationMention): boolean => unit === 'days' || unit === 'working days'

/** Whether something was late by a figure, to the day where it is one of days. */
function fits(figure: DurationMention, day: string, end: Event): boolean {
  const past = late({ from: day, to: day }, end.span)
  if (figure.limiting || !isExact(figure)) return past[1] > 0 && isAbout(figure, past)
  return end.span.from === end.span.to && (figure.unit === 'days' ? past[0] : workingDaysBetween(day, end.span.to)) === figure.value
}

const inDays: Record<string, number> = { days: 1, 'working days': 1.4, weeks: 7, months: 30.4, years: 365 }

/** A figure alone must be true as people round: "seven weeks" is no eight. */
function isAbout({ value, unit, limiting }: DurationMention, [least, most]: [number, number]): boolean {
  const one = inDays[unit] ?? 0
  const over = limiting === 'over' || limiting === 'at least'
  const [low, high] = [value - (over ? 0 : 0.5), value + (limiting === 'nearly' ? 0 : over ? 1.2 : 0.7)]
  return one > 0 && most >= low * one - 1 && least <= high * one + 1
}
