import type { Parts } from './parts.ts'
import { DASH, HS, MONTH, monthNumber, O, S, SEASON, WEEKDAY, weekdayNumber } from './words.ts'

/** An expression as it stands in the text, before its year is known. */
export interface Found {
  start: number
  end: number
  parts: Parts
  /** 0 for Monday: a weekday that stands before it tells the year. */
  weekday?: number
  /** "in January this year", "June of that year": how the year is pointed to. */
  pointer?: string
}

type Groups = Record<string, string | undefined>
interface Form {
  pattern: RegExp
  /** What the groups say; null where the words are no date after all. */
  read: (groups: Groups, match: RegExpExecArray) => Omit<Found, 'start' | 'end'> | null
}

const YEAR = '(?:(?:19|20)\\d\\d)(?![\\d%])'
/** "2022/23", "2022-2023", "2022 to 2023": two years running. */
const PAIR = `(?<y1>(?:19|20)\\d\\d)(?:${O}(?:\\/|${DASH})${O}|${S}to${S})(?<y2>(?:20)?\\d\\d)(?![\\d/])`
const TH = '(?:st|nd|rd|th)'
const DATE = `(?:0?[1-9]|[12]${O}\\d|3${O}[01])`
const POINTER = `(?:this|that|last|next|the${S}(?:same|following|next|previous))${S}year`
/** "early", "mid-", "the end of", "first week of": the article is not part of the expression. */
const PART =
  `(?:(?<part>(?:early|mid|late)(?:(?:${DASH}|\\/|${S})?${O}(?:(?:to|or)(?:${S}|${DASH}))?(?:early|mid|late))?|` +
  `(?:beginning|start|middle|end|(?:first|second|latter|early|later?)${S}(?:half|part)|` +
  `(?:first|second|third|fourth|last|final)${S}(?:full${S})?(?:week|day)|(?:first|last)${S}few${S}days)${S}(?:of|in)(?:${S}the)?)` +
  `(?:${S}(?:in|part${S}of))?(?:${HS}))`

const pattern = (source: string): RegExp => new RegExp(source, 'gdi')
const year = (text: string | undefined): number | undefined => {
  if (!text) return undefined
  const n = Number(text.replace(/\D/g, ''))
  return n < 100 ? (n < 50 ? 2000 : 1900) + n : n
}
const pair = (g: Groups): number | null => {
  const y1 = Number(g.y1)
  return (y1 + 1) % 100 === Number(g.y2) % 100 ? y1 : null
}
const low = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

