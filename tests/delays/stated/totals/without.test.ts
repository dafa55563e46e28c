import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { without } from '../../../../lib/delays/stated/wordings/totals/without.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('what somebody went without', () => {
  it.each([
    ['The Council left her in one room for {23 weeks}.', 'total 23 weeks'],
    ['She was unable to use her bathroom for over {three years}.', 'total 3 years'],
    ['He was without transport for {five weeks}.', 'total 5 weeks'],
    ['The file was then left for {141 days}.', 'total 141 days'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(
      without.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0),
    ).not.toEqual([])
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['She was unable to sing for over three years.', 'He was without a hat for five weeks.'])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
