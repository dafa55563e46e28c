import { expect, test } from 'vitest'
import { findDays } from '../../lib/actions/days.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

/** Days of a sentence in a decision of 30 January 2025; `earlier` is the date before it. */
function days(sentence: string, earlier: string | null = null) {
  const decision = decisionFromText(`# Testing Council (99 999 999)\nDecision date : 30 Jan 2025\n## Agreed action\n1. ${sentence}\n`)
  const start = decision.text.indexOf(sentence)
  const mentions = findDates(decision).filter((m) => m.start >= start)
  return findDays(sentence, start, mentions, earlier ? { from: earlier, to: earlier } : null, '2025-01-30').map(({ at, end, day }) => [
    sentence.slice(at, end),
    day,
  ])
}

test.each<[string, string | null, [string, string | null][]]>([
  ['By 14 March 2025 it will pay.', null, [['By 14 March 2025', '2025-03-14']]],
  ['It will pay before 14 March 2025.', null, [['before 14 March 2025', '2025-03-13']]],
  ['It will pay by the end of March 2025.', null, [['by the end of March 2025', '2025-03-31']]],
  ['By Monday 31st it will pay.', '2025-03-14', [['By Monday 31st', '2025-03-31']]],
  // The 29th of March is a Saturday.
  ['By Friday 29th it will pay.', '2025-03-14', [['By Friday 29th', null]]],
  ['By the week ending 28 February 2025 it will pay.', null, [['By the week ending 28 February 2025', '2025-02-28']]],
  ['In the week commencing 3 March 2025 it will pay.', null, [['In the week commencing 3 March 2025', '2025-03-09']]],
  ['Between 3 and 14 March 2025 it will pay.', null, [['Between 3 and 14 March 2025', '2025-03-14']]],
  ['By the end of the spring term 2025 it will pay.', null, [['By the end of the spring term 2025', null]]],
  ['It will pay for the week beginning 6 January 2025 and no more.', null, [['for the week beginning 6 January 2025', '2025-01-12']]],
  ['It will pay £20 for each week between 3 and 14 March 2025.', null, []],
  ['It will cut the list by 20 and the queue by 31%.', '2025-03-14', []],
])('%s', (sentence, earlier, wanted) => expect(days(sentence, earlier)).toEqual(wanted))
