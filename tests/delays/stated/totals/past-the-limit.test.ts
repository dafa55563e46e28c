import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { pastTheLimit } from '../../../../lib/delays/stated/wordings/totals/past-the-limit.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('that a limit was passed', () => {
  it.each([
    ['The decision took longer than the {eight weeks} allowed.', 'total 8 weeks of 8 weeks'],
    ['The reply was outside its {20-day} target.', 'total 20 days of 20 days'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(
      pastTheLimit.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0),
    ).not.toEqual([])
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['Her question about the reply was outside its 20-day target.', 'Other families waited longer than the eight weeks allowed.'])(
    'not “%s”',
    (sentence) => {
      expect(figuresIn(sentence)).toEqual([])
    },
  )
})
