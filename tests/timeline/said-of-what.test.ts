import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const asked = 'On 21 October 2024 Ms T asked for a review of the suitability of the flat.'
const clocks = (story: string, remedy = 'apologise to Ms T') =>
  analyse(
    decisionFromText(`Decision date : 09 Sep 2025
Category : Housing > Homelessness
## What I found
### What happened
1. ${story}
## Agreed action
2. Within one month the Council will:
   a) ${remedy}; and
   b) share this decision with its officers.
`),
  ).delays.map(({ rule, end }) => `${rule} ${end?.from ?? 'open'}`)

describe('a denial', () => {
  it.each([
    'On 20 January 2025 the reviewing officer decided the flat was not suitable.',
    'On 20 January 2025 the Council decided her home was not too small for the family.',
    'The reviewing officer looked at the flat. On 20 January 2025 she decided the stairs were no danger to the children.',
  ])('in what was decided leaves it decided: “%s”', (said) => {
    expect(clocks(`${asked} ${said}`)).toEqual(['hl-review-8w 2025-01-20'])
  })

  it.each([
    'On 20 January 2025 the reviewing officer had not decided the review.',
    'By 20 January 2025 the Council had not ruled on the flat.',
    'On 20 January 2025 no officer had found the time to look at the flat.',
  ])('of the deciding itself ends nothing: “%s”', (said) => {
    expect(clocks(`${asked} ${said}`)).not.toContain('hl-review-8w 2025-01-20')
  })
})

describe('a remedy', () => {
  it.each([
    'pay Ms T £450 for the months in the flat after the review should have been completed',
    'pay her £100 for the weeks in which its review should already have been decided',
    'apologise that the review decision should have been sent to her much sooner',
    'refund the rent from the day on which the review should have ended, as the Council has accepted it should have done',
  ])('that only tells of what should have been leaves nothing open: “%s”', (remedy) => {
    expect(clocks(asked, remedy)).toEqual([])
  })
})

describe('one denial of two things', () => {
  const plan = (story: string) =>
    analyse(
      decisionFromText(`Decision date : 09 Sep 2025
Category : Education > Special educational needs
## What I found
### What happened
1. Mrs B asked the Council for an EHC needs assessment of her son on 6 January 2025. It agreed to assess.
2. ${story}
`),
    ).delays.flatMap(({ rule, open }) => (open ? [rule] : []))

  it.each([
    'The Council has not yet completed the process or decided whether to issue a plan.',
    'The Council has still not finished the needs assessment or decided whether to issue a plan.',
    'Today the Council has still not concluded its process or decided whether to make a plan for him.',
  ])('leaves the decision open, and no plan that may never come: “%s”', (story) => {
    expect(plan(story)).toEqual(['ehc-decide-issue-no'])
  })

  it.each(['The Council has not yet completed the process.', 'The Council has still not issued the final plan or told Mrs B why.'])(
    'leaves the plan open where it is the plan that is missing: “%s”',
    (story) => {
      expect(plan(story)).toEqual(['ehc-final'])
    },
  )
})
