import type { Period } from '../../calendar/span.ts'
import type { DurationMention } from '../../dates/mention.ts'
import type { Block } from '../../page/decision.ts'
import { laidOut } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import type { Sentence } from '../../text/sentences.ts'

/** Characters to either side of a length that are looked at: what keeps the time linear. */
export const reach = 500

/** A length of time that may be a limit. */
export interface Found {
  start: number
  end: number
  period: Period
  most: number
  calendar: boolean
  limiting: DurationMention['limiting']
  mention: string
}

/** The words around one length of time, in lower case. */
export interface Around {
  clause: string
  sentence: string
  /** The sentence up to the length, and after it. */
  before: string
  after: string
  /** Paragraph, with its lead-in paragraph and its heading. */
  paragraph: string
  /** The paragraph that an item belongs to. */
  lead: string
  /** The sentence before. */
  previous: string
}

/** A mention as a length that may be a limit. */
export function asFound(text: string, m: DurationMention): Found {
  const { start, end, most, unit, calendar } = m
  // "Within 10 working days at stage one and 20 working days at stage two": the "one" belongs to the stage.
  const ofStage = most !== m.value && /\bstage[ -]$/i.test(text.slice(Math.max(0, start - 6), start))
  const [value, limiting] = ofStage ? [most, null] : [m.value, m.limiting]
  return { start, end, period: { value, unit }, most, calendar, limiting, mention: m.id }
}

const ordinal: Record<string, number> = { one: 1, i: 1, first: 1, two: 2, ii: 2, second: 2, three: 3, iii: 3, third: 3 }
/** "The first should take ten working days", in a paragraph about stages. */
const inTurn = laidOut('g')`
  (?<=\b(?:for|at) )the (first|second|third)\b(?! (?:level|meeting|review|panel))
  \bthe (first|second|third)(?= (?:should|must|is|has|takes|can|may|allows|lasts)\b)
`

/** Lower case, straight quotes, stages as "stage1": the same length is not kept. */
export function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s{2,}|[^\S ]/g, ' ')
  if (!words.includes('stage')) return words
  return words
    .replace(/stage[- ](one|two|three|[123]|i{1,3})\b/g, (_, n: string) => `stage${ordinal[n] ?? n}`)
    .replace(/\b(first|second|third) stage\b/g, (_, n: string) => `stage${ordinal[n]}`)
}

const boundary = /[;:–—]|, | (?:and|but|or|which|while|whilst) /g

/** The words around a length. */
export function wordsAround(
  text: string,
  found: Found,
  part: Sentence,
  { context, lead, block, previous }: { context: string; lead: string; block: Block; previous: Sentence | undefined },
): Around {
  const [first, last] = [Math.max(part.start, found.start - reach), Math.min(part.end, found.end + reach)]
  let [from, to] = [first, last]
  for (const match of matches(boundary, text.slice(first, last))) {
    const at = first + match.index
    if (at + match[0].length <= found.start) from = at + match[0].length
    else if (at >= found.end && at < to) to = at
  }
  const staged = /\bstages?\b/.test(text.slice(block.start, block.end))
  const said = (start: number, end: number): string => {
    const words = plain(text.slice(start, end))
    return staged ? words.replace(inTurn, (_, n: string | undefined, m: string) => `stage${ordinal[n ?? m]}`) : words
  }
  // Most lengths are no limits, and their sentence alone tells.
  return {
    get clause() {
      return said(from, to)
    },
    sentence: said(first, last),
    before: said(first, found.start),
    after: plain(text.slice(found.end, last)),
    get paragraph() {
      return plain(context + text.slice(Math.max(block.start, found.start - 2 * reach), Math.min(block.end, last + reach)))
    },
    get lead() {
      return plain(lead)
    },
    get previous() {
      return previous ? plain(text.slice(Math.max(previous.start, previous.end - reach), previous.end)) : ''
    },
  }
}
