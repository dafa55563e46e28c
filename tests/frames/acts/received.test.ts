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
    ['The plan was in her hands on §.', 'DELIVER plan'],
    ['The report was with the family on §.', 'DELIVER report'],
    ['Her request was with the Council on §.', 'ASK request'],
    ['There was no plan until §.', 'DELIVER plan'],
    ['No decision was sent until §.', 'DELIVER decision'],
    ['The date of the notice is §.', 'DELIVER notice'],
    ['The date of the hearing was §.', 'MEET hearing'],
    ['It took until § for the report to be sent.', 'DELIVER report'],
    ['The letter dropped through his door on §.', 'DELIVER letter'],
    ['The notice was put in the post on §.', 'DELIVER notice'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Ombudsman received the report on §.', 'DELIVER report'],
    ['The report for which he had asked did not come on §.', 'DELIVER report'],
    ['The Council received no report on §.', 'DELIVER report'],
    ['His sister’s request reached the Council on §.', 'ASK request'],
    ['There was no plan on §.', 'DELIVER plan'],
    ['The plan was not in her hands on §.', 'DELIVER plan'],
    ['The plan was in a drawer on §.', 'DELIVER plan'],
    ['The date on the wall was §.', 'DELIVER notice'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
