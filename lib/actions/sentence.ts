import type { Block } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import type { Clause } from './clause.ts'
import { isAside } from './cues.ts'
import type { Mode } from './cues.ts'
import { isLoose } from './deadlines/deadline.ts'
import { isInner } from './deadlines/inner.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { isEmpty } from './empty.ts'
import type { Place } from './page.ts'
import { parted, resolve, trimmed } from './reading.ts'
import type { Reading } from './reading.ts'
import { splitSteps } from './split.ts'
import type { Step } from './step.ts'

/** A sentence, with what was found in it. */
export interface Line {
  block: Block
  place: Place
  /** Its words, with the deadlines blanked out. */
  masked: string
  clauses: Clause[]
  deadlines: Deadline[]
  /** The deadline that sentences or headings before it gave. */
  running: Deadline | null
  /** Whether it heads a list. */
  heads: boolean
}

/** "By paying", "through a payment": the steps are how a remedy is given. */
const BY = cued(/(?<!\b(?:not|we)\b.*)\b(?:by|through):?\s+(?=(?:\w+ly\s+)?\w+ing\b)/)
/** "Has offered her £100". */
const OFFERED = cued(/^\s*(?:M[a-z]+ )?\S+ £/)
/** "£100 for each month until the plan is issued": paid on and on, so that no earlier sentence's deadline is its last day. */
const RUNS_ON = cued(laidOut('i')`
  £[^.;]{0,80}\b(?:
    (?:per|a|an|each|every)\s+(?:\w+\s+){0,2}(?:week|fortnight|month|term|year)
    (?:week|month|year)ly
  )\b[^.;]{0,120}\b(?:until|till|up to|to the (?:day|date|time)|for as long as|while)\b
`)

/** Steps in a running sentence, with the deadlines that belong to them. */
export function readSentence(reading: Reading, line: Line, how: Mode): Step[] {
  const { block, place, masked, clauses, deadlines, running, heads } = line
  const { text } = reading.page
  const found: (Step & { leads: boolean; later: boolean; nominal: boolean })[] = []
  const group = ++reading.group
  let trailing: Deadline | null = null
  for (const clause of clauses) {
    let { from, form } = clause
    // "Remedy the injustice by apologising and paying her £200": the steps are how it is done.
    const by = BY.exec(masked.slice(from, clause.end))
    if (by && form !== 'noun' && isEmpty(masked.slice(from, clause.end))) {
      form = 'ing'
      from += by.index + by[0].length
    }
    let reached = place.start + clause.start
    for (const part of splitSteps(masked.slice(from, clause.end), form, /\bto\s*$/.test(masked.slice(0, from)))) {
      const start = place.start + from + part.start
      const end = trimmed(text, place.start + from + part.end)
      const words = masked.slice(from + part.start, Math.max(from + part.start, end - place.start))
      const within = (d: Deadline) => d.start >= reached && d.start < Math.max(end, start)
      const own = deadlines.filter((d) => within(d) && (d.start < start || !isInner(text, d, start)))
      reached = Math.max(reached, end)
      const nominal = form === 'noun' || part.nominal === true
      // "Apologise, pay £200 and put this right within a month": what says nothing of its own still gives the day of the others.
      if (isEmpty(words) && found.length) trailing = own.find((d) => !isLoose(d) && d.start > found.at(-1)!.end) ?? trailing
      if (words.trim().length < 3 || isEmpty(words) || isAside(words)) continue
      if ((how !== 'action' && !part.verb && !nominal && !OFFERED.test(words)) || (heads && /^\S*[\s:]*$/.test(words))) continue
      const deadline = own.find((d) => !isLoose(d)) ?? null
      found.push({
        start,
        end,
        sums: text.slice(start, end),
        block,
        who: clause.who ?? reading.lead.who,
        will: clause.will,
        group,
        deadline: deadline && resolve(reading, deadline, found),
        loose: own.find(isLoose) ?? null,
        leads: deadline !== null && deadline.start < start,
        later: part.later ?? false,
        nominal,
      })
    }
  }
  // What stands before several steps is for all of them, up to the next that does so ("Within one month apologise and pay £200").
  const lead = deadlines.find((d) => !isLoose(d) && found[0] && d.start < found[0].start)
  let before = lead ? resolve(reading, lead) : null
  for (const step of found) {
    if (step.later) continue
    if (step.deadline && step.leads) before = step.deadline
    else if (!step.deadline && !step.loose) step.deadline = before
  }
  // What stands after several steps is for all of them too ("apologise and pay £200 within one month"), but not for those after it.
  let after: Deadline | null = trailing && resolve(reading, trailing, found)
  const owned = found.map((step) => step.deadline !== null)
  for (const [i, step] of [...found.entries()].toReversed()) {
    if (step.later) continue
    // In the middle of several ("apologise, issue the plan by 7 March, and pay £100") it is one step's own.
    if (step.deadline) after = owned[i + 1] === false ? null : step.deadline
    else if (!step.loose) step.deadline = after ?? (RUNS_ON.test(text.slice(step.start, step.end)) || followsOwn(step) ? null : running)
  }
  // "Before the end of the spring term it will …", "…, all by the end of the spring term": a deadline without a day is for all too.
  const shared = deadlines.find((d) => isLoose(d) && d.anchor !== 'none' && found[0] && d.start < found[0].start)
  const ahead = (d: Deadline) => text.slice(Math.max(place.start, d.start - 30), d.start)
  const all = deadlines.find((d) => /\b(?:all|each|both)\s+(?:of (?:this|these|which)\s+)?$/.test(ahead(d)))
  for (const step of found) {
    const given = all ?? shared
    if (given && !step.deadline && !step.loose && !step.later) Object.assign(step, parted(reading, given))
  }
  return found.map(({ leads: _leads, later: _later, nominal: _nominal, ...step }) => step)

  /** "Reply within 15 working days and pay £125": that the first has its own period says that the second does not share the rest's. */
  function followsOwn(step: Step): boolean {
    return found.some((other) => other.start < step.start && other.deadline !== null && other.deadline !== running)
  }
}
