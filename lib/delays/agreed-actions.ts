import { daysBetween } from '../calendar/day.ts'
import type { Day } from '../calendar/span.ts'
import type { Dropped, EarlierDecision } from '../record.ts'
import { clockOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import { shorten } from '../text/shorten.ts'

/** Days that the day of an earlier decision may be spread over: a month says when it was, a year says too little. */
const widest = 31

/**
 * A clock for each action of an earlier decision with its own fate: from that decision to the day it was done, or still open.
 * Several actions with the same deadline and the same end are one clock.
 */
export function agreedActions(earlier: readonly EarlierDecision[], decisionDate: Day | null, dropped: Dropped[]): NewClock[] {
  const found: NewClock[] = []
  for (const decision of earlier) {
    for (const step of decision.steps) {
      const drop = (reason: string) =>
        dropped.push({ rule: 'agreed-action', reason: `Agreed action “${shorten(step.text, 80)}”: ${reason}` })
      if (!step.within && !step.due) drop('no deadline')
      else if (step.within && decision.date && daysBetween(decision.date.from, decision.date.to) > widest)
        drop('only the year of the earlier decision is told')
      else if (!step.done && step.outcome !== 'not done') drop('the page does not say when it was done')
      else {
        const clock = clockOf({
          rule: 'agreed-action',
          name: step.text,
          limitFrom: 'agreement',
          limitWords: step.words,
          decisionDate,
          // A day that was agreed is counted from nothing.
          start: step.within && decision.date && { ...decision.date, words: decision.words, event: null },
          end: step.done && { from: step.done.from, to: step.done.to, words: step.done.words, event: null },
          limit: step.within ?? { date: step.due!.to },
          due: step.due,
        })
        if (!clock) drop('no date is given for the earlier decision')
        else if (!found.some((c) => c.due!.to === clock.due!.to && c.end?.from === clock.end?.from && c.open === clock.open))
          found.push(clock)
      }
    }
  }
  return found
}
