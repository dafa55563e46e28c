import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { idle } from '../../../../lib/delays/stated/wordings/totals/idle.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('that nothing was done', () => {
  it.each([
    ['Nobody visited for {ten weeks}.', 'total 10 weeks'],
    ['The referral sat in an inbox for {ten weeks}.', 'total 10 weeks'],
    ['The Council let the case drift for {seven months}.', 'total 7 months'],
    ['The Council did not reply for {five weeks}.', 'total 5 weeks'],
    ['Her case was not allocated for {five weeks}.', 'total 5 weeks'],
    ['There were {seven weeks} without any progress.', 'total 7 weeks'],
    ['It could not find a carer for {five months}.', 'total 5 months'],
    ['For {six weeks} the Council did not reply.', 'total 6 weeks'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(idle.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0)).not.toEqual(
      [],
    )
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each([
    'Nobody lived there for ten weeks.',
    'The Council said it could not find a carer for five months.',
    'The letter sat with her solicitor for ten weeks.',
  ])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
