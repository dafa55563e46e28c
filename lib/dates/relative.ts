import type { Day, Span } from '../calendar/span.ts'
import { matches } from '../text/matches.ts'
import { addDays, daysBetween } from '../calendar/day.ts'
import { addMonths } from '../calendar/months.ts'
import { cued } from '../text/cued.ts'
import { laidOutText } from '../text/laid-out.ts'
import { day, monthOf, months, weekday, yearOf } from './civil.ts'
import type { Length } from './durations.ts'
import { eventWords } from './event-words.ts'
import { ORDINALS } from './forms.ts'
import type { Precision } from './mention.ts'
import { type Parts, spanOf } from './parts.ts'
import { monthNumber, number, pattern, weekdayNumber } from './words.ts'

/** A relative expression as it stands, before it is known what it leans on. */
export interface Leaning {
  start: number
  end: number
  /**
   * "later", "before": a shift by `count` units; "ago": the same from the day of the decision; "next", "last", "this", "that", "same",
   * "ordinal": a unit pointed to.
   */
  way: 'shift' | 'ago' | 'next' | 'last' | 'following' | 'previous' | 'this' | 'that' | 'ordinal' | 'the'
  /** Units forward (or back, below zero) for a shift; day of the month for "the 27th". */
  count: number
  /** "and nine days", for a shift. */
  days?: number
  unit:
    | 'day'
    | 'week'
    | 'month'
    | 'year'
    | 'academic year'
    | 'financial year'
    | 'working day'
    | 'weekend'
    | 'school term'
    | 'month name'
    | 'season'
    | 'term'
    | 'weekday'
  /** Month 1–12, weekday 0–6; of "Tuesday 7th" and "the Friday of that week" 1–7. */
  index: number
  name: string
  /** "early", "end of", "later": which part of it. */
  part: string
  /** It stands only where the story is told: "on the Friday", "on the tenth" argue of other days too. */
  told?: boolean
  /** "on Thursday": of that week, where the day before it is told with its weekday. */
  bare?: boolean
  /** What it is counted from, where that is no date: " the hearing" of "the day after the hearing". */
  event?: string
}

/** What a relative expression can lean on. */
export interface Ground {
  /** The date before it, and the last one that is a single day. */
  last: { span: Span; precision: Precision } | null
  lastDay: { span: Span } | null
  /** The day from which the text is written, or the day in the same sentence from which somebody speaks. */
  speaking: Day | null
  /** It stands right behind that date. */
  beside: boolean
  /** "after she had rung on the 16th": it looks back from that date. */
  back: boolean
}

const NAME = `(?:(?<month>@month)|(?<season>@season)(?<term> term)?|(?<weekday>@weekday))`
const TIME = laidOutText`
  (?:
    (?:academic|school|financial|tax) year
    afternoon
    date
    day
    evening
    month
    morning
    night
    (?:school )?term
    week
    weekend
    working day
    year
  )
`

