import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what somebody sends', () => {
  it.each([
    ['The Council sent Mr L the report on §.', 'DELIVER report'],
    ['Mr L was sent the report on §.', 'DELIVER report'],
    ['The Council made its decision on §.', 'DELIVER decision'],
    ['The provider submitted its report on §.', 'DELIVER report'],
    ['Mr L sent in his form on §.', 'ASK form'],
    ['On § Mr L put in a complaint.', 'COMPLAIN complaint'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Council did not send the report on §.', 'DELIVER report'],
    ['The Council sent a letter about the report on §.', 'DELIVER report'],
    ['The Council made a mistake on §.', 'DELIVER mistake'],
    ['The Council sent no report on §.', 'DELIVER report'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
