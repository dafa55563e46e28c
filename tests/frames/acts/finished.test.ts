import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what was finished', () => {
  it.each([
    ['The Council completed the assessment on §.', 'DO assessment'],
    ['The assessment was complete on §.', 'DO assessment'],
    ['The officer finished her work on the assessment on §.', 'DO assessment'],
    ['The Council finished investigating on §.', 'DO'],
    ['The relief duty came to an end on §.', 'END duty'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Council finished its lunch on §.', 'DO lunch'],
    ['The assessment began on §.', 'DO assessment'],
    ['The Council had not completed the assessment on §.', 'DO assessment'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
