import { describe, expect, it } from 'vitest'
import { durations } from '../../lib/dates/durations.ts'
import { ellipticals } from '../../lib/score/elliptical.ts'

/** The lengths that leave their unit to another. */
const read = (text: string) =>
  ellipticals(text, durations(text)).map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])

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
  ])('%s', (text, bare) => expect(read(text).map(([words]) => words)).toEqual([bare]))

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
    'It pays within ten working days and £15, at most, a week.',
    'A reply is sent within ten working days, as section 20 says, and paragraph 15, too.',
    'A reply is sent in ten working days.\nAt stage two in 20.',
    'A reply is sent in ten working days, in two of three cases.',
  ])('is not in: %s', (text) => expect(read(text)).toEqual([]))

  it('is found in a long page without looking far', () => {
    const many = 'It has ten working days for each. '.repeat(400)
    expect(read(`${many}Stage two takes 20.`)).toEqual([])
  })
})
