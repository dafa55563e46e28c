import { expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

test('a day beside a length that leads to it says that its year was taken from before, as any other does', () => {
  const mentions = findDates(
    decisionFromText(`Decision date : 03 Mar 2025
## What happened
1. On 23 October 2024 an officer called. The Director wrote three weeks later, on 13 November. She replied on 20 November.`),
  )
  const inferred = (text: string) =>
    mentions.flatMap((mention) => (mention.kind !== 'duration' && mention.text === text ? mention.inferred.map(({ part }) => part) : []))
  expect(inferred('23 October 2024')).toEqual([])
  expect(inferred('13 November')).toEqual(['year'])
  expect(inferred('20 November')).toEqual(['year'])
})
