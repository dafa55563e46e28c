import { addPeriod } from '../calendar/add-period.ts'
import type { Clock, Event } from '../record.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { ofReview } from './of-review.ts'
import { clockOf, endOf } from './clock.ts'
import type { ClockInput } from './run-clocks.ts'

const common = new Set('council should would could their there about which where after before under being complete completed policy limit limits within weeks months working calendar against'.split(' '))
const done = /\b(?:complet|finish|issu|sent|decid|made|carried out|held|visit|repair|done|replied|responded|paid|arranged|provided|collected|assessed|installed|given|told|received|got|heard|overturned|upheld|refused|approved)\w*\b/i
const nouns = (text: string): Set<string> => new Set((text.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter((word) => !common.has(word)))

/**
 * Clocks for limits that only the page states and that no kind of event stands for ("financial assessments within 28 days of the
 * form"). Only where the text itself names the last day: then the start is the one dated thing from which that day follows,
 * and the end the next thing done that is spoken of in the same words.
 */
export function ownLimits({ decision, events, pageLimits }: ClockInput): Omit<Clock, 'id'>[] {
  const found: Omit<Clock, 'id'>[] = []
  const happened = events.filter((e) => e.state === 'happened' && e.kind !== 'lgo-decided')
  for (const due of events) {
    if (due.state !== 'due' || due.span.from !== due.span.to) continue
    for (const page of pageLimits) {
      if (page.rule !== 'page-limit' || (page.startsWith.length && !ofReview(page, decision.text))) continue
      const clock = oneOf(page, due, happened)
      if (clock && !found.some((c) => c.start!.from === clock.start!.from && c.end!.from === clock.end!.from)) found.push(clock)
    }
  }
  return found

  function oneOf(page: PageLimit, due: Event, all: readonly Event[]): Omit<Clock, 'id'> | null {
    const starts = all.filter((e) => e.span.from === e.span.to && e.span.to < due.span.from && addPeriod(e.span, page.period, page).due?.to === due.span.to)
    if (new Set(starts.map((e) => e.span.from)).size !== 1) return null
    const about = nouns(due.text)
    const end = all.filter((e) => e.span.from >= starts[0]!.span.to && !starts.includes(e) && done.test(e.text) && [...nouns(e.text)].some((word) => about.has(word)))
      .toSorted((a, b) => a.span.from.localeCompare(b.span.from))[0]
    return end ? clockOf({
      rule: 'page-limit', name: page.name || 'The body’s own time limit', start: endOf(starts[0]!), end: endOf(end), limit: page.period, counting: page,
      limitFrom: 'page', limitWords: page.words, decisionDate: decision.decisionDate,
    }) : null
  }
}
