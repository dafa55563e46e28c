import { describe, expect, it } from 'vitest'
import { tells } from '../../support/told.ts'

describe('what was paid', () => {
  it.each([
    ['The Council paid the grant on §.', 'PAY grant'],
    ['The payment reached Mr L on §.', 'PAY payment'],
    ['Mr L received the payment on §.', 'PAY payment'],
  ])('“%s”: %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(true)
  })
  it.each([
    ['The Council paid Mr L £200 for its delay on §.', 'PAY'],
    ['The Council sent Mr L the bill on §.', 'PAY bill'],
  ])('“%s”: not %s', (sentence, act) => {
    expect(tells(sentence, act)).toBe(false)
  })
})
