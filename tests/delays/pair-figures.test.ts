import { describe, expect, it } from 'vitest'
import type { Day } from '../../lib/calendar/span.ts'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { clockOf } from '../../lib/delays/clock.ts'
import { pairFigures, widthOf } from '../../lib/delays/pair-figures.ts'
import { readStated } from '../../lib/delays/stated/read-stated.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import type { Clock } from '../../lib/record.ts'
import { decisionFromText } from '../support/decision.ts'

/** A clock by hand: what had to be done, from and to which day, within what. */
function clock(name: string, from: Day, to: Day, value: number, unit: 'weeks' | 'working days' | 'months' | 'days'): Clock {
  const end = (day: Day) => ({ from: day, to: day, words: null, event: null })
  const due = addPeriod({ from, to: from }, { value, unit }).due
  return {
    id: name,
    ...clockOf({ rule: 'page-limit', name, start: end(from), end: end(to), limit: { value, unit }, due, decisionDate: '2025-01-31' })!,
  }
}

function pairs(text: string, clocks: Clock[]) {
  const decision = decisionFromText(`# Anytown Council (99 000 001)\n## Analysis\n1. ${text}`)
  const stated = readStated(decision, findDates(decision))
  return pairFigures(clocks, stated, decision.text)
}
const named = (clocks: Clock[]) => clocks.filter((c) => c.stated.length).map((c) => c.name)

const s1 = clock('Stage one response', '2024-01-08', '2024-02-16', 10, 'working days')
const s2 = clock('Stage two response', '2024-03-04', '2024-05-03', 20, 'working days')
const plan = clock('Final EHC plan', '2023-01-09', '2023-08-21', 20, 'weeks')
const review = clock('Homelessness review decision', '2023-03-06', '2023-06-19', 8, 'weeks')

describe('pairing what the text says with what the dates give', () => {
  it('finds the clock of the same length and name', () => {
    expect(named(pairs('The final plan was 12 weeks late.', [s1, plan, review]))).toEqual(['Final EHC plan'])
    expect(named(pairs('The review took 15 weeks instead of eight.', [s1, plan, review]))).toEqual(['Homelessness review decision'])
  })
  it('takes of two that would fit the one of the limit that governs what the figure is of', () => {
    const main = { ...clock('Decision on the application', '2023-03-06', '2023-06-19', 8, 'weeks'), rule: 'hl-main-decision' }
    const suited = { ...clock('Decision on what was asked', '2023-03-06', '2023-06-19', 8, 'weeks'), rule: 'hl-review-8w' }
    const pairs15 = pairs('It took 15 weeks to reconsider: the review of the suitability of her accommodation took 15 weeks.', [
      main,
      suited,
    ])
    expect(pairs15.find(({ rule }) => rule === 'hl-review-8w')!.stated).not.toHaveLength(0)
    expect(named(pairs('The review of the suitability of her accommodation took 15 weeks.', [main, suited]))).toEqual([
      'Decision on what was asked',
    ])
  })
  it('takes of two that would fit the one that the sentence speaks of', () => {
    const other = clock('Review panel meets', '2023-03-06', '2023-06-19', 8, 'weeks')
    expect(named(pairs('The homelessness review was seven weeks late.', [other, review]))).toEqual(['Homelessness review decision'])
    expect(
      named(
        pairs('The stage two reply took 43 working days.', [
          clock('Stage one response', '2024-03-04', '2024-05-03', 20, 'working days'),
          s2,
        ]),
      ),
    ).toEqual(['Stage two response'])
  })
  it('knows what "it" was from the sentence before', () => {
    expect(
      named(
        pairs('The Council issued the final plan in August. It was 12 weeks late.', [
          clock('Grant decision', '2023-01-09', '2023-08-21', 20, 'weeks'),
          plan,
        ]),
      ),
    ).toEqual(['Final EHC plan'])
  })
  it('pairs by a limit only where it is the same', () => {
    expect(named(pairs('It took 15 weeks rather than ten.', [review]))).toEqual([])
  })
  it('never pairs an excess with a clock in time', () => {
    expect(named(pairs('It was two weeks late.', [clock('Stage one response', '2024-01-08', '2024-01-19', 10, 'working days')]))).toEqual(
      [],
    )
  })
  it('says so where text and dates cannot both be right', () => {
    const [found] = pairs('The homelessness review took 30 weeks when it should have taken eight.', [review])
    expect(found!.stated).toEqual([])
    expect(found!.notes).toEqual([
      'The text says “took 30 weeks when it should have taken eight”; by the dates it was 105 days. The two cannot both be right.',
    ])
  })
  it('says nothing where the figure may be about something else', () => {
    expect(pairs('The payment was a year late.', [review, plan]).flatMap((c) => c.notes)).toEqual([])
    expect(pairs('The Council was nine months late.', [review]).flatMap((c) => c.notes)).toEqual([])
  })
  it('leaves the clocks that it was given as they were', () => {
    const before = structuredClone(plan)
    pairs('The final plan was 12 weeks late.', [plan])
    expect(plan).toEqual(before)
  })
})

describe('how wide a figure is', () => {
  it.each([
    [{ value: 18, most: 18, unit: 'months', limiting: 'nearly' }, 540, true],
    [{ value: 18, most: 18, unit: 'months', limiting: 'nearly' }, 600, false],
    [{ value: 2, most: 2, unit: 'months', limiting: 'over' }, 68, true],
    [{ value: 2, most: 2, unit: 'months', limiting: 'over' }, 50, false],
    [{ value: 6, most: 8, unit: 'weeks', limiting: null }, 50, true],
    [{ value: 8, most: 8, unit: 'working days', limiting: null }, 12, true],
    [{ value: 8, most: 8, unit: 'working days', limiting: null }, 30, false],
  ])('%j can be %i days: %s', (figure, length, can) => {
    const [least, most] = widthOf(figure)
    expect(least <= length && length <= most).toBe(can)
  })
})

describe('two figures of which one cannot be true of a clock', () => {
  const late = (text: string) => pairs(text, [review])[0]!.late[0]

  it('doubts the clock where that one stands alone', () => {
    expect(late('The homelessness review was two weeks late.')).toBe(0)
  })
  it('keeps it where the other is true of it, and says which limit it is of', () => {
    expect(late('The homelessness review took 15 weeks instead of eight. The homelessness review was two weeks late.')).toBe(review.late[0])
  })
})