export const FORMS: Form[] = [
  {
    // 14 June 2024 · 14th June · the 3rd of May, 2023 · Monday 3 June · 14 June of that year
    pattern: pattern(
      `(?:(?<weekday>${WEEKDAY}|(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)\\.?),?${S})?` +
      `(?<all>(?:(?<the>the)${S})?(?<date>(?<![\\d/.:£])${DATE})(?:${O}(?<th>${TH})(?:${S}of)?|${S}of)?${HS}?(?<month>${MONTH})` +
      `(?:(?:,|${O}${DASH})?${O}(?:of${S})?(?<year>${YEAR}|(?<=${DASH})\\d\\d\\b|['’]\\d\\d\\b)|,?${S}(?:of${S}|in${S})?(?<pointer>${POINTER}))?)`),
    read: (g) => ({ parts: { base: 'day', date: Number(g.date!.replace(/\D/g, '')), month: monthNumber(g.month!), year: year(g.year) } }),
  },
  {
    // June 14, 2024 · May 3rd 2023
    pattern: pattern(`(?<weekday>${WEEKDAY},?${S})?(?<all>(?<month>${MONTH})${S}(?:the${S})?(?<date>${DATE})(?<th>${TH})?\\b(?!${S}${MONTH})(?:,?${S}(?<year>${YEAR}))?)`),
    read: (g) => (g.year || g.th || g.month!.length > 3 ? { parts: { base: 'day', date: Number(g.date), month: monthNumber(g.month!), year: year(g.year) } } : null),
  },
  {
    // 14/06/2024 · 14.6.24 · 14-06-2024
    pattern: pattern(`(?<all>(?<![\\d/.:£-])(?<date>\\d{1,2})(?<by>${O}[/.]${O}|${O}${DASH}${O})(?<month>\\d{1,2})\\k<by>(?<year>(?:19|20)?\\d\\d)(?![\\d%]|[/.:-]\\d))`),
    read: (g) => {
      const [a, b] = [Number(g.date), Number(g.month)]
      const [date, month] = b > 12 ? [b, a] : [a, b]
      return date > 0 && date < 32 && month > 0 && month < 13 ? { parts: { base: 'day', date, month, year: year(g.year) } } : null
    },
  },
  {
    // 2024-06-14
    pattern: pattern(`(?<all>(?<!\\d)(?<year>${YEAR})-(?<month>\\d\\d)-(?<date>\\d\\d)(?!\\d))`),
    read: (g) => (+g.month! < 13 && +g.date! < 32 ? { parts: { base: 'day', date: +g.date!, month: +g.month!, year: +g.year! } } : null),
  },
  {
    // February · early October 2023 · October/November 2023 · end of May · January this year
    pattern: pattern(
      `(?<all>${PART}?(?<month>${MONTH})(?:${O}\\/${O}(?<month2>${MONTH}))?` +
      `(?:,?${O}(?:of${S}|in${S})?(?<year>${YEAR})|${O}(?<short>['’]\\d\\d)\\b|,?${S}(?:of${S})?(?<pointer>${POINTER}))?)`),
    read: (g) => ({
      parts: {
        base: 'month', month: monthNumber(g.month!), part: g.part && low(g.part), year: year(g.year ?? g.short),
        ...(g.month2 && { month2: monthNumber(g.month2) }),
      },
    }),
  },
  {
    // the summer of 2022 · Spring 2024 · the autumn term · winter of 2022/23 · the 2022/23 spring term · the summer holidays
    pattern: pattern(
      `(?<all>${PART}?(?:the${S})?(?:(?:${PAIR}|(?<before>${YEAR}))${S})?(?<name>${SEASON})(?<half>${HS}half(?=${HS}term))?(?<term>${HS}terms?)?(?:${S}(?<hol>holidays?|break|vacation))?\\b` +
      `(?:,?${S}(?:of${S}|in${S})?(?:the${S})?(?:${PAIR.replaceAll('y1', 'y3').replaceAll('y2', 'y4')}(?:${S}(?:academic|school)${S}year)?|(?<year>${YEAR}))|,?${S}(?:of${S})?(?<pointer>${POINTER}))?)`),
    read: (g) => {
      const name = low(g.name!)
      const two = pair(g.y1 ? g : { y1: g.y3, y2: g.y4 })
      const is = g.term && name !== 'winter'
      return {
        parts: {
          base: is ? 'term' : 'season', name, part: g.part && low(g.part),
          year: two ?? year(g.year ?? g.before), ...(two && { pair: true }),
        },
      }
    },
  },
  {
    // October half-term 2023 · the February half term
    pattern: pattern(`(?<all>(?:the${S})?(?<month>${MONTH})${S}half${HS}term(?:${S}(?:holidays?|break|week))?(?:,?${S}(?:of${S}|in${S})?(?<year>${YEAR}))?)`),
    read: (g) => ({ parts: { base: 'month', month: monthNumber(g.month!), year: year(g.year) } }),
  },
  {
    // Easter 2023 · the Christmas holidays · Boxing Day
    pattern: pattern(
      `(?<all>(?:the${S})?(?<name>Good${S}Friday|Boxing${S}Day|New${S}Year['’]s${S}(?:Day|Eve)|(?:Easter|Christmas)(?:${S}(?:school${S})?(?:holidays?|break|vacation|period|weekend|closure|Sunday|Monday|Day|Eve))?)\\b` +
      `(?:,?${S}(?:of${S}|in${S})?(?<year>${YEAR}))?)`),
    read: (g, m) => (/^[A-Z]/.test(m.groups!.name!) ? { parts: { base: 'holiday', name: low(g.name!), year: year(g.year) } } : null),
  },
  {
    // the 2022/23 academic year · 2024/25 · the financial year 2023-2024 · the 2023 to 2024 school year
    pattern: pattern(
      `(?<all>${PART}?(?:the${S})?(?:(?<kind>academic|school|financial|tax|council${S}tax|municipal|budget)${S}year${S}(?:of${S}|in${S})?)?(?<!\\d|\\d[/.])${PAIR}` +
      `(?:${S}(?<kind2>academic|school|financial|tax|council${S}tax|municipal|budget)${S}year)?)`),
    read: (g, m) => {
      const kind = g.kind ?? g.kind2
      const y = pair(g)
      if (y === null || (!kind && /to/.test(m[0]))) return null
      return { parts: { base: kind && /acad|school/i.test(kind) ? 'academic year' : kind ? 'financial year' : 'year', pair: true, year: y, part: g.part && low(g.part) } }
    },
  },
  {
    // the first quarter of 2024 · Q3 2023/24
    pattern: pattern(
      `(?<all>(?:Q|quarter${S})(?<q>[1-4])(?:,?${S}(?:of${S})?)(?:${PAIR}|(?<year>${YEAR}))|` +
      `(?:the${S})?(?<nth>first|second|third|fourth|last|final)${S}quarter${S}(?:of|in)${S}(?:the${S})?(?:${PAIR.replaceAll('y1', 'y3').replaceAll('y2', 'y4')}|(?<year2>${YEAR})))`),
    read: (g) => {
      const two = pair(g.y1 ? g : { y1: g.y3, y2: g.y4 })
      const q = g.q ? Number(g.q) : ['first', 'second', 'third'].indexOf(low(g.nth!)) + 1 || 4
      const y = two ?? year(g.year ?? g.year2)
      return y ? { parts: { base: 'quarter', quarter: q, year: y, ...(two && { pair: true }) } } : null
    },
  },
  {
    // 2021 · late 2023 · mid-2022 · the first half of 2023
    pattern: pattern(`(?<all>${PART}?(?<![\\d/.,:]|\\d[ -])(?<year>${YEAR})(?!\\/\\d|\\.\\d|,\\d|:\\d|['’]s?\\w|s\\b))`),
    read: (g) => ({ parts: { base: 'year', year: Number(g.year), part: g.part && low(g.part) } }),
  },
]

/** Runs one form over the text and gives what it finds, with the offsets of the words that count. */
export function* run(form: Form, text: string): Generator<Found & { raw: string }> {
  form.pattern.lastIndex = 0
  for (let m = form.pattern.exec(text); m; m = form.pattern.exec(text)) {
    const g = m.groups as Groups
    const found = form.read(g, m)
    if (!found) continue
    const [start, end] = m.indices!.groups!.all!
    // "the" belongs to "the 3rd of May", not to "the 14 June letter".
    const skip = g.the && !g.th ? m[0].slice(m[0].indexOf(g.all!)).search(/\d/) : 0
    yield {
      ...found, start: start + skip, end, raw: g.month ?? g.name ?? '',
      ...(g.weekday && { weekday: weekdayNumber(g.weekday) }), ...(g.pointer && { pointer: low(g.pointer) }),
    }
  }
}
