import { describe, expect, it } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readActions } from '../../lib/actions/read-actions.ts'
import { decisionFromText } from '../support/decision.ts'

const steps = (text: string, title = 'Larkfield District Council', heading = 'Agreed action') => {
  const decision = decisionFromText(`# ${title} (24 999 999)\nDecision : Upheld\nDecision date : 30 Jan 2025\n## ${heading}\n1. ${text}\n`)
  return readActions(decision, findDates(decision)).actions.map((action) => `${action.text} | ${action.actor} | ${action.due}`)
}
const council = 'Larkfield District Council'

describe('a body that acts under its short name', () => {
  it.each([
    ['Within one month Larkfield will apologise to Mr V.', [`apologise to Mr V | ${council} | 2025-02-28`]],
    [
      'Larkfield has agreed, within one month, to apologise to Mr V and to pay him £350.',
      [`apologise to Mr V | ${council} | 2025-02-28`, `pay him £350 | ${council} | 2025-02-28`],
    ],
    ['Within one month Larkfield will:\n   - apologise to Mr V.', [`apologise to Mr V | ${council} | 2025-02-28`]],
  ])('%s', (text, wanted) => expect(steps(text)).toEqual(wanted))

  it.each(['The buses in Larkfield will be on time.', 'Mr V of Larkfield said he would move.', 'Hartley will apologise to Mr V.'])(
    'no step: %s',
    (text) => expect(steps(text)).toEqual([]),
  )

  it('is told by its whole name where there are two', () => {
    const two = 'Larkfield District Council & Hartley Borough Council'
    expect(steps('Larkfield District Council will apologise to Mr V.', two)).toHaveLength(1)
    expect(steps('Larkfield will apologise to Mr V.', two)).toEqual([])
  })
})

it('what is to be done can stand under a heading that says so', () => {
  expect(steps('The Council will pay him £90.', council, 'What is to be done')).toEqual([`pay him £90 | ${council} | null`])
  expect(steps('The Council will pay him £90 if he asks.', council, 'What was done')).toEqual([])
})
