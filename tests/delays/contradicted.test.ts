import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const notes = (finding: string) =>
  analyse(
    decisionFromText(`Decision date : 03 Mar 2025
Category : Housing > Allocations
## What happened
1. Mrs B asked for a homelessness review on 3 May 2024. The Council decided the review on 9 September 2024.
## Analysis
2. ${finding}`),
  ).delays.flatMap(({ rule, notes: said }) => said.filter((note) => note.startsWith('The text says')).map(() => rule))

test.each([
  ['I find no fault in the time that the homelessness review decision took.', ['hl-review-8w']],
  ['I find no fault in the time that it took.', []],
  ['I find no fault in the time taken.', ['hl-review-8w']],
  ['I find no fault in the time it took.', ['hl-review-8w']],
  ['I find no fault in the time taken over the review.', ['hl-review-8w']],
  ['I find no fault in the time taken to register her.', []],
  ['I find no fault in how long it took to look into her rent account.', []],
  ['There was no fault in the tone of its letters.', []],
])('“%s” is said of the limits %o', (finding, of) => {
  expect(notes(finding)).toEqual(of)
})

test.each([
  ['her second request for a review', 'There was no fault in how long the first review took.', []],
  ['her first request for a review', 'There was no fault in how long the first review took.', ['hl-review-8w']],
])('of %s: “%s”', (request, finding, of) => {
  const { delays } = analyse(
    decisionFromText(`Decision date : 03 Mar 2025
Category : Housing > Homelessness
## What happened
1. Mrs B was homeless. The Council received ${request} of the decision on 3 May 2024.
2. The Council sent its review decision on 9 September 2024.
## Analysis
3. ${finding}`),
  )
  expect(delays.map(({ rule }) => rule)).toEqual(['hl-review-8w'])
  expect(delays.flatMap(({ rule, late }) => (late[0] ? [] : [rule]))).toEqual(of)
})
