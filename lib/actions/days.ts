import { addDays, numberOf, weekday as weekdayOf } from '../calendar/day.ts'
import type { Day, Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import { cued } from '../text/cued.ts'
import { laidOutText } from '../text/laid-out.ts'

/** A day, or words for one, by which something is to be done. Offsets into the words of the sentence. */
export interface DayDeadline {
  at: number
  end: number
  /** Last day; null where the words do not say it ("the end of the spring term"). */
  day: Day | null
}

type Dated = Exclude<Mention, { kind: 'duration' }> & { span: Span }

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** What stands before a day that is a deadline. */
const BY = cued(
  new RegExp(
    laidOutText`
      (?:^|[\s(,])(?<by>
        by
        on
        before
        (?:by )?(?:no|not) later than
        on or before
        (?<=\b(?:council|it|provider|they|trust) (?:has|have|will have) )until
        deadline (?:of|is)
        due (?:by|on)
        at the latest
      )\s+(?<edge>
        (?:the\s+)?(?:(?<part>end|close|start|beginning)\s+of\s+)?(?:(?:business|play|the\s+(?:working\s+)?day|the)\s+)?
          (?:\d{1,2}(?:[.:]\d\d)?\s?[ap]m\s+)?(?:on\s+)?(?:${WEEKDAY},?\s+)?
      )$
    `,
    'i',
  ),
)
/** "In the week commencing", "by w/e": a week told by one of its days. */
const WEEK = cued(
  new RegExp(
    laidOutText`
      (?:^|[\s(,])(?<by>
        (?:by|in|during|on|before|for|within|no later than)\s+(?:the\s+(?:end\s+of\s+)?)?
      )?(?:the\s+)?(?:week|w)(?:\s*/\s*|\s+|-)(?:
        (?<ends>end(?:ing|s)?|e)
        commenc(?:ing|es)
        beginning
        starting
        of
        c
        b
      )\s+(?:on\s+)?(?:the\s+)?(?:${WEEKDAY},?\s+)?$
    `,
    'i',
  ),
)
/** "In the second week of March": within a span. Only where it leads, since much else happens in a month. */
const IN = cued(/^\W*(?:(?:and|then|also)\s+)?(?<by>(?:in|during|over|within)\s+(?:the\s+(?:course\s+of\s+)?)?)$/i)
/** "Between 3 and 14 March it will …" */
const BETWEEN = cued(/(?:^|[\s,(])(?<by>between\s+(?:the\s+)?(?:\w+day\s+)?)$/i)
/** "report every quarter until March 2026": what comes again is done when the last day is over. */
const AGAIN = cued(
  /\b(?:every|each|(?:week|fortnight|month|quarter|annual|year)ly)\b[^.;:]{0,40}?\b(?<until>(?:until|till|up to)\s+(?:the\s+)?)$/i,
)
/** "By Monday 31st", "by 14 and …": a day whose month is that of the day beside it. */
const NUMBER = new RegExp(
  laidOutText`
    \b(?:by|before|on or before|(?:no|not) later than)\s+(?:the\s+)?(?:(?<weekday>${WEEKDAY}),?\s+)?(?:the\s+)?(?<number>[12]?\d|3[01])
      (?<ordinal>st|nd|rd|th)?\b(?=
        \s*(?:$|[.,;)]|and\b|it\b|the\s+[A-Z]|[A-Z]\w+\s+(?:Council|Trust)|will\b|to\b|at\s+the\s+latest)
      )(?![.,]\d)
  `,
  'gi',
)

/**
 * Days in a sentence by which something is to be done.
 * @param words the sentence; `start` is where it begins in the text
 * @param mentions dates in it
 * @param earlier the last date before it that names a day, for days told without their month
 * @param decided the day of the decision: a span that began before it is no deadline
 */
export function findDays(
  words: string,
  start: number,
  mentions: readonly Mention[],
  earlier: Span | null,
  decided: Day | null,
): DayDeadline[] {
  const found: DayDeadline[] = []
  const dated = mentions.filter((m): m is Dated => m.kind !== 'duration' && m.span !== null)
  dated.forEach((mention, i) => {
    const at = mention.start - start
    const end = mention.end - start
    const before = words.slice(Math.max(0, at - 60), at)
    const { from, to } = mention.span
    const ahead = !decided || from > decided
    const until = AGAIN.exec(before)
    if (until && !words.slice(0, at).includes('£')) found.push({ at: at - until.groups!.until!.length, end, day: to })
    const week = mention.precision === 'day' ? WEEK.exec(before) : null
    if (week) {
      const by = week.groups!.by ?? ''
      const last = week.groups!.ends ? to : addDays(to, 6)
      found.push({
        at: at - (week[0].length - (/^[\s(,]/.test(week[0]) ? 1 : 0)),
        end,
        day: /^before/i.test(by) && !week.groups!.ends ? addDays(from, -1) : last,
      })
      return
    }
    const next = dated[i + 1]
    const range = ahead && next && BETWEEN.exec(before)
    if (
      range &&
      /^\s+and\s+(?:the\s+)?(?:\w+day\s+)?$/.test(words.slice(end, next.start - start)) &&
      !/£|\b(?:for|each|every|per)\b/.test(words.slice(0, at))
    ) {
      found.push({ at: at - range.groups!.by!.length, end: next.end - start, day: next.span.to })
      return
    }
    const within = ahead && from !== to ? IN.exec(words.slice(0, at)) : null
    if (within) found.push({ at: at - within.groups!.by!.length, end, day: lastOf(mention, null) })
    const groups = BY.exec(before)?.groups
    // "Hold the hearing on 3 March", but not "in the week on which" or a month.
    if (!groups || (/^on$/i.test(groups.by!) && from !== to)) return
    found.push({ at: at - groups.by!.length - 1 - groups.edge!.length, end, day: lastOf(mention, groups) })
  })
  for (const match of words.matchAll(NUMBER)) {
    const { number, weekday, ordinal } = match.groups!
    const at = start + match.index
    if (dated.some((m) => m.start < at + match[0].length && m.end > at)) continue
    const later = dated.find((m) => m.start > at && m.precision === 'day')
    const near = dated.findLast((m) => m.end <= at && m.precision === 'day')?.span ?? earlier
    if (!weekday && !ordinal && !later) continue
    const day = later && !weekday ? beside(later.span.from, Number(number), -1) : near ? beside(near.to, Number(number), 1, weekday) : null
    found.push({ at: match.index, end: match.index + match[0].length, day })
  }
  return found
}

/** The last day that the words of a deadline allow. Terms end on days that differ from place to place. */
function lastOf(mention: Dated, groups: Record<string, string | undefined> | null): Day | null {
  const { by = '', part = '' } = groups ?? {}
  if (mention.precision === 'term' || mention.precision === 'academic year' || /\b(?:holidays?|break)\b/i.test(mention.text)) return null
  // The days before the first of a wide span are not known to be meant: "by the start of term".
  if (/^(?:start|beginning)$/i.test(part)) return null
  return /^before$/i.test(by) && !part && !/^(?:the )?(?:end|close)\b/i.test(mention.text)
    ? addDays(mention.span.from, -1)
    : mention.span.to
}

/** The first day of that number after (or before) another, and of that weekday where one is named; null where there is none near. */
function beside(day: Day, number: number, way: 1 | -1, weekday?: string): Day | null {
  const wanted = weekday ? WEEKDAYS.indexOf(weekday.toLowerCase()) : -1
  for (let i = 0, at = day; i < 62; i++, at = addDays(at, way))
    if (Number(at.slice(8)) === number && at !== day && (wanted < 0 || weekdayOf(numberOf(at)) === wanted)) return at
  return null
}
