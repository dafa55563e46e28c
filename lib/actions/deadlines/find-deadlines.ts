import type { Day, Span } from '../../calendar/span.ts'
import type { Mention } from '../../dates/mention.ts'
import { loose, same } from './loose.ts'
import type { Deadline, Found } from './deadline.ts'
import { elliptic, lengths } from './lengths.ts'
import { findDays } from '../days.ts'

/**
 * Deadlines in a stretch of the text, in order, none inside another. Whether one belongs to a step or to what the step is about
 * ("remind staff to reply within ten days") is for the reader of the step to say.
 * @param text the linear text
 * @param place the stretch
 * @param mentions dates in it
 * @param decided the day of the decision
 * @param earlier the last date before it, for "by the 28th"
 */
export function findDeadlines(
  text: string,
  place: { start: number; end: number },
  mentions: readonly Mention[],
  decided: Day | null = null,
  earlier: Span | null = null,
): Deadline[] {
  const words = text.slice(place.start, place.end)
  const found: Deadline[] = []
  const add = ({ index, length, says }: Found) => {
    const start = place.start + index
    const end = start + words.slice(index, index + length).trimEnd().length
    if (found.some((d) => start < d.end && d.start < end)) return
    found.push({ start, end, within: null, day: null, anchor: 'none', from: null, anchored: false, refers: null, ...says })
  }
  const inside = mentions.filter((m) => m.start >= place.start && m.end <= place.end)
  for (const { at, end, day } of findDays(words, place.start, inside, earlier, decided))
    add({ index: at, length: end - at, says: { day, anchor: 'date' } })
  for (const one of lengths(words, place.start, mentions)) add(one)
  for (const one of elliptic(words, place.start, found)) add(one)
  for (const one of [...same(words), ...loose(words)]) add(one)
  return found.sort((a, b) => a.start - b.start)
}
