import { expect, it } from 'vitest'
import { onTheDay } from '../support/on-the-day.ts'

const care = 'Looked after children. Foster care'
const first = 'The first looked after review took place on 5 February 2024.'
const sen = 'Special educational needs, EHC plans'
const reviewed = 'The annual review meeting was held on 5 February 2024.'

it.each([
  [care, first, 'The second review was in the diary for §. It did not go ahead.'],
  [care, first, 'The second looked after review was down for §.'],
  [care, first, 'The next looked after review was pencilled in for §.'],
  [sen, 'The meeting to review the plan was in her calendar for §.'],
  [sen, reviewed, 'On § the caseworker told her that she would be asking her manager to agree to amend the plan.'],
  [sen, reviewed, 'On § the officer said that he would ask a panel to decide whether to amend the plan.'],
])('nothing happened on the day: %s %s %s', (category, ...story) => {
  expect(onTheDay(category!, ...story)).toEqual([])
})

it.each([
  ['lac-review-held', care, first, 'The second looked after review was on §.'],
  ['ehc-review-decided', sen, reviewed, 'On § the caseworker told her that it would amend the plan and would ask the school about it.'],
])('%s happened on the day: %s %s %s', (kind, category, ...story) => {
  expect(onTheDay(category!, ...story)).toContain(kind)
})
