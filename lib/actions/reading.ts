import { isConditional } from './cues.ts'
import type { Mode } from './cues.ts'
import { isLoose } from './deadlines/deadline.ts'
import { findDeadlines } from './deadlines/find-deadlines.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { kindOf } from './kinds.ts'
import type { Page, Place } from './page.ts'
import type { Step } from './step.ts'

/** What a heading line or an item gives to the steps after it. */
export interface Context {
  deadline: Deadline | null
  who: string | null
  group: number
  /** Whether it says that the body will take them. */
  will?: boolean | undefined
}

/** A part of a decision while its steps are read. */
export interface Reading {
  page: Page
  mode: Mode
  steps: Step[]
  /** Ids of the blocks that were read with others. */
  taken: Set<string>
  /** Number of the last list or sentence. */
  group: number
  /** Deadline and actor that a heading or a heading line gives to the paragraphs after it. */
  lead: Context
  /** Whether a request or a consent was told before: what "it will" do then belongs to the remedy. */
  asked: boolean
  /** A deadline that was given for steps told elsewhere. */
  unused: Deadline | null
  /** Whether a paragraph was already read because another points to it. */
  pointed: boolean
}

/** Deadlines in a stretch. A day that was over when the decision was made is no deadline of it. */
export function deadlinesIn({ page, mode }: Reading, place: Place): Deadline[] {
  const { text, decided } = page
  // "By the 28th" needs the date before it.
  const before = page.dates({ start: Math.max(0, place.start - 600), end: place.start })
  const earlier = before.flatMap((m) => (m.kind !== 'duration' && m.precision === 'day' && m.span ? [m.span] : [])).at(-1) ?? null
  return findDeadlines(text, place, page.dates(place), decided, earlier)
    .filter((d) => (mode === 'earlier' ? !/^on\b/i.test(text.slice(d.start, d.end)) : !d.day || !decided || d.day > decided))
    .map((d) => {
      const runs = d.within && d.anchor === 'decision' && !d.anchored
      const hangs = runs && isConditional(text.slice(place.start, d.start), text.slice(d.end, Math.min(place.end, d.end + 90)))
      return hangs ? { ...d, anchor: 'event' } : d
    })
}

/** What "within the same time", "within a further month" and "within a month of it" mean after the steps before. */
export function resolve({ steps }: Reading, deadline: Deadline, found: readonly Step[] = []): Deadline {
  const before = (found.findLast((step) => step.deadline) ?? steps.findLast((step) => step.deadline))?.deadline
  if (deadline.refers === 'same' && before && !deadline.within) return before
  if (deadline.refers === 'from the same' && before?.within && before.anchor === 'decision')
    return { ...deadline, anchor: 'decision', anchored: before.anchored, refers: null }
  return deadline.refers === 'further' && before ? { ...deadline, after: before } : deadline
}

/** A deadline as a step has it: one that a day can be given for, or only its words. */
export function parted(reading: Reading, deadline: Deadline | null): Pick<Step, 'deadline' | 'loose'> {
  if (!deadline) return { deadline: null, loose: null }
  return isLoose(deadline) ? { deadline: null, loose: deadline } : { deadline: resolve(reading, deadline), loose: null }
}

/** Where words end without the stop, comma or "and" after them. */
export function trimmed(text: string, end: number): number {
  return end - /(?:[\s.,;:]|(?<!\bby )\b(?:and|but|or|then)(?=[\s.,;:]*$))*$/.exec(text.slice(Math.max(0, end - 12), end))![0].length
}

/** Whether a sentence without an actor speaks again of a step that is known: of its kind, and of no other sum. */
export function isSameKind(text: string, step: Step, words: string): boolean {
  const sums = words.match(/£[\d,.]*\d/g)
  if (sums) return sums.some((sum) => step.sums.includes(sum))
  return kindOf(text.slice(step.start, step.end)) === kindOf(words) || (/payment/i.test(words) && step.sums.includes('£'))
}
