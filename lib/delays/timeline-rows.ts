import type { Day, Span } from '../calendar/span.ts'
import { formatLimit } from '../calendar/words.ts'
import { nameOf } from './clock-name.ts'
import { stateOf } from './state-of.ts'
import type { Words } from '../text/words.ts'
import type { Clock, Event, LimitState } from '../record.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'
import { compare, inOrder, isLabel } from '../timeline/row-count.ts'

/** One line of a timeline: all that one date has. */
export interface TimelineRow {
  kind: 'event' | 'last day' | 'decision'
  span: Span
  /** What happened, in whole sentences, each with its words in the page; of a last day and of the decision one text without. */
  said: { text: string; words: Words | null }[]
  /** Of a last day: how its limit was kept. */
  state: LimitState | null
}

/** A timeline as it is read: rows in the order of time, and how many of them come before what a time limit rests on. */
export interface TimelineRows {
  rows: TimelineRow[]
  /** So many rows at the beginning are earlier than the first event that a limit rests on. */
  earlier: number
  /** Rows without the last days, which did not happen. */
  count: number
}

/**
 * The timeline of a decision, one row a date. Each event is told by its whole sentence; where a sentence tells of two dates, the second
 * has only its own part of it, after an ellipsis. Last days of limits are rows of their own, and so is the decision.
 * @param text the linear text of the decision
 */
export function timelineRows(text: string, events: readonly Event[], clocks: readonly Clock[], decided: Day | null): TimelineRows {
  const rows = new Map<string, TimelineRow>()
  const told = new Map<number, number>()
  const resting = new Set(clocks.flatMap(({ start, end }) => [start?.event, end?.event]))
  let first = ''
  for (const event of inOrder(events)) {
    const { id, span, words } = event
    const sentence = sentencePlace(text, words)
    if (isLabel(text, event, decided)) continue
    const key = span.from + span.to
    const row = rows.get(key) ?? { kind: 'event', span, said: [], state: null }
    rows.set(key, row)
    if (!first && resting.has(id)) first = key
    const until = told.get(sentence.start)
    // Two events of one day in one sentence are told at once.
    if (until === undefined || !row.said.some((one) => one.words && sentencePlace(text, one.words).start === sentence.start))
      row.said.push({ text: until === undefined ? whole(text, sentence) : ownPart(text, sentence, words, until), words })
    told.set(sentence.start, Math.max(until ?? 0, words.end))
  }
  const all = [...rows.values()]
  const earlier = first ? all.findIndex(({ span }) => span.from + span.to === first) : 0
  const lastDays = new Map<string, TimelineRow>()
  for (const clock of clocks) {
    if (!clock.due) continue
    const what = `Last day: ${nameOf(clock)} (${formatLimit(clock.limit)})`
    lastDays.set(clock.due.from + clock.due.to + what, {
      kind: 'last day',
      span: clock.due,
      said: [{ text: what, words: null }],
      state: stateOf(clock),
    })
  }
  if (decided)
    all.push({
      kind: 'decision',
      span: { from: decided, to: decided },
      said: [{ text: 'The Ombudsman’s decision', words: null }],
      state: null,
    })
  // A limit that ended before anything of the timeline happened belongs to what is folded.
  const shown = [...all.slice(earlier), ...lastDays.values()].toSorted((a, b) => compare(a.span, b.span))
  return { rows: [...all.slice(0, earlier), ...shown], earlier, count: all.length }
}

function sentencePlace(text: string, words: Words): { start: number; end: number } {
  const next = text.indexOf('\n', words.start)
  const line = { start: text.lastIndexOf('\n', words.start - 1) + 1, end: next < 0 ? text.length : next }
  return sentenceAt(sentences(text, line), words.start) ?? line
}

const whole = (text: string, { start, end }: { start: number; end: number }) => {
  // A row of a table begins with its day, which stands beside it here.
  const words = text.slice(start, end).replace(/^Summary: ?|^\d{1,2} [A-Z][a-z]+ \d{4} (?=[A-Z])/, '')
  return /^\p{Ll}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** From the clause in which the words stand to the end of the sentence; `until` is where what was told before ends. */
function ownPart(text: string, { start, end }: { start: number; end: number }, words: Words, until: number): string {
  const from = Math.max(start, Math.min(until, words.start))
  const between = text.slice(from, words.start)
  const clause = [...between.matchAll(/[,;:] (?:and |but |then )?|\b(?:and|but|when|that|then) /g)].at(-1)
  const at = clause ? from + clause.index + clause[0].length : words.start
  return at === start ? whole(text, { start, end }) : `… ${text.slice(at, end).replace(/^(?:[\s,;:]+|(?:and|but|then) )+/, '')}`
}
