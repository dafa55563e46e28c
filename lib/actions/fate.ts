import type { Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { saysMissing, saysNothingOfNow, saysOfBefore } from '../text/still-open/still-open.ts'
import { sentences } from '../text/sentences.ts'
import { BEING, completes, IT_DONE, NOW_DONE, UNDONE } from './earlier-topics.ts'
import type { Topic } from './earlier-topics.ts'
import type { Page, Place } from './page.ts'
import type { Step } from './step.ts'

/** A date whose days are known. */
export type Dated = Mention & { span: Span }

/** A sentence of the decision's account. */
export interface Line extends Place {
  of: Block
  said: string
}

/** What came of a step: the day on which it was done, with its place, and whether the text says that it was not. */
export interface Fate {
  done: (Dated & { of: Block }) | null
  undone: boolean
}

/** How far after a step its fate is looked for, in characters: more than most decisions have, so that the work grows with the text. */
const REACH = 30_000
/** What may stand before a day that a sentence begins with. */
const LEADS = cued(/^\W*(?:(?:on|in|at|then|finally|eventually|later|also|and|but|so|instead|about|late|early|mid)\b\W*)*$/i)
const LISTED = cued(/^[\s,]*(?:(?:and|to|&)\s+)?(?:(?:finally|then|again|on|the)\s+)*$/)
/** "On 4 June it told us that it had finished": then it was done on another day. */
const REPORTED = cued(/\b(?:told|said|confirmed|informed|explained|stated|reported|assured)\b[^.;]*\b(?:had|has|have|was|were)\b/)
/** What the complainant or we did. */
const THEIRS = cued(laidOut('i')`
  ^\W*(?:
    (?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\w*(?: and (?:Mr|Mrs|Ms|Miss) [A-Z]\w*)?
    she
    he
    [Ww]e
    I
  )\s+(?:then |also |later )?(?!received|accepted|started|banked)(?:sent|gave|wrote|made|told|\w+ed)\b
`)
/** "was arranged for 4 July but was cancelled" */
const PLANNED = cued(/\b(?:for|(?:to|will|would|now) be(?: held)? on|fixed on)\s+(?:the\s+)?$/)
const PUT_OFF = cued(/\b(?:cancelled|postponed|put off|called off|did not (?:go ahead|happen|take place|attend))\b/)
/** What the sentence before names. */
const IT = /^(?:It|This|They)\b/
/** What was sent was not what had been agreed. */
const REFUSED = cued(laidOut('i')`
  \b(?:could|did|can|would|do) ?not (?:accept|treat)\b
  \b(?:was|were) not (?:enough|sufficient|acceptable|adequate|what)\b
  \b(?:we|I) (?:rejected|refused|returned|sent (?:it|this|them) back)\b
  \bnot (?:satisfied|persuaded) (?:that )?(?:it|this|with|by)\b
  \bdid not (?:meet|satisfy|show|contain|cover|address)\b
`)
/** What did not happen, or only should, will or may. */
const NOT = cued(laidOut('i')`
  \b(?:
    asked
    by(?=\s*$|\s+(?:then|that|the end)\b)
    chased
    contacted
    deadline
    draft
    due
    expected
    failed
    hoped
    intends
    n['’]t
    never
    not
    nothing
    ought
    plan(?:s|ned) to
    requested
    should
    (?<!\bthe )agreed
    until
    will
    would
    yet to
  )\b
  n['’]t\b
`)
/** "Its apology was not sent then": not by the last day, which says nothing of later. */
const THEN = cued(/\b(?:not|n['’]t)\b[^.;,]{0,40}\b(?:then|in time|on time|at first|at once|straight away|promptly)\b/i)
const ELLIPTIC = cued(/\b(?:was|were|did|had|has|have) not\W*$/)
const SO = cued(laidOut('i')`
  \b(?:did|do|does|done) (?:so|this|that|it)\b
  \b(?:did|has|have) not(?=[.,;])
  \bcomplied\b
  \b(?:completed|carried out) (?:this|it|these|them)\b
`)

/** Sentences of the blocks in which a decision tells what happened. */
export function linesOf(text: string, blocks: readonly Block[]): Line[] {
  return blocks.flatMap((of) =>
    sentences(text, of).map((place) => ({ ...place, of, said: text.slice(place.start, Math.min(place.end, place.start + 1500)) })),
  )
}

/** Index of the first line that begins at an offset or after it. */
function lineFrom(lines: readonly Line[], offset: number): number {
  let [from, to] = [0, lines.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (lines[middle]!.start < offset) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * What came of a step of an earlier decision, by what is told after it: the first day on which it was done, else the first word that it
 * was not.
 * @param lines of the decision, in order
 * @param topics of all the steps agreed with it
 * @param block where the step stands: the items under it tell no fate
 * @param counts whether a date can be the day: known, and not before the decision that asked for the step
 */
export function fateOf(
  lines: readonly Line[],
  page: Page,
  step: Step,
  topic: Topic,
  topics: readonly Topic[],
  block: Block,
  counts: (mention: Mention) => mention is Dated,
): Fate {
  let undone = false
  let evidence: Fate['done'] = null
  let next = true
  let before = ''
  let refused = false
  for (let at = lineFrom(lines, step.end); at < lines.length && lines[at]!.start < step.end + REACH; at++) {
    const { start, end, of, said } = lines[at]!
    if (of.parent === block.id) continue
    // "It did so on 30 August" says it of the step told just before.
    const so = next && SO.test(said)
    const first = next
    next = false
    // "The payment was with finance. It was made on 6 December."
    const it = (BEING.test(said) || IT_DONE.test(said)) && (first && topics.length === 1 ? true : topic.weight(before) > 1)
    // "The training was cancelled. It is now overdue."
    const still =
      IT.test(said) &&
      (saysMissing(said) || saysOfBefore(said)) &&
      (refused || topic.weight(before) > 1) &&
      topics.every((other) => other.weight(before) <= topic.weight(before)) &&
      topics.every((other) => other.weight(said) <= topic.weight(said))
    // "The payment was in time. The apology was not": what it was not stands before.
    const inTime = saysNothingOfNow(said) || THEN.test(said) || (ELLIPTIC.test(said) && /\b(?:in|on) time\b|\blate\b/.test(before))
    before = said
    const all = page.dates({ start, end })
    const near = () =>
      Math.max(
        0,
        ...lines
          .slice(Math.max(0, at - 6), at)
          .filter((l) => l.of === of)
          .map((l) => topic.weight(l.said)),
      )
    for (const [nth, day] of all.entries()) {
      if (!counts(day)) continue
      const upTo = said.slice(0, day.start - start)
      const after = said.slice(day.end - start, (all[nth + 1]?.start ?? end) - start)
      // "On 19 December, after two reminders, it sent us the outcome": what was done stands after the day.
      const clause = LEADS.test(upTo) ? after : upTo
      if (THEIRS.test(clause) || PLANNED.test(upTo) || PUT_OFF.test(after) || (clause === after && REPORTED.test(after))) continue
      if (lines.slice(at, at + 4).some((l, i) => l.of === of && REFUSED.test(i ? l.said : after))) {
        refused = true
        continue
      }
      const says = clause === upTo && nth ? lastPart(said.slice(all[nth - 1]!.end - start, day.start - start), upTo) : clause
      const past = /\buntil\s+$/.test(clause)
        ? topic.weight(clause) > 1
        : (so || topic.done(clause, near) || (it && (completes(clause) || /\b(?:took place|happened)\b/.test(clause)))) &&
          !NOT.test(says.replace(/\b(?:by|in) (?:letter|email|cheque|post|bank)\b/, ''))
      if (past) {
        // "on 12 and 13 June": the last of them.
        let final: Dated = day
        for (const other of all.slice(nth + 1))
          if (counts(other) && LISTED.test(said.slice(final.end - start, other.start - start))) final = other
        return { done: { ...final, of }, undone: false }
      }
      const proof = /\b(?:provided|sent|supplied|gave)\b[^.;]{0,40}\bevidence\b/.test(said) && !NOT.test(clause)
      // "It sent evidence of the apology" says nothing of the other steps.
      if (!evidence && proof && (topic.weight(said) > 0 || topics.every((other) => other.weight(said) < 2))) evidence = { ...day, of }
    }
    if ((so && UNDONE.test(said)) || still) undone = true
    else if (topic.undone(said) && !inTime && topics.every((other) => other.weight(said) <= topic.weight(said))) undone = true
    // "She now has the money": done after all, on a day that is not told.
    else if (undone && NOW_DONE.test(said) && !UNDONE.test(said) && (topic.done(said) || topic.weight(said) > 1)) undone = false
  }
  return { done: evidence, undone }
}

/** The last of several things in a sentence, each with its day: "…, which was not approved, and the final plan on". */
function lastPart(since: string, all: string): string {
  const parts = since.split(/,? (?:and|but) (?=(?:the|its|an?|their|her|his|it|then|finally)\b)|; /)
  return parts.length > 1 ? parts.at(-1)! : all
}
