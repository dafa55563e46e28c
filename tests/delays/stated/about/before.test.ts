import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../support/figures.ts'

describe('what a figure is of, told before it in its clause', () => {
  it.each([
    ['The conference was held ten weeks late.', 'The conference'],
    ['Although staff were ill, the refund was paid ten weeks late.', 'the refund'],
    ['The Council paid the refund ten weeks late.', 'paid the refund'],
    ['The visit took almost ten weeks.', 'The visit'],
    ['It was ten weeks late.', null],
  ])('“%s”: %s', (text, words) => {
    expect(aboutWords(text)).toEqual([words])
  })
})
