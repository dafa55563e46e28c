import { describe, expect, it } from 'vitest'
import { durations } from '../../lib/dates/durations.ts'
import { bareNumbers } from '../../lib/rules/page-limits/bare-numbers.ts'
import { sentences } from '../../lib/text/sentences.ts'

/** The numbers that share the unit of a length before them in their sentence. */
function read(text: string): [words: string, value: number, unit: string][] {
  const lengths = durations(text)
  return sentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    lengths.flatMap((length, i) => {
      if (length.start < sentence.start || length.end > sentence.end) return []
      const to = Math.min(sentence.end, lengths[i + 1]?.start ?? sentence.end)
      return bareNumbers(text, length, to).map(({ start, end, value }): [string, number, string] => [
        text.slice(start, end),
        value,
        length.unit,
      ])
    }),
  )
}

describe('a number that shares the unit of a length before it', () => {
  it.each([
    ['Stage one takes ten working days and stage two 20.', '20'],
    ['A first reply is sent in 15 working days and, if it is asked for, a second in 25.', '25'],
    ['The Council has ten working days for this, or 20 where the case is hard.', '20'],
    ['It acknowledges in three working days and answers in 15, both from receipt.', '15'],
    ['The whole is over in 25 working days, which can be stretched to 65.', '65'],
    ['The panel writes its report within five working days and the Council has fifteen more, from its receipt, to respond.', 'fifteen'],
    ['A card comes within two working days and an officer within four.', 'four'],
    ['At stage one that is ten working days; at stage two thirty.', 'thirty'],
    ['It is done in 25 working days, or, at the latest, 65.', '65'],
  ])('%s', (text, bare) => expect(read(text).map(([words]) => words)).toEqual([bare]))

  it('may be one of several', () => {
    const card = 'A card comes in two working days, a call in five, and a visit in ten.'
    expect(read(card).map(([words]) => words)).toEqual(['five', 'ten'])
  })

  it('has the unit of the nearest one', () => {
    expect(read('A visit takes place within two weeks and a report is sent within five working days, or ten if it is long.')).toEqual([
      ['ten', 10, 'working days'],
    ])
    expect(read('The law gives it eight weeks from validity, or 13 for larger sites.')).toEqual([['13', 13, 'weeks']])
  })

  it.each([
    'It answered in ten working days. In 20 cases it did not.',
    'It took ten working days and 20 phone calls.',
    'Within ten working days it wrote to Mrs A and 20 of her neighbours.',
    'It waited three weeks and wrote on 20 May.',
    'She has children aged 10 and 15, whom it saw within ten days, and one of 12 and 17.',
    'One week in five, the bin was left.',
    'Her care fell from 22 hours a week to 16.',
    'He has ten hours, or 20 if he is ill.',
    'It pays within ten working days and £15, at most, a week.',
    'It asks for a form in ten working days, and 400 in all were sent.',
    'It counts ten working days, or 7.5 if one is a half.',
    'A reply is sent within ten working days, and two, at most, are lost.',
    'A reply is sent within ten working days, as section 20 says, and paragraph 15, too.',
    'A reply is sent in ten working days.\nAt stage two in 20.',
    'A reply is sent in ten working days, in two of three cases.',
  ])('is not in: %s', (text) => expect(read(text)).toEqual([]))

  it('stands within reach of it', () => {
    const [near, far] = [10, 40].map((n) => `Stage one takes ten working days${' for each'.repeat(n)} and stage two 20.`)
    expect(read(near!).map(([words]) => words)).toEqual(['20'])
    expect(read(far!)).toEqual([])
  })
})