/** the following month · the next day · that same week · last April: read from the word that points. */
const POINTED = pattern(
  laidOutText`
    \b(?<way>
      following
      last
      next
      preceding
      previous
      same
      that
      this
    ) (?:same |very )?(?:(?<time>${TIME})(?!·(?:olds?|(?:by|to)·(?:day|week|month|year)|after|before|[0-9])\b)|${NAME})(?![\w-])
  `,
  'gi',
)
/** "early the", "the end of that", "later" before it. */
const BEFORE = pattern(
  laidOutText`
    (?<![\w-])(?:
      (?<part>
        (?:the )?(?:
          (?:end|beginning|start|middle)
          (?:first|second|third|fourth|last|final) (?:full )?(?:week|days?|@weekday)
        ) of
        (?:early|late|later|earlier)(?: in)?
        mid
      )·
      (?<of>the @weekday of)\
    )?(?:(?<det>the) )?(?:very )?$
  `,
  'i',
)
/** "it" and a stop, or who does what then. */
const IT_ENDS = '(?:that|this|it)(?=[.,;:)\\n]| (?:and|but|the|she|he|they|Mrs?|Ms|Miss)\\b)'
/** the week before · the day after — but "the day after the panel" leans on an event. */
const NEXT_TO = pattern(
  laidOutText`
    \bthe (?:
      (?<unit>day|morning|afternoon|evening|night|week|month|year)
      (?<season>@season)(?= after)
    ) (?<dir>
      before
      after
      (?<!\bof the \w{4,5} )(?:that followed|following)(?=[.,;:)\n]| (?:and|but)\b)
    )\b(?: ${IT_ENDS}|(?! (?:
      the
      a
      an
      she
      he
      it
      they
      we
      I
      her
      his
      its
      their
      our
      my
      this
      these
      those
      that (?!it\b)
      Mrs?
      Ms
      Miss
      \d
      when
      \w+ing
    )\b))
  `,
  'gi',
)
/** the end of the month · later in the year */
const PART_OF = pattern(
  laidOutText`
    \b(?<part>
      (?:end|beginning|start|middle) of
      (?:first|last) day of
      later in
      earlier in
    ) the (?<time>week|month|year)\b(?!·(?:of|after|before|when|that|in which)\b)
  `,
  'gi',
)
/** the 27th: before a stop, a clause or its subject, not before what it counts ("the 7th floor", "the 2nd World War") */
const ORDINAL = pattern(
  laidOutText`
    \b[Tt]he (?<nth>[12]?\d|3[01])(?:st|nd|rd|th)(?!_,?_(?:(?:and|or|to) )?\d)(?!
      (?:_,?_(?:(?:and|or|to) )?(?:the )?\d\d?(?:st|nd|rd|th)?){1,12}(?: of)? @month
    )(?:
      @stop
      (?= of (?:that|the(?: same)?) month\b| (?!World|Tier|Floor|Party|Avenue|Street|Edition|Century)[A-Z])
    )(?: of (?:that|the(?: same)?) month)?
  `,
  'g',
)

/** "It was moved to Thursday 14 and …": a number alone, where the words before it want a day and those after it count nothing. */
const bare = laidOutText`
  (?<=\b(?:on|to|until|till|by|from|for|before|after|since) @weekday,? (?:the )?\d\d?)(?=
    [.,;:)](?!\d)
    $
    \n
    \ (?:and|but|or|to|so|when|where|which|at|in|with|by|she|he|it|they|we|M(?:r|rs|s|iss)|the Council)\b
  )
`
/** Tuesday 7th, Monday the 18th: a weekday with its day, whose month is that of the date before it. */
const WEEKDAY_NTH = pattern(
  laidOutText`
    (?<![\w-])(?<weekday>@weekday),? (?<day>(?:the )?(?<nth>[12]?\d|3[01])(?:st|nd|rd|th|${bare}))\b(?! (?:of )?@month)(?!_,?_\d)(?!
      (?:
        (?:_,_(?:(?:and|or) )?| (?:and|or|to|until|&) |_–_)(?:on )?(?:the )?(?:@weekday,? )?(?:the )?\d\d?(?:st|nd|rd|th)?
      ){1,12}(?: of)? @month
    )
  `,
  'gi',
)
/** on the Friday · the Monday after · the Sunday before: the one next to the day before it, where no event is named that it is after */
const THE_WEEKDAY = pattern(
  laidOutText`
    \b(?<on>(?:[Oo]n|until|till|by|[Ff]rom|again|since|or|and) )?
      (?<all>(?<the>the )?(?<weekday>@weekday)(?: (?<dir>after|before|following)(?: (?:that|this))?(?=[.,;:)\n]|$))?)
      (?! (?:after|before)\b)@stop
  `,
  'g',
)
/** "the tenth", "the twenty-fourth of the month": from the fifth, since two or three things are counted too. */
const NTH_IN_WORDS = pattern(`\\b(?:on|until|by|upon) (?<all>the (?<nth>@nth)(?<of> of (?:the|that|the same) month)?)@stop`, 'gi')
/** two weeks after the move · the day before she rang · the Monday after her call: counted from what is told elsewhere with its day */
const FROM_EVENT = pattern(
  laidOutText`
    (?:(?<first>^|\n|[.!?][”"’)]? )?\b(?<value>@number)·(?<count>days?|weeks?|fortnights?|months?|years?)(?: (?<exact>to the day))?|
      \bthe (?:very )?(?:(?<time>day|morning|afternoon|evening|week)|(?<weekday>@weekday))
    ) (?<dir>after|before|following)
      (?=(?<event> (?:the|h(?:er|is)|its|their|that|s?he|they|it|term|\w+ing)\b(?! (?:date|day)\b)[^\n]{0,60}))
  `,
  'gi',
)
const BARE = /^ (?:the|that|this|its?|their|they|s?he|h(?:er|is))?$/
/** "Counted from the day after", "beginning with": what is laid down. */
const COUNTED = pattern('(?:from|of|to|with) $')
const ON = pattern(`\\b(?:on|by|between|until|from|to|before|after|since|and|of|for) $`, 'i')
/** "the same date as that of the hearing", "the same date for both": not that of the date before it. */
const NO_DATE = cued(/^s|^ (?:as|each|every|for|in|next|of birth)\b/)
/** "next day" and a word that it goes on with: not "next day delivery". */
const THEN = pattern('^@stop', '')
const THE = pattern(`(?<!\\w)the $`, 'i')

