import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../support/figures.ts'

describe('words that tell nothing of what a figure is of', () => {
  it.each([
    ['This delay was ten weeks.', null],
    ['The whole process took ten weeks.', null],
    ['The Council took ten weeks.', null],
    ['The refund took ten weeks.', 'The refund'],
  ])('“%s”: %s', (text, words) => {
    expect(aboutWords(text)).toEqual([words])
  })
})
