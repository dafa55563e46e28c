import { describe, expect, test } from 'vitest'
import { daysMeant } from '../../lib/dates/days-meant.ts'

const day = { span: { from: '2024-06-05', to: '2024-06-05' }, precision: 'day' as const }
const meant = (before: string) => {
  const { from, to } = daysMeant(before, day)
  return from === to ? from : `${from}..${to}`
}

describe('the days on which something can have happened', () => {
  test.each([
    ['It sent the plan in the week commencing ', '2024-06-05..2024-06-11'],
    ['It came in the week beginning Wednesday ', '2024-06-05..2024-06-11'],
    ['It was sent w/c ', '2024-06-05..2024-06-11'],
    ['She rang in the week starting on ', '2024-06-05..2024-06-11'],
    ['He called in the week ending ', '2024-05-30..2024-06-05'],
    ['He called in w/e ', '2024-05-30..2024-06-05'],
    ['It met in the week of ', '2024-06-03..2024-06-09'],
    ['It was posted on or around ', '2024-05-29..2024-06-12'],
    ['It was posted on or about ', '2024-05-29..2024-06-12'],
    ['It was sent on about ', '2024-05-29..2024-06-12'],
    ['It arrived around ', '2024-05-29..2024-06-12'],
    ['It was received circa ', '2024-05-29..2024-06-12'],
  ])('%s5 June 2024', (before, days) => expect(meant(before)).toBe(days))

  test.each([
    'It was sent on ',
    'She asked about ',
    'He wrote to us about the letter of ',
    'In its weekly letter of ',
    'One week after ',
    'It took a week from ',
    'The council told her about ',
    'He turned around on ',
    'In the first week it wrote on ',
  ])('%s5 June 2024: that day', (before) => expect(meant(before)).toBe('2024-06-05'))

  test('only a day can be about', () => {
    const month = { span: { from: '2024-06-01', to: '2024-06-30' }, precision: 'month' as const }
    expect(daysMeant('on or around ', month)).toEqual(month.span)
  })
})
