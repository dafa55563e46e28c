// The sentences that state a last day, with what those behind it say.

import type { Block, Decision, SectionKind } from '../../../page/decision.ts'
import type { DurationMention, Mention } from '../../../dates/mention.ts'
import type { Span } from '../../../calendar/span.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { shared, stems } from '../../../text/stems.ts'
import { saysOfBefore, saysOpen, saysSurelyOpen, wasDone } from '../../../text/still-open/still-open.ts'
import { within } from '../../../text/within.ts'
import { longest, tells } from '../../places.ts'
import type { Place, Places } from '../../places.ts'
import { countsFrom, goesOn, mayStateOne, pronoun, statesLastDay, tellsHowLate, tellsHowLong } from './last-day-words.ts'

const weighs: ReadonlySet<SectionKind> = new Set(['injustice', 'decision'])

/** A day by which, in the text's own words, something should have been done. */
export interface LastDay {
  /** One day. */
  span: Span
  mention: string
  /** Where its words end. */
  end: number
  block: Block
  /** Sentences of the block, and which of them names the day. */
  all: Sentence[]
  at: number
  /** The sentence, and with it the one before where it only says "it" or "so". */
  words: string
  /** The sentence as far as the day. */
  before: string
  /** Lengths that stand in the sentence: "six months, until 3 October 2023". */
  lengths: DurationMention[]
  /** What the sentences that follow say it was late by: "It was four working days late". */
  lateBy: DurationMention | null
  /** What they say it took in all: "It took 14 weeks". */
  took: DurationMention | null
  /** true where it had still not been done. */
  open: boolean
}

/** The mentions of a page by what they are. */
interface Kinds {
  dates: Mention[]
  durations: DurationMention[]
  relatives: Mention[]
}

/**
 * The days by which, in the text's own words, the body should have done something: "It should have replied by 3 May", "The six
 * weeks ended on 21 October", "within 25 working days, which would be 19 July". Only single days, only in the parts that tell the
 * story or weigh it.
 */
export function lastDays({ text }: Decision, mentions: readonly Mention[], places: Places): LastDay[] {
  const kinds: Kinds = {
    dates: mentions.filter((m) => m.kind === 'date'),
    durations: mentions.filter((m) => m.kind === 'duration'),
    relatives: mentions.filter((m) => m.kind === 'relative'),
  }
  return partedBySentence(
    mentions.flatMap((mention) => lastDayAt(mention, kinds, text, places) ?? []),
    text,
  )
}

/** The last day that a date is by its sentence. */
function lastDayAt(day: Mention, { dates, durations, relatives }: Kinds, text: string, places: Places): LastDay | null {
  if (day.kind !== 'date' || !day.span || day.span.from !== day.span.to) return null
  const place = places(day.block, day.start)
  if (!place || !(weighs.has(place.section) || tells(place))) return null
  const { block, all, at, sentence, words } = place
  if (sentence.end - sentence.start > longest) return null
  const masked = mask(text, sentence, day, within(dates, sentence.start, sentence.end))
  if (!mayStateOne(masked)) return null
  const leaning = pronoun.test(words)
  const leansOn = leansOnOf(place, text)
  const lengths = within(durations, (leaning ? leansOn?.start : undefined) ?? sentence.start, sentence.end)
  if (!statesLastDay(masked, () => lengths.some((m) => m.end <= day.start))) return null
  const next = all[at + 1]
  const until = (all[at + 2] ?? all.at(-1)!).end
  // "The letter was sent five weeks after that": what it is late by, whatever else is said to be late.
  const counted = !!next && within(relatives, next.start, next.end).some((m) => countsFrom.test(m.text))
  const behind = counted ? [] : within(durations, day.end, until)
  const around = ({ start, end }: DurationMention): [string, string] => [
    text.slice(Math.max(0, start - 40), start),
    text.slice(end, end + 30),
  ]
  const following = all.slice(at + 1, at + 3).map(({ start, end }) => text.slice(start, end))
  return {
    span: day.span,
    mention: day.id,
    end: day.end,
    block,
    all,
    at,
    before: text.slice(sentence.start, day.start),
    words: leaning ? `${leansOn ? text.slice(leansOn.start, place.before!.end) : ''} ${words}` : words,
    lengths,
    lateBy: behind.find((m) => tellsHowLate(...around(m))) ?? null,
    took: behind.find((m) => tellsHowLong(...around(m))) ?? null,
    open:
      !wasDone(masked) &&
      (saysOpen(masked.slice(masked.indexOf('§'))) ||
        leavesOpen(following, words) ||
        saysSurelyOpen(text.slice(until, Math.min(block.end, until + longest)))),
  }
}

/** "… in 65 working days. Those days ran from 4 April. They ended on 7 July": one sentence leans on the other, or on the one before it. */
const leansOnOf = ({ all, at, before }: Place, text: string): Sentence | undefined =>
  before && goesOn.test(text.slice(before.start, before.end)) ? (all[at - 2] ?? before) : before

/** "By 8 March … and by 3 May. It was six months late": each of two last days in one sentence has its part, and the latter the figure. */
const partedBySentence = (found: readonly LastDay[], text: string): LastDay[] =>
  found.map((day, i) => {
    const sentence = day.all[day.at]!
    const [from, next] = [found[i - 1], found[i + 1]].map((other) =>
      other?.block === day.block && other.at === day.at ? other : undefined,
    )
    if (next) return { ...day, words: text.slice(from?.end ?? sentence.start, day.end), lateBy: null, took: null, open: false }
    return from ? { ...day, words: text.slice(from.end, sentence.end) } : day
  })

/** "The briefings were due by 12 May. They have not been given": said of the same thing, and not after it was told to have come. */
function leavesOpen(following: readonly string[], words: string): boolean {
  for (const sentence of following) {
    if (wasDone(sentence)) return false
    const said = sentence.toLowerCase().replaceAll('’', "'")
    if (
      saysOpen(said.slice(0, longestStill)) &&
      (saysOfBefore(said) || pronoun.test(sentence) || shared(stems(sentence), stems(words)) >= 1)
    )
      return true
  }
  return false
}
/** Characters of a sentence in which it says so. */
const longestStill = 300

/** The sentence in lower case, with "§" for the day and "¤" for other dates. */
function mask(text: string, { start, end }: Sentence, day: Mention, dates: readonly Mention[]): string {
  let masked = ''
  let from = start
  for (const date of dates) {
    masked += text.slice(from, date.start) + (date === day ? '§' : '¤')
    from = date.end
  }
  return (masked + text.slice(from, end)).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}
