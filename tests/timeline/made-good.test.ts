import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

/** A page whose one application for a badge has no answer in the story, with one step of a remedy. */
const openBy = (step: string) =>
  analyse(
    decisionFromText(`# Ambleford Council (99 001 001)
Category : Adult care services > Blue badges
Decision : Upheld
Decision date : 20 Jan 2025
## The Ombudsman's final decision:
Summary: The Council was at fault.
## What I found
1. Councils should decide a Blue Badge application within 12 weeks.
2. Mr P applied for a Blue Badge on 3 June 2024. He rang in August and in October.
## Agreed action
3. Within one month the Council will:
   - ${step}
`),
  ).delays.filter(({ rule, open }) => rule === 'blue-badge' && open).length

describe('what a step of a remedy says was left undone', () => {
  it.each([
    'decide Mr P’s Blue Badge application;',
    'make a decision on his Blue Badge application and send it to him;',
    'complete its consideration of the Blue Badge application and issue a decision.',
    'within two weeks, let Mr P have its decision on the Blue Badge application;',
    'have the Blue Badge application decided;',
    'also, within ten days, send him its decision on the Blue Badge application.',
    'reach a decision on his Blue Badge application and tell him of it in writing;',
  ])('the thing itself: “%s”', (step) => {
    expect(openBy(step)).toBe(1)
  })

  it.each([
    'pay Mr P £150 for the uncertainty about the decision on his Blue Badge application;',
    'apologise to Mr P for how it decided his Blue Badge application;',
    'amend its standard Blue Badge decision letter, so that it names the evidence;',
    'change the standard letter in which it decides Blue Badge applications;',
    'refund the fee for his Blue Badge application;',
    'publish how long it takes to decide Blue Badge applications;',
    'check that the decisions on Blue Badge applications of the last year were sent;',
    'share this decision on a Blue Badge application with its officers.',
    'tell us what it has done so that Blue Badge applications are decided on time;',
    'look through the Blue Badge applications of last year and list those that were decided late;',
    'explain in writing why his Blue Badge application was not decided;',
    'provide us with evidence that Blue Badge applications are decided within 12 weeks;',
    'an apology to Mr P, in which it says that the Blue Badge application was decided too late.',
    'find out why the Blue Badge application that was sent in June was never decided.',
  ])('nothing that makes good or changes its ways: “%s”', (step) => {
    expect(openBy(step)).toBe(0)
  })
})

/** Whether a complaint that has no answer in the story is open by one step of a remedy. */
const unanswered = (step: string) =>
  analyse(
    decisionFromText(`# Ambleford Council (99 001 001)
Category : Environment > Noise
Decision : Upheld
Decision date : 20 Jan 2025
## The Ombudsman's final decision:
Summary: The Council was at fault.
## What I found
1. The Council's complaints policy says it replies to complaints within 20 working days.
2. Mr P complained to the Council on 3 June 2024. He rang in August and in October.
## Agreed action
3. Within one month the Council will:
   - ${step};
`),
  ).delays.some(({ open }) => open)

it.each([
  ['answer him', true],
  ['reply to his complaint', true],
  ['review how it answered others', false],
  ['send a reply to us', false],
  ['send Mr P a letter about its policy', false],
])('a step that does not name the thing itself must do what is waited for: “%s”, open %o', (step, open) => {
  expect(unanswered(step)).toBe(open)
})
