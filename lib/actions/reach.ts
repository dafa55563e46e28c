import type { Block } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { isLoose } from './deadlines/deadline.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { kindOf } from './kinds.ts'
import { resolve } from './reading.ts'
import type { Reading } from './reading.ts'

const PARAGRAPHS = laidOut('gi')`
  \b(?:para(?:graph)?s?\.?|points?|items?)\s+(\d{1,3})
    (?:\s*(to|-|–|and|,|&)\s*(?:(?:at |in )?paragraph\s+)?(\d{1,3}))?
`
/** "a) and b)", "(a) to (c)": items of a list, by their labels. */
const LABELS = /\(?\b([a-h])\)(?:\s*(?:to|-|–)\s*\(?([a-h])\))?/g
/** Speaks of the steps: "this", "both", "the actions". A deadline of anything else is none of theirs. */
const STEPS = cued(laidOut('i')`
  \b(?:
    all (?:of|two|three|four|five|six)
    apology
    as follows
    below
    both
    carried out
    compl\w+
    do so
    done
    each
    following
    implement\w*
    para(?:graph)?s?
    payment
    these
    (?:the|all) above
    (?:the|all|both|each|agreed|its) (?:\w+ )?(?:actions?|steps|remed\w+|recommendations?|measures|payments?|apology|letter)
    this
    those
  )\b
`)
/** "Its procedure says …", "She told us …", "under the scheme": what somebody else does, or what is laid down. */
const OTHERS = cued(laidOut()`
  ^\W*(?:
    (?:We|I)\s+(?:will|shall|may|can|aim|hope|plan)
    She
    He
    They both
    The (?:family|complainant|child|parents?)
    (?:Her|His|Their) \w+
    M(?:r|rs|s|iss|x)\.? [A-Z]\w*(?: and M\w+\.? [A-Z]\w*)?
  )\b
  \b(?:
    code
    guidance
    law
    polic(?:y|ies)
    procedures?
    regulations?
    rules?
    scheme
  )\s+(?:\w+\s+){0,2}(?:says?|states?|requires?|allows?|gives?|sets?)\b
`)

/** A deadline with the paragraphs that a sentence gives it to; none where it names none. */
interface Reached {
  numbers: number[]
  /** Labels of its items; none for all. */
  labels: string[]
  deadline: Deadline
}

/** The numbers from one to another: fifty at most. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.min(50, Math.max(1, last - first + 1)) }, (_, i) => first + i)
}

const OF_IT = /\b(?:of|from|after) (?:it|this|that)$/
const ofSame = (deadline: Deadline, { anchor, from, anchored }: Deadline): Deadline => ({
  ...deadline,
  anchor,
  from,
  anchored,
  refers: null,
})

/** "Paragraph 1 within four weeks, and paragraph 2 within three months": each with the deadline beside it. */
function pairs(words: string, offset: number, own: Deadline, deadlines: readonly Deadline[]): Reached[] {
  const all = [...words.matchAll(PARAGRAPHS)].map(({ index, 1: a, 2: to, 3: b }) => ({
    at: offset + index,
    numbers: !b ? [Number(a)] : /to|-|–/.test(to!) ? range(Number(a), Number(b)) : [Number(a), Number(b)],
  }))
  const decided = deadlines.find((d) => d.within && d.anchored)
  // "Paragraph 1 within a month of this decision, and paragraph 2 within three months of it": of the decision too.
  const days = deadlines
    .filter((d) => !isLoose(d))
    .map((d): Deadline => (decided && OF_IT.test(words.slice(d.start - offset, d.end - offset)) ? ofSame(d, decided) : d))
  const numbers = all.flatMap((one) => one.numbers)
  const items = [...words.matchAll(LABELS)].map(({ index, 1: a, 2: b }) => ({ at: offset + index, labels: labelled(a!, b ?? a!) }))
  const places = items.length ? items : all
  const leads = places.length > 0 && days.length > 0 && days[0]!.start < places[0]!.at
  const beside = (at: number) => (leads ? days.findLast((d) => d.start < at) : days.find((d) => d.start > at)) ?? own
  if (items.length) return items.map(({ at, labels }) => ({ numbers, labels, deadline: days.length < 2 ? own : beside(at) }))
  if (all.length < 2 || days.length < 2) return [{ numbers, labels: [], deadline: own }]
  return all.map((one) => ({ numbers: one.numbers, labels: [], deadline: beside(one.at) }))
}

/** The labels from one to another. */
const labelled = (first: string, last: string): string[] =>
  range(first.charCodeAt(0), last.charCodeAt(0)).map((code) => String.fromCharCode(code))

/** A sentence that tells a deadline and no step. */
interface Told {
  words: string
  /** Where it begins in the text. */
  offset: number
  /** Its first deadline, and all of them. */
  own: Deadline
  deadlines: readonly Deadline[]
  block: Block
  who: string | null
}

/**
 * A deadline told without a step: for the steps before it that have none, or for those told at a paragraph, or for those to come.
 * @param read reads a paragraph that the sentence points to
 */
export function reach(reading: Reading, told: Told, read: (block: Block) => void) {
  const { words, offset, own, deadlines, who } = told
  // "Within four weeks of this decision." says nothing else.
  const alone = words.replace(words.slice(own.start - offset, own.end - offset), '').split(/\s+/).length < 6
  // "It should have reviewed his band within eight weeks of his request": what was wrong, and no deadline of a step.
  if (/\b(?:should|must|ought to) (?:\w+ )?have\b/.test(words)) return
  if (!who && (OTHERS.test(words) || (!alone && !STEPS.test(words)))) return
  for (const reached of pairs(words, offset, own, deadlines)) give(reading, told, reached, read)
}

function give(reading: Reading, { words, block, who }: Told, { numbers, labels, deadline }: Reached, read: (block: Block) => void) {
  const { page, steps } = reading
  const { text } = page
  const own = resolve(reading, deadline)
  const isAt = (at: Block) => numbers.includes(page.paragraph(at) ?? -1) && at.id !== block.id
  if (numbers.length && !steps.some((step) => isAt(step.block))) {
    const before = reading.lead
    reading.lead = { deadline: own, who, group: 0 }
    // Once: what is told there may point back here.
    if (!reading.pointed)
      for (const target of page.blocks)
        if (target.number !== null && isAt(target) && !reading.taken.has(target.id)) {
          reading.pointed = true
          reading.taken.add(target.id)
          read(target)
        }
    reading.lead = before
    return
  }
  const kinds = [/apolog/i.test(words) && 'apology', /payment|£/i.test(words) && 'payment'].filter(Boolean)
  const open = steps.filter(
    (step) =>
      !step.deadline &&
      step.loose?.anchor !== 'event' &&
      !step.done &&
      (!numbers.length || isAt(step.block)) &&
      (!labels.length || labels.includes(step.block.label ?? '')) &&
      (!kinds.length || kinds.includes(kindOf(text.slice(step.start, step.end))) || (kinds.includes('payment') && step.sums.includes('£'))),
  )
  if (open.length && !/\b(?:following|below)\b/i.test(words)) for (const step of open) step.deadline = own
  else reading.lead = { deadline: own, who, group: 0 }
  reading.unused = own
}
