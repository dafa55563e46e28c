import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { countedFrom } from '../../../../lib/delays/stated/wordings/totals/counted-from.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('how long after something else it came', () => {
  it.each([
    ['The Council did not hold the panel until March 2024 ({19 weeks}).', 'total 19 weeks'],
    ['The Council replied {nine weeks} after she complained.', 'total 9 weeks'],
    ['{Seven months} have passed since it was asked to do this.', 'total 7 months'],
    ['It did not reply until May, {seven weeks} later.', 'total 7 weeks'],
    ['It had still not replied after {seven weeks}.', 'total 7 weeks'],
    ['It was {five months} before the Council replied.', 'total 5 months'],
    ['{Seven weeks} passed before it replied.', 'total 7 weeks'],
    ['{Eighteen months} on, the Council has still not replied.', 'total 18 months'],
    ['It was {nine weeks} from the call to the visit.', 'total 9 weeks'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(
      countedFrom.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0),
    ).not.toEqual([])
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['She moved nine weeks after she married.', 'The 65 working days had passed.', 'Seven weeks passed before she complained.'])(
    'not “%s”',
    (sentence) => {
      expect(figuresIn(sentence)).toEqual([])
    },
  )
})
