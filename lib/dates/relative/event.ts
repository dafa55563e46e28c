import { laidOutText } from '../../text/laid-out.ts'
import { matches } from '../../text/matches.ts'
import { eventWords } from '../event-words.ts'
import { number, pattern, weekdayNumber } from '../words.ts'
import { type Leaning, leaning, low } from './leaning.ts'

/** two weeks after the move · the day before she rang · the Monday after her call: counted from what is told elsewhere with its day */
const FROM_EVENT = pattern(
  laidOutText`
    (?:(?:(?<first>^|\n|[.!?][”"’)]? )|)\b(?<value>@number)·(?<count>days?|weeks?|fortnights?|months?|years?)(?: (?<exact>to the day))?|
      \bthe (?:very )?(?:(?<time>day|morning|afternoon|evening|week)|(?<weekday>@weekday))
    ) (?<dir>after|before|following)
      (?=(?<event> (?:the|h(?:er|is)|its|their|that|s?he|they|it|term|\w+ing)\b(?! (?:date|day)\b)[^\n]{0,60}))
  `,
  'gi',
)
/** Words that name no event: "a week after that" is counted from a date. */
const BARE = /^ (?:the|that|this|its?|their|they|s?he|h(?:er|is))?$/
/** "Counted from the day after", "beginning with": what is laid down. */
const COUNTED = pattern('(?:from|of|to|with) $')

/** "two weeks after the move": a time and the event that it is counted from. */
export const fromEvent = (text: string): Leaning[] => [...matches(FROM_EVENT, text)].flatMap((m) => eventAt(m, text) ?? [])

function eventAt(m: RegExpExecArray, text: string): Leaning | null {
  const { first, value, count, exact, time, weekday: name, dir } = m.groups!
  const event = eventWords(m.groups!.event!)
  if (BARE.test(event)) return null
  if (value ? first === undefined && !exact : COUNTED.test(text.slice(Math.max(0, m.index - 6), m.index))) return null
  const by = dir!.toLowerCase() === 'before' ? -1 : 1
  const it = { ...leaning(m), start: m.index + (first?.length ?? 0), end: m.index + m[0].length + event.length, event, told: true }
  if (value) {
    const unit = low(count).replace(/s$/, '').replace('fortnight', 'week') as Leaning['unit']
    return { ...it, way: 'shift', unit, count: by * number(value) * (/^f/i.test(count!) ? 2 : 1) }
  }
  if (name) return { ...it, way: 'the', unit: 'weekday', count: by, index: weekdayNumber(name) }
  return { ...it, way: by > 0 ? 'following' : 'previous', unit: time!.toLowerCase() === 'week' ? 'week' : 'day' }
}
