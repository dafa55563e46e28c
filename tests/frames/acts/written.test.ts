import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what somebody writes with, and answers', () => {
  it.each([
    ['The Council wrote to Mr L on § with the report.', 'DELIVER report'],
    ['Mr L heard of the decision on §.', 'DELIVER decision'],
    ['Mr L had to wait until § for the report.', 'DO report'],
    ['Mr L had to wait until § for the decision.', 'DELIVER decision'],
    ['The Council replied to his letter on §.', 'DELIVER reply'],
    ['The Council acknowledged his letter on §.', 'ACK letter'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Council wrote to Mr L about the report on §.', 'DELIVER report'],
    ['Mr L replied to the Council on §.', 'DELIVER reply'],
    ['Mr L waited for the report on §.', 'DELIVER report'],
    ['On § the Council acknowledged that it was late.', 'ACK'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