const low = (s: string | undefined) => (s ?? '').toLowerCase().replace(/\s+/g, ' ')
const leaning = (m: RegExpExecArray): Leaning => ({
  start: m.index,
  end: m.index + m[0].length,
  way: 'that',
  count: 0,
  unit: 'day',
  index: 0,
  name: '',
  part: low(m.groups!.part),
})

/** "next", "that" and the like before a unit or a name; null where the words point at no time. */
function pointed(m: RegExpExecArray, text: string): Leaning | null {
  const g = m.groups!
  const before = text.slice(Math.max(0, m.index - 40), m.index)
  const b = BEFORE.exec(before)
  // "-next June": no word of its own.
  if (!b) return null
  const { part, det, of } = b.groups!
  const said = low(g.way)
  const [, portion] = /\b(day|week|\w+day) of$/i.exec(part ?? '') ?? []
  // "the last week of that month", "the Friday of that week", and of nothing else.
  if ((portion && low(g.time) !== 'month') || (of && low(g.time) !== 'week')) return null
  let way = said === 'same' ? 'that' : said === 'preceding' ? 'previous' : said
  // "the last month", "over the next week" are lengths; "following month" without "the" is none of both.
  if (det ? way === 'last' || said === 'this' || said === 'that' : !part && /^(?:following|previous|same)/.test(said)) return null
  if (det && way === 'next') {
    if (!part && /\b(?:in|over|for|within|during|throughout)\s+$/i.test(before.slice(0, b.index))) return null
    way = 'following'
  }
  // "Next day she rang": the day after the one told last.
  if (!det && way === 'next' && /^(?:day|morning|evening|afternoon)$/i.test(g.time ?? '')) {
    if (!THEN.test(text.slice(m.index + m[0].length))) return null
    way = 'following'
  }
  // "her last year of primary school"
  if (
    !det &&
    !/^(?:that|this|same)$/.test(said) &&
    /\b(?:her|his|its|their|my|our|your|whose)\s+$|[’']s?\s+$/i.test(before.slice(0, b.index))
  )
    return null
  const time = low(g.time)
  const unit = (
    g.month
      ? 'month name'
      : g.season
        ? g.term && low(g.season) !== 'winter'
          ? 'term'
          : 'season'
        : g.weekday
          ? 'weekday'
          : /term/.test(time)
            ? 'school term'
            : /school|academic/.test(time)
              ? 'academic year'
              : /financial|tax/.test(time)
                ? 'financial year'
                : /working|weekend/.test(time)
                  ? time
                  : /date|day|morning|afternoon|evening|night/.test(time)
                    ? 'day'
                    : time
  ) as Leaning['unit']
  // "That date" is whatever date was spoken of, "the same date as" that of something else.
  if (time === 'date' && (said !== 'same' || part || NO_DATE.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12))))
    return null
  // "that term" may be a word of the letter; "the following term means" one of the law.
  if (
    unit === 'school term' &&
    ((/^(?:this|that)$/.test(said) &&
      !part &&
      !/\b(?:in|during|by|until|for|over|throughout|from|since|later|earlier)\s+$/i.test(before.slice(0, b.index))) ||
      /^\s*(?::|(?:means?|is used|refers)\b)/.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12)))
  )
    return null
  // "may" and "march" after "that" are verbs, "Mar" and "Jan" people.
  if (g.month && (/^[a-z]/.test(g.month) || /^(?!May)...$/.test(g.month))) return null
  // "calls you back by the end of the next working day" is what is promised of any day.
  if (unit === 'working day' && part) return null
  if (unit === 'day' && (way === 'last' || way === 'next' || (time === 'day' && way === 'this'))) return null
  return {
    ...leaning(m),
    start: m.index - b[0].length,
    way: way as Leaning['way'],
    unit,
    part: low(part).replace(/^the /, ''),
    index: g.month ? monthNumber(g.month) : g.weekday ? weekdayNumber(g.weekday) : of ? weekdayNumber(of.slice(4).trim()) + 1 : 0,
    name: low(g.season),
  }
}

