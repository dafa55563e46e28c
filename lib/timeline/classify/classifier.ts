import { saysOfBefore } from '../../text/still-open/still-open.ts'
import { carriedOut } from '../carried-out/carried-out.ts'
import { ofOthers, relations } from '../carried-out/of-others.ts'
import type { Clause } from '../clause.ts'
import { matters } from '../matters/index.ts'
import { answers, orderOf } from '../orders.ts'
import type { Matter, Step } from '../matters/matter.ts'
import { fits } from '../patterns.ts'
import { intends, Refusals } from './refusals.ts'
import { partly, sameDays } from '../threads.ts'
import { saysItCame } from './came.ts'
import type { Threads } from '../threads.ts'
import { isAgreed, toBeDone } from './owed.ts'
import type { Hit } from './hit.ts'
import { receives } from './receives.ts'
import { received } from './received.ts'
import { tellsWhatItWillDo } from './will-do.ts'
import { doesWhatIsNext } from '../steps-of-a-remedy.ts'
import { doneBy } from '../matters/done-by.ts'
import { every, lawsIn } from './says-itself.ts'

const moved = ['ehc-moved-area', 'ehc-plan-transferred']

const stepOf = (matter: Matter, kind: string): Step => matter.steps.find((step) => step.kind === kind)!

/** Tells what each clause is about, by its words and by what has been told before. */
export class Classifier {
  /** The matter that is being told of. */
  topic: Matter | null = null
  /** What was due by the last sentence of this paragraph. */
  due: Hit | null = null
  private readonly text: string
  private readonly spoken = new Map<Matter, boolean>()
  private readonly threads: Threads
  private readonly known: ReadonlySet<string>
  /** Matters under a law of their own that the page names, and those that the paragraph does. */
  private readonly lawsOfPage: Matter[]
  private laws: Matter[] = []
  private readonly refusals: Refusals

  /** @param text of the page, in lower case */
  constructor(text: string, threads: Threads) {
    this.text = text
    this.known = relations(text)
    this.threads = threads
    this.lawsOfPage = lawsIn(text)
    this.refusals = new Refusals(text)
  }

  /** Begins a paragraph. */
  enter(paragraph: string): void {
    this.laws = lawsIn(paragraph)
    this.refusals.enter(paragraph)
  }

  /** true where the page speaks of a matter at all. */
  speaksOf(matter: Matter): boolean {
    let found = this.spoken.get(matter)
    if (found === undefined)
      this.spoken.set(
        matter,
        (found =
          matter.page.split('|').some((words) => this.text.includes(words)) &&
          (!matter.id.startsWith('ehc') || /\behc|health and care|special educational/.test(this.text))),
      )
    return found
  }

  /** The step that a clause tells of: one that its words name, else the next one that the topic waits for. */
  classify(clause: Clause): Hit | null {
    const waited = this.afterOrder(clause) ?? this.afterMove(clause)
    if (waited) return waited
    if (intends.test(clause.words)) this.topic = matters.find((matter) => matter.id === 'complaint')!
    const named = this.named(clause)
    if (named?.sure || !this.topic) return named?.hit ?? null
    return this.next(clause, this.topic) ?? (named ? named.hit : received(clause, this.topic, this.threads))
  }

  /** What follows an order of the tribunal answers it. */
  private afterOrder(clause: Clause): Hit | null {
    const { topic: matter } = this
    const order = matter?.id === 'ehc-tribunal' && this.threads.latest(matter)?.events.get('ehc-tribunal-ordered')
    for (const kind of order ? answers[orderOf(this.text, order)] : []) {
      const step = stepOf(matter!, kind)
      if (this.threads.waits(matter!, kind) && doneBy(step, clause.actor) && this.tells(step, step.next![1], clause))
        return { matter: matter!, step }
    }
    return null
  }

  /** What the council of a new area says that it will do with the plan, before it has reviewed it. */
  private afterMove(clause: Clause): Hit | null {
    if (!tellsWhatItWillDo(clause) || ofOthers(clause.words, this.known)) return null
    const { recent } = this.threads
    const waits = recent.findLast(
      (t) => t.matter.id === 'ehc-transfer' && !t.events.has('ehc-transfer-informed') && moved.some((kind) => t.events.has(kind)),
    )
    const since = waits && moved.map((kind) => waits.events.get(kind)?.span.from).find(Boolean)
    if (!since || recent.some((t) => t.matter.id === 'ehc-review' && (t.events.get('ehc-review-met')?.span.from ?? '') >= since))
      return null
    return { matter: waits.matter, step: stepOf(waits.matter, 'ehc-transfer-informed') }
  }

  /** The step that its words name; `sure` where nothing else can be meant. */
  private named(clause: Clause): { hit: Hit; sure: boolean } | null {
    let told: Hit | null = null
    for (const at of every().may(clause.asked!)) {
      const { matter, step, pattern } = every().list[at]!
      if (this.refusals.refuses(matter, step, clause) || !this.speaksOf(matter) || !this.tells(step, pattern, clause)) continue
      if (pattern === step.law?.[0] && (told || !this.isUnder(matter, step.law[1], clause))) continue
      if (step.kind === 'final' && !this.threads.has(matter, 'met')) continue
      if (step.kind === 'met' && !['stage3', 'stage2', 'stage2reply', 'skipped'].some((kind) => this.threads.has(matter, kind))) continue
      const isFinal = step.kind === 'ehc-final-issued'
      const waiting = isFinal || step.kind === 'ehc-amended-final-issued' ? this.ordered(clause, isFinal) : null
      if (waiting) return { hit: waiting, sure: true }
      // A step that has been told of already may be told again, or be the next one in the same words.
      if (isFinal && this.isReview(clause)) return { hit: this.amended(), sure: true }
      if (step.opens || this.threads.waits(matter, step.kind)) return { hit: { matter, step }, sure: true }
      told ??= { matter, step }
    }
    return told && { hit: told, sure: this.isTold(told, clause) }
  }

