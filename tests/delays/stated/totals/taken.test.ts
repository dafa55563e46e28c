import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { taken } from '../../../../lib/delays/stated/wordings/totals/taken.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('what something took', () => {
  it.each([
    ['The Council took {34 working days} to reply.', 'total 34 working days'],
    ['The plan has so far taken {ten months}.', 'total 10 months'],
    ['The {five weeks} it took were too many.', 'total 5 weeks'],
    ['The Council needed {14 weeks} to do this.', 'total 14 weeks'],
    ['{Seven months} is far too long to wait.', 'total 7 months'],
    ['The time taken was {ten months}.', 'total 10 months'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(taken.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0)).not.toEqual(
      [],
    )
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each([
    'The course took place over five weeks.',
    'The Council took advice for five weeks.',
    'The Council took five weeks off the bill.',
  ])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
