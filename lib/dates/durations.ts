import type { Period, Unit } from '../calendar/span.ts'
import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import type { DurationMention, Limiting } from './mention.ts'
import { LABEL_BEFORE } from './no-dates.ts'
import { number, pattern } from './words.ts'

/** Limiting words, each with what they mean; the longer wording of a pair comes first. */
const LIMITING: [Limiting, string][] = [
  [
    'over',
    'just over|(?:a )?little over|well over|slightly over|over|(?:slightly )?more than|in excess of|upwards of|longer than|exceeding',
  ],
  ['nearly', 'nearly|almost|just under|(?:a )?little under|just short of|close to'],
  ['at least', 'at least|a minimum of|(?:no|not) (?:less|fewer) than'],
  ['up to', 'up to|(?:no|not) (?:more|longer) than|a maximum of|a maximum|at most|less than|under|fewer than'],
  ['within', 'within|inside'],
  ['about', 'about|around|approximately|approx\\.?|roughly|circa|some'],
  ['exactly', 'exactly|precisely'],
]
const WORDS = LIMITING.map(([, words]) => words).join('|')
const UNIT = 'hours?|days?|weeks?|fortnights?|months?|terms?|years?'
const MANNER = '(?:full|single|further|additional|extra|more|whole|complete|clear|consecutive|successive|academic|statutory)'

/** "two months", "18-month", "14-16 weeks", "two to four working days", "a year and a half", "65-working-day". */
const LENGTH = pattern(
  `(?<![\\w£$€.,/:-])(?<value>@number)(?: and a (?<half>half))?` +
    `(?:(?:_–_| (?:to|or|and|or even) )(?<most>@number)(?=·(?:${MANNER}|working|school|calendar|business|${UNIT})))?` +
    `·(?:${MANNER} ){0,2}(?:(?<kind>working|school|calendar|business|term-time)·)?(?<unit>${UNIT})\\b` +
    `(?<tail> and a half(?! \\w+ (?:of|ago)))?(?=(?<second>(?:,| and) (?<value2>@number)·(?<unit2>days?|weeks?|months?)\\b)|)`,
  'gi',
)
/** "just over", "within the next", "between" before it. */
const BEFORE = pattern(`(?<![\\w-])(?:(?<limiting>${WORDS}) (?:(?:about|around|the (?:last|next|following)) )?)?(?:between )?$`, 'i')
/** What makes it point to a day: "later", "after that", "earlier". */
const SHIFT = pattern(
  laidOutText`
    \ (?<dir>
      later
      ago
      afterwards
      earlier
      previously
      (?:after|before) (?:that|this)(?: date| day)?@stop
      (?:after|before)(?: it)?(?=[.,;:)\n]| (?:and|but)\b)
      on(?=[.,;)\n])
    )(?! than)\b
  `,
  'iy',
)

/** What comes after an age or a rate: "six years old", "a 12-year-old". */
const NOT_AFTER = /^[\s-](?:olds?\b|of age\b)/i
/**
 * "At the second stage 25 working days": the stage has its number before it, so that the one behind it is no label. "Decided the case 14
 * days later": what has an article is named already.
 */
const NAMED_BEFORE = cued(laidOut('i')`
  \b(?:first|second|third|next|final|last|other|each|both) stages? $
  \b(?:an?|her|his|its|that|the|their|this) (?:\w+ )?(?:case|condition|extension|flat|form|item|plot|question|recommendation|room|unit) $
`)
/** "a month" is a rate ("£50 a month") unless one of these stands before or after it. */
const ARTICLE_BEFORE = cued(laidOut('i')`
  (?:^|[\s(])(?:
    after
    allow
    allowed
    allows
    almost
    another
    by
    every
    exactly
    for
    had
    has
    in
    lasted
    nearly
    of
    once
    over
    take
    taken
    takes
    than
    took
    to
    until
    waited
    wait
    was
    within
  )\s+$
`)
const RATE_BEFORE = cued(/(?:£[\d,.]*\d|\b\d+p|\b(?:hours?|pence|pounds?|miles?|times|once|twice)|\b(?:week|month|year)s?\sand)\s+$/i)
const ARTICLE_AFTER = cued(laidOut('i')`
  ^[\s-](?:
    after
    ago
    and \w+ months?
    before
    behind
    beyond
    delay
    delays
    earlier
    elapsed
    from
    gap
    in all
    instead of
    (?:is|was|were) lost
    late
    later
    long
    longer
    of (?:the|my|our|this|final|delay)
    outside
    over
    overdue
    passed
    past
    period
    rather than
    short
    sooner
    to
    too (?:late|long)
    wait
    went
    without
  )\b
  ^['’]s (?:delay|wait)\b
`)

