import { answerKinds } from '../matters/answers.ts'
import { ruleOf } from '../matters/card.ts'
import { ofElse } from '../timeline/of-else.ts'
import type { Event } from '../record.ts'
import { matters } from '../matters/index.ts'
import { procedures } from '../timeline/procedures.ts'
import type { Told } from './told.ts'
import type { Reading } from './read-events.ts'

/** Events that keep what they are whoever reads them: last days that the text names, the decision itself. */
const stays = (event: Event): boolean => event.state === 'due' || !event.mentions.length

/**
 * The events of a decision with their kinds from the frames alone: every dated thing that the timeline has, and what it
 * says of due days. For measuring.
 */
export function byFrames(events: readonly Event[], told: readonly Told[]): Event[] {
  const bare = events
    .filter((event) => event.state !== 'open')
    .map((event) => (stays(event) ? event : { ...event, kind: null, thread: null }))
  return both(bare, { told: [...told], idle: new Set(), unanswered: new Set(), elsewhere: new Set(), open: [] })
}

/** Kinds of event that are the body's own answer. */
const answers = answerKinds()
/** Kinds of event that are a meeting, and all that the cards know. */
const cards = matters.flatMap((matter) => matter.cards)
const held = new Set(cards.filter(({ told }) => told.every((line) => line.startsWith('MEET '))).map(({ kind }) => kind))
const known = new Set([...cards.map(({ kind }) => kind), ...Object.values(procedures).flatMap((kinds) => Object.values(kinds))])
/** How sure the frames must be to overrule a kind that the timeline gave. */
const sure = 4

/**
 * The timeline's events with what the frames add. A dated thing that the timeline could not name takes the kind that the
 * frames give it, in the matter whose other steps the two share. What the timeline names stays, but for the step that begins
 * a matter where the frames read its answer, and for an answer in a matter that nothing began. A kind is taken from a day on
 * which nothing came about. Linear in the events.
 */
export function both(events: readonly Event[], { told, idle, unanswered, elsewhere, open }: Reading): Event[] {
  const fits = new Set(told.map(({ event }) => event.mentions[0]))
  const drops = ({ happened, mentions: [mention, more], kind }: Event) =>
    happened && !!kind && !!mention && !more && !fits.has(mention) && (idle.has(mention) || (unanswered.has(mention) && answers.has(kind)))
  const isElsewhere = ({ happened, mentions: [mention, more] }: Event) => happened && !!mention && !more && elsewhere.has(mention)
  const all = events.map((event) =>
    isElsewhere(event)
      ? { ...event, kind: null, thread: null, doubt: ofElse }
      : drops(event)
        ? { ...event, kind: null, thread: null }
        : { ...event },
  )
  const index = new Index(all)
  for (const { event, after } of told) {
    const own = index.of(event)
    if (own?.thread && own.kind === event.kind) index.share(event.thread!, own, after)
  }
  const added: Event[] = []
  for (const one of told) {
    const { event } = one
    const own = index.of(event)
    if (one.alone && all.some(({ kind }) => kind === event.kind)) continue
    // A day on which something was sent, where time runs from another on which it came in.
    if (own?.doubt && !own.kind) continue
    if ((own?.state === 'due' && !falls(one)) || (own?.kind && !index.overrules(one, own)) || index.hasDay(event)) continue
    const thread = index.shared.get(event.thread!) ?? index.waits(one) ?? event.thread!
    const before = index.step(thread, event.kind!)
    if (before && before.state !== 'open') continue
    const placed = { kind: event.kind, thread, happened: true, state: 'happened' as const }
    if (before) Object.assign(before, { kind: null, thread: null })
    if (own?.kind && own.mentions.length === 1) index.forget(own)
    index.place(thread, { ...event, ...placed })
    index.shared.set(event.thread!, thread)
    if (own && own.mentions.length === 1) Object.assign(own, placed)
    else added.push({ ...event, ...placed, id: `f${all.length + added.length}` })
  }
  for (const one of open) {
    const { thread: chain, kind } = one.event
    const thread = (chain && index.shared.get(chain)) ?? index.waits(one) ?? chain
    // Only what was begun, and has no such step yet.
    if (!thread || index.step(thread, kind!) || !one.after.some((before) => index.step(thread, before)?.happened)) continue
    index.place(thread, one.event)
    added.push({ ...one.event, thread, id: `f${all.length + added.length}` })
  }
  const kept = all.filter((event) => event.state !== 'open' || event.kind)
  return merged(kept, added)
}

/** What comes about by itself on a last day: for lodging appeals, the end of a duty. */
const falls = ({ line }: Told): boolean => /^(?:DEADLINE|END)\b/.test(line)

