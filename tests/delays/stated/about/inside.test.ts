import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../support/figures.ts'

describe('what a figure is of, told within its wording', () => {
  it.each([
    ['The delay in paying the refund was ten weeks.', 'paying the refund'],
    ['The Council delayed the adaptations by ten weeks.', 'the adaptations'],
    ['The delay was ten weeks.', null],
  ])('“%s”: %s', (text, words) => {
    expect(aboutWords(text)).toEqual([words])
  })
})
