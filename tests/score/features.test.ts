import { describe, expect, it } from 'vitest'
import type { Clock } from '../../lib/record.ts'
import { candidatesOf } from '../../lib/score/candidates.ts'
import type { Candidate, Seen } from '../../lib/score/candidates.ts'
import { Teller } from '../../lib/score/features.ts'
import { betweenOf } from '../../lib/score/features/between.ts'
import { outcome, readings, together } from '../../lib/score/features/pair.ts'
import { ToldPage } from '../../lib/score/features/page.ts'
import { begun, ended, sharedOf } from '../../lib/score/features/shared.ts'
import { width } from '../../lib/score/weights.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { fieldFor, pageOf } from '../support/learnt.ts'

const page = pageOf(
  'A lamp is lit within 8 weeks of an order.',
  'Mrs P ordered a lamp on 3 June 2024. The Council asked for a fee on 1 July 2024. It lit the lamp on 5 August 2024, a week late.',
)
const field = fieldFor(page)
const candidates = atOnce(candidatesOf(field))
const from = (start: string, end: string): Candidate =>
  candidates.find((one) => one.start.day.span.from === start && one.end.day.span.from === end && one.view.allowed.period.value === 8)!

/** What is told of a candidate, part by part. */
function parts(one: Candidate, told = new ToldPage(field)) {
  const shared = sharedOf(one.view, told)
  const [start, end] = [begun(one, shared, told), ended(one, shared, told)]
  return { shared, start, end, told }
}

describe('what the scorer is told of a candidate', () => {
  it('is as many numbers as were learnt from, the same however often it is asked', () => {
    const teller = new Teller(field)
    const one = from('2024-06-03', '2024-08-05')
    expect(teller.of(one)).toHaveLength(width)
    expect(teller.of(one)).toEqual(new Teller(field).of(one))
  })

  it('says what the rules make of it, and that they are not known', () => {
    const one = from('2024-06-03', '2024-08-05')
    const read = (clocks: object[] | null) => {
      const { start, end, told } = parts(one, new ToldPage({ ...field, read: clocks as Clock[] | null }))
      return readings(one, start, end, told)
    }
    const days = { start: one.start.day.span, end: one.end.day.span, due: one.due }
    const limit = { value: 8, unit: 'weeks' }
    expect(read(null)).toEqual([-1, -1, -1, -1, -1])
    expect(read([])).toEqual([0, 0, 0, 0, 0])
    expect(read([{ ...days, limit, rule: one.view.allowed.rule }])).toEqual([2, 0, 0, 0, 1])
    expect(read([{ ...days, limit, rule: 'another' }])).toEqual([1, 0, 0, 0, 1])
    expect(read([{ ...days, end: null, limit }])).toEqual([0, 1, 0, 0, 1])
    expect(read([{ ...days, start: null, limit }])).toEqual([0, 0, 1, 0, 1])
    expect(read([{ ...days, start: null, limit: { value: 9, unit: 'weeks' } }])).toEqual([0, 0, 0, 1, 1])
  })

  it('says how far apart its days stand, and that another day stands between them', () => {
    const told = (one: Candidate) => {
      const { shared, start, told: of } = parts(one)
      return together(one, shared, start, of)
    }
    const [sentences, , , days] = told(from('2024-06-03', '2024-08-05'))
    expect([sentences, days]).toEqual([2, 2])
    expect(told(from('2024-06-03', '2024-07-01'))[3]).toBe(1)
  })

  it('says what comes of it: how long, how late, and that a figure bears it out', () => {
    const told = (one: Candidate) => {
      const { shared, start, end, told: of } = parts(one)
      return outcome(one, shared, start, end, of)
    }
    const late = told(from('2024-06-03', '2024-08-05'))
    expect(late.slice(0, 4)).toEqual([63, 63 / 56, 7, 2])
    expect(late[7]).toBeGreaterThan(0)
    expect(told(from('2024-06-03', '2024-07-01')).slice(2, 4)).toEqual([0, 0])
  })
})

describe('what stands between two days', () => {
  it('is the best of them, for every end that is far enough behind', () => {
    const seen = (start: number, asks: number) =>
      ({ start, end: 0, startPull: -1, endPull: -20, spot: { facts: { asks, does: 0 } } }) as unknown as Seen
    const between = betweenOf([seen(9, 0), seen(1, 1), seen(3, 0), seen(2, 2)], 0)
    expect(between.start).toEqual([0, 1, 3, 3])
    expect(between.asks).toEqual([0, 1, 1, 2])
    expect(between.endPull).toEqual([-9, -9, -9, -9])
  })
})
