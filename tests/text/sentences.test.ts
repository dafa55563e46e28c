import { describe, expect, it } from 'vitest'
import { sentenceAt, sentences } from '../../lib/text/sentences.ts'
import { growth } from '../support/growth.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

const cases: [name: string, ...parts: string[]][] = [
  ['two sentences', 'The Council was at fault.', 'It took 20 weeks.'],
  ['names with a letter', 'It wrote to Mrs X.', 'She replied to Mr B.', 'He did not.'],
  ['a title with a stop', 'It wrote to Mrs. X on 3 May.', 'She replied to Dr. Brown.'],
  ['a case reference', 'We upheld a complaint (98 107 341) in May.', 'It took eight weeks.'],
  ['decimals and money', 'It paid £1,250.50 for 3.5 hours a week.', 'It owed more.'],
  ['number abbreviation', 'See our report no. 4 of May.', 'It says more.'],
  ['the word no', 'The answer was no.', 'She complained.'],
  ['section and paragraph', 'It must decide (s. 26, para. 4).', 'It did not.'],
  ['for example', 'It sent papers, e.g. Form A, late.', 'It apologised.'],
  ['a quotation that ends', 'It said “we are sorry.”', 'She was not content.'],
  ['a quotation that goes on', '‘Was it late?’ she asked.', 'It was.'],
  ['brackets about a sentence', 'It was late.', '(It said so itself.)', 'We agree.'],
  ['law in brackets', 'We can decide.', '(Local Government Act 1974, section 26(7), as amended)'],
  ['question and exclamation', 'Was there fault?', 'Yes!', 'It took a year.'],
  ['digits after a stop', 'It met on 3 May 2023.', '12 weeks later it wrote.'],
  ['a colon does not end one', 'The Council will: pay her £100.', 'It will apologise.'],
]

describe('sentences', () => {
  it.each(cases)('%s', (_name, ...parts) => {
    expect(split(parts.join(' '))).toEqual(parts)
  })
  it('ends a sentence at a line break', () => {
    expect(split('Complaint closed\nIt took two weeks')).toEqual(['Complaint closed', 'It took two weeks'])
  })
  it('keeps offsets of the text it was given a part of', () => {
    const text = 'A title\nFirst one.  Second one. \nOther'
    const found = sentences(text, { start: 8, end: 32 })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['First one.', 'Second one.'])
    expect(sentenceAt(found, text.indexOf('one. \n'))).toEqual(found[1])
  })
  it('takes any text', () => {
    expect(split('')).toEqual([])
    expect(split(' \n ')).toEqual([])
    expect(split('...')).toEqual(['...'])
    expect(sentenceAt([], 3)).toBeUndefined()
  })
  it.each(['. ', '!', '.', '?…', '!)', 'a.b.', '? ) ” ', 'Mrs. ', '.......... '])(
    'takes time in proportion to the text: %j',
    (piece) => {
      const splitting = (n: number) => {
        const text = piece.repeat(n)
        return () => void sentences(text)
      }
      // Four times the text; quadratic growth would give sixteen.
      expect(growth(splitting, 25_000, 4, 9)).toBeLessThanOrEqual(9)
    },
    60_000,
  )
})
