import { addPeriod } from '../../calendar/add-period.ts'
import type { Clock } from '../../record.ts'
import { limitById } from '../../rules/index.ts'
import { shared, stems } from '../../text/stems.ts'
import { clockOf, endOf as asEnd } from '../clock.ts'
import type { ClockInput } from '../run-clocks.ts'
import { apart, endOf } from './end-of.ts'
import { lastDays } from './last-days.ts'
import type { LastDay } from './last-days.ts'
import { asLength, lengthsOf } from './lengths.ts'
import type { Length } from './lengths.ts'
import { placesOf } from './places.ts'
import { ruleOf } from './rule-of.ts'
import { storyOf } from './told.ts'
import type { Told } from './told.ts'

/** Lengths, and days, that are looked at on one page: what keeps the time linear. */
const most = 150

/** How much must speak for a start from which the last day follows. */
const enough = 1.5

/**
 * Clocks for limits of which the text itself names the last day ("The minutes should have been with her by 8 June"). The start is
 * the one dated thing from which that day follows exactly, by a length that the page gives in words of the same matter; the end what
 * the next sentences say of it, or the one thing done that is told of in the same words. Where two readings are possible there is none.
 */
export function* byLastDay(input: ClockInput): Generator<void, Omit<Clock, 'id'>[]> {
  const { decision, mentions, events, pageLimits, earlier } = input
  const places = placesOf(decision)
  const days = lastDays(decision, mentions, places)
  if (!days.length) return []
  yield
  const agreed = new Set(earlier.flatMap((one) => [one.words.block, ...one.steps.map((step) => step.words.block)]))
  const lengths = lengthsOf(decision, mentions, pageLimits, agreed, places)
  yield
  const named = new Set(days.map((day) => day.mention))
  const story = storyOf(decision, mentions, events, named, places)
  const known = new Set(story.told.map(({ event }) => event))
  const starts = [...story.told, ...story.days.flatMap(({ event }) => (known.has(event) || event.id ? [] : [{ event, about: stems(event.text) }]))].filter(({ event }) => event.span.from === event.span.to)
  const leading = new Map<string, { length: Length; start: Told }[]>()
  for (const length of lengths.slice(0, most)) {
    yield
    for (const start of starts.slice(0, most)) note(leading, length, start)
  }
  const found: Omit<Clock, 'id'>[] = []
  for (const day of days) {
    yield
    const clock = oneOf(day)
    if (clock && !found.some((c) => c.start!.from === clock.start!.from && c.due!.from === clock.due!.from && c.end?.from === clock.end?.from)) found.push(clock)
  }
  return found

  function oneOf(day: LastDay): Omit<Clock, 'id'> | null {
    const said = stems(day.words)
    const own = new Map<string, { length: Length; start: Told }[]>()
    for (const mention of day.lengths) {
      const length = asLength(mention, decision, places)
      if (length) for (const start of starts.slice(0, most)) note(own, { ...length, about: said }, start)
    }
    const pairs = [...(leading.get(day.span.to) ?? []), ...(own.get(day.span.to) ?? [])].flatMap(({ length, start }) => {
      const near = day.lengths.some(({ value, unit }) => value === length.period.value && unit === length.period.unit) ? 2 : 0
      const link = near + Math.min(3, shared(said, length.about))
      const asked = shared(start.about, length.about)
      return link > 0 || asked >= enough ? [{ length, start, weight: link + Math.min(2, asked) + Math.min(1, shared(start.about, said)) }] : []
    }).toSorted((a, b) => b.weight - a.weight || Number(a.length.rule === 'page-limit') - Number(b.length.rule === 'page-limit'))
    const best = pairs[0]
    if (!best || best.weight < enough) return null
    if (pairs.some(({ start, weight }) => start.event.span.from !== best.start.event.span.from && best.weight - weight < apart)) return null
    const { length, start } = best
    // "The 40 working days ran out on 9 April": what for, the limit says.
    const topic = said.size > 1 || !day.lengths.length ? said : new Map([...length.about, ...said])
    const end = day.open ? null : endOf(day, start.event, topic, length, story)
    if (!end && !day.open) return null
    const { rule, name } = ruleOf(length, lengths, day, topic, start.event, end)
    // What ends another limit does not end this one.
    const kinds: readonly string[] = limitById(rule)?.endsWith ?? []
    if (end?.kind && kinds.length && !kinds.includes(end.kind)) return null
    return clockOf({
      rule, name, start: asEnd(start.event), end: end && asEnd(end), limit: length.period, counting: length,
      limitFrom: rule === 'page-limit' || rule.startsWith('lgsco-code') ? 'page' : 'rulebook', limitWords: length.words, decisionDate: decision.decisionDate,
    })
  }
}

/** Notes the last day to which a length leads from a start. */
function note(leading: Map<string, { length: Length; start: Told }[]>, length: Length, start: Told): void {
  const day = addPeriod(start.event.span, length.period, length).due?.to
  if (!day) return
  const list = leading.get(day)
  if (list) list.push({ length, start })
  else leading.set(day, [{ length, start }])
}
