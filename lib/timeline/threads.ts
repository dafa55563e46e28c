import { daysBetween } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'
import type { Event } from '../record.ts'
import { cued } from '../text/cued.ts'
import type { Clause } from './clause.ts'
import type { Matter, Step } from './matters/matter.ts'
import type { Procedure } from './procedures.ts'

/** One matter as the text tells it: a complaint through its stages, one request and what became of it. */
export interface Thread {
  id: string
  matter: Matter
  /** Kind (of the step) to event. */
  events: Map<string, Event>
  /** Which child it is about, where the text tells of several. */
  about: string | null
  /** Answers after the first, where each is about a part of what was asked. */
  more: [kind: string, event: Event][]
  procedure: Procedure | null
  withdrawn: boolean
}

/** Matters that are looked back at: what keeps the time linear on any text. */
const most = 40
const again = cued(/\b(?:again|chased|chasing|reminded|reminder|repeated|once more)\b/)
const fresh = cued(/\b(?:fresh|new|second|another|further|separate|different|later|first|resubmitted)\b/)
const receipt = cued(/\b(?:payslips|evidence|proof|statements|received|logged|registered|validated|valid|complete|receipt)\b/)

/** "acknowledged her escalation", "acknowledged the stage two complaint". */
const ofStageTwo = cued(
  /\backnowledged (?:that )?(?:it|her|his|their|the|its) (?:\w+ )?(?:stage2|escalation|complaint (?:was |is )?(?:now )?at stage2)\b/,
)

/** An answer to a part of what was asked. */
export const partly = cued(/\b(?:reply|response|letter|answer) (?:about|concerning|regarding|on|to) (?:the|her|his|their)\b/i)
const toldCouncil = cued(/\b(?:told|informed|notified|contacted)\b/)
/** The matters of one text, in the order in which they are told, and the events that belong to each. */
export class Threads {
  readonly all: Thread[] = []
  /** The last of them. */
  readonly recent: Thread[] = []
  private readonly counts = new Map<string, number>()
  private readonly procedure: Procedure
  private readonly add: (event: Event) => void

  /**
   * @param procedure of the page's complaints
   * @param add takes each event that is new
   */
  constructor(procedure: Procedure, add: (event: Event) => void) {
    this.procedure = procedure
    this.add = add
  }

  /** The last one of a matter. */
  latest(matter: Matter | null): Thread | undefined {
    return this.recent.findLast((t) => t.matter === matter)
  }

  has(matter: Matter, kind: string): boolean {
    return this.recent.some((t) => t.matter === matter && t.events.has(kind))
  }

  /** true where a step could still come: no matter of the kind yet, or one without it. */
  waits(matter: Matter, kind: string): boolean {
    const own = this.recent.filter((t) => t.matter === matter && !t.withdrawn)
    return !own.length || own.some((t) => !t.events.has(kind))
  }

  /** Puts an event into its thread. @returns true when it is there, merged or added */
  place(matter: Matter, step: Step, event: Event, clause: Clause, about: string | null): boolean {
    if (step.kind === 'acknowledged') {
      const thread = this.recent.findLast((t) => t.matter === matter && begins(t, event.span))
      const second = thread?.events.get('stage2')
      if ((second && second.span.from <= event.span.to) || ofStageTwo.test(clause.words)) step = { ...step, kind: 'stage2ack' }
    }
    const own = this.recent.filter((t) => t.matter === matter && !t.withdrawn && (!about || !t.about || t.about === about))
    for (const thread of own.toReversed()) {
      const before = thread.events.get(step.kind)
      if (before && (within(before.span, event.span) || within(event.span, before.span))) {
        if (event.happened && !before.happened) Object.assign(before, { happened: true, state: 'happened' })
        if (within(event.span, before.span)) before.span = event.span
        before.mentions.push(...event.mentions)
        return true
      }
    }
    const last = own.at(-1)
    if (step.opens) return this.open(matter, step, event, clause, own, last, about)
    // A matter that another has followed is over, unless the text says which one it speaks of.
    const thread = own.findLast((t) => begins(t, event.span))
    if (thread && !thread.events.has(step.kind)) this.put(thread, step.kind, event)
    else if (!own.length) this.put(this.start(matter, about), step.kind, event)
    else {
      // "The reply about the school was sent on 26 July. The reply about the transport followed on the 29th."
      const first = thread?.events.get(step.kind)
      if (thread && first && partly.test(clause.words) && partly.test(first.text)) {
        event.thread = thread.id
        thread.more.push([step.kind, event])
      }
      this.add(event)
    }
    return true
  }

