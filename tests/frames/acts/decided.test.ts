import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what was decided, and what somebody was told of it', () => {
  it.each([
    ['The Council refused the request on §.', 'DECIDE request'],
    ['The Council decided on § to assess him.', 'DECIDE'],
    ['On § the Council told Mr L that it would not assess him.', 'DECIDE'],
    ['Mr L heard on § that the duty had ended.', 'END'],
    ['On § the Council told Mr L that it owed him the main duty.', 'BEGIN'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['On § the Council told Mr L that it had a backlog.', 'DECIDE'],
    ['On § the Council told Mr L that it would decide soon.', 'DECIDE'],
    ['On § Mr L told the Council that he was homeless.', 'DECIDE'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
