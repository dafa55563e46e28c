import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { saysMissing, saysOfBefore } from '../text/still-open/still-open.ts'
import { owedThings } from '../text/still-open/wordings.ts'
import { leavesNothing } from './carried-out/leaves-nothing.ts'
import { ofOthers, relations } from './carried-out/of-others.ts'
import { doneBy } from './matters/done-by.ts'
import type { Clause } from './clause.ts'
import { carriedOut } from './carried-out/carried-out.ts'
import { matters } from './matters/index.ts'
import type { Matter, Step } from './matters/matter.ts'
import { answers, orderOf } from './orders.ts'
import { asked, fits, sieve } from './patterns.ts'
import { doesIt, doesWhatIsNext } from './steps-of-a-remedy.ts'
import { ended, partly, sameDays } from './threads.ts'
import type { Threads } from './threads.ts'

/** What a clause tells: a step of a matter. */
export interface Hit {
  matter: Matter
  step: Step
}

const receives = /\b(?:received|got|collected|heard|had|were|was|held|attended|met|is|are|took place)\b/
const didSo = cued(laidOut()`
  \b(?:
    d(?:id|o) (?:so|it|this|that)
    not (?:\w+ ){1,2}(?:it|this|them) until
    (?:it|this|they|that) (?:was|were) (?:\w+ )?(?:\w+ed|sent|held|made|done|met)
    happen(?:ed)?
    (?:sent|issued|made|completed|finished|held|had|got|received) (?:it|them|one)
  )\b
`)
/** "The response was sent on 3 May", "It was 3 May before her letter went out", where the sentence before says when it was due. */
const cameBehind = ({ words, sentence }: Clause): boolean =>
  (theAnswer.test(words) || (/^\W*(?:but )?it was §\W*$/.test(words) && answerThen.test(sentence))) && !notTheAnswer.test(sentence)