/** "a week later", "four days after that"; null where the length is only about right or no whole number of days. */
export function shift(l: Length): Leaning | null {
  const unit = l.unit.slice(0, -1)
  if (
    !l.dir ||
    (l.limiting && l.limiting !== 'exactly' && !l.more) ||
    l.most !== l.value ||
    l.value % 1 ||
    !/^(?:day|week|month|year)$/.test(unit)
  )
    return null
  const ago = l.dir === 'ago'
  // "a year ago" is hardly a day.
  if (ago && !/^(?:day|week)$/.test(unit)) return null
  const back = ago || /^(?:earlier|previously|before)/i.test(l.dir)
  return {
    start: l.start,
    end: l.shifted,
    way: ago ? 'ago' : 'shift',
    count: back ? -l.value : l.value,
    unit: unit as Leaning['unit'],
    days: l.more ? l.more.value * (l.more.unit === 'weeks' ? 7 : 1) * (back ? -1 : 1) : 0,
    index: 0,
    name: '',
    part: '',
    told: / it$/i.test(l.dir),
  }
}

/** Relative expressions in the text, beside those that `shift` reads from a length of time. */
export function leanings(text: string): Leaning[] {
  const all: (Leaning | null)[] = []
  for (const m of matches(POINTED, text)) all.push(pointed(m, text))
  // Of two that begin at the same word the first is taken.
  for (const m of matches(FROM_EVENT, text)) {
    const { first, value, count, exact, time, weekday: name, dir } = m.groups!
    const event = eventWords(m.groups!.event!)
    // "A week after that": from a date.
    if (BARE.test(event)) continue
    if (value ? !first && !exact : COUNTED.test(text.slice(Math.max(0, m.index - 6), m.index))) continue
    const by = dir!.toLowerCase() === 'before' ? -1 : 1
    const it = { ...leaning(m), start: m.index + (first?.length ?? 0), end: m.index + m[0].length + event.length, event, told: true }
    if (value) {
      const unit = low(count).replace(/s$/, '').replace('fortnight', 'week') as Leaning['unit']
      all.push({ ...it, way: 'shift', unit, count: by * number(value) * (/^f/i.test(count!) ? 2 : 1) })
    } else if (name) all.push({ ...it, way: 'the', unit: 'weekday', count: by, index: weekdayNumber(name) })
    else all.push({ ...it, way: by > 0 ? 'following' : 'previous', unit: time!.toLowerCase() === 'week' ? 'week' : 'day' })
  }
  for (const m of matches(NEXT_TO, text))
    all.push({
      ...leaning(m),
      way: m.groups!.dir!.toLowerCase() === 'before' ? 'previous' : 'following',
      unit: (m.groups!.season ? 'season' : low(m.groups!.unit).replace(/^(?:morning|afternoon|evening|night)$/, 'day')) as Leaning['unit'],
      name: low(m.groups!.season),
    })
  for (const m of matches(PART_OF, text)) {
    const the = THE.exec(text.slice(Math.max(0, m.index - 8), m.index))?.[0].length ?? 0
    all.push({ ...leaning(m), start: m.index - the, unit: low(m.groups!.time) as Leaning['unit'] })
  }
  for (const m of matches(ORDINAL, text))
    if (ON.test(text.slice(Math.max(0, m.index - 12), m.index)))
      all.push({ ...leaning(m), way: 'ordinal', count: Number(m.groups!.nth), unit: 'month' })
  for (const m of matches(THE_WEEKDAY, text)) {
    const { on, all: words, the, weekday: name, dir } = m.groups!
    const end = m.index + m[0].length
    // "Monday, 3 June", "Thursday the 23rd" say their day themselves.
    if (the ? !on && !dir : dir || !/^(?:on|by|until) $/i.test(on ?? '') || /^,? (?:the )?\d/.test(text.slice(end, end + 8))) continue
    all.push({
      ...leaning(m),
      start: end - words!.length,
      way: 'the',
      unit: 'weekday',
      count: dir === 'before' ? -1 : 1,
      index: weekdayNumber(name!),
      told: true,
      ...(!the && { bare: true }),
    })
  }
  for (const m of matches(NTH_IN_WORDS, text)) {
    const { all: words, nth, of } = m.groups!
    const count = ORDINALS.indexOf(low(nth).replace(/[^a-z]/g, '')) + 1
    if (count < 5 && !of) continue
    const end = m.index + m[0].length
    all.push({ ...leaning(m), start: end - words!.length, way: 'ordinal', count, unit: 'month', told: true })
  }
  for (const m of matches(WEEKDAY_NTH, text))
    all.push({
      ...leaning(m),
      start: m.index + m[0].length - m.groups!.day!.length,
      way: 'ordinal',
      count: Number(m.groups!.nth),
      unit: 'month',
      index: weekdayNumber(m.groups!.weekday!) + 1,
    })
  return all.filter((l) => l !== null)
}