/** Events by what is asked of them. */
class Index {
  /** The timeline's matter that a matter of the frames goes with. */
  readonly shared = new Map<string, string>()
  private readonly mentions = new Map<string, Event>()
  private readonly steps = new Map<string, Event>()
  private readonly days = new Set<string>()
  private readonly threads = new Map<string, Event[]>()
  /** How many steps a matter of the timeline has that are no answer. */
  private readonly begun = new Map<string, number>()

  constructor(events: readonly Event[]) {
    for (const event of events) {
      for (const mention of event.mentions) if (!this.mentions.get(mention)?.kind) this.mentions.set(mention, event)
      if (!event.kind) continue
      this.days.add(dayOf(event))
      if (!event.thread) continue
      this.place(event.thread, event)
      if (!answers.has(event.kind)) this.begun.set(event.thread, (this.begun.get(event.thread) ?? 0) + 1)
    }
  }

  /** Says that a matter of the frames is one of the timeline's; where it is two of them, what comes after goes to what came before. */
  share(chain: string, own: Event, after: readonly string[]): void {
    const first = this.shared.get(chain)
    const comesAfter = (thread: string) => after.some((kind) => this.step(thread, kind))
    const goes = first && first !== own.thread && !this.step(first, own.kind!) && comesAfter(first) && !comesAfter(own.thread!)
    if (goes) {
      this.steps.delete(`${own.thread} ${own.kind}`)
      own.thread = first
      this.steps.set(`${first} ${own.kind}`, own)
    } else if (!first) this.shared.set(chain, own.thread!)
  }

  /** The timeline's matter that a step of the frames belongs to, where the frames tell nothing else of it: the last that waits for it. */
  waits({ event, after, next, score, tied }: Told): string | null {
    if (tied) return null
    const all = [...this.threads]
    const comes = (e: Event) => after.includes(e.kind!) && e.happened && e.span.from <= event.span.to
    const last = after.length ? all.findLast(([, steps]) => steps.some(comes))?.[0] : undefined
    if (last || score < sure) return last && !this.step(last, event.kind!) ? last : null
    // A request that the timeline did not read, before the answer that it did.
    const before = (steps: readonly Event[]) => steps.every((e) => e.span.from >= event.span.to)
    const follows = all.find(
      ([thread, steps]) => !this.step(thread, event.kind!) && before(steps) && steps.some((e) => next.includes(e.kind!)),
    )
    return follows?.[0] ?? null
  }

  /** Leaves out a step that the frames tell otherwise, so that another can be it. */
  forget({ thread, kind }: Event): void {
    this.steps.delete(`${thread} ${kind}`)
  }

  place(thread: string, event: Event): void {
    this.steps.set(`${thread} ${event.kind}`, event)
    const steps = this.threads.get(thread)
    if (steps) steps.push(event)
    else this.threads.set(thread, [event])
  }

  of = (event: Event): Event | undefined => this.mentions.get(event.mentions[0]!)
  step = (thread: string, kind: string): Event | undefined => this.steps.get(`${thread} ${kind}`)
  hasDay = (event: Event): boolean => this.days.has(dayOf(event))

  /** Whether what the frames read takes the place of what the timeline read of the same day. */
  overrules({ event, after, score, rival, line }: Told, own: Event): boolean {
    if (score < sure || own.kind === event.kind || !own.happened) return false
    // The frames weighed the timeline's reading, and this one more.
    if (after.includes(own.kind!) || rival === own.kind) return true
    // "Completed the review": it was not only held.
    if (line.startsWith('DO ') && held.has(own.kind!) && this.threads.get(own.thread ?? '')?.length === 1) return true
    // A request, where nothing began what would be its answer.
    if (!after.length && answers.has(own.kind!) && !this.begun.get(own.thread ?? '')) return true
    if (!this.shared.has(event.thread!)) return false
    // What the frames know of no matter, beside a step that they know of this one.
    if (this.shared.get(event.thread!) === own.thread && !known.has(own.kind!) && ruleOf(line).all.length) return true
    // An answer in a matter that nothing began, and a step that stands alone in its own where it fits a matter that is told.
    if (answers.has(own.kind!)) return !this.begun.get(own.thread ?? '')
    return after.length > 0 && this.threads.get(own.thread ?? '')?.length === 1
  }
}

const dayOf = ({ kind, span }: Event): string => `${kind} ${span.from} ${span.to}`

/** Two lists of events in the order of the text, as one; what belongs to no place in it stays last. */
function merged(events: readonly Event[], added: readonly Event[]): Event[] {
  const rest = added.toSorted((a, b) => a.words.start - b.words.start)
  const found: Event[] = []
  for (const event of events) {
    while (rest[0] && (!event.mentions.length || event.words.start > rest[0].words.start)) found.push(rest.shift()!)
    found.push(event)
  }
  return [...found, ...rest]
}
