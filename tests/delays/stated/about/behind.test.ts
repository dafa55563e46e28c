import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../support/figures.ts'

describe('what a figure is of, told behind it', () => {
  it.each([
    ['There was a delay of ten months in reviewing the plan.', 'reviewing the plan'],
    ['The Council took ten weeks to answer her letter.', 'answer her letter'],
    ['It took ten weeks longer to answer her letter.', 'answer her letter'],
    ['She waited ten weeks for the visit.', 'the visit'],
    ['The Council was ten weeks late in paying the refund.', 'paying the refund'],
    ['The visit took ten weeks in all.', 'The visit'],
    ['The visit took ten weeks at least.', 'The visit'],
    ['There was a delay of ten months in reviewing the plan because staff were ill.', 'reviewing the plan'],
  ])('“%s”: %s', (text, words) => {
    expect(aboutWords(text)).toEqual([words])
  })
})
