import type { Day, Span } from '../calendar/span.ts'
import { addDays } from '../calendar/day.ts'
import { dateOf, day, easter, lengthOf, monthOf, months, weekday, yearOf } from './civil.ts'
import { number, SEASON_START, TERM } from './words.ts'
import type { Precision } from './mention.ts'

/** What the words of an expression say, before the year is known. */
export interface Parts {
  base: 'day' | 'month' | 'season' | 'term' | 'holiday' | 'quarter' | 'year' | 'academic year' | 'financial year'
  /** Day of the month, month (1–12), last month of "October/November". */
  date?: number
  month?: number
  month2?: number
  /** Part of the last month: "late October/early November". */
  part2?: string
  /** Name of a season, term or holiday, in lower case. */
  name?: string
  /** Last season of "Spring/Summer". */
  name2?: string
  quarter?: number
  /** "early", "first half", "last week", in lower case. */
  part?: string
  /** The calendar year, or the year in which an academic or financial year or a winter begins. */
  year?: number
  /** "2022/23" said of a season, term or quarter: the year that begins in `year`. */
  pair?: boolean
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const whole = (s: Span, precision: Precision) => ({ span: s, precision })
const range = (from: Day, to: Day): Span => ({ from, to })

/** First and last of the three thirds (0–2) or of the halves that words like "early", "mid to late" or "first half" name. */
function portion(part: string): [number, number, 2 | 3] {
  if (/first half/.test(part)) return [0, 0, 2]
  if (/(?:second|latter) (?:half|part)/.test(part)) return [1, 1, 2]
  const at = [/early|begin|start|first/, /mid/, /late|end|last/].map((p) => p.test(part))
  return [Math.max(0, at.indexOf(true)), Math.max(0, at.lastIndexOf(true)), 3]
}

/** The days of a part of a month: thirds of ten days, halves at the fifteenth, weeks of seven from the first. */
function partOfMonth(part: string, { from, to }: Span): { span: Span; precision: Precision } {
  const at = (n: number) => addDays(from, n - 1)
  if (/(?:two|three) weeks/.test(part)) {
    const length = part.includes('two') ? 14 : 21
    return { span: part.startsWith('first') ? range(from, at(length)) : range(addDays(to, 1 - length), to), precision: 'part of month' }
  }
  if (/week/.test(part)) {
    const week = ['first', 'second', 'third', 'fourth'].findIndex((w) => part.includes(w))
    const span = week < 0 ? range(addDays(to, -6), to) : range(at(week * 7 + 1), at(week * 7 + 7))
    return { span, precision: 'week' }
  }
  const named = WEEKDAYS.findIndex((name) => part.includes(name))
  if (named >= 0) {
    const nth = ['first', 'second', 'third', 'fourth'].findIndex((word) => part.startsWith(word))
    const ahead = (named - weekday(from) + 7) % 7
    const back = (weekday(to) - named + 7) % 7
    const only = nth < 0 ? addDays(to, -back) : addDays(from, ahead + nth * 7)
    return whole(range(only, only), 'day')
  }
  if (/ day\b/.test(part)) return whole(part.startsWith('first') ? range(from, from) : range(to, to), 'day')
  const [a, b, of] = portion(part)
  const starts = of === 2 ? [1, 16] : [1, 11, 21]
  return { span: range(at(starts[a]!), b === of - 1 ? to : at(starts[b + 1]! - 1)), precision: 'part of month' }
}

const partOf = (part: string | undefined, month: Span): Span => (part ? partOfMonth(part, month).span : month)

/** The months of a part of a season, term or year, shared out as evenly as they go. */
function partOfYear(part: string, { from, to }: Span, precision: Precision): { span: Span; precision: Precision } {
  // On which day a term began nobody knows.
  if (/ day\b/.test(part) && precision !== 'term') return whole(part.startsWith('first') ? range(from, from) : range(to, to), 'day')
  // "The end of 2023" is that of its December.
  if (precision === 'year' && /^(?:end|start|beginning|(?:first|last) (?:few )?days) of/.test(part))
    return partOfMonth(part, months(yearOf(from), /^(?:end|last)/.test(part) ? 12 : 1))
  const count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1
  const [a, b, of] = portion(part)
  const edge = (n: number) => monthOf(from) + (of === 2 || count > 4 ? Math.round((n * count) / of) : [0, 1, count - 1, count][n]!)
  const span = range(day(yearOf(from), edge(a), dateOf(from)), day(yearOf(from), edge(b + 1), 0))
  return { span, precision: precision === 'year' ? 'part of year' : precision }
}

function holiday(name: string, year: number): Span {
  const sunday = easter(year)
  const around = (a: number, b: number) => range(addDays(sunday, a), addDays(sunday, b))
  if (/good friday/.test(name)) return around(-2, -2)
  if (/easter monday/.test(name)) return around(1, 1)
  if (/easter (?:sunday|day)/.test(name)) return around(0, 0)
  if (/easter.*(?:hol|break|vac)/.test(name)) return around(-16, 16)
  if (/easter/.test(name)) return around(-2, 1)
  if (/new year.*eve/.test(name)) return range(day(year, 12, 31), day(year, 12, 31))
  if (/new year/.test(name)) return range(day(year, 1, 1), day(year, 1, 1))
  if (/boxing/.test(name)) return range(day(year, 12, 26), day(year, 12, 26))
  if (/christmas eve/.test(name)) return range(day(year, 12, 24), day(year, 12, 24))
  if (/christmas day/.test(name)) return range(day(year, 12, 25), day(year, 12, 25))
  if (/christmas.*(?:hol|break|vac|period|closure|shut)/.test(name)) return range(day(year, 12, 20), day(year + 1, 1, 5))
  return range(day(year, 12, 25), day(year, 12, 26))
}

/** The whole of what is named, before its part is taken. */
function base(p: Parts, year: number): { span: Span; precision: Precision } {
  const next = p.pair ? year + 1 : year
  switch (p.base) {
    case 'month':
      return p.month2
        ? whole(months(p.month2 < p.month! ? year - 1 : year, p.month!, ((p.month2 - p.month! + 12) % 12) + 1), 'months')
        : whole(months(year, p.month!), 'month')
    case 'season': {
      const start = SEASON_START[p.name!]!
      const first = start < 9 ? next : year
      return whole(months(first, start, p.name2 ? ((SEASON_START[p.name2]! - start + 12) % 12) + 3 : 3), 'season')
    }
    case 'term': {
      const [start, count] = TERM[p.name!]!
      return whole(months(start < 9 ? next : year, start, count), 'term')
    }
    case 'quarter':
      return whole(months(year, (p.quarter! - 1) * 3 + (p.pair ? 4 : 1), 3), 'quarter')
    case 'academic year':
      return whole(months(year, 9, 12), 'academic year')
    case 'financial year':
      return whole(range(day(year, 4, 1), day(year + 1, 3, 31)), 'financial year')
    case 'holiday': {
      const span = holiday(p.name!, year)
      if (!p.part) return whole(span, span.from === span.to ? 'day' : 'holiday')
      // "The week before Easter" is that before its Sunday.
      const at = p.name === 'easter' ? easter(year) : span.from
      const week = p.part === 'the week'
      const from = addDays(at, week ? -7 : -(number(p.part) || 1))
      return week ? whole(range(from, addDays(at, -1)), 'week') : whole(range(from, from), 'day')
    }
    default:
      return whole(months(year, 1, 12), 'year')
  }
}

/**
 * The days that an expression covers.
 * A day that the month does not have ("31 September") is the two days around it.
 * @param year the year that the words give, or that was inferred; of a winter the one of its December
 */
export function spanOf(p: Parts, year: number): { span: Span; precision: Precision } {
  if (p.base === 'day') {
    const last = lengthOf(year, p.month!)
    return p.date! > last
      ? whole(range(day(year, p.month!, last), day(year, p.month! + 1, 1)), 'days')
      : whole(range(day(year, p.month!, p.date!), day(year, p.month!, p.date!)), 'day')
  }
  const all = base(p, year)
  if (p.month2 && (p.part || p.part2)) {
    const edge = (part: string | undefined, d: Day) => partOf(part, months(yearOf(d), monthOf(d)))
    return { span: range(edge(p.part, all.span.from).from, edge(p.part2, all.span.to).to), precision: 'months' }
  }
  if (!p.part || p.base === 'holiday') return all
  return p.base === 'month' && !p.month2 ? partOfMonth(p.part, all.span) : partOfYear(p.part, all.span, all.precision)
}