  /** Whether a step was told of on a day of the clause. */
  private isTold({ matter, step }: Hit, { dates }: Clause): boolean {
    const days = this.threads.recent.flatMap((t) => (t.matter === matter ? (t.events.get(step.kind)?.span ?? []) : []))
    return dates.some(({ span }) => days.some((day) => sameDays(day, span)))
  }

  /** The step that the topic waits for, or the matter beside it. */
  private next(clause: Clause, topic: Matter): Hit | null {
    for (const matter of [topic, ...matters.filter(({ id }) => id === topic.beside)])
      for (const step of matter.steps)
        if (
          step.next &&
          !this.refusals.refuses(matter, step, clause) &&
          this.follows(matter, step, clause) &&
          this.tells(step, step.next[1], clause)
        )
          return { matter, step }
    return null
  }

  /** Whether what a step follows has been told, and it itself has not. */
  private follows(matter: Matter, step: Step, { dates, words }: Clause): boolean {
    const [after] = step.next!
    const events = this.threads.latest(matter)?.events
    if (!after || (after.startsWith('!') && !events?.has(after.slice(1)))) return true
    if (!events) return false
    const kind = step.kind === 'acknowledged' && events.has('stage2') ? 'stage2ack' : step.kind
    if (!step.opens && events.has(kind) && !(step.kind === 'stage1reply' && partly.test(words))) return false
    const day = dates.at(-1)?.span.to ?? '9999'
    return after.split('|').some((k) => events.has(k) && events.get(k)!.span.from <= day)
  }

  /** "It should have issued the Plan by 15 February. It did not do so until 26 April": the same thing. */
  asDue(clause: Clause): Hit | null {
    if (this.due && clause.state === 'open' && saysOfBefore(clause.words)) return this.due
    return this.due && clause.state === 'happened' && clause.dates.length && saysItCame(clause) ? this.due : null
  }

  /** What a clause says is still to be done by the body. */
  owing(told: Clause): Hit | null {
    const clause = toBeDone(told)
    if (!clause) return null
    const words = clause.asked!
    for (const at of every().may(words)) {
      const { matter, step, pattern } = every().list[at]!
      if (step.opens || !fits(pattern, words) || !this.speaksOf(matter)) continue
      return (step.kind === 'ehc-final-issued' && (this.isReview(clause) ? this.amended() : this.ordered(clause, true))) || { matter, step }
    }
    const { topic } = this
    for (const matter of topic ? [topic, ...matters] : matters) {
      const step = matter.steps.find((s) => s.owed && fits(s.owed, words))
      if (step && this.speaksOf(matter)) return { matter, step }
    }
    if (!topic || (isAgreed(clause) && !doesWhatIsNext.test(clause.words))) return null
    const events = this.threads.latest(topic)?.events
    const step = topic.steps.find(
      ({ kind, opens, next }) =>
        next && !opens && !events?.has(kind) && next[0].split('|').some((one) => events?.has(one)) && fits(next[1], words),
    )
    return step ? { matter: topic, step } : null
  }

  /** "The final Plan" of a review, where no request for an assessment waits for one. */
  private isReview(clause: Clause): boolean {
    const day = clause.dates[0]?.span.to ?? ''
    const waiting = (kind: string, end: string) =>
      this.threads.recent.some(
        (t) => !t.withdrawn && t.events.has(kind) && (t.events.get(kind)!.span.from <= day || !day) && !t.events.has(end),
      )
    return waiting('ehc-review-met', 'ehc-amended-final-issued') && !waiting('ehc-assessment-requested', 'ehc-final-issued')
  }

  /**
   * The plan that an order of the tribunal is still waiting for, whatever was told of in between; for an amended one no review may
   * wait.
   */
  private ordered(clause: Clause, made: boolean): Hit | null {
    const day = clause.dates[0]?.span.to ?? '9999'
    const kind = made ? 'ehc-tribunal-final-issued' : 'ehc-tribunal-plan-amended'
    const thread = this.threads.recent.findLast(
      (t) => t.matter.id === 'ehc-tribunal' && !t.withdrawn && t.events.has('ehc-tribunal-ordered'),
    )
    const order = thread?.events.get('ehc-tribunal-ordered')
    if (
      !thread ||
      !order ||
      thread.events.has(kind) ||
      order.span.from > day ||
      !answers[orderOf(this.text, order)].includes(kind) ||
      this.isReview(clause)
    )
      return null
    return { matter: thread.matter, step: stepOf(thread.matter, kind) }
  }

  private amended(): Hit {
    const matter = matters.find((m) => m.id === 'ehc-review')!
    return { matter, step: stepOf(matter, 'ehc-amended-final-issued') }
  }

  /** Whether a matter's law is the only one that is named around a clause: in its sentence, else in its paragraph, else on the page. */
  private isUnder(matter: Matter, onItsPage: string, clause: Clause): boolean {
    if (clause.actor === 'body' && !receives.test(clause.words)) return false
    const near = [lawsIn(clause.sentence), this.laws].find((some) => some.length)
    const [only, another] = near ?? (fits(onItsPage, clause.asked!) ? this.lawsOfPage : [])
    return only === matter && !another
  }

  /** The words of a step are there, and it was taken, not only spoken of. */
  private tells(step: Step, pattern: string, clause: Clause): boolean {
    return fits(pattern, clause.asked!) && (step.opens === true || step.falls === true || carriedOut(clause, step, pattern, this.known))
  }
}
