import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what somebody asks for', () => {
  it.each([
    ['Mr L complained on §.', 'COMPLAIN'],
    ['Mr L asked the Council for an assessment on §.', 'ASK'],
    ['On § Mr L told the Council that he wanted a review.', 'ASK'],
    ['The Council logged his complaint on §.', 'COMPLAIN complaint'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['On § Mr L asked whether a review was needed.', 'ASK'],
    ['Mr L asked about a grant on §.', 'ASK'],
    ['On § Mr L said that he might want a review.', 'ASK'],
    ['The Council complained to the landlord on §.', 'COMPLAIN'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
