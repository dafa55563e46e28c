import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { lodged } from '../../../../lib/delays/stated/wordings/totals/lodged.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('how long somebody was in a place where nobody can live for long', () => {
  it.each([
    ['The Council left Mr T in bed and breakfast accommodation for {19 weeks}.', 'total 19 weeks'],
    ['The family spent {31 weeks} in one hostel room.', 'total 31 weeks'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(
      lodged.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0),
    ).not.toEqual([])
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['The family was in their own flat for 19 weeks.', 'The hotel was closed for 19 weeks.'])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
