import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../lib/words/tokens.ts'

const words = (text: string, dates: { start: number; end: number }[] = []) =>
  tokensOf(text, { start: 0, end: text.length }, dates).map((t) => t.text)

describe('tokensOf', () => {
  it('gives words, marks and "’s" apart', () => {
    expect(words('Mrs X’s re-assessment (EHC), £200.')).toEqual(['mrs', 'x', "'s", 're-assessment', '(', 'ehc', ')', ',', '£200', '.'])
  })
  it('keeps a number of thousands together', () => {
    expect(words('A grant of £8,420, in all 1,200,000, or 4, 200.')).toEqual([
      'a',
      'grant',
      'of',
      '£8,420',
      ',',
      'in',
      'all',
      '1,200,000',
      ',',
      'or',
      '4',
      ',',
      '200',
      '.',
    ])
  })
  it('takes a date for one token', () => {
    const text = 'On 3 May 2024 it met.'
    const tokens = tokensOf(text, { start: 0, end: text.length }, [{ start: 3, end: 13 }])
    expect(tokens.map((t) => t.text)).toEqual(['on', '§', 'it', 'met', '.'])
    expect(tokens[1]).toMatchObject({ start: 3, end: 13, date: 0 })
  })
  it('leaves out the day of the week before a date, and keeps it elsewhere', () => {
    const text = 'On Friday 3 May 2024 it met on a Friday.'
    const tokens = tokensOf(text, { start: 0, end: text.length }, [{ start: 10, end: 20 }])
    expect(tokens.map((t) => t.text)).toEqual(['on', '§', 'it', 'met', 'on', 'a', 'friday', '.'])
  })
  it('keeps offsets of the whole text and leaves out dates that do not lie in the stretch', () => {
    const text = 'Before. It met on 3 May.'
    const tokens = tokensOf(text, { start: 8, end: text.length }, [
      { start: 0, end: 6 },
      { start: 18, end: 23 },
    ])
    expect(tokens.map((t) => text.slice(t.start, t.end))).toEqual(['It', 'met', 'on', '3 May', '.'])
  })
  it('says which words begin with a capital, not which have one further on', () => {
    const text = 'The iPad of Mr D went to GPs.'
    const tokens = tokensOf(text, { start: 0, end: text.length }, [])
    expect(tokens.filter((t) => t.capital).map((t) => text.slice(t.start, t.end))).toEqual(['The', 'Mr', 'D', 'GPs'])
  })
  it('gives nothing for nothing', () => {
    expect(words('')).toEqual([])
    expect(words(' \n ')).toEqual([])
  })
})
