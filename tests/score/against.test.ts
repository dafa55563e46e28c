import { describe, expect, it } from 'vitest'
import { isBeaten, startsLater } from '../../lib/score/against.ts'
import type { Candidate } from '../../lib/score/candidates.ts'
import { candidatesOf } from '../../lib/score/candidates.ts'
import type { Scored } from '../../lib/score/rivals.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { fieldFor, pageOf } from '../support/learnt.ts'

const story = 'Rain fell on 4 January 2024. Mrs P complained on 3 June 2024. The Council answered the complaint on 4 November 2024.'
const between = (policy: string): Candidate[] =>
  atOnce(candidatesOf(fieldFor(pageOf(policy, story)))).filter(
    ({ start, end }) => start.day.span.from === '2024-06-03' && end.day.span.from === '2024-11-04',
  )
const stated = between('A complaint is answered within 9 weeks.').find(({ view }) => view.allowed.words)!
const day = (from: string) => ({ from, to: from })
const clock = {
  start: day('2024-06-03'),
  end: day('2024-11-04'),
  due: day('2024-07-01'),
  late: [126, 126] as [number, number],
  stated: false,
  chance: 0.9,
}
const other = (chance: number): Scored[] => [{ ...stated, chance }]

describe('a late clock is beaten', () => {
  it('by a length that the page states and is about as likely, where its own is not stated', () => {
    expect([0.8, 0.86, 0.88, 0.95].map((chance) => isBeaten(clock, other(chance)))).toEqual([false, false, true, true])
  })
  it('by one that is clearly likelier, where it is stated too', () => {
    expect([0.88, 0.92, 0.94].map((chance) => isBeaten({ ...clock, stated: true }, other(chance)))).toEqual([false, false, true])
  })
  it('by none of other days, of the same last day, or where it is not late or has no end', () => {
    const sure = other(0.99)
    expect(isBeaten(clock, sure)).toBe(true)
    expect(isBeaten({ ...clock, start: day('2024-06-04') }, sure)).toBe(false)
    expect(isBeaten({ ...clock, end: day('2024-11-05') }, sure)).toBe(false)
    expect(isBeaten({ ...clock, due: stated.due }, sure)).toBe(false)
    expect(isBeaten({ ...clock, late: [0, 0] }, sure)).toBe(false)
    expect(isBeaten({ ...clock, end: null }, sure)).toBe(false)
    expect(isBeaten(clock, [])).toBe(false)
  })
})

it('a length counted from an acknowledgement does not start with the complaint', () => {
  const starts = (policy: string) => startsLater({ ...between(policy).find(({ view }) => view.allowed.words)!, chance: 1 })
  expect(starts('A complaint is answered within 9 weeks of the acknowledgement.')).toBe(true)
  expect(starts('A complaint is answered within 9 weeks of its receipt.')).toBe(false)
})