const MEANINGS = LIMITING.map(([meaning, words]) => [meaning, pattern(`^(?:${words})$`)] as const)
const limitingOf = (words: string | undefined): Limiting | null =>
  words ? (MEANINGS.find(([, meant]) => meant.test(words))?.[0] ?? null) : null

/** Between the two numbers of a range. */
const DASH = pattern('^_–_')
/** Units that can follow a greater one, by first letter. */
const SMALLER: Record<string, string> = { y: 'mwd', m: 'wd', w: 'd', f: 'd' }

function unitOf(kind: string | undefined, unit: string): Unit {
  const k = (kind ?? '').toLowerCase()
  const u = unit.toLowerCase().replace(/s?$/, 's')
  if (u === 'days' && /working|business/.test(k)) return 'working days'
  if (u === 'days' && /school|term/.test(k)) return 'school days'
  return u === 'fortnights' ? 'weeks' : (u as Unit)
}

/** A length of time as it stands; `dir` and the end of it where it points to a day ("a week later"). */
export type Length = Omit<DurationMention, 'id' | 'text' | 'block'> & {
  dir: string | null
  shifted: number
  /** "and nine days" after "six months". */
  more: Period | null
}

const LISTED = /^ ?(?:and|or|&) /i

/** Every length of time in the text, in order. */
export function durations(text: string): Length[] {
  const found: Length[] = []
  for (const m of matches(LENGTH, text)) {
    const g = { ...m.groups! } as Record<string, string | undefined>
    if (m.index < (found.at(-1)?.end ?? 0)) continue
    // "15 weeks and eight weeks" are two lengths.
    const two = g.second && SMALLER[g.unit![0]!.toLowerCase()]?.includes(g.unit2![0]!.toLowerCase())
    const end = m.index + m[0].length + (two ? g.second!.length : 0)
    const after = text.slice(end, end + 20)
    const before = text.slice(Math.max(0, m.index - 40), m.index)
    const b = BEFORE.exec(before)!
    // "in May 2023 – 69 weeks later" is 69 weeks; "60-5 weeks" is no length at all.
    const turned = g.most && number(g.most) < number(g.value!)
    const falls = turned ? DASH.exec(m[0].slice(g.value!.length)) : null
    // Nor is "two to one months"; "17 and 15 working days" are two.
    const listed = turned && LISTED.test(m[0].slice(g.value!.length))
    if (turned && !listed && !(falls && /^\s.*\s$/.test(falls[0]))) continue
    if (falls) {
      g.value = g.most!
      g.most = undefined
    }
    const start = falls ? m.index + m[0].length - m[0].slice(m[0].indexOf(falls[0])).length + falls[0].length : m.index - b[0].length
    if (
      NOT_AFTER.test(after) ||
      /^(?:19|20)\d\d$/.test(g.value!) ||
      (/^\d/.test(g.value!) && LABEL_BEFORE.test(before) && !NAMED_BEFORE.test(before))
    )
      continue
    const limiting = falls ? null : limitingOf(b.groups!.limiting)
    SHIFT.lastIndex = end
    const to = SHIFT.exec(text)
    const dir = to?.groups!.dir ?? null
    const article = /^an?$/i.test(g.value!)
    // "£15 a day after that" is a rate; "three weeks and a day after that" a length with two units.
    if (article && RATE_BEFORE.test(before)) continue
    if (article && !limiting && !g.tail && !g.half && !g.most && !dir && !ARTICLE_BEFORE.test(before) && !ARTICLE_AFTER.test(after))
      continue
    const times = /^fortnight/i.test(g.unit!) ? 2 : 1
    let value = (number(g.value!) + (g.half || g.tail ? 0.5 : 0)) * times
    const most = g.most ? number(g.most) * times : value
    if (most < value && !listed) continue
    let unit = unitOf(g.kind, g.unit!)
    const more = two ? { value: number(g.value2!), unit: unitOf(undefined, g.unit2!) } : null
    // "two years and three months" is 27 months; "six months and nine days" stays over six months.
    const whole = more && (unit === 'years' && more.unit === 'months' ? 12 : unit === 'weeks' && more.unit === 'days' ? 7 : 0)
    if (more && whole) [value, unit] = [value * whole + more.value, more.unit]
    found.push({
      kind: 'duration',
      start,
      end,
      value,
      most: g.most ? most : value,
      unit,
      calendar: /calendar/i.test(g.kind ?? ''),
      limiting: limiting ?? (more && !whole ? 'over' : null),
      dir,
      shifted: to ? end + to[0].length : end,
      more: whole ? null : more,
    })
  }
  return found
}
