import { answerKinds } from '../matters/answers.ts'
import type { Event } from '../record.ts'
import type { Reading, Told } from './read-events.ts'

/** Events that keep what they are whoever read them: last days that the text names, the decision itself. */
const stays = (event: Event): boolean => event.state === 'due' || event.kind === 'lgo-decided'

/**
 * The events of a decision with their kinds from the frames alone: every dated thing that the timeline has, and what it says of due days.
 * @param events of the timeline
 * @param told by the frames
 */
export function byFrames(events: readonly Event[], told: readonly Told[]): Event[] {
  const bare = events.filter((e) => e.state !== 'open').map((event) => (stays(event) ? event : { ...event, kind: null, thread: null }))
  return put(bare, told)
}

/** Puts what the frames tell beside what the timeline has: an event without a kind takes it, another is added in the order of the text. */
export function put(events: readonly Event[], told: readonly Told[]): Event[] {
  const all = [...events]
  for (const { event } of told) {
    const at = all.findIndex((e) => !stays(e) && e.mentions.includes(event.mentions[0]!) && !e.kind && e.mentions.length === 1)
    if (at >= 0) {
      const { id, words, text } = all[at]!
      all[at] = { ...event, id, words, text }
    } else all.push({ ...event, id: `f${all.length}` })
  }
  return all
}

/** Kinds of event that are the body's own answer. */
const answers = answerKinds()

/**
 * The timeline's events with what the frames add: a dated thing that the timeline could not name takes the kind that the frames give it, in the matter
 * whose other steps the two share. What the timeline names stays.
 */
export function both(events: readonly Event[], { told, idle, unanswered }: Reading): Event[] {
  const fits = new Set(told.map(({ event }) => event.mentions[0]))
  const drops = ({ happened, mentions, kind }: Event) => happened && !!kind && mentions.length === 1 && !fits.has(mentions[0]) &&
    (idle.has(mentions[0]!) || (unanswered.has(mentions[0]!) && answers.has(kind)))
  const all = events.map((event) => (drops(event) ? { ...event, kind: null, thread: null } : { ...event }))
  const byMention = new Map<string, Event>()
  for (const event of all) for (const mention of event.mentions) if (!byMention.has(mention) || event.kind) byMention.set(mention, event)
  // The timeline's matter that a matter of the frames goes with.
  const shared = new Map<string, string>()
  for (const { event } of told) {
    const own = byMention.get(event.mentions[0]!)
    if (own?.thread && own.kind === event.kind) shared.set(event.thread!, own.thread)
  }
  for (const { event } of told) {
    const own = byMention.get(event.mentions[0]!)
    if (own?.kind || own?.state === 'due') continue
    const kinds = (thread: string) => all.filter((e) => e.thread === thread && e.kind === event.kind && e.state !== 'open')
    if (all.some((e) => e.kind === event.kind && e.span.from === event.span.from && e.span.to === event.span.to)) continue
    const thread = shared.get(event.thread!)
    if (thread && kinds(thread).length) continue
    const placed = { kind: event.kind, thread: thread ?? event.thread!, happened: true, state: 'happened' as const }
    if (thread) for (const [i, e] of all.entries()) if (e.thread === thread && e.kind === event.kind && e.state === 'open') all.splice(i, 1)
    if (own && own.mentions.length === 1) Object.assign(own, placed)
    else insert(all, { ...event, ...placed, id: `f${all.length}` })
  }
  return all
}

/** Puts an event where it stands in the text. */
function insert(all: Event[], event: Event): void {
  const at = all.findIndex((other) => other.kind === 'lgo-decided' || other.words.start > event.words.start)
  if (at < 0) all.push(event)
  else all.splice(at, 0, event)
}
