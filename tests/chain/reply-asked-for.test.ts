import { expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const asked = 'Mr P asked for a stage two reply to his complaint on 2 April 2024.'

/** What is read of 3 May 2024, behind a complaint and its first reply. */
const onTheDay = (story: string): string[] =>
  analyse(
    decisionFromText(`Decision date : 03 Mar 2025
Category : Housing > Allocations
## What happened
1. Mr P complained on 5 February 2024. The Council replied at stage one on 4 March 2024. ${story}`),
  ).timeline.flatMap(({ span, kind, state }) => (span.from === '2024-05-03' && kind && state === 'happened' ? [kind] : []))

it.each([
  `${asked} The Council sent it on 3 May 2024.`,
  `${asked} The Council sent this on 3 May 2024.`,
  `${asked} The Council provided it on 3 May 2024.`,
  `${asked} He received it on 3 May 2024.`,
  'On 2 April 2024 he asked for a stage two response. This came on 3 May 2024.',
  'On 2 April 2024 he asked for a stage two reply, and said that he had never had a call. The Council sent it on 3 May 2024.',
])('is the reply that was asked for: “%s”', (story) => {
  expect(onTheDay(story)).toEqual(['corp-stage2-replied'])
})

it.each([
  `${asked} The Council sent it to its contractor on 3 May 2024.`,
  `${asked} The Council had not sent it by 3 May 2024.`,
  `${asked} On 3 May 2024 the Council told him that it would send it.`,
  `${asked} On 3 May 2024 he asked when it would come.`,
])('is no reply: “%s”', (story) => {
  expect(onTheDay(story)).toEqual([])
})
