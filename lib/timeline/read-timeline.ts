import type { Block, Decision } from '../page/decision.ts'
import type { Mention } from '../dates/mention.ts'
import type { Event } from '../record.ts'
import type { Span } from '../calendar/span.ts'
import { daysBetween } from '../calendar/between.ts'
import { readClauses, tellsStory } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { acts, matters } from './matters.ts'
import type { Matter, Step } from './matters.ts'
import { asked, fits } from './patterns.ts'
import { procedureOf, procedures } from './procedures.ts'
import type { Procedure } from './procedures.ts'

/** One matter as the text tells it: a complaint through its stages, one request and what became of it. */
interface Thread {
  id: string
  matter: Matter
  /** Kind (of the step) to event. */
  events: Map<string, Event>
  /** Which child it is about, where the text tells of several. */
  about: string | null
  procedure: Procedure | null
  withdrawn: boolean
}

/**
 * Every dated thing that the story tells, oldest first in the order of the text; what did not happen is marked. Events of the
 * kinds that limits know carry their kind and the matter they belong to. The decision itself is the last one.
 * @param decision any decision, also one without sections or date
 * @param mentions the dates found in it
 */
export function readTimeline(decision: Decision, mentions: readonly Mention[]): Event[] {
  const clauses = readClauses(decision, mentions)
  const story = new Story(decision)
  for (const clause of clauses) story.tell(clause)
  return story.end()
}

/** What a page in a category of the Ombudsman's is about before it says anything. */
const topics = new Map([['transport', /school transport/], ['dfg', /disabled facilities/], ['hl-review', /homeless/], ['hb', /housing benefit/], ['ehc-assessment', /special educational needs/]])
const receives = /\b(?:received|got|heard|had|were|was|held|attended|met|is|are|took place)\b/
const again = /\b(?:again|chased|chasing|reminded|reminder|repeated|once more)\b/
const fresh = /\b(?:fresh|new|second|another|further|separate|different|later|first|resubmitted)\b/
const receipt = /\b(?:payslips|evidence|proof|received|logged|registered|validated|valid|complete|receipt)\b/
const toDo = /\b(?:agreed|asked|recommended) to\b|\b(?:asked|recommended)\b[^§]*\bto (?:remedy|consider|resolve|put)\b|\bby (?:sending|completing|issuing|finalising|carrying out|holding|arranging|deciding|appointing|making|providing|responding)\b/
const moreTime = /\bagreed\b.{0,80}\b(?:could have|longer|more time|extension|extend(?:ed)?|to wait)\b/
/** Matters that are looked back at: what keeps the time linear on any text. */
const most = 40
const asks = /\b(?:ask|request|appl|claim|appeal|refer|complained again|moved|placed)/
const noRecord = /\bno record of (?:this|it|that|any|her|his|their|such|the|having)\b|\bnever (?:received|got) (?:it|this|that)\b/
const didSo = /\b(?:d(?:id|o) (?:so|it|this|that)|not (?:\w+ ){1,2}(?:it|this|them) until|(?:it|this|they|that) (?:was|were) (?:\w+ )?(?:\w+ed|sent|held|made|done|met)|happen(?:ed)?|(?:sent|issued|made|completed|finished|held) (?:it|them|one))\b/
const itReceived = /\b(?:request|application|appeal|claim|form) which (?:reached|was received|the council received)|\bthe (?:request|application|appeal|claim|form) (?:was|is) (?:made|dated|received|submitted|sent|lodged|logged)\b|\b(?:received|logged|registered|recorded|validated) (?:it|this|the (?:request|application|form|letter|claim))\b|\b(?:it|this|which) (?:was |had been )?(?:received|logged|registered|validated)\b/
const gone = /\b(?:fell away|lapsed|withdrawn|withdrew|cancelled|abandoned|was closed|did not proceed|not pursued)\b/
const goneWhat = /\b(?:request|application|complaint|appeal|claim|referral|it)\b/

