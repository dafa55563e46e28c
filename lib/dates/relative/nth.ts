import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { day, monthOf, weekday, yearOf } from '../civil.ts'
import { ORDINALS } from '../forms.ts'
import type { Precision } from '../mention.ts'
import { pattern, weekdayNumber } from '../words.ts'
import { type Leaning, leaning, low, ofDay, type Resolved } from './leaning.ts'

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

const ON = pattern(`\\b(?:on|by|between|until|from|to|before|after|since|and|of|for) $`, 'i')

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
/** "the tenth", "the twenty-fourth of the month": from the fifth, since two or three things are counted too. */
const NTH_IN_WORDS = pattern(`\\b(?:on|until|by|upon) (?<all>the (?<nth>@nth)(?<of> of (?:the|that|the same) month)?)@stop`, 'gi')

/** "on the 27th": a day of the month of the date before it. */
export const nth = (text: string): Leaning[] =>
  [...matches(ORDINAL, text)]
    .filter((m) => ON.test(text.slice(Math.max(0, m.index - 12), m.index)))
    .map((m) => ({ ...leaning(m), way: 'ordinal', count: Number(m.groups!.nth), unit: 'month' }))

/** "on the tenth". */
export const nthInWords = (text: string): Leaning[] =>
  [...matches(NTH_IN_WORDS, text)].flatMap((m) => {
    const { all: words, nth: name, of } = m.groups!
    const count = ORDINALS.indexOf(low(name).replace(/[^a-z]/g, '')) + 1
    if (count < 5 && !of) return []
    const end = m.index + m[0].length
    return [{ ...leaning(m), start: end - words!.length, way: 'ordinal', count, unit: 'month', told: true }]
  })

/** "Tuesday 7th". */
export const weekdayAndNth = (text: string): Leaning[] =>
  [...matches(WEEKDAY_NTH, text)].map((m) => ({
    ...leaning(m),
    start: m.index + m[0].length - m.groups!.day!.length,
    way: 'ordinal',
    count: Number(m.groups!.nth),
    unit: 'month',
    index: weekdayNumber(m.groups!.weekday!) + 1,
  }))

/** What names a month that "the 27th" can be of. */
const NAMED: Precision[] = ['month', 'months', 'part of month', 'day', 'days', 'week']

/** The day that "the 27th" is, of the month of the date before it or of the next; in plain words why there is none. */
export function nthOfMonth(it: Leaning, from: Resolved, back: boolean): Resolved | string {
  if (!NAMED.includes(from.precision)) return 'There is no month before it.'
  const { span } = from
  const inMonth = (by: number) => day(yearOf(span.to), monthOf(span.to) + by, it.count)
  if (it.index) {
    // The weekday tells the month: that of the date before it, the next, the one before; none where no month has it.
    const near = [0, 1, -1].map(inMonth).filter((d) => weekday(d) === it.index - 1 && Number(d.slice(8)) === it.count)
    const after = near.find((d) => d >= span.from) ?? near[0]
    return after ? ofDay(after) : 'No month near it has that day on that weekday.'
  }
  const same = inMonth(0)
  const isBefore = same < span.from
  if (it.told && isBefore) return ''
  if (back && from.precision === 'day') return ofDay(isBefore ? same : day(yearOf(same), monthOf(same) - 1, it.count))
  return ofDay(isBefore && from.precision === 'day' ? inMonth(1) : same)
}