type Resolved = { span: Span; precision: Precision }
/** What a day or a week can be counted from, besides a day: "In late July she rang. Two days later …" is a day of twelve. */
export const WIDE: ReadonlySet<Precision> = new Set<Precision>(['month', 'part of month'])
const NAMED: Precision[] = ['month', 'months', 'part of month', 'day', 'days', 'week']

const ofDay = (d: Day): Resolved => ({ span: { from: d, to: d }, precision: 'day' })
const week = (d: Day): Resolved => {
  const from = addDays(d, -weekday(d))
  return { span: { from, to: addDays(from, 6) }, precision: 'week' }
}

/** The unit that `d` stands in, moved by `by` units. */
function unitAt(unit: Leaning['unit'], d: Day, by: number): Resolved {
  if (unit === 'day') return ofDay(addDays(d, by))
  if (unit === 'week') return week(addDays(d, 7 * by))
  if (unit === 'working day') {
    let to = addDays(d, by)
    while (weekday(to) > 4) to = addDays(to, by || 1)
    return ofDay(to)
  }
  if (unit === 'weekend') {
    const from = addDays(d, 5 - weekday(d) + (by > 0 && weekday(d) > 4 ? 7 : by < 0 ? -7 : 0))
    return { span: { from, to: addDays(from, 1) }, precision: 'days' }
  }
  if (unit === 'financial year') {
    const y = yearOf(d) + by - (monthOf(d) < 4 ? 1 : 0)
    return { span: { from: day(y, 4, 1), to: day(y + 1, 3, 31) }, precision: 'financial year' }
  }
  if (unit === 'school term') {
    // Autumn from September, spring from January, summer from April; in August the summer term is just over.
    const n = yearOf(d) * 3 + [0, 0, 0, 1, 1, 1, 1, by > 0 ? 1 : by < 0 ? 2 : 1, 2, 2, 2, 2][monthOf(d) - 1]! + by
    return spanOf({ base: 'term', name: ['spring', 'summer', 'autumn'][n % 3]! }, Math.floor(n / 3))
  }
  if (unit === 'month') return { span: months(yearOf(d), monthOf(d) + by), precision: 'month' }
  if (unit === 'academic year') return { span: months(yearOf(d) + by - (monthOf(d) < 9 ? 1 : 0), 9, 12), precision: 'academic year' }
  return { span: months(yearOf(d) + by, 1, 12), precision: 'year' }
}