  private open(
    matter: Matter,
    step: Step,
    event: Event,
    clause: Clause,
    own: Thread[],
    last: Thread | undefined,
    about: string | null,
  ): boolean {
    if (step.kind === 'stage2' || step.kind === 'skipped') {
      const skipped = step.kind === 'skipped'
      const thread = own.findLast(
        (t) => !t.events.has(step.kind) && !t.events.has('stage2reply') && begins(t, event.span) && !(skipped && t.procedure !== 'csp'),
      )
      if (thread) this.put(thread, step.kind, event)
      else if (last && again.test(clause.words)) return false
      else this.put(this.start(matter, about), step.kind, event)
      return true
    }
    if (step.completes) return this.receive(own, step, event, 200)
    const opening = last?.events.get(step.kind)
    // From one hotel to another the stay goes on.
    if (step.kind === 'bb-placed' && opening && !last!.events.has('bb-left')) return false
    if (last && !opening && [...last.events.values()].every((e) => e.span.from >= event.span.from)) this.put(last, step.kind, event)
    // "The school told the Council more on 5 May": what was referred before.
    else if (opening && step.kind === 'cin-referred' && !/\b(?:referr|ask|request)/.test(clause.words)) return false
    else if (
      (receipt.test(clause.words) || (step.kind === 'ehc-mediation-requested' && toldCouncil.test(clause.words))) &&
      this.receive(own, step, event)
    )
      return true
    else if (last && opening && again.test(clause.words) && !/\bfor a second time\b/.test(clause.words) && !ended(last)) return false
    else {
      const thread = this.start(matter, about)
      if (last && opening && !ended(last) && !fresh.test(clause.words) && (matter.id === 'complaint' || near(opening.span, event.span, 90)))
        event.doubt = 'another one of the same kind was still open'
      this.put(thread, step.kind, event)
    }
    return true
  }

  /** Time runs from the day on which the body had the request: that day takes the place of the day on which it was sent. */
  private receive(own: Thread[], step: Step, event: Event, days = 31): boolean {
    const thread = own.findLast((t) => {
      const sent = t.events.get(step.kind)
      return sent && near(sent.span, event.span, days) && [...t.events.values()].every((e) => e === sent || e.span.to >= event.span.from)
    })
    if (!thread) return false
    Object.assign(thread.events.get(step.kind)!, { thread: null, kind: null, doubt: 'it reached the body on another day' })
    this.put(thread, step.kind, event)
    return true
  }

  /** "She complained on 3 May. The letter reached the Council on 6 May": of the opener that was told last. @returns whether there is one */
  reached(last: Event, event: Event): boolean {
    const thread = this.recent.findLast((t) => t.id === last.thread && !t.withdrawn)
    const step = thread?.matter.steps.find((s) => s.opens && thread.events.get(s.kind) === last)
    return !!step && this.receive([thread!], step, event)
  }

  private start(matter: Matter, about: string | null): Thread {
    const count = (this.counts.get(matter.id) ?? 0) + 1
    this.counts.set(matter.id, count)
    const thread: Thread = {
      id: `${matter.id}-${count}`,
      matter,
      events: new Map(),
      more: [],
      about,
      withdrawn: false,
      procedure: matter.id === 'complaint' ? this.procedure : null,
    }
    this.all.push(thread)
    this.recent.push(thread)
    if (this.recent.length > most) this.recent.shift()
    return thread
  }

  put(thread: Thread, kind: string, event: Event): void {
    event.thread = thread.id
    event.kind = kind
    thread.events.set(kind, event)
    this.add(event)
  }
}

export const sameDays = (a: Span | undefined, b: Span): boolean => !!a && a.from === b.from && a.to === b.to
const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to
const near = (a: Span, b: Span, days: number): boolean => Math.abs(daysBetween(a.from, b.from)) <= days && a.from <= b.to
export const hull = (spans: Span[]): Span => ({
  from: spans.map((s) => s.from).sort()[0]!,
  to: spans
    .map((s) => s.to)
    .sort()
    .at(-1)!,
})
/** true where a thread does not begin after a span. */
const begins = (thread: Thread, span: Span): boolean => {
  const opener = thread.matter.steps
    .filter((s) => s.opens)
    .map((s) => thread.events.get(s.kind))
    .find(Boolean)
  return !opener || opener.span.from <= span.to
}
export const ended = (thread: Thread): boolean =>
  [...thread.events.keys()].some((kind) => /repl|decided|answered|issued|assessed|forwarded|final|reply|left/.test(kind))
