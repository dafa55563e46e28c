import { dueOnly } from '../calendar/add-period.ts'
import type { Span } from '../calendar/span.ts'
import type { Event } from '../record.ts'
import type { Length, Limit } from '../rules/limit.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { oncePer } from '../text/once.ts'
import { shared, stems } from '../text/stems.ts'
import { verb } from '../timeline/split.ts'
import type { ClockInput } from './clock-input.ts'
import { placesOf } from './places.ts'

type Measured = Extract<Length, { value: number }>
export const measuredLengths = (limit: Limit, stated: readonly PageLimit[]): Measured[] =>
  [...stated.map((page) => page.period), limit.extended?.length, limit.length].filter((l): l is Measured => !!l && 'value' in l)
export const dueOf = (limit: Limit, start: Event, length: Measured): Span | null => dueOnly(start.span, length, limit)
export const sameDay = (a: Span | null, b: Span): boolean => !!a && a.from === b.from && a.to === b.to

/**
 * The day from which the text itself counts, where no request is told of as one: "Time started to run on 9 May", or the one
 * dated thing from which a last day that the text names ("was due by 26 September") follows exactly.
 */
export function byDueDay(
  limit: Limit,
  stated: readonly PageLimit[],
  due: readonly Event[],
  end: Event,
  events: readonly Event[],
): Event | undefined {
  // The last day of another matter is none of this one.
  const about = stems(`${limit.name} ${end.text}`)
  const own = due.filter((d) => d.words.block === end.words.block || shared(stemsOf(d), about) >= 0.5)
  const { at, days, running } = leadingTo(limit, measuredLengths(limit, stated), events)
  const before = (event: Event) => event.span.to <= end.span.to
  const fitting = [...new Set(own.flatMap(({ span }) => days.get(`${span.from} ${span.to}`) ?? []))]
    .filter(before)
    .toSorted((a, b) => at.get(a)! - at.get(b)!)
  const found = fitting.length ? fitting : running.filter(before)
  return new Set(found.map((e) => e.span.from)).size === 1 ? found[0] : undefined
}

/** From which single dated things a limit leads to which last day; kept while the limit is tried on one matter of a page after another. */
interface Leading {
  events: readonly Event[]
  lengths: string
  at: Map<Event, number>
  days: Map<string, Event[]>
  /** Those that say that time began to run. */
  running: Event[]
}
const leading = new WeakMap<Limit, Leading>()

function leadingTo(limit: Limit, lengths: readonly Measured[], events: readonly Event[]): Leading {
  const key = lengths.map(({ value, unit }) => `${value} ${unit}`).join()
  const last = leading.get(limit)
  if (last?.events === events && last.lengths === key) return last
  const candidates = events.filter((e) => e.state === 'happened' && e.span.from === e.span.to && e.kind !== 'lgo-decided')
  const found: Leading = {
    events,
    lengths: key,
    at: new Map(candidates.map((e, i) => [e, i])),
    days: new Map(),
    running: candidates.filter((e) => runs.test(e.text)),
  }
  for (const event of candidates) {
    for (const length of lengths) {
      const day = dueOf(limit, event, length)
      if (!day) continue
      const list = found.days.get(`${day.from} ${day.to}`)
      if (list) list.push(event)
      else found.days.set(`${day.from} ${day.to}`, [event])
    }
  }
  leading.set(limit, found)
  return found
}

const stemsOf = oncePer((event: Event) => stems(event.text))
/**
 * "The six weeks ended on 11 October. The letter was sent on 22 November, six weeks late": what came after the last day that follows
 * from the start.
 */
export function doneLate(
  limit: Limit,
  stated: readonly PageLimit[],
  start: Event,
  due: readonly Event[],
  { decision, mentions, events }: ClockInput,
): Event | null {
  const days = due.length ? measuredLengths(limit, stated).map((l) => dueOf(limit, start, l)) : []
  for (const d of due) {
    if (!days.some((day) => sameDay(day, d.span))) continue
    const at = mentions.findIndex((m) => m.id === d.mentions.at(-1))
    const next = mentions.slice(at + 1).find((m) => m.kind !== 'duration')
    if (!next || !next.span || next.block !== d.words.block || next.span.from < d.span.to) continue
    const event = events.find((e) => e.happened && e.mentions.includes(next.id))
    const { sentence } = placesOf(decision)(next.block, next.start)!
    if (!event || (event.kind && !limit.endsWith.some((kind) => kind === event.kind)) || next.start - d.words.end > 200) continue
    // "… came three weeks after that" is as people round.
    if (next.kind === 'relative' && /\b(?:after (?:that|this)|later)\b/i.test(next.text)) continue
    // "It apologised on 1 October and sent the papers on the 24th": the verb before a day is what was done on it.
    const from = Math.max(sentence.start, d.words.end)
    const lead = decision.text.slice(from, next.start)
    if (carriedOut.test(verb.test(lead.toLowerCase()) ? lead : decision.text.slice(from, sentence.end)))
      return { ...event, span: next.span }
  }
  return null
}
const carriedOut = cued(laidOut('i')`
  ^\W*(?:
    it
    they
    the (?:council|letter|plan|decision|notice|review|meeting|assessment|response|reply|report|visit|work|payment|draft)
    this
    but
    and
  )\b[^.]*\b(?:
    arrived
    came
    completed
    did (?:so|this|that|it|not)
    done
    finished
    held
    issued
    made
    paid
    reached
    sent
    told
    took place
    until
    wrote
  )\b
`)

/** What was told to the council before it told somebody else of it. */
export const knownBefore = (told: Event, events: readonly Event[]): Event | undefined =>
  events
    .slice(0, events.indexOf(told))
    .findLast((e) => e.happened && e.words.block === told.words.block && e.span.to <= told.span.from && heard.test(e.text))
const heard = cued(laidOut('i')`
  \b(?:
    alerted
    contacted
    emailed
    informed
    notified
    rang
    reported
    telephoned
    told
  )\b.*\b(?:council|social (?:worker|care)|children['’]s services|fostering|duty)\b
  \b(?:council|social worker|duty team|fostering service)\b.*\b(?:
    became aware
    heard
    learned
    learnt
    received
    (?:was|were) (?:told|informed)
  )\b
`)
const runs = cued(/\btime (?:started|starts|began|begins) to run\b|\bclock (?:started|began)\b/i)
