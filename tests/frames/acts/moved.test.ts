import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('where somebody or something comes to be', () => {
  it.each([
    ['The Council placed the family in a hotel on §.', 'PLACE'],
    ['The family left the hotel on §.', 'LEAVE'],
    ['The plan transferred to the Council on §.', 'TRANSFER'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The family rang the hotel on §.', 'PLACE'],
    ['The family rang the hotel on §.', 'LEAVE'],
    ['The plan was discussed with the Council on §.', 'TRANSFER'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
