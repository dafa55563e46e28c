import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('nouns with a day of their own', () => {
  it.each([
    ['The reply of § was short.', 'DELIVER reply'],
    ['The complaint of § was about the roof.', 'COMPLAIN complaint'],
    ['The request of § was for a review.', 'ASK request'],
    ['The hearing of § was short.', 'MEET hearing'],
    ['The order of § was clear.', 'ORDER order'],
    ['The payment of § was too small.', 'PAY payment'],
    ['The acknowledgement of § was polite.', 'ACK acknowledgement'],
    ['The deadline of § was missed.', 'DEADLINE deadline'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The events of § were sad.', 'MEET'],
    ['There was no reply of §.', 'DELIVER reply'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
