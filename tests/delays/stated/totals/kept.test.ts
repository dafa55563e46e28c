import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { kept } from '../../../../lib/delays/stated/wordings/totals/kept.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('how long the body had a matter in its hands', () => {
  it.each([
    ['The Council kept the appeal for nearly {six months}.', 'total 6 months'],
    ['The deposit was kept for {seven months}.', 'total 7 months'],
    ['The case was with a manager for {five weeks}.', 'total 5 weeks'],
    ['The whole procedure lasted {17 months}.', 'total 17 months'],
    ['Her complaint was open for {eight months}.', 'total 8 months'],
    ['She spent more than {18 months} in the complaints procedure.', 'total 18 months'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(kept.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0)).not.toEqual(
      [],
    )
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['The Council kept the lights on for nearly six months.', 'The school was open for eight months.'])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
