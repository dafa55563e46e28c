import type { Unit } from '../calendar/span.ts'
import { matches } from '../text/matches.ts'
import { number, pattern } from '../dates/words.ts'

/** A length that leaves its unit to one before it, and where its number stands. */
export interface Elliptical {
  start: number
  end: number
  value: number
  unit: Unit
}

/** Units that a later number may share. */
const shared: ReadonlySet<Unit> = new Set(['days', 'working days', 'school days', 'weeks', 'months'])
/** Smaller numbers are rather of things than of days; with "within" before them they are not. */
const least = 5
const most = 130
/** How far behind a length another may lean on it. */
const farthest = 220

/** What leads to a length, and what follows where nothing is counted but time. */
const LEADS = [
  'allow(?:s|ed)?|and|another|as many as|becomes?|council|full|further|had|has|have|in|inside|longer than|more than|only|or',
  'takes?|then|to|up to|within|(?:stage|first|second|third|final|another) of|stages? (?:one|two|three|[123])|(?:first|second|final),',
].join('|')
const FOLLOWS = [
  '[,;:)]|\\.(?:\\s|$)|$',
  ' (?:after|and|at|because|but|by|counted|for|from|if|in|on|once|or|thereafter|where|when|while|with)\\b',
  ' (?:to (?:ack|ans|comp|dec|fin|iss|mak|rep|res|sen)|(?:are|is) allowed)',
].join('|')
const BARE = pattern(`\\b(?<lead>${LEADS}) (?<value>@number)(?: more)?(?=${FOLLOWS})`, 'gi')
const SENTENCE_END = /[.!?](?=\s|$)|\n/
/** "within" needs no more to be of time; "aged five and 15", "£5 and 15" and "12 and 15" are of something else. */
const OF_TIME = /^(?:within|inside|in)$/i
const OF_THINGS = /(?:\baged?|£|\b\d+|years? old|\b(?:numbers?|paragraphs?|sections?|years?)(?: \w+)?)\s*$/i

/**
 * Numbers that share the unit of a length before them in their sentence: "ten working days at stage one and 20 at stage two", "25 working
 * days, or 65 where the case needs it". Of other numbers there is none.
 * @param lengths those that name their unit, in the order of the text
 */
export function ellipticals(text: string, lengths: readonly Elliptical[]): Elliptical[] {
  const found: Elliptical[] = []
  for (const [i, { end, value: before, unit }] of lengths.entries()) {
    // "One week in three", "22 hours a week to 26".
    if (!shared.has(unit) || before === 1) continue
    const near = text.slice(end, Math.min(end + farthest, lengths[i + 1]?.start ?? text.length))
    const own = near.slice(0, SENTENCE_END.exec(near)?.index ?? near.length)
    // What ends a sentence follows a number too.
    for (const { groups, index, 0: all } of matches(BARE, own)) {
      const { lead, value } = groups as { lead: string; value: string }
      const days = number(value)
      const start = end + index + all.indexOf(value, lead.length)
      if (days > most || days < (OF_TIME.test(lead) ? 2 : least) || !Number.isInteger(days)) continue
      if (OF_THINGS.test(text.slice(Math.max(0, end + index - 24), end + index))) continue
      found.push({ start, end: start + value.length, value: days, unit })
    }
  }
  return found
}