const answerCame = laidOutText`
  \b(?:answer|decision|letter|outcome|plan|reply|report|response|result|review)\b[^.;§]*
    \b(?:arrived|came|completed|dated|finished|given|issued|made|posted|reached|received|sent|went)\b
`
const theAnswer = cued(new RegExp(`^\\W*(?:but |and |yet )?(?:the|its|that|this) (?:[\\w']+ ){0,3}?${answerCame}[^.;]*§`))
const answerThen = cued(new RegExp(`§ +(?:before|when) (?:the|its|that|this) (?:[\\w']+ ){0,3}?${answerCame}`))
const notTheAnswer = cued(/\b(?:acknowledg\w*|appeal|complaint|draft|holding|interim|requested|school's|gp's|therapist's)\b/)
/** The stage that words or a kind of event name. */
const stageOf = (words: string): string | undefined => /stage ?([123])/.exec(words)?.[1]
/** A step of a remedy that mends how the body works, for everybody. */
const ofItsWays = cued(/\b(?:training|train|remind\w*|guidance|review its|procedures?|policy|policies|staff|in future)\b/)
/** "It sent a holding reply", "wrote to say it was still waiting": no answer. */
const putsOff = anyOf(
  '',
  /\b(?:holding|interim) (?:reply|response|letter|email|answer)\b/,
  /\b(?:say|said|told|that|saying|explain\w*)\b.{0,25} (?:was|were) still (?:wait|look|work|investigat|consider|await)/,
  /\b(?:needed|would need|asked for|asking for) (?:more time|longer)\b/,
  /\b(?:sa(?:id|y)|told|explain|confirm)\w*\b.{0,40}\b(?:accepted|registered|logged|be dealt with) (?:at|as|under) (?:a )?stage[12]\b/,
  /\b(?:sa(?:id|y)|told|explain|confirm)\w*\b.{0,40}\b(?:consider|look into|go|put|treat\w*) (?:it |this )?(?:at|as|to) (?:a )?stage[12]\b/,
  /\b(?:told|said|say|wrote|explained|emails?|letter)\b.{0,80}\b(?:high (?:demand|volumes?|numbers?)|backlogs?|very busy|taking longer)\b/,
  /\b(?:told|said|say|wrote|explained|emails?|letter)\b.{0,80}\b(?:(?:staff|staffing) shortages?|in (?:a|the) queue)\b/,
)
/** An extension of the time for a request, no answer to it. */
const moreTime =
  /\b(?:was complex|extend\w*|extension|(?:take|taking|needed?|required?|have) (?:a further|another|an extra|up to|longer|more time))\b/
/** What is told to the Ombudsman is no step of the matter. */
const toldUs = laidOut()`
  \b(?:told|informed|wrote to|emailed|replied to|answered|assured|advised) (?:me|us)\b
  \b(?:reply|response|answer)s? to (?:my|our) (?:enquir|question|letter)
`
/** "We wrote to the Council. In its reply, dated 2 July, it enclosed …": that answers the Ombudsman. */
const weAsked = cued(/\b(?:we|i) (?:then |also |first )?(?:asked|wrote to|made enquiries of|put questions to) (?:the council|it)\b/)
const afresh = cued(/\b(?:fresh|new|second|further) request\b/)
const itReceived = cued(laidOut()`
  \breceived (?:[\w.']+ ){0,3}own request\b
  \brequest(?: for (?:him|her|them|it|\w))? (?:was received|reached)\b
  \b(?:sent in|made|submitted|put in) (?:a|another) (?:fresh|new|second|further) request\b
  \b(?:request|application|appeal|claim|form) which (?:reached|was received|the council received)
  \bthe (?:request|application|appeal|claim|form) (?:was|is) (?:made|dated|received|submitted|sent|lodged|logged)\b
  \b(?:received|logged|registered|recorded|validated) (?:it|this|the (?:request|application|form|letter|claim))\b
  \b(?:it|this|which) (?:was |had been )?(?:received|logged|registered|validated)\b
`)

const asksAfter =
  /\b(?:ask(?:ed|ing|s)?|enquir(?:ed|ing)|chas(?:ed|ing)) (?:\w+ ){0,3}(?:if|whether|when|for (?:news|an update|progress))\b/

/** "was thinking of making a complaint", "said she might complain", "asked how to complain". */
const intends = laidOut()`
  \b(?:
    about
    can
    considering
    could
    hesitated
    how
    intend(?:s|ed|ing)
    may
    might
    plan(?:s|ned|ning)
    think(?:ing)?
    thought
    threaten(?:ed|ing)
    whether
    would(?! like)
  )(?: of| about| on| over)? (?:to )?(?:
    bring(?:ing)?
    lodg(?:e|ing)
    mak(?:e|ing)
    put(?:ting)? in
    rais(?:e|ing)
    send(?:ing)?
    submit(?:ting)?
  )? ?(?:an? |her |his |their |the )?(?:formal |new |official )?complain
`

const asksFor = /\b(?:referr|ask|request)/
const conceded = /\b(?:oppos|defend|contest|resist|conced|gave way)/
/** "Within six weeks of the Tribunal's decision on it", "after the panel's decision": from when, and not what is owed. */
const fromDecision = laidOut()`
  \b(?:
    (?:days|weeks?|months?) (?:of|from|after)
    after
    following
  ) (?:the|my|our|this) (?:[\w']+ )?(?:decision|order|statement)\b(?: on [^,;:.]{1,60})?
`
/** By what a thing is done or comes to somebody, whatever it is: of what is not there yet. */
const comes = cued(/\b(?:finished|concluded|dealt with|gone|reached|come|arrived|without an?|is to this day no|is still no)\b/)
/** What can come so: a refund or a parcel that has not come is no step of a limit. */
const owed = cued(new RegExp(`\\b(?:application|it|nothing|request|${owedThings})s?\\b`, 'i'))
const tellsOf = cued(/\b(?:tell|told|wrote|informed|notified|confirmed|said|emailed|letter|email)\b/)
const whatItWillDo = cued(laidOut()`
  \b(?:has|had) adopted\b[^.]*\bplan\b
  \b(?:would|will)\b[^.]*\b(?:adopt|review|maintain|keep|continue)[^.]*\bplan\b
  \b(?:would|will) (?:not )?(?:
    re-?assess
    (?:carry out|do|hold|arrange) (?:an? |the )?(?:annual |early )?(?:review|re-?assess)
  )
  \bwhat it (?:would|will|intended to|was going to) do\b
`)
const moved = ['ehc-moved-area', 'ehc-plan-transferred']
/** Every pattern by which a step says so itself, in the order of the matters. */
const every = once(() => {
  const steps = matters.flatMap((matter) => matter.steps.map((step) => ({ matter, step })))
  // What is said only by the law that is named around it comes after all that says so by itself.
  const list = [
    ...steps.flatMap(({ matter, step }) => step.says.map((pattern) => ({ matter, step, pattern }))),
    ...steps.flatMap(({ matter, step }) => (step.law ? [{ matter, step, pattern: step.law[0] }] : [])),
  ]
  return { list, may: sieve(list.map((entry) => entry.pattern)) }
})

/** Matters that are told in the same words, each under its own law. */
const underLaws = once(() => matters.filter(({ steps }) => steps.some(({ law }) => law)))
const lawsIn = (words: string): Matter[] => underLaws().filter(({ page }) => page.split('|').some((name) => words.includes(name)))

/** Makes the patterns ready, which takes about as long as the first ten sentences: a step of its own. */
export const prepare = (): void => void every()

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

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
  /** true in a paragraph that tells what the Ombudsman asked. */
  private ours = false

  /** @param text of the page, in lower case */
  constructor(text: string, threads: Threads) {
    this.text = text
    this.known = relations(text)
    this.threads = threads
    this.lawsOfPage = lawsIn(text)
  }

  /** Begins a paragraph. */
  enter(paragraph: string): void {
    this.laws = lawsIn(paragraph)
    this.ours = weAsked.test(paragraph)
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
    // What follows an order of the tribunal answers it.
    const order = this.topic?.id === 'ehc-tribunal' && this.threads.latest(this.topic)?.events.get('ehc-tribunal-ordered')
    for (const kind of order ? answers[orderOf(this.text, order)] : []) {
      const step = this.topic!.steps.find((s) => s.kind === kind)!
      if (this.threads.waits(this.topic!, kind) && doneBy(step, clause.actor) && this.tells(step, step.next![1], clause))
        return { matter: this.topic!, step }
    }
    // "It wrote on 5 August to say that it would review the plan in October" has a date of its own in what it says.
    if (
      clause.dates.length &&
      clause.state === 'happened' &&
      tellsOf.test(clause.words) &&
      whatItWillDo.test(clause.sentence) &&
      clause.actor !== 'other' &&
      (clause.actor !== 'complainant' || receives.test(clause.words)) &&
      !ofOthers(clause.words, this.known)
    ) {
      const waits = this.threads.recent.findLast(
        (t) => t.matter.id === 'ehc-transfer' && !t.events.has('ehc-transfer-informed') && moved.some((kind) => t.events.has(kind)),
      )
      const since = waits && moved.map((kind) => waits.events.get(kind)?.span.from).find(Boolean)
      if (
        since &&
        !this.threads.recent.some((t) => t.matter.id === 'ehc-review' && (t.events.get('ehc-review-met')?.span.from ?? '') >= since)
      )
        return { matter: waits.matter, step: waits.matter.steps.find((s) => s.kind === 'ehc-transfer-informed')! }
    }
    if (intends.test(clause.words)) this.topic = matters.find((matter) => matter.id === 'complaint')!
    let told: Hit | null = null
    for (const at of every().may(clause.asked!)) {
      const { matter, step, pattern } = every().list[at]!
      if (!this.can(matter, step, clause) || !this.speaksOf(matter) || !this.tells(step, pattern, clause)) continue
      if (pattern === step.law?.[0] && (told || !this.isUnder(matter, step.law[1], clause))) continue
      if (step.kind === 'final' && !this.threads.has(matter, 'met')) continue
      if (step.kind === 'met' && !['stage3', 'stage2', 'stage2reply', 'skipped'].some((kind) => this.threads.has(matter, kind))) continue
      const waiting = /^ehc-(?:amended-)?final-issued$/.test(step.kind) ? this.ordered(clause, step.kind === 'ehc-final-issued') : null
      if (waiting) return waiting
      // A step that has been told of already may be told again, or be the next one in the same words.
      if (step.kind === 'ehc-final-issued' && this.isReview(clause)) return this.amended()
      if (step.opens || this.threads.waits(matter, step.kind)) return { matter, step }
      told ??= { matter, step }
    }
    if (
      told &&
      clause.dates.some((d) =>
        this.threads.recent.some((t) => t.matter === told.matter && sameDays(t.events.get(told.step.kind)?.span, d.span)),
      )
    )
      return told
    if (!this.topic) return told
    const beside = this.topic.beside ? matters.filter((m) => m.id === this.topic!.beside) : []
    for (const { topic, step } of [this.topic, ...beside].flatMap((m) => m.steps.map((one) => ({ topic: m, step: one })))) {
      if (!step.next || !this.can(topic, step, clause)) continue
      const [after, says] = step.next
      const latest = this.threads.latest(topic)
      const day = clause.dates.at(-1)?.span.to ?? '9999'
      const next =
        !after ||
        (after.startsWith('!') && !latest?.events.has(after.slice(1))) ||
        [latest].some(
          (t) =>
            t &&
            (step.opens ||
              (step.kind === 'stage1reply' && partly.test(clause.words)) ||
              !t.events.has(step.kind === 'acknowledged' && t.events.has('stage2') ? 'stage2ack' : step.kind)) &&
            after.split('|').some((k) => t.events.has(k) && t.events.get(k)!.span.from <= day),
        )
      if (next && this.tells(step, says, clause)) return { matter: topic, step }
    }
    // "The Council logged it as received on 9 May": the request that was just told of.
    const matter = (afresh.test(clause.words) && this.threads.recent.findLast((t) => t.withdrawn)?.matter) || this.topic
    const closed = this.threads.latest(matter)
    // "It received her request for a stage one review": no request for stage two; and where it names none, the first.
    const stage = stageOf(clause.words)
    // What asks for no review and no appeal begins no stage: "The application was received on 3 June".
    const staged = matter.steps.some((s) => s.opens && stageOf(s.kind) === '1') && !/\b(?:appeal|challenge|review)/.test(clause.words)
    const openers = matter.steps.filter((s) => s.opens && (stageOf(s.kind) ?? stage) === (stage ?? (staged ? '' : stageOf(s.kind))))
    const opener =
      openers.find((s) => closed?.events.has(s.kind)) ??
      openers
        .filter((s) => !s.next?.[0] || this.threads.has(matter, s.kind))
        .toSorted((a, b) => Number(stageOf(a.kind) ?? 0) - Number(stageOf(b.kind) ?? 0))[0]
    if (
      !told &&
      opener &&
      !(closed && ended(closed) && !afresh.test(clause.words) && !/\b(?:request|application|appeal|claim|form)\b/.test(clause.words)) &&
      itReceived.test(clause.words) &&
      !(clause.actor === 'complainant' && /\b(?:received|got) (?:it|this)\b/.test(clause.words))
    )
      return { matter, step: opener }
    return told
  }

  /** "It should have issued the Plan by 15 February. It did not do so until 26 April": the same thing. */
  asDue(clause: Clause): Hit | null {
    if (this.due && clause.state === 'open' && saysOfBefore(clause.words)) return this.due
    if (!this.due || clause.state !== 'happened' || !clause.dates.length) return null
    return didSo.test(clause.words) || cameBehind(clause) ? this.due : null
  }

  /** What a clause says is still to be done by the body. */
  owing(clause: Clause): Hit | null {
    if (leavesNothing(clause)) return null
    const words = clause.words.replace(fromDecision, '')
    if (words !== clause.words) clause = { ...clause, words, asked: asked(words) }
    // "Her records are still outstanding": what is so has not been sent, decided or done.
    if (saysMissing(clause.words) || (comes.test(clause.words) && owed.test(clause.words)))
      clause = { ...clause, asked: asked(`${clause.words} not sent issued provided decided completed`) }
    const agreed = clause.state !== 'open' && clause.state !== 'not'
    if (agreed && (ofItsWays.test(clause.words) || !doesIt.test(clause.words))) return null
    for (const at of every().may(clause.asked!)) {
      const { matter, step, pattern } = every().list[at]!
      if (!step.opens && fits(pattern, clause.asked!) && this.speaksOf(matter))
        return (
          (step.kind === 'ehc-final-issued' && (this.isReview(clause) ? this.amended() : this.ordered(clause, true))) || { matter, step }
        )
    }
    for (const matter of this.topic ? [this.topic, ...matters] : matters) {
      const step = matter.steps.find((s) => s.owed && fits(s.owed, clause.asked!))
      if (step && this.speaksOf(matter)) return { matter, step }
    }
    if (agreed && !doesWhatIsNext.test(clause.words)) return null
    const matter = this.topic
    const latest = this.threads.latest(matter)
    for (const step of matter?.steps ?? []) {
      if (!matter || !step.next || step.opens || latest?.events.has(step.kind)) continue
      if (step.next[0].split('|').some((kind) => latest?.events.has(kind)) && fits(step.next[1], clause.asked!)) return { matter, step }
    }
    return null
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
    return { matter: thread.matter, step: thread.matter.steps.find((s) => s.kind === kind)! }
  }

  private amended(): Hit {
    const matter = matters.find((m) => m.id === 'ehc-review')!
    return { matter, step: matter.steps.find((s) => s.kind === 'ehc-amended-final-issued')! }
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

  /** A complainant answers nothing, but receives and is told. */
  private can(matter: Matter, step: Step, clause: Clause): boolean {
    if (this.of !== clause.words) [this.of, this.answers] = [clause.words, new Map()]
    if (!doneBy(step, clause.actor)) return false
    if (this.says(toldUs, clause)) return false
    if (step.kind === 'made' && this.says(intends, clause)) return false
    // "She asked if there was a decision": there was none.
    if (!step.opens && this.says(asksAfter, clause)) return false
    // A conceded appeal has the time of an order only where the page says that it has.
    if (step.kind === 'ehc-tribunal-ordered' && this.says(conceded, clause) && !this.concedes()) return false
    // That somebody told the council of a child is a referral where the page is about harm.
    if (step.kind === 'cin-referred' && !this.says(asksFor, clause) && !this.harm()) return false
    if (!step.opens && /^(?:sar|foi|eir)/.test(matter.id) && (this.says(moreTime, clause) || this.ours)) return false
    if (!step.opens && step.kind !== 'acknowledged' && this.says(putsOff, clause)) return false
    return (
      clause.actor !== 'complainant' ||
      step.opens === true ||
      step.theirs === true ||
      step.falls === true ||
      matter.id === 'complaint' ||
      this.says(receives, clause)
    )
  }

  /** What the words of one clause say is found out once, however many steps are tried on it. */
  private of: string | null = null
  private answers = new Map<RegExp, boolean>()
  private says(words: RegExp, clause: Clause): boolean {
    let answer = this.answers.get(words)
    if (answer === undefined) this.answers.set(words, (answer = words.test(clause.words)))
    return answer
  }

  private ofConceding: boolean | undefined
  private concedes(): boolean {
    return (this.ofConceding ??=
      /\b(?:not|un)[- ]?(?:be )?oppos|\bconced/.test(this.text) && /\b(?:14|fourteen|five|5|11|eleven) weeks\b/.test(this.text))
  }

  private ofHarm: boolean | undefined
  private harm(): boolean {
    return (this.ofHarm ??= /\bsection 47\b|\bstrategy (?:discussion|meeting)/.test(this.text))
  }
}
