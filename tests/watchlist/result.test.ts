import { expect, test } from 'vitest'
import { resultOf } from '../../lib/watchlist/result.ts'

/** Room of a row. */
const longestResult = 38
const of = (result: string, limit: string | null = null) => resultOf({ result, limit, state: 'late' })

test.each([
  ['Stage two response: 3 months late', 'Stage two response: 3 months late'],
  ['Final amended plan after the review meeting: nearly 4 months late', 'Final amended …: nearly 4 months late'],
  ['Stage two response: over 2 months late, not done', 'Stage two response: over 2 months late'],
  ['Stage two response: 12 to 13 months late, still not done', 'Stage two …: 12 to 13 months late'],
  ['Disabled facilities grant decision: over 15 months late, not done', 'Disabled …: over 15 months late'],
])('%s: how late it was always has its room', (result, row) => {
  expect(of(result)).toBe(row)
  expect(row.length).toBeLessThanOrEqual(longestResult)
})

test('what has no name is cut at its end, and no row is longer than its room', () => {
  for (const text of ['“The Council took much longer than it should have to answer”', 'Nearly 18 months', `${'Long '.repeat(30)}: late`])
    expect(of(text, 'Limit: about 6 months').length).toBeLessThanOrEqual(longestResult)
})
