import { laidOutText } from '../text/laid-out.ts'
import type { Parts } from './parts.ts'
import { monthNumber, pattern, weekdayNumber } from './words.ts'

/** An expression as it stands in the text, before its year is known. */
export interface Found {
  start: number
  end: number
  parts: Parts
  /** The month, season, year or holiday as it is written. */
  word: string
  /** 0 for Monday: a weekday that stands before it tells the year. */
  weekday?: number
  /** "in January this year", "June of that year": how the year is pointed to. */
  pointer?: string
}

/** What a group of either pattern has matched; `word` is the anchor. */
type Groups = (name: string) => string | undefined

/**
 * One kind of expression, read outwards from the word that gives it away (see ANCHOR): what may stand before that word, up
 * to it, and what may follow. Only anchors cost time, so a long text is read about as fast as it is searched.
 */
export interface Form {
  /** Ends at the anchor; the group `all` is what belongs to the expression. Tried where `near` holds, over `reach` characters. */
  before: RegExp
  near: RegExp
  reach: number
  after?: RegExp
  /** Where given, `after` is tried only where this holds at the end of the anchor. */
  next?: RegExp
  /** What the groups say; null where the words are no date after all. */
  read: (groups: Groups, before: string, after: string) => Parts | null
}

const year = (text: string | undefined): number | undefined => {
  if (!text) return undefined
  const n = Number(text.replace(/\D/g, ''))
  return n < 100 ? (n < 50 ? 2000 : 1900) + n : n
}
const pair = (y1: string | undefined, y2: string | undefined): number | undefined =>
  y1 && y2 && (Number(y1) + 1) % 100 === Number(y2) % 100 ? Number(y1) : undefined
const low = (text: string | undefined) => text?.toLowerCase().replace(/\s+/g, ' ')
const ends = (source: string) => pattern(source + '$')
const goesOn = (source: string) => pattern(source, 'iy')
const digits = (text: string) => Number(text.replace(/\D/g, ''))

/** By day of the month, from the first. */
const TEENS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]
/** Days of a month in words, from the first, without their hyphens. */
export const ORDINALS = [...TEENS, ...TEENS.slice(0, 9).map((nth) => `twenty${nth}`), 'thirtieth', 'thirtyfirst']
/** "09", "23": what can be a year written in two figures. */
const YEAR_OF_TWO = /^(?:0\d|1\d|2\d|3[0-5])$/
/** "12 March 23 pupils were away", "on 5 May 30 days ran out": a number of things; "and", "the", "he" begin something else. */
const COUNTED = pattern(
  laidOutText`
    ^(?:
      [.,:]\d
      _[%/]
      \ (?:(?:other|more|new|local|young|working|calendar|school|further|separate|different|of the|of these|of those) )?(?:
        (?!(?:was|is|has|this|his|as|its|us|mrs|thus|unless|towards|besides)\b)[a-z]{2,}s
        people
        children
        men
        women
        staff
        per cent
        percent
        more
        out of
      )\b
    )
  `,
  '',
)
/** "Between May 23 and June 1, 2024": a day, where the next one is written the same way. */
const US_GOES_ON = pattern(laidOutText`
  ^(?:_–_|,? (?:and|to|or|until|till|through|&) |, )(?:(?:on|from) )?@month (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?
    (?:,? (?:19|20)\d\d|(?=[.,;)]|$| and\b))
`)

/** " 2204", ", 1802": a year, and none that a day can be counted with; "3 May 1200 pupils" is a number of things. */
const NO_YEAR = /^,? (?:of )?(?!19|20)\d{4}\b(?! [a-z]+(?:s|ple|ren)\b)/

/**
 * The words that give a date away. Its groups stand in the order of KINDS: named ones would cost more than the search.
 */
