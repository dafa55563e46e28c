import { number, pattern } from '../../dates/words.ts'
import type { DurationMention } from '../../dates/mention.ts'
import { cued } from '../../text/cued.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { asFound } from './around.ts'
import type { Found } from './around.ts'

/** Units that a later number may share. */
const shared: ReadonlySet<string> = new Set(['days', 'working days', 'school days', 'weeks', 'months'])
/** Smaller numbers are rather of things than of days; with "within" before them they are not. */
const least = 5
const most = 130
/** How far behind a length another may lean on it. */
const farthest = 300

/** What leads to a length. */
const LEADS = laidOutText`
  (?:
    (?:first|second|final),
    (?:longer|later|more) than
    (?:never|no|not)(?: more than)?
    (?:stage|first|second|third|final|another) of
    allow(?:s|ed)?
    and
    another
    as many as
    at (?:most|the (?:most|outside|longest|latest)),?
    becomes?
    beyond
    council
    exceed
    full
    further
    had
    has
    have
    in
    inside
    only
    or
    past
    second
    stages? (?:one|two|three|[123])
    takes?
    then
    to
    up to
    within
  )
`
/** What follows where nothing is counted but time. */
const FOLLOWS = laidOutText`
  (?=
    [,;:)]
    \.(?:\s|$)
    $
    \ (?:after|and|at|because|but|by|counted|for|from|if|in|on|once|or|thereafter|where|when|while|with)\b
    \ to (?:ack|ans|comp|dec|fin|iss|mak|rep|res|sen)
    \ (?:are|is) allowed
  )
`
const BARE = pattern(`\\b(?<lead>${LEADS}) (?<value>@number)(?: more)?${FOLLOWS}`, 'gi')
/** "within" needs no more to be of time; "aged five and 15", "£5 and 15" and "12 and 15" are of something else. */
const OF_TIME = /^(?:within|inside|in)$/i
const OF_THINGS = /(?:\baged?|£|\b\d+|years? old|\b(?:numbers?|paragraphs?|sections?|years?)(?: \w+)?)\s*$/i

/**
 * Numbers that share the unit of a length before them: "ten working days at stage one and 20 at stage two", "25 working days, or 65 where
 * the case needs it", each with where it stands. Of other numbers there is none.
 * @param to where its sentence ends, or the next length that names its unit begins
 */
export function bareNumbers(
  text: string,
  { end, value: first, unit }: Pick<DurationMention, 'end' | 'value' | 'unit'>,
  to: number,
): { start: number; end: number; value: number }[] {
  // "One week in three", "22 hours a week to 26".
  if (!shared.has(unit) || first === 1) return []
  const found: { start: number; end: number; value: number }[] = []
  for (const { groups, index, 0: all } of matches(BARE, text.slice(end, Math.min(end + farthest, to)))) {
    const { lead, value: words } = groups as { lead: string; value: string }
    const value = number(words)
    const start = end + index + all.indexOf(words, lead.length)
    if (value > most || value < (OF_TIME.test(lead) ? 2 : least) || !Number.isInteger(value)) continue
    if (OF_THINGS.test(text.slice(Math.max(0, end + index - 24), end + index))) continue
    found.push({ start, end: start + words.length, value })
  }
  return found
}

/** "of 10 and 20 working days": two lengths, not one between them. */
const two = cued(/^(?:(?:within|up to|in) )?([\w-]+) and (?:then )?([\w-]+)(?= (?:working |calendar |school )?(?:days|weeks|months))/i)

/** A mention as lengths that may be limits, with the numbers that share its unit. */
export function lengthsIn(text: string, m: DurationMention, part: { start: number; end: number }, others: DurationMention[]): Found[] {
  const whole = asFound(text, m)
  const pair =
    m.value === m.most || /\bstage[ -]$/i.test(text.slice(Math.max(0, m.start - 6), m.start)) ? null : two.exec(text.slice(m.start, m.end))
  if (pair)
    return [
      { ...at(m.start + pair[0].indexOf(pair[1]!), pair[1]!), limiting: whole.limiting },
      { ...at(m.start + pair[0].lastIndexOf(pair[2]!), pair[2]!), end: m.end },
    ]
  const next = others.find((o) => o.start >= m.end)?.start ?? part.end
  return [whole, ...bareNumbers(text, m, Math.min(part.end, next)).map(({ start, end }) => at(start, text.slice(start, end)))]

  function at(start: number, words: string): Found {
    const value = number(words)
    const led = text.slice(Math.max(0, start - 16), start)
    const limiting = /\bwithin\s$/i.test(led)
      ? 'within'
      : /\b(?:up to|(?:more|longer|later) than|not exceed|beyond|past)\s$/i.test(led)
        ? 'up to'
        : null
    return { ...whole, start, end: start + words.length, period: { value, unit: m.unit }, most: value, limiting }
  }
}
