import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what somebody receives, and what comes', () => {
  it.each([
    ['Mr L received the report on §.', 'DELIVER report'],
    ['Mr L had the report on §.', 'DELIVER report'],
    ['The Council received his complaint on §.', 'COMPLAIN complaint'],
    ['His referral reached the Council on §.', 'ASK request'],
    ['The report came on §.', 'DELIVER report'],
    ['The report is dated §.', 'DELIVER report'],
    ['His case went before the panel on §.', 'MEET panel'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Ombudsman received the report on §.', 'DELIVER report'],
    ['The report for which he had asked did not come on §.', 'DELIVER report'],
    ['The Council received no report on §.', 'DELIVER report'],
    ['His sister’s request reached the Council on §.', 'ASK request'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