/** The year of the season, month or term that `it` names, next to the date it leans on. */
function namedAt(it: Leaning, base: Span): Resolved {
  const parts: Parts = it.unit === 'month name' ? { base: 'month', month: it.index } : { base: it.unit as 'season' | 'term', name: it.name }
  const at = (y: number) => spanOf(parts, y)
  const y = yearOf(base.from)
  const years = [y - 1, y, y + 1, yearOf(base.to) + 1].map(at)
  const first = (test: (s: Span) => boolean) => years.find((r) => test(r.span)) ?? at(y)
  if (it.way === 'next' || it.way === 'following')
    return first((s) => s.from > base.to || (s.from > base.from && s.to > base.to && it.way === 'following'))
  // In November "the previous summer" is not the one just gone.
  if (it.way === 'previous' && it.unit === 'season')
    return years.findLast((r) => r.span.to < base.from && yearOf(r.span.from) < y) ?? at(y - 1)
  if (it.way === 'last' || it.way === 'previous') return years.findLast((r) => r.span.to < base.from) ?? at(y - 1)
  if (it.way === 'this') return at(y)
  // "that winter": the one the date stands in; else the one that comes within half a year or in its year; else, or in spring, the one
  // just gone.
  const inside = years.find((r) => r.span.from <= base.to && r.span.to >= base.from)
  if (inside) return inside
  const next = first((s) => s.from > base.to)
  const near =
    daysBetween(base.to, next.span.from) < 190 ||
    (yearOf(next.span.from) === yearOf(base.to) && (it.name !== 'winter' || monthOf(base.to) > 4))
  return near ? next : years.findLast((r) => r.span.to < base.from)!
}

function partOf(part: string, all: Resolved, base: Span): Resolved {
  const { from, to } = all.span
  if (!part) return all
  if (part.startsWith('later'))
    return base.to > from && base.to <= to ? { span: { from: base.from > from ? base.from : from, to }, precision: all.precision } : all
  if (part.startsWith('earlier'))
    return base.from >= from && base.from < to ? { span: { from, to: base.from }, precision: all.precision } : all
  if (all.precision === 'month') return spanOf({ base: 'month', month: monthOf(from), part }, yearOf(from))
  if (all.precision === 'term')
    return spanOf({ base: 'term', name: { 1: 'spring', 4: 'summer', 9: 'autumn' }[monthOf(from)]!, part }, yearOf(from))
  if (all.precision === 'week')
    return /end|late/.test(part)
      ? { span: { from: addDays(to, -2), to }, precision: 'days' }
      : { span: { from, to: addDays(from, 2) }, precision: 'days' }
  if (all.precision === 'year') return spanOf({ base: 'year', part }, yearOf(from))
  return all
}

/**
 * The days of a relative expression.
 * @returns the span, or in plain words why there is none
 */
