import type { Span } from '../calendar/span.ts'
import { addDays } from '../calendar/day.ts'
import { laidOutText } from '../text/laid-out.ts'
import { weekday } from './civil.ts'
import type { Precision } from './mention.ts'
import { pattern } from './words.ts'

/** "the week commencing Monday ", "w/c ", "week ending Sunday ", "the week of " before a day. */
const WEEK = pattern(laidOutText`
  (?:^|[\s(,])(?:week|w)(?:_\/_| |–)(?:
    (?<ends>end(?:ing|s)?|e)
    (?<starts>commenc(?:ing|es)|beginning|starting|c|b)
    of
  )(?: on)?(?: the)?(?: @weekday,?)? $
`)
/** "on or around ", "on about ", "circa " before a day; not "about 4 May" of something told about it. */
const ABOUT = pattern(laidOutText`
  (?:^|[\s(,])(?:
    (?:on|by|from|until|since|before|after|in) (?:or )?(?:around|about|near|approximately)
    (?:at|in) or around
    around
    circa
    approximately
  )(?: the)?(?: @weekday,?)? $
`)
/** How many days "around" a day reaches to either side. */
const NEAR = 7

/**
 * The days that something can have happened on, where a day is named for its week ("the week commencing 3 June 2024") or only about
 * ("on or around 3 June 2024"). The expression itself stays the day that it names.
 * @param before the text before the expression
 */
export function daysMeant(before: string, { span, precision }: { span: Span; precision: Precision }): Span {
  if (precision !== 'day') return span
  const near = before.slice(-48)
  const week = WEEK.exec(near)
  if (week) {
    const day = span.from
    if (week.groups!.starts) return { from: day, to: addDays(day, 6) }
    if (week.groups!.ends) return { from: addDays(day, -6), to: day }
    const monday = addDays(day, -weekday(day))
    return { from: monday, to: addDays(monday, 6) }
  }
  return ABOUT.test(near) ? { from: addDays(span.from, -NEAR), to: addDays(span.to, NEAR) } : span
}
