import { expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { onTheDay } from '../support/on-the-day.ts'
import { decisionFromText } from '../support/decision.ts'

const clocks = (category: string, story: string): string[] =>
  analyse(
    decisionFromText(`Decision date : 03 Mar 2026
Category : ${category}
## What happened
1. ${story}`),
  ).delays.map(({ rule, start, end }) => `${rule} ${start?.from} ${end?.from}`)

it.each([
  'Her request for a review of the decision came in on 29 January 2024.',
  'Her request for a review of that decision came into the housing inbox on 29 January 2024.',
  'The Council received her request for a review of the decision on 29 January 2024.',
])('an answer can follow what the timeline took for one: “%s”', (request) => {
  expect(
    clocks('Housing > Homelessness', `Ms Q was homeless. ${request} The Council sent her its review decision on 23 April 2024.`),
  ).toEqual(['hl-review-8w 2024-01-29 2024-04-23'])
})

const protection = 'Child protection conferences. Strategy discussion'
const grant = 'Disabled facilities grant'

it('reads who sat through a conference, and what was paid over', () => {
  expect(onTheDay(protection, 'Mrs O sat through the initial child protection conference on §.')).toContain('cp-conference-held')
  expect(
    onTheDay(
      grant,
      'Mrs B applied for a disabled facilities grant on 8 March 2023. The Council approved the grant on 2 June 2023.',
      'The Council paid over the grant money on §.',
    ),
  ).toContain('dfg-paid')
})

it('takes no talk of either for it', () => {
  expect(onTheDay(protection, 'On § she asked to sit through the initial child protection conference.')).toEqual([])
  expect(
    onTheDay(
      grant,
      'Mrs B applied for a disabled facilities grant on 8 March 2023. The Council approved the grant on 2 June 2023.',
      'On § she asked when the grant money would be paid over.',
    ),
  ).toEqual([])
})
