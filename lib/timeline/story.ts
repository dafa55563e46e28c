import type { Block, Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import type { Span } from '../calendar/span.ts'
import { sentences } from '../text/sentences.ts'
import { saysOfBefore } from '../text/still-open/still-open.ts'
import { tellsStory } from './clauses.ts'
import type { Clause } from './clause.ts'
import { childLabels } from './child-labels.ts'
import { Classifier } from './classify/classifier.ts'
import type { Hit } from './classify/hit.ts'
import { matters } from './matters/index.ts'
import type { Matter, Step } from './matters/matter.ts'
import { asked } from './patterns.ts'
import { procedureOf, procedures } from './procedures.ts'
import type { Procedure } from './procedures.ts'
import { ended, hull, Threads } from './threads.ts'
import type { Thread } from './threads.ts'
import { tidy } from './words.ts'
import {
  asks,
  asOf,
  confirms,
  decidesBy,
  gone,
  goneWhat,
  hadComplained,
  headings,
  moreTime,
  noRecord,
  ofRemedy,
  reachesBody,
  stillToCome,
  summaryOf,
  topics,
  tookFrom,
  wantsMore,
  wroteAgain,
} from './story-cues.ts'

/** Takes the clauses of a decision one after the other and makes its events of them. */
export class Story {
  private readonly decision: Decision
  private readonly events: Event[] = []
  private readonly threads: Threads
  private readonly classifier: Classifier
  private readonly labels: Set<string>
  private about: string | null = null
  private readonly procedure: Procedure
  private readonly blocks: ReadonlyMap<string, Block>
  /** "She moved to Anytown", of Anytown Council: into its area. */
  private readonly moved: RegExp | null
  private readonly bySpan = new Map<string, Event>()
  private block = ''
  private section = -1
  private readonly owed: (Hit & { clause: Clause })[] = []
  private readonly notBy: (Hit & { clause: Clause })[] = []

  constructor(decision: Decision) {
    this.decision = decision
    this.labels = childLabels(decision.text)
    this.procedure = procedureOf(decision)
    this.threads = new Threads(this.procedure, (event) => this.push(event))
    this.classifier = new Classifier(decision.text.toLowerCase(), this.threads)
    const place = /^[A-Z][\w-]+/.exec(decision.bodies[0] ?? '')?.[0].toLowerCase()
    this.moved = place ? new RegExp(`\\bmoved (?:house )?(?:in)?to ${place}\\b`) : null
    this.blocks = new Map(decision.blocks.map((block) => [block.id, block]))
    const about = `${decision.category} ${decision.subcategory}`.toLowerCase()
    this.classifier.topic = matters.find((matter) => topics.get(matter.id)?.test(about)) ?? null
    // A category such as "Transport" does not say it, but what the page sums up.
    if (!this.classifier.topic && /^[^\n]*\bblue badge\b/im.test(summaryOf(decision)) && !/penalty|\bpcn\b/i.test(summaryOf(decision)))
      this.classifier.topic = matters.find((matter) => matter.id === 'blue-badge')!
  }

  /** A heading tells what its paragraphs are about; what is named in one holds for all that stands in it. */
  private enter(id: string): void {
    const { start = 0, end = 0 } = this.blocks.get(id) ?? {}
    this.classifier.enter(this.decision.text.slice(start, end).toLowerCase())
    const section = this.blocks.get(id)?.section ?? -1
    if (section === this.section) return
    this.section = section
    // "The complaint", "How I considered this complaint", "My assessment": headings of every decision.
    const { kind = 'other', level = 0, heading: title = '' } = this.decision.sections[section] ?? {}
    if ((level < 3 && !tellsStory(kind) && kind !== 'law') || /^(?:my|our|the ombudsman.s) /i.test(title)) return
    const heading = title.toLowerCase()
    const found = headings.find(([words]) => words.test(heading))?.[1].find((matter) => this.classifier.speaksOf(matter))
    if (found) this.classifier.topic = found
  }

  tell(clause: Clause): void {
    if (clause.block !== this.block) this.enter(clause.block)
    if (clause.block !== this.block) [this.block, this.about, this.classifier.due] = [clause.block, null, null]
    this.about = this.labelIn(clause) ?? this.about
    const owed =
      clause.state === 'open' ||
      !tellsStory(clause.section) ||
      (!clause.dates.length && stillToCome.test(clause.words) && ofRemedy.test(clause.sentence))
    const story = tellsStory(clause.section)
    const says =
      story ||
      clause.state === 'open' ||
      (clause.section === 'action' && clause.state !== 'not') ||
      (clause.section === 'summary' && /\b(?:agreed to|will)\b/.test(clause.words))
    // Most sentences neither date a thing nor ask for one nor leave one open.
    const undone = clause.state === 'not' && /\bhad not\b/.test(clause.words)
    const idle = !says || (!clause.dates.length && !owed && !undone && !asks.test(clause.words))
    if (this.moved && clause.words.includes('moved')) clause.words = clause.words.replace(this.moved, "moved to the council's area")
    if (!idle) clause.asked = asked(clause.words)
    const hit =
      clause.foreign || idle
        ? null
        : ((owed ? this.classifier.owing(clause) : this.classifier.classify(clause)) ??
          (clause.state === 'due' ? this.classifier.owing({ ...clause, state: 'open' }) : null) ??
          this.classifier.asDue(clause) ??
          this.asBefore(clause))
    if (!story) {
      if (hit) this.note(hit, clause)
      return
    }
    if (gone.test(clause.words) && goneWhat.test(clause.words) && !/\bdecision\b/.test(clause.words))
      this.withdraw(hit?.matter ?? this.classifier.topic)
    // "Mr T says he complained in March. The Council has no record of this."
    if (noRecord.test(clause.words)) {
      const last = this.threads.recent.at(-1)
      const opener = last && last.events.size === 1 ? [...last.events.values()][0]! : null
      if (opener?.words.block === clause.block) last!.withdrawn = true
    }
    // "They agreed the Council could have until the end of June": no limit of the law runs any more.
    if (
      /\bagreed\b/.test(clause.words) &&
      moreTime.test(clause.sentence) &&
      !/\b(?:no|not|never|without)\b|n't\b/.test(clause.sentence) &&
      clause.actor !== 'body' &&
      clause.actor !== 'ombudsman'
    ) {
      const waits = this.threads.latest(hit?.matter ?? this.classifier.topic)
      const latest = waits && [...waits.events.values()].at(-1)
      if (latest && waits.matter.steps.some((s) => s.opens && waits.events.get(s.kind) === latest))
        latest.doubt = 'a longer time was agreed'
    }
    // A claim runs from the day on which the body has all that it asks for.
    const claim =
      wantsMore.test(clause.words) && clause.actor === 'body' ? this.threads.latest(matters.find((m) => m.id === 'hb')!) : undefined
    const claimed = claim && !ended(claim) ? claim.events.get('hb-claimed') : undefined
    if (claimed) claimed.doubt = 'more evidence was asked for'
    this.setProcedure(clause)
    // "By 2 September the Council had not finished stage two": nothing tells whether it was done after that.
    if (undone && (clause.how === 'by' || asOf.test(clause.words)) && clause.dates.length === 1) {
      const left = hit ?? this.classifier.owing(clause)
      if (left && !left.step.opens) this.notBy.push({ ...left, clause })
    }
    const state = hit?.step.falls && (clause.state === 'due' || clause.state === 'planned') ? 'happened' : clause.state
    if (owed) {
      if (hit) this.note(hit, clause)
      if (state === 'open' && !clause.dates.length) return
    }
    if (hit?.step.kind === 'made' && /\bcomplained again\b/.test(clause.words)) {
      // Which of the two was answered the words do not tell.
      const before = this.threads.latest(hit.matter)?.events
      const made = before?.get('made')
      if (made && !before!.has('stage1reply')) made.doubt = 'there was another complaint before an answer'
    }
    if (!clause.dates.length) {
      // "It had not issued the Plan. It did so on 9 May."
      if (undone && hit && !hit.step.opens) this.classifier.due = hit
      // "She had by then complained. The Council received her letter on 14 June."
      if (hadComplained.test(clause.words) && clause.actor === 'complainant')
        this.classifier.topic = matters.find((m) => m.id === 'complaint')!
      if (hit?.step.opens && state === 'happened' && hit.matter.id !== 'complaint') this.classifier.topic = hit.matter
      if (clause.actor === 'panel' && state === 'happened') this.panelMet()
      return
    }
    this.dated(clause, state, hit)
  }

  end(): Event[] {
    const day = this.decision.decisionDate
    if (day) {
      for (const { matter, step, clause } of this.owed) this.stillOpen(matter, step, clause, { from: day, to: day })
      for (const { matter, step, clause } of this.notBy) {
        const since = clause.dates[0]!.span.to
        if (since < day) this.stillOpen(matter, step, clause, { from: since, to: day })
      }
    }
    for (const thread of this.threads.all) {
      this.escalated(thread)
      this.afterPanel(thread)
      for (const [kind, event] of [...thread.events, ...thread.more])
        event.kind = thread.procedure ? (procedures[thread.procedure][kind] ?? null) : kind
    }
    if (day) {
      const at = Math.max(0, this.decision.text.lastIndexOf('Decision date'))
      const block = this.decision.blocks.find((b) => b.start <= at && b.end >= at)
      this.add(
        { from: day, to: day },
        {
          kind: 'lgo-decided',
          text: 'The Ombudsman’s decision',
          actor: 'ombudsman',
          happened: true,
          state: 'happened',
          mentions: [],
          words: {
            start: block?.start ?? 0,
            end: block?.end ?? 0,
            text: this.decision.text.slice(block?.start ?? 0, block?.end ?? 0),
            block: block?.id ?? '',
            paragraph: null,
          },
        },
      )
    }
    return this.events
  }

  /** "She wrote again on 22 April. The stage two response came on 10 July": what she wrote in between asked for it. */
  private escalated({ id, events }: Thread): void {
    const [first, second] = [events.get('stage1reply'), events.get('stage2reply')]
    if (!first?.happened || !second?.happened || events.has('stage2') || events.has('skipped')) return
    const between = this.events.filter(
      (e) =>
        e.happened &&
        !e.kind &&
        !e.thread &&
        e.actor === 'complainant' &&
        e.span.from >= first.span.to &&
        e.span.to <= second.span.from &&
        wroteAgain.test(e.text),
    )
    if (between.length !== 1) return
    Object.assign(between[0]!, { thread: id, kind: 'stage2' })
    events.set('stage2', between[0]!)
  }

  /** "The panel sat on 6 February. The Council's response is dated 21 March": that answers the panel, not stage two. */
  private afterPanel({ events, procedure }: Thread): void {
    const [met, reply, final] = [events.get('met'), events.get('stage2reply'), events.get('final')]
    if (procedure !== 'csp' || !met?.happened || !reply?.happened || final?.happened || reply.span.from < met.span.to) return
    events.delete('stage2reply')
    if (final) this.events.splice(this.events.indexOf(final), 1)
    events.set('final', reply)
  }

  private dated(clause: Clause, state: Event['state'], hit: Hit | null): void {
    const span = hull(clause.dates.map((d) => d.span))
    const range = /^(?:from|between|since|after|before|for|following)$/.test(clause.how)
    const deadline = state === 'happened' && /^(?:by|to)$/.test(clause.how) && !/\bhad (?:already )?\w+ed by §/.test(clause.words)
    const until =
      state === 'happened' && /^(?:until|till)$/.test(clause.how) && !/\b(?:not|n't|never|failed|no|nothing|only|took)\b/.test(clause.words)
    const real = deadline ? 'planned' : state === 'due' && hit?.step.kind === 'hl-relief-ended' ? 'happened' : state
    const before = state === 'due' && /^(?:from|of|after|since)$/.test(clause.how) && clause.dates.length === 1
    const spans = state === 'due' && !before ? clause.dates.at(-1)!.span : span
    // In the analysis what was told before is told again: the same day of the same matter is the same event.
    const event = this.make(clause, spans, before ? 'happened' : real)
    if (hit && real !== 'happened') this.classifier.topic = hit.matter
    if (real === 'due' && !before) {
      if (hit) event.kind = this.nameOf(hit)
      this.classifier.due = hit && !hit.step.opens ? hit : null
      this.push(event)
      return
    }
    if (real === 'planned' && hit?.step.kind === 'met' && /\bheld|meet|heard|take place|for §|on §/.test(clause.words)) {
      this.threads.place(hit.matter, hit.step, event, clause, this.about)
      return
    }
    // "It confirmed that stage two would start on 9 May": from then on it runs.
    if (real === 'planned' && hit?.step.kind === 'skipped' && confirms.test(clause.sentence)) {
      Object.assign(event, { happened: true, state: 'happened' })
      this.threads.place(hit.matter, hit.step, event, clause, this.about)
      return
    }
    if (hit && real === 'happened' && this.stay(clause, hit)) return
    if (real === 'happened' && this.took(clause)) return
    const whole = hit?.step.lasts && clause.dates.length === 1
    if (hit && real === 'happened' && (!range || (whole && clause.how === 'from')) && (!until || whole)) {
      this.classifier.topic = hit.matter
      if (this.threads.place(hit.matter, hit.step, event, clause, this.about)) return
    }
    if (!hit && real === 'happened' && clause.dates.length === 1 && reachesBody.test(clause.words)) {
      const last = this.events.findLast((e) => e.thread && e.happened)
      if (last?.words.block === clause.block && last.actor !== 'body' && this.threads.reached(last, event)) return
    }
    const same = event.happened && clause.section === 'analysis' ? this.bySpan.get(`${event.span.from}${event.span.to}`) : null
    if (same) same.mentions.push(...event.mentions)
    else this.push(event)
  }

  /** "The family was in bed and breakfast from 5 February to 3 June": its first day and its last. */
  private stay(clause: Clause, { matter, step }: Hit): boolean {
    const left = matter.steps.find((s) => s.lasts && !s.opens)
    const begun = matter.steps.find((s) => s.lasts && s.opens)
    if (!step.lasts || !begun || !left || clause.dates.length !== 2 || clause.how !== 'from') return false
    const [from, to] = clause.dates
    for (const [one, date] of [
      [begun, from!],
      [left, to!],
    ] as const)
      this.threads.place(matter, one, this.make({ ...clause, dates: [date] }, date.span, 'happened'), clause, this.about)
    return true
  }

  /** "It took from 4 March to 9 November to decide his application": asked for on the one day and done on the other. */
  private took(clause: Clause): boolean {
    if (clause.dates.length !== 2 || !tookFrom.test(clause.words)) return false
    const words = `${clause.words} decided issued completed sent answered`
    const hit = this.classifier.owing({ ...clause, words, state: 'open' })
    const opener = hit?.matter.steps.find((step) => step.opens && !step.completes)
    if (!hit || !opener || this.threads.latest(hit.matter) || (hit.matter.id === 'complaint' && !/stage[12]/.test(words))) return false
    for (const [step, date] of [
      [opener, clause.dates[0]!],
      [hit.step, clause.dates[1]!],
    ] as const)
      this.threads.place(hit.matter, step, this.make({ ...clause, dates: [date] }, date.span, 'happened'), clause, this.about)
    return true
  }

  /** A panel of which only the planned day is told has met on it, when the text goes on with what the panel said. */
  private panelMet(): void {
    const met = this.threads.recent.map((t) => t.events.get('met')).findLast((e) => e?.state === 'planned')
    if (met) Object.assign(met, { happened: true, state: 'happened' })
  }

  private nameOf({ matter, step }: Hit): string | null {
    if (matter.id !== 'complaint') return step.kind
    const thread = this.threads.latest(matter)
    return procedures[thread?.procedure ?? this.procedure][step.kind] ?? null
  }

  private note(hit: Hit, clause: Clause): void {
    if (clause.state !== 'open' && hit.step.kind.endsWith('decided') && decidesBy.test(clause.words)) return
    if (this.isElsewhere(hit.step, clause)) return
    this.owed.push({ ...hit, clause })
  }

  /** "They moved to a flat by the canal. The family is still there": the place named last is another. */
  private isElsewhere({ owedAt }: Step, { block, end }: Clause): boolean {
    const start = this.decision.blocks.find(({ id }) => id === block)?.start
    if (!owedAt || start === undefined) return false
    const said = this.decision.text.slice(Math.max(start, end - 300), end)
    const last = (words: RegExp) => [...said.matchAll(words)].map((match) => match.index + match[0].length).at(-1) ?? -1
    return last(owedAt.elsewhere) > last(owedAt.here)
  }

  private stillOpen(matter: Matter, step: Step, clause: Clause, until: Span): void {
    const thread = this.threads.recent.findLast((t) => t.matter === matter && !t.withdrawn && t.events.size > 0)
    if (step.kind === 'ehc-draft-issued') step = matter.steps.find((s) => s.kind === 'ehc-final-issued')!
    if (step.kind === 'stage2report') step = matter.steps.find((s) => s.kind === 'stage2reply')!
    const before = thread?.events.get(step.kind)
    // "The panel would be held in May. This has not happened": it was only planned.
    if (!thread || (before && before.state !== 'planned') || step.opens) return
    // Only what the matter waits for: no final response where no panel has met.
    const after = step.next?.[0].split('|') ?? (matter.id === 'complaint' ? [] : matter.steps.filter((s) => s.opens).map((s) => s.kind))
    if (step.kind === 'stage2reply') after.push('made')
    if (!after.some((kind) => thread.events.get(kind)?.happened)) return
    if (before) Object.assign(before, { thread: null, kind: null })
    const event = this.make(clause, until, 'open')
    event.mentions = []
    event.thread = thread.id
    thread.events.set(step.kind, event)
    this.push(event)
  }

  /** "His final Plan was due in June. It has not been issued": the thing that the sentence before names. */
  private asBefore(clause: Clause): Hit | null {
    if (clause.state !== 'open' || clause.foreign || !saysOfBefore(clause.words)) return null
    const block = this.blocks.get(clause.block)!
    const before = sentences(this.decision.text, { start: block.start, end: clause.start }).at(-1)
    if (!before) return null
    const words = `${tidy(this.decision.text.slice(before.start, before.end).toLowerCase())} ${clause.words}`
    return this.classifier.owing({ ...clause, words, asked: asked(words) })
  }

  private withdraw(matter: Matter | null): void {
    const thread = this.threads.latest(matter)
    if (thread && !ended(thread)) thread.withdrawn = true
  }

  private setProcedure(clause: Clause): void {
    if (!/\bcomplain/.test(clause.sentence) && !/\bprocedure\b/.test(clause.sentence)) return
    const thread = this.threads.recent.findLast((t) => t.matter.id === 'complaint')
    if (!thread) return
    if (/\bcorporate\b|\bunder its own complaints\b/.test(clause.words)) thread.procedure = 'corp'
  }

  private labelIn(clause: Clause): string | null {
    if (this.labels.size < 2) return null
    const text = this.decision.text.slice(clause.start, clause.end)
    const found = new Set(
      [...text.matchAll(/(?<!\b(?:Mr|Mrs|Ms|Miss|Dr|Council|School|Officer) )\b([A-Z])\b(?:['’]s)?/g)]
        .map((m) => m[1]!)
        .filter((l) => this.labels.has(l)),
    )
    return found.size === 1 ? [...found][0]! : null
  }

  private make(clause: Clause, span: Span, state: Event['state']): Event {
    const text = this.decision.text
      .slice(clause.start, clause.end)
      .replace(/^[\s,;:–—-]+(?:(?:and|but|so|then|who|which)\s+)?|[\s,;:–—-]+$/g, '')
    const block = this.blocks.get(clause.block)!
    const parent = block.number === null && block.parent ? this.blocks.get(block.parent) : block
    const start = this.decision.text.indexOf(text, clause.start)
    return {
      id: '',
      span,
      mentions: clause.dates.map((d) => d.id),
      kind: null,
      thread: null,
      text,
      words: { start, end: start + text.length, text, block: clause.block, paragraph: parent?.number ?? null },
      actor: clause.actor === 'thing' ? null : clause.actor === 'panel' || clause.actor === 'investigator' ? 'other' : clause.actor,
      happened: state === 'happened',
      state,
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
