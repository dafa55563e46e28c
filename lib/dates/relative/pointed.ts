import { cued } from '../../text/cued.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { monthNumber, pattern, weekdayNumber } from '../words.ts'
import { type Leaning, leaning, low } from './leaning.ts'

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

/** What the words for a time are, where that is not the word itself. */
const UNITS: Readonly<Record<string, Leaning['unit']>> = {
  'school year': 'academic year',
  'tax year': 'financial year',
  afternoon: 'day',
  date: 'day',
  evening: 'day',
  morning: 'day',
  night: 'day',
  term: 'school term',
}

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
/** "the same date as that of the hearing", "the same date for both": not that of the date before it. */
const NO_DATE = cued(/^s|^ (?:as|each|every|for|in|next|of birth)\b/)
/** "next day" and a word that it goes on with: not "next day delivery". */
const THEN = pattern('^@stop', '')

/** What stands around a word that points. */
interface Pointing {
  /** The word that points, as it stands: "preceding". */
  word: string
  /** "the" stands before it. */
  the: boolean
  /** "early", "the end of"; '' where all of it is meant. */
  part: string
  /** "month", in small letters; '' where the time has a name. */
  time: string
  unit: Leaning['unit']
  /** What is said before all that, and behind it. */
  lead: string
  behind: string
}

/** "the following month": "next", "that" and the like before a unit or a name. */
export const pointed = (text: string): Leaning[] => [...matches(POINTED, text)].flatMap((m) => pointedAt(m, text) ?? [])

/** null where the words point at no time. */
function pointedAt(m: RegExpExecArray, text: string): Leaning | null {
  const g = m.groups!
  const before = text.slice(Math.max(0, m.index - 40), m.index)
  const b = BEFORE.exec(before)
  // "-next June": no word of its own.
  if (!b) return null
  const { part = '', det, of } = b.groups!
  const it: Pointing = {
    word: low(g.way),
    the: !!det,
    part,
    time: low(g.time),
    unit: unitOf(g),
    lead: before.slice(0, b.index),
    behind: text.slice(m.index + m[0].length),
  }
  const [, portion] = /\b(day|week|\w+day) of$/i.exec(part) ?? []
  // "the last week of that month", "the Friday of that week", and of nothing else.
  if ((portion && it.time !== 'month') || (of && it.time !== 'week')) return null
  // "may" and "march" after "that" are verbs, "Mar" and "Jan" people.
  if (g.month && (/^[a-z]/.test(g.month) || /^(?!May)...$/.test(g.month))) return null
  const way = wayOf(it)
  if (!way || isNoTime(it, way)) return null
  return {
    ...leaning(m),
    start: m.index - b[0].length,
    way,
    unit: it.unit,
    part: low(part).replace(/^the /, ''),
    index: g.month ? monthNumber(g.month) : g.weekday ? weekdayNumber(g.weekday) : of ? weekdayNumber(of.slice(4).trim()) + 1 : 0,
    name: low(g.season),
  }
}

/** The unit pointed to, or what kind of name it has. */
function unitOf({ month, season, term, weekday, time }: Record<string, string | undefined>): Leaning['unit'] {
  if (month) return 'month name'
  if (season) return term && low(season) !== 'winter' ? 'term' : 'season'
  return weekday ? 'weekday' : (UNITS[low(time)] ?? (low(time) as Leaning['unit']))
}

/** Which way the words point; null where they are a length, or need "the". */
function wayOf({ word, the, part, time, lead, behind }: Pointing): Leaning['way'] | null {
  const way = (word === 'same' ? 'that' : word === 'preceding' ? 'previous' : word) as Leaning['way']
  // "the last month", "over the next week" are lengths; "following month" without "the" is none of both.
  if (the ? way === 'last' || word === 'this' || word === 'that' : !part && /^(?:following|previous|same)/.test(word)) return null
  if (way !== 'next') return way
  if (the) return !part && /\b(?:in|over|for|within|during|throughout)\s+$/i.test(lead) ? null : 'following'
  // "Next day she rang": the day after the one told last.
  if (/^(?:day|morning|evening|afternoon)$/.test(time)) return THEN.test(behind) ? 'following' : null
  return way
}

/** Words that look as if they pointed at a time, and do not. */
function isNoTime({ word, the, part, time, unit, lead, behind }: Pointing, way: Leaning['way']): boolean {
  // "her last year of primary school"
  if (!the && !/^(?:that|this|same)$/.test(word) && /\b(?:her|his|its|their|my|our|your|whose)\s+$|[’']s?\s+$/i.test(lead)) return true
  const next = behind.slice(0, 12)
  // "That date" is whatever date was spoken of, "the same date as" that of something else.
  if (time === 'date' && (word !== 'same' || part || NO_DATE.test(next))) return true
  // "that term" may be a word of the letter; "the following term means" one of the law.
  if (unit === 'school term' && ((/^(?:this|that)$/.test(word) && !part && !IN_TERM.test(lead)) || MEANS.test(next))) return true
  // "calls you back by the end of the next working day" is what is promised of any day.
  if (unit === 'working day' && part) return true
  return unit === 'day' && (way === 'last' || way === 'next' || (time === 'day' && way === 'this'))
}
const IN_TERM = /\b(?:in|during|by|until|for|over|throughout|from|since|later|earlier)\s+$/i
const MEANS = /^\s*(?::|(?:means?|is used|refers)\b)/
