import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what begins to bind', () => {
  it.each([
    ['On § the Tribunal ordered the Council to assess him.', 'ORDER'],
    ['The Council accepted the main duty on §.', 'BEGIN duty'],
    ['The duty lasted until §.', 'END duty'],
    ['The agreement was signed on §.', 'SIGN agreement'],
    ['The agreement took effect on §.', 'SIGN agreement'],
    ['The deadline was §.', 'DEADLINE deadline'],
    ['Mr L had until § to lodge an appeal.', 'DEADLINE request'],
    ['The Council validated the application on §.', 'VALID request'],
    ['The application was complete on §.', 'VALID request'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Council accepted the offer on §.', 'BEGIN offer'],
    ['The letter was signed on §.', 'SIGN letter'],
    ['Mr L had the letter on §.', 'DEADLINE'],
    ['The Council discussed the application on §.', 'VALID request'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
