import { addDays } from '../../calendar/day.ts'
import type { Day } from '../../calendar/span.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { weekday } from '../civil.ts'
import { pattern, weekdayNumber } from '../words.ts'
import { type Leaning, leaning, ofDay, type Resolved } from './leaning.ts'

/** on the Friday · the Monday after · the Sunday before: the one next to the day before it, where no event is named that it is after */
const THE_WEEKDAY = pattern(
  laidOutText`
    \b(?<on>(?:[Oo]n|until|till|by|[Ff]rom|again|since|or|and) )?
      (?<all>(?<the>the )?(?<weekday>@weekday)(?: (?<dir>after|before|following)(?: (?:that|this))?(?=[.,;:)\n]|$))?)
      (?! (?:after|before)\b)@stop
  `,
  'g',
)

/** "on the Friday": the weekday next to the day before it. */
export const theWeekday = (text: string): Leaning[] =>
  [...matches(THE_WEEKDAY, text)].flatMap((m) => {
    const { on, all: words, the, weekday: name, dir } = m.groups!
    const end = m.index + m[0].length
    // "Monday, 3 June", "Thursday the 23rd" say their day themselves.
    if (the ? !on && !dir : dir || !/^(?:on|by|until) $/i.test(on ?? '') || /^,? (?:the )?\d/.test(text.slice(end, end + 8))) return []
    return [
      {
        ...leaning(m),
        start: end - words!.length,
        way: 'the',
        unit: 'weekday',
        count: dir === 'before' ? -1 : 1,
        index: weekdayNumber(name!),
        told: true,
        ...(!the && { bare: true }),
      },
    ]
  })

/** Days from a day to the next one of that weekday: 1–7. */
export const daysAhead = (index: number, from: Day): number => ((index - weekday(from) + 6) % 7) + 1

/** The day that "the Friday" is; '' where it is none. */
export function weekdayNear(it: Leaning, { span, precision }: Resolved, beside: boolean): Resolved | string {
  if (precision !== 'day') return ''
  const ahead = daysAhead(it.index, span.to)
  // "Three days after that, on the Thursday": the day itself, and hardly a week after it.
  if (ahead === 7) return beside ? ofDay(span.to) : ''
  return ofDay(addDays(span.to, it.count > 0 ? ahead : ahead - 7))
}