class Story {
  private readonly decision: Decision
  private readonly events: Event[] = []
  private readonly threads: Thread[] = []
  /** The last of them. */
  private readonly recent: Thread[] = []
  private readonly counts = new Map<string, number>()
  private readonly matters: Matter[]
  private readonly labels: Set<string>
  private topic: Matter | null = null
  private about: string | null = null
  private readonly procedure: Procedure
  private readonly blocks: ReadonlyMap<string, Block>
  private readonly bySpan = new Map<string, Event>()
  private block = ''
  private lastDue: { matter: Matter; step: Step } | null = null
  private readonly owed: { matter: Matter; step: Step; clause: Clause; strong: boolean }[] = []

  constructor(decision: Decision) {
    this.decision = decision
    const text = decision.text.toLowerCase()
    const there = new Map<string, boolean>()
    const has = (words: string) => there.get(words) ?? (there.set(words, text.includes(words)), there.get(words)!)
    this.matters = matters.filter((matter) => matter.page.split('|').some(has))
    this.labels = childLabels(decision.text)
    this.procedure = procedureOf(decision)
    this.blocks = new Map(decision.blocks.map((block) => [block.id, block]))
    const about = `${decision.category} ${decision.subcategory}`.toLowerCase()
    this.topic = this.matters.find((matter) => topics.get(matter.id)?.test(about)) ?? null
  }

  tell(clause: Clause): void {
    if (clause.block !== this.block) [this.block, this.about, this.lastDue] = [clause.block, null, null]
    this.about = this.labelIn(clause) ?? this.about
    const owed = clause.state === 'open' || !tellsStory(clause.section) || (!clause.dates.length && toDo.test(clause.words))
    const story = tellsStory(clause.section)
    const says = story || clause.state === 'open' || (clause.section === 'action' && clause.state !== 'not') || (clause.section === 'summary' && /\b(?:agreed to|will)\b/.test(clause.words))
    // Most sentences neither date a thing nor ask for one nor leave one open.
    const idle = !says || (!clause.dates.length && !owed && !asks.test(clause.words))
    if (!idle) clause.asked = asked(clause.words)
    const hit = clause.foreign || idle ? null : (owed ? this.owing(clause) : this.classify(clause)) ?? this.asDue(clause)
    if (!story) {
      if (hit) this.note(hit, clause)
      return
    }
    if (gone.test(clause.words) && goneWhat.test(clause.words) && !/\bdecision\b/.test(clause.words)) this.withdraw(hit?.matter ?? this.topic)
    // "Mr T says he complained in March. The Council has no record of this."
    if (noRecord.test(clause.words)) {
      const last = this.recent.at(-1)
      const opener = last && last.events.size === 1 ? [...last.events.values()][0]! : null
      if (opener?.words.block === clause.block) last!.withdrawn = true
    }
    // "They agreed the Council could have until the end of June": no limit of the law runs any more.
    if (/\bagreed\b/.test(clause.words) && moreTime.test(clause.sentence) && clause.actor !== 'body' && clause.actor !== 'ombudsman') {
      const waits = this.recent.findLast((t) => t.matter === (hit?.matter ?? this.topic))
      const latest = waits && [...waits.events.values()].at(-1)
      if (latest && waits.matter.steps.some((s) => s.opens && waits.events.get(s.kind) === latest)) latest.doubt = 'a longer time was agreed'
    }
    this.setProcedure(clause)
    const state = hit?.step.falls && (clause.state === 'due' || clause.state === 'planned') ? 'happened' : clause.state
    if (owed) {
      if (hit) this.note(hit, clause, state === 'open')
      if (state === 'open' && !clause.dates.length) return
    }
    if (hit?.step.kind === 'made' && /\bcomplained again\b/.test(clause.words)) {
      // Which of the two was answered the words do not tell.
      const before = this.recent.findLast((t) => t.matter === hit.matter)?.events
      const made = before?.get('made')
      if (made && !before!.has('stage1reply')) made.doubt = 'there was another complaint before an answer'
    }
    if (!clause.dates.length) {
      if (hit?.step.opens && state === 'happened' && hit.matter.id !== 'complaint') this.topic = hit.matter
      if (clause.actor === 'panel' && state === 'happened') this.panelMet()
      return
    }
    this.dated(clause, state, hit)
  }