export const ANCHOR = pattern(
  laidOutText`
    (?<![A-Za-z])(?:
      (@month)
      (@season)(?:(?=s of)|(?![a-z]))
      (?<!\d)(?:
        ((?:19|20)\d\d)(?!\d)
        (
          \d{1,2}(?:_\._\d{1,2}_\._|_\/_\d{1,2}_\/_|_–_\d{1,2}_–_)(?:(?:19|20)\d\d|\d\d)
            (?![\d%]|[/.:]\d|-(?!\d\d?[/.]\d\d?[/.]\d)\d)
        )
      )
      (?<!\d[/-]?)(\d\d[/-]\d\d)(?= (?:academic|school|financial|tax|council tax) year)
      (quarter|Q[1-4])\b
      (
        Good Friday
        Boxing Day
        New Year['’]s (?:Day|Eve)
        (?:Easter|Christmas)(?: (?:school )?(?:holidays?|break|vacation|period|weekend|closure|Sunday|Monday|Day|Eve))?
      )\b
    )
  `,
  'gi',
)

const KINDS = ['month', 'season', 'year', 'num', 'short', 'quarter', 'holiday'] as const
/** The form of an anchor that ANCHOR has matched. */
export const formOf = (m: RegExpExecArray): Form => FORMS[KINDS[m.findIndex((g, i) => i > 0 && g !== undefined) - 1]!]!

