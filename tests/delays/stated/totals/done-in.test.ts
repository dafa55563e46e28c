import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { doneIn } from '../../../../lib/delays/stated/wordings/totals/done-in.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('in how long something was done', () => {
  it.each([
    ['The Council answered her letter in {nine days}.', 'total 9 days'],
    ['Her claim was paid after {six weeks}.', 'total 6 weeks'],
    ['The Council visited her only after {five weeks}.', 'total 5 weeks'],
    ['The reply came after {14 working days}.', 'total 14 working days'],
    ['She had hers within {five weeks}.', 'total 5 weeks'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(
      doneIn.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0),
    ).not.toEqual([])
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['The Council was asked to answer in nine days.', 'The Council was expected to answer in nine days.'])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