  end(): Event[] {
    const day = this.decision.decisionDate
    if (day) {
      for (const { matter, step, clause, strong } of this.owed) this.stillOpen(matter, step, clause, strong, day)
    }
    for (const thread of this.threads) {
      for (const [kind, event] of thread.events) event.kind = thread.procedure ? (procedures[thread.procedure][kind] ?? null) : kind
    }
    if (day) {
      const at = Math.max(0, this.decision.text.lastIndexOf('Decision date'))
      const block = this.decision.blocks.find((b) => b.start <= at && b.end >= at)
      this.add({ from: day, to: day }, {
        kind: 'lgo-decided', text: 'The Ombudsman’s decision', actor: 'ombudsman', happened: true, state: 'happened', mentions: [],
        words: { start: block?.start ?? 0, end: block?.end ?? 0, text: this.decision.text.slice(block?.start ?? 0, block?.end ?? 0), block: block?.id ?? '', paragraph: null },
      })
    }
    return this.events
  }

  private dated(clause: Clause, state: Event['state'], hit: { matter: Matter; step: Step } | null): void {
    const span = hull(clause.dates.map((d) => d.span))
    const range = /^(?:from|between|since|after|before|for|following)$/.test(clause.how)
    const deadline = state === 'happened' && /^(?:by|to)$/.test(clause.how) && !/\bhad (?:already )?\w+ed by §/.test(clause.words)
    const until = state === 'happened' && /^(?:until|till)$/.test(clause.how) && !/\b(?:not|n't|never|failed|no|nothing|only)\b/.test(clause.words)
    const real = deadline ? 'planned' : state === 'due' && hit?.step.kind === 'hl-relief-ended' ? 'happened' : state
    const before = state === 'due' && /^(?:from|of|after|since)$/.test(clause.how) && clause.dates.length === 1
    const spans = state === 'due' && !before ? clause.dates.at(-1)!.span : span
    // In the analysis what was told before is told again: the same day of the same matter is the same event.
    const event = this.make(clause, spans, before ? 'happened' : real)
    if (hit && real !== 'happened') this.topic = hit.matter
    if (real === 'due' && !before) {
      if (hit) event.kind = this.nameOf(hit)
      this.lastDue = hit && !hit.step.opens ? hit : null
      this.push(event)
      return
    }
    if (real === 'planned' && hit?.step.kind === 'met' && /\bheld|meet|heard|take place|for §|on §/.test(clause.words)) {
      this.place(hit.matter, hit.step, event, clause)
      return
    }
    if (hit && real === 'happened' && !range && !until) {
      this.topic = hit.matter
      if (this.place(hit.matter, hit.step, event, clause)) return
    }
    const same = event.happened && clause.section === 'analysis' ? this.bySpan.get(`${event.span.from}${event.span.to}`) : null
    if (same) same.mentions.push(...event.mentions)
    else this.push(event)
  }

  /** A panel of which only the planned day is told has met on it, when the text goes on with what the panel said. */
  private panelMet(): void {
    const met = this.recent.map((t) => t.events.get('met')).findLast((e) => e?.state === 'planned')
    if (met) Object.assign(met, { happened: true, state: 'happened' })
  }

  private nameOf({ matter, step }: { matter: Matter; step: Step }): string | null {
    if (matter.id !== 'complaint') return step.kind
    const thread = this.recent.findLast((t) => t.matter === matter)
    return procedures[thread?.procedure ?? this.procedure][step.kind] ?? null
  }

  /** Puts an event into its thread. @returns true when it is there, merged or added */
  private place(matter: Matter, step: Step, event: Event, clause: Clause): boolean {
    if (step.kind === 'acknowledged') {
      const thread = this.recent.findLast((t) => t.matter === matter && begins(t, event.span))
      const second = thread?.events.get('stage2')
      if (second && second.span.from <= event.span.to) step = { ...step, kind: 'stage2ack' }
    }
    const own = this.recent.filter((t) => t.matter === matter && !t.withdrawn && (!this.about || !t.about || t.about === this.about))
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
    if (step.opens) return this.open(matter, step, event, clause, own, last)
    // A matter that another has followed is over, unless the text says which one it speaks of.
    const thread = own.findLast((t) => begins(t, event.span))
    if (thread && !thread.events.has(step.kind)) this.put(thread, step.kind, event)
    else if (!own.length) this.put(this.start(matter), step.kind, event)
    else {
      this.push(event)
    }
    return true
  }

  private open(matter: Matter, step: Step, event: Event, clause: Clause, own: Thread[], last: Thread | undefined): boolean {
    if (step.kind === 'stage2' || step.kind === 'skipped') {
      const skipped = step.kind === 'skipped'
      const thread = own.findLast((t) => !t.events.has(step.kind) && !t.events.has('stage2reply') && begins(t, event.span) && !(skipped && t.procedure !== 'csp'))
      if (thread) this.put(thread, step.kind, event)
      else if (last && again.test(clause.words)) return false
      else this.put(this.start(matter), step.kind, event)
      return true
    }
    const opening = last?.events.get(step.kind)
    if (last && !opening && [...last.events.values()].every((e) => e.span.from >= event.span.from)) this.put(last, step.kind, event)
    else if (receipt.test(clause.words) && this.receive(own, step, event)) return true
    else if (last && opening && again.test(clause.words) && !/\bfor a second time\b/.test(clause.words) && !ended(last)) return false
    else {
      const thread = this.start(matter)
      if (last && opening && !ended(last) && !fresh.test(clause.words) && (matter.id === 'complaint' || near(opening.span, event.span, 90))) event.doubt = `another ${matter.id} of the same kind is open`
      this.put(thread, step.kind, event)
    }
    return true
  }

  /** Time runs from the day on which the body had the request: that day takes the place of the day on which it was sent. */
  private receive(own: Thread[], step: Step, event: Event): boolean {
    const thread = own.findLast((t) => {
      const sent = t.events.get(step.kind)
      return sent && near(sent.span, event.span, 31) && [...t.events.values()].every((e) => e === sent || e.span.to >= event.span.from)
    })
    if (!thread) return false
    thread.events.get(step.kind)!.thread = null
    this.put(thread, step.kind, event)
    return true
  }

  private count(matter: Matter): number {
    const count = (this.counts.get(matter.id) ?? 0) + 1
    this.counts.set(matter.id, count)
    return count
  }

  private start(matter: Matter): Thread {
    const thread: Thread = {
      id: `${matter.id}-${this.count(matter)}`,
      matter, events: new Map(), about: this.about, withdrawn: false,
      procedure: matter.id === 'complaint' ? this.procedure : null,
    }
    this.threads.push(thread)
    this.recent.push(thread)
    if (this.recent.length > most) this.recent.shift()
    return thread
  }

  private put(thread: Thread, kind: string, event: Event): void {
    event.thread = thread.id
    event.kind = kind
    thread.events.set(kind, event)
    this.push(event)
  }

  private classify(clause: Clause): { matter: Matter; step: Step } | null {
    // After an order of the tribunal the next plan answers it.
    const order = this.topic?.id === 'ehc-tribunal' && this.recent.findLast((t) => t.matter === this.topic)?.events.get('ehc-tribunal-ordered')
    const answer = order && (/\bassess|\b(?:make|issue|prepare) an? /.test(order.text) ? 'ehc-tribunal-final-issued' : 'ehc-tribunal-plan-amended')
    const ordered = answer ? this.topic!.steps.find((s) => s.kind === answer) : null
    if (ordered && this.waits(this.topic!, ordered.kind) && acts(ordered, clause.actor) && fits(ordered.next![1], clause.asked!)) return { matter: this.topic!, step: ordered }
    let told: { matter: Matter; step: Step } | null = null
    for (const matter of this.matters) {
      for (const step of matter.steps) {
        if (this.can(matter, step, clause) && step.says.some((pattern) => fits(pattern, clause.asked!))) {
          if (step.kind === 'final' && !this.has(matter, 'met')) continue
          if (step.kind === 'met' && !['stage3', 'stage2', 'stage2reply', 'skipped'].some((kind) => this.has(matter, kind))) continue
          // A step that has been told of already may be told again, or be the next one in the same words.
          if (step.kind === 'ehc-final-issued' && this.isReview(clause)) return this.amended()
          if (step.opens || this.waits(matter, step.kind)) return { matter, step }
          told ??= { matter, step }
        }
      }
    }
    if (told && clause.dates.some((d) => this.recent.some((t) => t.matter === told.matter && sameDays(t.events.get(told.step.kind)?.span, d.span)))) return told
    if (!this.topic) return told
    for (const step of this.topic.steps) {
      if (!step.next || !this.can(this.topic, step, clause)) continue
      const [after, says] = step.next
      const latest = this.recent.findLast((t) => t.matter === this.topic)
      const day = clause.dates.at(-1)?.span.to ?? '9999'
      const next = !after || [latest].some((t) => t && (step.opens || !t.events.has(step.kind === 'acknowledged' && t.events.has('stage2') ? 'stage2ack' : step.kind)) && after.split('|').some((k) => t.events.has(k) && t.events.get(k)!.span.from <= day))
      if (next && fits(says, clause.asked!)) return { matter: this.topic, step }
    }
    // "The Council logged it as received on 9 May": the request that was just told of.
    const opener = this.topic.steps.find((s) => s.opens && (s.next === undefined || this.has(this.topic!, s.kind)))
    if (!told && opener && itReceived.test(clause.words)) return { matter: this.topic, step: opener }
    return told
  }

  /** "It should have issued the Plan by 15 February. It did not do so until 26 April": the same thing. */
  private asDue(clause: Clause): { matter: Matter; step: Step } | null {
    if (!this.lastDue || clause.state !== 'happened' || !clause.dates.length) return null
    return didSo.test(clause.words) ? this.lastDue : null
  }

  /** What a clause says is still to be done; who says it does not matter. */
  private owing(clause: Clause): { matter: Matter; step: Step } | null {
    if (/\b(?:training|train|remind\w*|guidance|review its|procedures?|policy|policies|staff|in future)\b/.test(clause.words) && clause.state !== 'open') return null
    for (const matter of this.matters) {
      for (const step of matter.steps) {
        if (step.opens) continue
        if ((step.owed && fits(step.owed, clause.asked!)) || step.says.some((pattern) => fits(pattern, clause.asked!)))
          return step.kind === 'ehc-final-issued' && this.isReview(clause) ? this.amended() : { matter, step }
      }
    }
    const matter = this.topic
    for (const step of matter?.steps ?? []) {
      if (matter && step.next && !step.opens && this.waits(matter, step.kind) && fits(step.next[1], clause.asked!)) return { matter, step }
    }
    return null
  }

  /** true where a step could still come: no matter of the kind yet, or one without it. */
  private waits(matter: Matter, kind: string): boolean {
    const own = this.recent.filter((t) => t.matter === matter && !t.withdrawn)
    return !own.length || own.some((t) => !t.events.has(kind))
  }

  /** "The final Plan" of a review, where no request for an assessment waits for one. */
  private isReview(clause: Clause): boolean {
    const day = clause.dates[0]?.span.to ?? ''
    const waiting = (kind: string, end: string) => this.recent.some((t) => !t.withdrawn && t.events.has(kind) && (t.events.get(kind)!.span.from <= day || !day) && !t.events.has(end))
    return waiting('ehc-review-met', 'ehc-amended-final-issued') && !waiting('ehc-assessment-requested', 'ehc-final-issued')
  }

  private amended(): { matter: Matter; step: Step } {
    const matter = this.matters.find((m) => m.id === 'ehc-review')!
    return { matter, step: matter.steps.find((s) => s.kind === 'ehc-amended-final-issued')! }
  }

  /** A complainant answers nothing, but receives and is told. */
  private can(matter: Matter, step: Step, clause: Clause): boolean {
    if (!acts(step, clause.actor)) return false
    return clause.actor !== 'complainant' || step.opens === true || step.theirs === true || matter.id === 'complaint' || receives.test(clause.words)
  }

  private has(matter: Matter, kind: string): boolean {
    return this.recent.some((t) => t.matter === matter && t.events.has(kind))
  }

  private note(hit: { matter: Matter; step: Step }, clause: Clause, strong = false): void {
    this.owed.push({ ...hit, clause, strong })
  }

  private stillOpen(matter: Matter, step: Step, clause: Clause, _strong: boolean, day: string): void {
    const thread = this.recent.findLast((t) => t.matter === matter && !t.withdrawn && t.events.size > 0)
    if (step.kind === 'ehc-draft-issued') step = matter.steps.find((s) => s.kind === 'ehc-final-issued')!
    if (step.kind === 'stage2report') step = matter.steps.find((s) => s.kind === 'stage2reply')!
    if (!thread || thread.events.has(step.kind) || step.opens) return
    // Only what the matter waits for: no final response where no panel has met.
    const after = step.next?.[0].split('|') ?? (matter.id === 'complaint' ? [] : matter.steps.filter((s) => s.opens).map((s) => s.kind))
    if (step.kind === 'stage2reply') after.push('made')
    if (!after.some((kind) => thread.events.get(kind)?.happened)) return
    const event = this.make(clause, { from: day, to: day }, 'open')
    event.mentions = []
    event.thread = thread.id
    thread.events.set(step.kind, event)
    this.push(event)
  }

  private withdraw(matter: Matter | null): void {
    const thread = this.recent.findLast((t) => t.matter === matter)
    if (thread && !ended(thread)) thread.withdrawn = true
  }

  private setProcedure(clause: Clause): void {
    if (!/\bcomplain/.test(clause.sentence) && !/\bprocedure\b/.test(clause.sentence)) return
    const thread = this.recent.findLast((t) => t.matter.id === 'complaint')
    if (!thread) return
    if (/\bcorporate\b|\bunder its own complaints\b/.test(clause.words)) thread.procedure = 'corp'
  }

  private labelIn(clause: Clause): string | null {
    if (this.labels.size < 2) return null
    const text = this.decision.text.slice(clause.start, clause.end)
    const found = new Set([...text.matchAll(/(?<!\b(?:Mr|Mrs|Ms|Miss|Dr|Council|School|Officer) )\b([A-Z])\b(?:['’]s)?/g)].map((m) => m[1]!).filter((l) => this.labels.has(l)))
    return found.size === 1 ? [...found][0]! : null
  }

  private make(clause: Clause, span: Span, state: Event['state']): Event {
    const text = this.decision.text.slice(clause.start, clause.end).replace(/^[\s,;:–—-]+(?:(?:and|but|so|then|who|which)\s+)?|[\s,;:–—-]+$/g, '')
    const block = this.blocks.get(clause.block)!
    const parent = block.number === null && block.parent ? this.blocks.get(block.parent) : block
    const start = this.decision.text.indexOf(text, clause.start)
    return {
      id: '', span, mentions: clause.dates.map((d) => d.id), kind: null, thread: null, text,
      words: { start, end: start + text.length, text, block: clause.block, paragraph: parent?.number ?? null },
      actor: clause.actor === 'thing' ? null : clause.actor === 'panel' || clause.actor === 'investigator' ? 'other' : clause.actor,
      happened: state === 'happened', state,
    }
  }

  private add(span: Span, event: Omit<Event, 'id' | 'span'>): void {
    this.push({ id: '', span, ...event })
  }

  private push(event: Event): void {
    event.id ||= `e${this.events.length}`
    const key = `${event.span.from}${event.span.to}`
    if (event.happened && !this.bySpan.has(key)) this.bySpan.set(key, event)
    this.events.push(event)
  }
}

const sameDays = (a: Span | undefined, b: Span): boolean => !!a && a.from === b.from && a.to === b.to
const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to
const near = (a: Span, b: Span, days: number): boolean => Math.abs(daysBetween(a.from, b.from)) <= days && a.from <= b.to
const hull = (spans: Span[]): Span => ({
  from: spans.map((s) => s.from).sort()[0]!, to: spans.map((s) => s.to).sort().at(-1)!,
})
/** true where a thread does not begin after a span. */
const begins = (thread: Thread, span: Span): boolean => {
  const opener = thread.matter.steps.filter((s) => s.opens).map((s) => thread.events.get(s.kind)).find(Boolean)
  return !opener || opener.span.from <= span.to
}
const ended = (thread: Thread): boolean => [...thread.events.keys()].some((kind) => /repl|decided|answered|issued|assessed|forwarded|final|reply/.test(kind))

/** Letters by which the text calls several children: "her sons, J and K". */
function childLabels(text: string): Set<string> {
  const labels = new Set<string>()
  for (const m of text.matchAll(/\b(?:sons?|daughters?|child|children|twins?|brothers?|sisters?|nephews?|nieces?|grandsons?|granddaughters?|grandchildren|boys?|girls?),? (?:(?:whom?|who) (?:I|we) (?:will|shall|have|'ll) call(?:ed)? )?([A-Z])\b(?:,? (?:and|&) ([A-Z])\b)?/g)) {
    labels.add(m[1]!)
    if (m[2]) labels.add(m[2])
  }
  return labels
}