export function resolve(it: Leaning, ground: Ground): Resolved | string {
  const said = speaks(it)
  const from =
    said && ground.speaking ? { span: { from: ground.speaking, to: ground.speaking }, precision: 'day' as Precision } : ground.last
  if (!from) return 'There is no date before it to count from.'
  if (it.way === 'shift' || it.way === 'ago') {
    const base =
      it.unit === 'day' && it.way === 'shift' && ground.lastDay ? { span: ground.lastDay.span, precision: 'day' as Precision } : from
    if ((it.unit === 'day' || it.unit === 'week') && base.precision !== 'day' && !WIDE.has(base.precision))
      return 'The date before it is not a single day.'
    const count = it.count * (it.unit === 'week' ? 7 : it.unit === 'year' ? 12 : 1)
    const move = (d: Day) => addDays(it.unit === 'day' || it.unit === 'week' ? addDays(d, count) : addMonths(d, count), it.days ?? 0)
    if (base.precision === 'month' && it.unit === 'month') return unitAt('month', base.span.from, it.count)
    return { span: { from: move(base.span.from), to: move(base.span.to) }, precision: base.precision }
  }
  if (it.way === 'ordinal') {
    if (!NAMED.includes(from.precision)) return 'There is no month before it.'
    const same = day(yearOf(from.span.to), monthOf(from.span.to), it.count)
    if (it.index) {
      // The weekday tells the month: that of the date before it, the next, the one before; none where no month has it.
      const near = [0, 1, -1]
        .map((by) => day(yearOf(from.span.to), monthOf(from.span.to) + by, it.count))
        .filter((d) => weekday(d) === it.index - 1 && Number(d.slice(8)) === it.count)
      const after = near.find((d) => d >= from.span.from) ?? near[0]
      return after ? ofDay(after) : 'No month near it has that day on that weekday.'
    }
    if (it.told && same < from.span.from) return ''
    if (ground.back && from.precision === 'day') return ofDay(same < from.span.from ? same : day(yearOf(same), monthOf(same) - 1, it.count))
    return ofDay(same < from.span.from && from.precision === 'day' ? day(yearOf(from.span.to), monthOf(from.span.to) + 1, it.count) : same)
  }
  if (it.way === 'the') {
    if (from.precision !== 'day') return ''
    const ahead = ((it.index - weekday(from.span.to) + 6) % 7) + 1
    // "Three days after that, on the Thursday": the day itself, and hardly a week after it.
    if (ahead === 7) return ground.beside ? ofDay(from.span.to) : ''
    return ofDay(addDays(from.span.to, it.count > 0 ? ahead : ahead - 7))
  }
  const by = it.way === 'next' || it.way === 'following' ? 1 : it.way === 'last' || it.way === 'previous' ? -1 : 0
  if (it.unit === 'month name' || it.unit === 'season' || it.unit === 'term') return partOf(it.part, namedAt(it, from.span), from.span)
  // A day or a week is counted from the last single day, also where a month has been named since.
  const base =
    /^(?:day|working day|weekend)$/.test(it.unit) && !said
      ? ground.lastDay
      : it.unit === 'week' && from.precision !== 'day' && ground.lastDay
        ? ground.lastDay
        : from
  if (!base) return 'There is no single day before it to count from.'
  if (it.unit === 'weekday') {
    const at = (d: Day) => {
      const ahead = ((it.index - weekday(d) + 6) % 7) + 1
      return addDays(d, by > 0 ? ahead : by < 0 ? ahead - 7 || -7 : it.index - weekday(d))
    }
    if (from.precision !== 'day' && !(by > 0 && WIDE.has(from.precision))) return 'The date before it is not a single day.'
    return { span: { from: at(base.span.from), to: at(base.span.to) }, precision: from.precision }
  }
  if (it.unit === 'week' && base.span.from !== base.span.to && daysBetween(base.span.from, base.span.to) > 6)
    return 'The date before it is not a single day.'
  if (it.unit === 'month' && monthOf(base.span.from) !== monthOf(base.span.to)) return 'The date before it is not within one month.'
  if (it.unit === 'week' && it.index) return ofDay(addDays(unitAt('week', base.span.to, by).span.from, it.index - 1))
  // "The 2021/22 budget … that year": a year of the same kind.
  const { precision } = from
  const unit = it.unit === 'year' && !said && (precision === 'financial year' || precision === 'academic year') ? precision : it.unit
  const all = unitAt(unit, unit === 'school term' ? base.span.from : base.span.to, by)
  if (unit === 'day') all.span.from = addDays(base.span.from, by)
  return partOf(it.part, all, base.span)
}

/** Whether it leans on the day from which somebody speaks ("last April") and not on the date before it. */
export const speaks = (it: Leaning): boolean => /^(?:next|last|this|ago)$/.test(it.way)
