import { describe, expect, it } from 'vitest'
import { clauseOf, reduced } from '../../lib/frames/clause-of.ts'
import type { VerbGroup } from '../../lib/frames/pieces/piece.ts'

const plain: VerbGroup = {
  acts: ['SEND'],
  lemma: 'send',
  form: 'past',
  passive: false,
  modal: null,
  perfect: null,
  not: false,
  infinitive: false,
  turned: false,
}

describe('clauseOf', () => {
  it('an infinitive behind a question asks: "how to apply"', () => {
    const apply: VerbGroup = { ...plain, form: 'base', infinitive: true }
    expect(clauseOf(apply, 'how', null)).toBe('whether')
    expect(clauseOf(apply, 'whether', null)).toBe('whether')
    expect(clauseOf(apply, null, null)).toBe('to')
    expect(clauseOf(apply, 'which', null)).toBe('to')
  })
  it.each([
    ['that', 'that'],
    ['how', 'whether'],
    ['until', 'whether'],
    ['which', 'which'],
    ['in-which', 'which'],
    ['when', 'when'],
    ['although', 'because'],
    ['after', 'after'],
    ['than', 'after'],
  ])('"%s" opens one of "%s"', (opener, clause) => {
    expect(clauseOf(plain, opener, null)).toBe(clause)
  })
  it('is the sentence itself where nothing opened it', () => {
    expect(clauseOf(plain, null, null)).toBe('main')
  })
  it('is what a verb is to do, whatever opened it', () => {
    expect(clauseOf({ ...plain, infinitive: true }, 'which', null)).toBe('to')
  })
  it('is by what it is done: "by sending", and not "was sending", "after sending" with a word of its own, "would be sending"', () => {
    const sending: VerbGroup = { ...plain, form: 'ing' }
    expect(clauseOf(sending, null, 'by')).toBe('by')
    expect(clauseOf(sending, null, null)).toBe('by')
    expect(clauseOf(sending, 'after', null)).toBe('after')
    expect(clauseOf({ ...sending, modal: 'would' }, null, null)).toBe('main')
    expect(clauseOf({ ...sending, passive: true }, null, 'by')).toBe('main')
  })
})

describe('reduced', () => {
  it('is a plain past, which can be a participle', () => {
    expect(reduced(plain)).toBe(true)
    expect(reduced({ ...plain, form: 'participle' })).toBe(true)
  })
  it.each([{ form: 'base' as const }, { passive: true }, { perfect: 'had' as const }, { modal: 'would' }, { not: true }])(
    'is none with %o',
    (more) => {
      expect(reduced({ ...plain, ...more })).toBe(false)
    },
  )
})
