// The start and end of what a body set itself to do: kept, or missed where that is sure.

import type { Event, Stated } from '../../../record.ts'
import type { Length } from '../lengths.ts'
import type { Page } from '../page.ts'
import { unnamed } from '../rule-of.ts'
import { asksOf } from '../says/asks.ts'
import type { Asks } from '../says/asks.ts'
import type { Finding } from '../says/findings.ts'
import { sameAct } from './same-act.ts'
import { pairsByWords } from './pairs-by-words.ts'
import { undertakenBy } from '../says/undertaken.ts'
import { fits } from './fits.ts'
import type { NewClock } from '../../clock.ts'
import { clockBy } from './clock-from.ts'

/** Lengths and clocks that are looked at on one page: what keeps the time linear. */
const most = 60

/**
 * Clocks for what a body set itself to do, where its own words tell both ends: "will visit the site within 15 working days of a report"
 * beside "Ms A reported it on 3 July" and "An officer went to the site on 20 July". That a target was missed is claimed only where start
 * and end are just the acts that the words ask for, done to just those things, or a figure of the text says so too.
 * @param known the clocks that were read before: none of theirs is told again
 */
export function* keptByWords(page: Page, known: readonly NewClock[]): Generator<void, NewClock[]> {
  const measured = known.slice(0, most)
  const free = page.findings.filter(({ figure }) => !measured.some((clock) => isTrueOf(figure, clock)))
  const found: NewClock[] = []
  for (const length of page.lengths.slice(0, most)) {
    found.push(...clocksOf(length, page, known, free))
    yield
  }
  return found
}

/** @param free the findings of which no clock is known that they are true of */
function clocksOf(length: Length, page: Page, known: readonly NewClock[], free: readonly Finding[]): NewClock[] {
  const undertaken = undertakenBy(length, page)
  if (!undertaken) return []
  const exact = sameAct(undertaken, page)
  const asks = asksOf(undertaken, page.input.decision.text)
  const pairs = exact ? [{ ...exact, alone: true }] : asks ? pairsByWords(asks, undertaken, page) : []
  return pairs.flatMap(({ start, end, alone }) => {
    const clock = clockBy(length, start, end, { rule: 'page-limit', name: nameOf(length, asks, end) }, page)
    if (!clock || known.some((other) => isSame(other, clock) && !(exact && other.rule === 'page-limit'))) return []
    // The text counts otherwise than these words: "should have been removed by 30 April".
    if (exact && page.days.some(({ span }) => isBetween(span, clock) && span.from !== clock.due?.from)) return []
    const isFigured = () => free.some(({ figure, place }) => isTrueOf(figure, clock) && names(asks!, place.words))
    return exact || clock.late[1] === 0 || (alone && isFigured()) ? [clock] : []
  })
}

/** "First contact", "Visit": the task that was done; stages of a procedure have names of their own. */
function nameOf({ rule, name, title }: Length, asks: Asks | null, end: Event): string {
  const done = rule === 'page-limit' ? asks?.tasks.find(({ called, told }) => called && told.test(end.text)) : undefined
  return (done?.name === 'reply' && name) || done?.called || name || title || asks?.words || unnamed
}

/** Whether a last day that the text names can be that of a clock. */
const isBetween = ({ from }: { from: string }, { start, end }: NewClock): boolean =>
  !!start && !!end && from > start.from && from <= end.from

/** The same length to the same end. */
const isSame = (one: NewClock, other: NewClock): boolean =>
  !!one.end && one.end.from === other.end?.from && one.limit.value === other.limit.value && one.limit.unit === other.limit.unit

/** Whether a figure is true of a clock. */
const isTrueOf = (figure: Stated, { start, due, end }: NewClock): boolean =>
  !!start && !!due && !!end && fits(figure, start, due.to, { span: end })

/** Whether words tell one of the tasks, or ask for it. */
const names = ({ tasks }: Asks, words: string): boolean => tasks.some(({ told, asked }) => told.test(words) || asked.test(words))
