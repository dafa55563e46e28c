import type { Unit } from '../calendar/span.ts'
import type { DurationMention, Limiting } from './mention.ts'
import { DASH, HS, number, NUMBER, O, S } from './words.ts'

/** Limiting words, each with what they mean; the longer wording of a pair comes first. */
const LIMITING: [Limiting, string][] = [
  ['over', 'just over|(?:a )?little over|well over|slightly over|over|(?:slightly )?more than|in excess of|upwards of|longer than|exceeding'],
  ['nearly', 'nearly|almost|just under|(?:a )?little under|just short of|close to'],
  ['at least', 'at least|a minimum of|(?:no|not) (?:less|fewer) than'],
  ['up to', 'up to|(?:no|not) (?:more|longer) than|a maximum of|a maximum|at most|less than|under|fewer than'],
  ['within', 'within|inside'],
  ['about', 'about|around|approximately|approx\\.?|roughly|circa|some'],
  ['exactly', 'exactly|precisely'],
]
const WORDS = LIMITING.map(([, words]) => words.replaceAll(' ', S)).join('|')
const UNIT = 'hours?|days?|weeks?|fortnights?|months?|terms?|years?'
const MANNER = '(?:full|single|further|additional|extra|more|whole|complete|clear|consecutive|successive|academic|statutory)'

/** "just over two months", "18-month", "14-16 weeks", "two to four working days", "a year and a half", "65-working-day". */
const DURATION = new RegExp(
  `(?<![\\w£$€.,/:-])(?:(?<limiting>${WORDS})${S}(?:(?:about|around|the${S}(?:last|next|following))${S})?)?(?:between${S})?` +
  `(?<value>${NUMBER})(?:${S}(?:and${S}a${S}(?<half>half)))?` +
  `(?:(?:${O}${DASH}${O}|${S}(?:to|or|and|or${S}even)${S})(?<most>${NUMBER})(?=${HS}(?:${MANNER}|working|school|calendar|business|${UNIT})))?` +
  `${HS}(?:${MANNER}${S}){0,2}(?:(?<kind>working|school|calendar|business|term-time)${HS})?(?<unit>${UNIT})\\b` +
  `(?<tail>${S}and${S}a${S}half(?!${S}\\w+${S}(?:of|ago)))?`, 'gi')

/** What comes after an age or a rate: "six years old", "a 12-year-old". */
const NOT_AFTER = /^[\s-](?:olds?\b|of age\b)/i
/** "a month" is a rate ("£50 a month") unless one of these stands before or after it. */
const ARTICLE_BEFORE = /(?:^|[\s(])(?:of|in|for|after|than|took|take|takes|taken|by|within|over|another|once|every|lasted|has|had|was|nearly|almost|exactly|allow|allows|allowed|waited|wait|until|to)\s+$/i
const ARTICLE_AFTER = /^[\s-](?:late|later|long|delay|delays|overdue|earlier|before|after|ago|to|period|beyond|past|longer|short|passed|went|elapsed|gap|wait|from|outside|over|behind|sooner|too (?:late|long)|instead of|rather than|without|in all|and \w+ months?|of (?:the|my|our|this|final|delay))\b|^['’]s (?:delay|wait)\b/i

const limitingOf = (words: string | undefined): Limiting | null =>
  words ? (LIMITING.find(([, w]) => new RegExp(`^(?:${w.replaceAll(' ', '\\s+')})$`, 'i').test(words.trim()))?.[0] ?? null) : null

function unitOf(kind: string | undefined, unit: string): Unit {
  const k = (kind ?? '').toLowerCase()
  const u = unit.toLowerCase().replace(/s?$/, 's')
  if (u === 'days' && /working|business/.test(k)) return 'working days'
  if (u === 'days' && /school|term/.test(k)) return 'school days'
  return u === 'fortnights' ? 'weeks' : (u as Unit)
}

/**
 * Every length of time in the text, in order.
 * @param text the masked text
 */
export function durations(text: string): Omit<DurationMention, 'id' | 'text' | 'block'>[] {
  const found: Omit<DurationMention, 'id' | 'text' | 'block'>[] = []
  for (const m of text.matchAll(DURATION)) {
    const g = m.groups!
    const start = m.index
    const end = start + m[0].length
    const after = text.slice(end, end + 20)
    if (NOT_AFTER.test(after)) continue
    const article = /^an?$/i.test(g.value!)
    if (article && !g.limiting && !g.tail && !g.half && !g.most && !ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && !ARTICLE_AFTER.test(after)) continue
    if (!article && !g.limiting && /^(?:\d{4}|one)$/i.test(g.value!) && /^(?:19|20)\d\d$/.test(g.value!)) continue
    const times = /^fortnight/i.test(g.unit!) ? 2 : 1
    const value = (number(g.value!) + (g.half || g.tail ? 0.5 : 0)) * times
    found.push({
      kind: 'duration', start, end, value, most: g.most ? number(g.most) * times : value,
      unit: unitOf(g.kind, g.unit!), calendar: /calendar/i.test(g.kind ?? ''), limiting: limitingOf(g.limiting),
    })
  }
  return found
}
