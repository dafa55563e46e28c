import { dueOnly } from '../../calendar/add-period.ts'
import type { Day, Span } from '../../calendar/span.ts'
import type { Clock, Event } from '../../record.ts'
import { limitById } from '../../rules/index.ts'
import { shared, stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { clockOf, endOf as asEnd } from '../clock.ts'
import type { ClockInput } from '../clock-input.ts'
import { lastDays } from './last-days.ts'
import type { LastDay } from './last-days.ts'
import { lengthsOf } from './lengths.ts'
import type { Length } from './lengths.ts'
import { placesOf } from './places.ts'
import type { Places } from './places.ts'
import { ruleOf } from './rule-of.ts'
import { storyOf } from './told.ts'
import type { Story, Told } from './told.ts'

/** A start and a length that lead to the same last day. */
export interface Lead {
  length: Length
  start: Told
  /** How much the start and the length share, once asked for. */
  asked?: number
}

/** What the readers of a page's own words work with. */
export interface Page {
  input: ClockInput
  places: Places
  days: LastDay[]
  lengths: Length[]
  story: Story
  /** Single days from which a limit can run. */
  starts: Told[]
  /** By last day: which starts and lengths lead to it. */
  leading: Map<string, Lead[]>
}

/** Lengths, and days, that are looked at on one page: what keeps the time linear. */
const most = 100

/** Makes the page ready; a pause after each step. */
export function* pageOf(input: ClockInput): Generator<void, Page> {
  const { decision, mentions, events } = input
  const places = placesOf(decision)
  const days = lastDays(decision, mentions, places)
  yield
  const lengths = lengthsOf(input, places)
  yield
  const story = storyOf(decision, mentions, events, new Set(days.map((day) => day.mention)), places)
  const known = new Set(story.told.map(({ event }) => event))
  const others = story.days.flatMap(({ event }) => (known.has(event) || event.id ? [] : [{ event, about: stems(event.text) }]))
  const starts = [...story.told, ...others].filter(({ event }) => event.span.from === event.span.to).slice(0, most)
  const page: Page = { input, places, days, lengths, story, starts, leading: new Map() }
  for (const length of lengths.slice(0, most)) {
    yield
    for (const lead of leadsOf(length, page)) note(page.leading, lead)
  }
  return page
}

/** The starts from which a length can run. */
export const leadsOf = (length: Length, { starts }: Page): Lead[] =>
  length.from ? [{ length, start: { event: length.from, about: new Map() } }] : starts.map((start) => ({ length, start }))

/** Last days by the start and the length that lead there: a page gives one length again and again. */
const dues = new WeakMap<Span, Map<string, Day | undefined>>()

function dueOf({
  start: {
    event: { span },
  },
  length,
}: Lead): Day | undefined {
  const { period, beginningWith } = length
  const counted = `${period.value} ${period.unit} ${beginningWith}`
  let known = dues.get(span)
  if (!known) dues.set(span, (known = new Map()))
  if (!known.has(counted)) known.set(counted, dueOnly(span, period, length)?.to)
  return known.get(counted)
}

/** Notes the last day to which a length leads from a start. */
export function note(leading: Map<string, Lead[]>, lead: Lead): void {
  const day = dueOf(lead)
  if (!day) return
  const list = leading.get(day)
  if (list) list.push(lead)
  else leading.set(day, [lead])
}

/**
 * How much speaks for a start and a length: words that the length shares with what is said of the last day, words that the start
 * shares with both. 0 where nothing ties the length to it.
 * @param near how much the length's own place speaks for it
 */
export function weigh(lead: Lead, said: Stems, near: number, seen?: Seen): number {
  const { length, start } = lead
  // What was agreed can run from one day only.
  const link =
    near + Math.min(3, seen ? once(seen.lengths, length, said, length.about) : shared(said, length.about)) + (length.from ? 1.5 : 0)
  const asked = (lead.asked ??= shared(start.about, length.about))
  return link > 0 || asked >= 1.5
    ? link + Math.min(2, asked) + Math.min(1, seen ? once(seen.starts, start, start.about, said) : shared(start.about, said))
    : 0
}

/** What the words of one sentence share with each length and each start, kept while many leads are weighed against it. */
export interface Seen {
  lengths: Map<Length, number>
  starts: Map<Told, number>
}
export const nothingSeen = (): Seen => ({ lengths: new Map(), starts: new Map() })

function once<K>(known: Map<K, number>, key: K, one: Stems, other: Stems): number {
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = shared(one, other)))
  return value
}

/**
 * The clock of a start, a length and an end; null where another limit's start or end would be its own, or its last day cannot be worked
 * out.
 */
export function clockFrom(
  { length, start }: Lead,
  end: Event | null,
  words: Pick<LastDay, 'words' | 'before'>,
  topic: Stems,
  { input, lengths }: Page,
): Omit<Clock, 'id'> | null {
  const { rule, name, said } = ruleOf(length, lengths, words, topic, start.event, end)
  const limit = limitById(rule)
  const other = (kind: string | null | undefined, kinds: readonly string[]) => !!kind && kinds.length > 0 && !kinds.includes(kind)
  if (limit && (other(end?.kind, limit.endsWith) || (!said && other(start.event.kind, limit.startsWith)))) return null
  return clockOf({
    rule,
    name,
    start: asEnd(start.event),
    end: end && asEnd(end),
    limit: length.period,
    counting: length,
    limitFrom: length.from ? 'agreement' : !limit || rule.startsWith('lgsco-code') ? 'page' : 'rulebook',
    limitWords: length.words,
    decisionDate: input.decision.decisionDate,
  })
}
