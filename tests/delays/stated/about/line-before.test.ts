import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../support/figures.ts'

describe('what a figure is of, told in the sentence before', () => {
  it.each([
    ['The reply was due by May. It was ten weeks late.', 'The reply'],
    ['The Council should have paid the refund by May. It was ten weeks late.', 'paid the refund'],
    ['She asked the Council to pay the refund. It took ten weeks.', 'pay the refund'],
    ['The Council delayed paying the refund. It took ten weeks.', 'paying the refund'],
    ['The sun shone. It took ten weeks.', null],
  ])('“%s”: %s', (text, words) => {
    expect(aboutWords(text)).toEqual([words])
  })
})