const FORMS: Record<string, Form> = {
  // 14 June 2024 · 14th June · the 3rd of May, 2023 · Monday 3 June · June 14, 2024
  // February · early October 2023 · October/November 2023 · end of May · January this year · October half-term 2023
  month: {
    near: /(?:\d|st|nd|rd|th|of|early|mid|late|in|end|start|ing)\W*$/i,
    reach: 30,
    before: ends(laidOutText`
      (?:(?<weekday>@weekday|\b(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)\.?),? )?(?<all>
        (?:(?<the>the) )?(?:
          (?<date>(?<![\d.:£])@date)(?:_(?<th>st|nd|rd|th)(?: of)?| of)?·?
          (?<=\bthe )(?<nth>@nth)(?: day)? of\
        )
        @part
      )
    `),
    after: goesOn(laidOutText`
      _\/_(?:@part2)?(?<month2>@month)(?:,?_(?<year2>@year))?
      (?:,|_–)?_(?:(?:of|in) )?(?<year>@year)
      –(?<short2>\d\d)\b(?!_@month)
      _['’](?<short>\d\d)\b
      @pointer
      \ (?:the )?(?<us>@date)(?<usth>st|nd|rd|th)?\b(?! @month)(?:,? (?<year3>@year))?
      \ half·term(?: (?:holidays?|break|week))?(?:,? (?:of |in )?(?<year4>@year))?
    `),
    read: (g, before, after) => {
      const month = monthNumber(g('word')!)
      // "12 Mar 23", "Sep-22": two figures of a year, where nothing follows that they could count.
      const two =
        g('date') && g('us') && !g('usth') && !g('year3') && YEAR_OF_TWO.test(g('us')!) && !COUNTED.test(after) ? g('us') : undefined
      const short = g('short2') && (g('date') || YEAR_OF_TWO.test(g('short2')!)) ? g('short2') : undefined
      const y = year(g('year') ?? g('year2') ?? g('year3') ?? g('year4') ?? g('short') ?? two ?? short)
      const nth = g('nth') && ORDINALS.indexOf(low(g('nth'))!.replace(/[^a-z]/g, '')) + 1
      if (nth) return /^['’]s/.test(after) ? null : { base: 'day', date: nth, month, year: y }
      if (g('date')) return { base: 'day', date: digits(g('date')!), month, year: y }
      // "on Sep 22" is a day, "in Sep 22" a year.
      if (
        g('us') &&
        !g('year3') &&
        !g('usth') &&
        /\b(?:in|since|of|early|mid|late)[ -]*$/i.test(before) &&
        Number(g('us')) > 9 &&
        !COUNTED.test(after)
      )
        return { base: 'month', month, year: year(g('us')), part: low(g('part')) }
      if (g('us'))
        return g('year3') || g('usth') || /\b(?:on|dated)\s+$/i.test(before) || US_GOES_ON.test(after)
          ? { base: 'day', date: digits(g('us')!), month, year: y }
          : null
      return {
        base: 'month',
        month,
        part: low(g('part')),
        year: y,
        ...(g('month2') && { month2: monthNumber(g('month2')!), part2: low(g('part2')) }),
      }
    },
  },
  // the summer of 2022 · Spring 2024 · the autumn term · winter of 2022/23 · the 2022/23 spring term · the summer holidays
  season: {
    near: /(?:\d|the|early|mid|late|in|of)\W*$/i,
    reach: 44,
    before: ends(`(?<all>(?:@part)?(?:\\bthe )?(?:(?:(?<!\\d)@pair|(?<!\\d)(?<year>@year)) )?)`),
    after: goesOn(laidOutText`
      (?:_\/_(?<name2>@season))?(?:·half(?=·term))?(?<term>·terms?\b)?(?: (?:holidays?|break|vacation)\b)?(?:
        ,? (?:of |in )?(?:the )?(?:@pair2(?: (?:academic|school) year)?|(?<year2>@year))
        @pointer
      )?
    `),
    read: (g) => {
      const two = pair(g('yy'), g('zz')) ?? pair(g('yy2'), g('zz2'))
      const name = low(g('word'))!
      return {
        base: g('term') && name !== 'winter' ? 'term' : 'season',
        name,
        part: low(g('part')),
        year: two ?? year(g('year2') ?? g('year')),
        ...(two && { pair: true }),
        ...(g('name2') && { name2: low(g('name2')) }),
      }
    },
  },
  // Easter 2023 · the Christmas holidays · Boxing Day · the week before Christmas · five days before Easter
  holiday: {
    near: /(?:the|before)\W*$/i,
    reach: 30,
    before: ends(`(?<all>(?:(?<part>the (?:week|day)|@number days?) before |\\bthe )?)`),
    after: goesOn(`,? (?:of |in )?(?<year>@year)`),
    read: (g) =>
      /^[A-Z]/.test(g('word')!) ? { base: 'holiday', name: low(g('word')), part: low(g('part')), year: year(g('year')) } : null,
  },
  // 2021 · late 2023 · mid-2022 · 2024-06-14
  // the 2022/23 academic year · 2024/25 · the financial year 2023-2024 · the 2023 to 2024 school year
  year: {
    near: /(?:the|early|mid|late|in|of|year)\W*$/i,
    reach: 36,
    next: /\s?[-/\u2010-\u2015\u2212]|\s{1,4}(?:to|acad|school|fin|tax|coun|muni|budg)/iy,
    before: ends(`(?<all>(?:@part)?(?:(?:\\bthe )?@kind (?:of |in )?|\\bthe (?=$))?)`),
    after: goesOn(`-(?<mm>\\d\\d)-(?<dd>\\d\\d)(?!\\d)|(?:(?<to>_(?:\\/|–)_| to )(?<y2>(?:20)?\\d\\d)(?![\\d/]|_@month))?(?: @kind2\\b)?`),
    read: (g) => {
      const y = Number(g('word'))
      if (g('mm'))
        return Number(g('mm')) < 13 && Number(g('dd')) < 32 ? { base: 'day', date: Number(g('dd')), month: Number(g('mm')), year: y } : null
      const kind = g('kind') ?? g('kind2')
      const two = g('y2') && pair(g('word'), g('y2'))
      const part = low(g('part'))
      if (kind && (two || !g('y2'))) return { base: /acad|school/i.test(kind) ? 'academic year' : 'financial year', year: y, part }
      return two && !/to/.test(g('to')!) ? { base: 'year', pair: true, year: y, part } : { base: 'year', year: y, part }
    },
  },
  // 14/06/2024 · 14.6.24 · 14-06-2024
  num: {
    near: /^$/,
    reach: 8,
    before: /^$/,
    read: (g) => {
      const [a, b, y] = g('word')!
        .split(/[^\d]+/)
        .map(Number) as [number, number, number]
      const [date, month] = b > 12 ? [b, a] : [a, b]
      return date > 0 && date < 32 && month > 0 && month < 13 ? { base: 'day', date, month, year: year(String(y)) } : null
    },
  },
  // the 23/24 academic year
  short: {
    near: /the\W*$/i,
    reach: 8,
    before: ends(`(?<all>\\bthe )`),
    after: goesOn(` @kind`),
    read: (g) => {
      const [a, b] = g('word')!.split(/\D/).map(Number) as [number, number]
      return (a + 1) % 100 === b ? { base: /acad|school/i.test(g('kind')!) ? 'academic year' : 'financial year', year: 2000 + a } : null
    },
  },
  // the first quarter of 2024 · Q3 2023/24
  quarter: {
    near: /(?:st|nd|rd|th|al)\W*$/i,
    reach: 16,
    before: ends(`(?<all>(?:(?:\\bthe )?\\b(?<nth>first|second|third|fourth|last|final) )?)`),
    after: goesOn(`(?: (?<q>[1-4])\\b)?,? (?:(?:of|in) )?(?:the )?(?:@pair|(?<year>@year))`),
    read: (g) => {
      const two = pair(g('yy'), g('zz'))
      const q = /\d/.exec(g('word')!)?.[0] ?? g('q')
      const quarter = q ? Number(q) : g('nth') ? ['first', 'second', 'third'].indexOf(low(g('nth'))!) + 1 || 4 : 0
      const y = two ?? year(g('year'))
      return y && quarter ? { base: 'quarter', quarter, year: y, ...(two && { pair: true }) } : null
    },
  },
}

/** Reads outwards from an anchor at `from`–`to`; null where there is no date. */
export function readForm(form: Form, text: string, from: number, to: number): Found | null {
  const before = text.slice(Math.max(0, from - form.reach), from)
  // Most anchors have nothing before them that belongs to the expression.
  const b = form.near.test(before) ? form.before.exec(before) : null
  // "05/04/2023-07/04/2023" is a range; "3-5/4/2023" and "£1.4.23" are none.
  if (
    form === FORMS.num &&
    /[\d/.:£-]$/.test(before) &&
    !/(?:^|[^\d/.:-])\d\d?([/.])\d\d?\1(?:\d\d)?\d\d-$/.test(text.slice(Math.max(0, from - 14), from))
  )
    return null
  let a: RegExpExecArray | null = null
  if (form.next) form.next.lastIndex = to
  if (form.after && (!form.next || form.next.test(text))) {
    form.after.lastIndex = to
    a = form.after.exec(text)
  }
  const word = text.slice(from, to)
  // Group objects are slow to copy: they are asked one name at a time.
  const g = (name: string): string | undefined => (name === 'word' ? word : (b?.groups?.[name] ?? a?.groups?.[name]))
  let end = to + (a?.[0].length ?? 0)
  const after = text.slice(end, end + 40)
  const parts = form.read(g, before, after)
  // Such a year is not left out, to be taken from the days around it.
  if (!parts?.year && NO_YEAR.test(after)) return null
  if (!parts && form === FORMS.month) return { start: from, end: to, word, parts: { base: 'month', month: monthNumber(word) } }
  // "the late 1980s" are ten years, and no date.
  if (!parts || (form === FORMS.year && /^s\b/.test(text.slice(to, to + 2)))) return null
  let start = from - (b?.groups?.all?.length ?? 0)
  // "the" belongs to "the 3rd of May", not to "the 14 June letter"; nor to a bare year.
  if (g('the') && !g('th') && !g('nth')) start += before.slice(start - from).search(/\d/)
  // "12 March 23 pupils": the number is none of its own.
  if (g('date') && g('us') && parts.year === undefined) end = to
  if (parts.base === 'year' && !parts.part && !parts.pair && !g('kind')) {
    start = from
    end = to
  }
  if (g('y2') && !parts.pair && form === FORMS.year && !(g('kind') ?? g('kind2'))) end = to
  return {
    start,
    end,
    parts,
    word,
    ...(g('weekday') && { weekday: weekdayNumber(g('weekday')!) }),
    ...(g('pointer') && { pointer: low(g('pointer')) }),
  }
}
