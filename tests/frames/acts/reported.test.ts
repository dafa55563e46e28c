import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what somebody reports', () => {
  it.each([
    ['Mr L reported the mould on §.', 'REPORT'],
    ['On § Mr L told the Council that his roof leaked.', 'REPORT'],
    ['The Council knew of the mould on §.', 'REPORT'],
    ['His report of the mould was logged on §.', 'REPORT report'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Council told Mr L of the mould on §.', 'REPORT'],
    ['Mr L washed off the mould on §.', 'REPORT'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
