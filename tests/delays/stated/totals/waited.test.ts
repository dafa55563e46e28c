import { describe, expect, it } from 'vitest'
import { pattern } from '../../../../lib/delays/stated/wordings/pattern.ts'
import { waited } from '../../../../lib/delays/stated/wordings/totals/waited.ts'
import { figuresIn } from '../../../support/figures.ts'

describe('gaps and waits', () => {
  it.each([
    ['There was a gap of {four months}.', 'total 4 months'],
    ['She had to wait {eleven weeks}.', 'total 11 weeks'],
    ['It was a {ten-month} wait.', 'total 10 months'],
  ])('“%s”: %s', (sentence, figure) => {
    const marked = sentence.replace(/\{.*\}/, '\uE000').toLowerCase()
    expect(
      waited.filter(({ cues, source }) => cues.some((cue) => marked.includes(cue)) && marked.search(pattern(source)) >= 0),
    ).not.toEqual([])
    expect(figuresIn(sentence.replace(/[{}]/g, ''))).toEqual([figure])
  })
  it.each(['The waiting list was eleven weeks long.', 'There was a gap in the fence.'])('not “%s”', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
