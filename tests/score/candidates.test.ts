import { describe, expect, it } from 'vitest'
import type { Clock, Event } from '../../lib/record.ts'
import type { EventKind } from '../../lib/rules/kinds.ts'
import { candidatesOf, fieldOf } from '../../lib/score/candidates.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { inputOf, pageOf } from '../support/learnt.ts'

const deferred: EventKind[] = ['deferred-applied', 'deferred-agreed']
const story = (end: string) => `He wrote on 3 June 2024. It wrote on ${end}.`

interface Read {
  rule: string
  limit: Clock['limit']
  start: string | null
  end: string | null
}
const span = (day: string | null) => (day ? { from: day, to: day } : null)

/** The candidates of a page: rule, time, start and end. The days of its story are of the kinds given, its limits of the rule. */
function found(page: string, kinds: EventKind[] = [], read: Read[] = [], rule?: string): string[] {
  const input = inputOf(page)
  const events = input.events.map((event, i): Event => ({ ...event, kind: kinds[i] ?? null }))
  const pageLimits = input.pageLimits.map((limit) => ({ ...limit, rule: rule ?? limit.rule }))
  const clocks = read.map((one) => ({ ...one, start: span(one.start), end: span(one.end) }) as unknown as Clock)
  return atOnce(candidatesOf(fieldOf({ ...input, events, pageLimits }, { read: clocks }))).map(
    ({ view: { allowed }, start, end }) =>
      `${allowed.rule} ${allowed.period.value} ${allowed.period.unit} ${start.day.span.from} ${end.day.span.from}`,
  )
}

describe('candidates', () => {
  it('of a limit that is measured where it was missed are late, unless the page states it', () => {
    const of = (policy: string, end: string, kinds = deferred) => found(pageOf(policy, story(end)), kinds, [], 'deferred-payment')
    const days = (end: string) => `2024-06-03 ${end}`
    expect(of('It acts.', '18 June 2024')).toEqual([])
    expect(of('It acts.', '18 December 2024')).toEqual([`deferred-payment 12 weeks ${days('2024-12-18')}`])
    expect(of('A council should decide an application within 12 weeks.', '18 June 2024')).toEqual([
      `deferred-payment 12 weeks ${days('2024-06-18')}`,
    ])
    const stage: EventKind[] = ['csp-stage2-requested', 'csp-stage2-replied']
    expect(of('It acts.', '18 June 2024', stage)).toContain(`csp-stage2 25 working days ${days('2024-06-18')}`)
  })

  it('run from an earlier day to a later one, and no more than four years', () => {
    const of = (...days: string[]) => found(pageOf('A place is kept for 8 weeks.', days.map((day) => `It wrote on ${day}.`).join(' ')))
    expect(of('3 June 2024', '8 July 2024')).toEqual(['page-limit 8 weeks 2024-06-03 2024-07-08'])
    expect(of('8 July 2024', '3 June 2024')).toEqual(['page-limit 8 weeks 2024-06-03 2024-07-08'])
    expect(of('3 June 2019', '8 July 2024')).toEqual([])
    expect(of('3 June 2024')).toEqual([])
    // Working days are counted as far as bank holidays are known.
    const far = 'It wrote on 3 June 2090. It wrote on 8 July 2090.'
    expect(found(pageOf('A place is kept for 8 weeks.', far))).toHaveLength(1)
    expect(found(pageOf('A place is kept for 8 working days.', far))).toEqual([])
    // A month neither begins nor ends before one of its days.
    expect(of('3 June 2024', 'a day in June 2024')).toEqual([])
  })

  it('are none of a start and an end that both come late in their order', () => {
    const days = Array.from({ length: 12 }, (_, i) => `The lamp was lit for the order on ${i + 1} March 2024.`).join(' ')
    const all = found(pageOf('A lamp is lit within 8 weeks of an order.', days))
    // Twelve days make 66 pairs in the order of time.
    expect(all.length).toBeGreaterThan(20)
    expect(all.length).toBeLessThan(66)
  })

  it('are all that the rules read, whatever their words share', () => {
    const days = Array.from({ length: 28 }, (_, i) => `The lamp was lit for the order on ${i + 1} March 2024.`).join(' ')
    const page = pageOf('A lamp is lit within 8 weeks of an order.', `Rain fell on 3 January 2024. ${days} Rain fell on 8 May 2024.`)
    const rain = 'page-limit 8 weeks 2024-01-03 2024-05-08'
    const read = (given: Partial<Read>) => {
      const clock = { rule: 'page-limit', limit: { value: 8, unit: 'weeks' }, start: '2024-01-03', end: '2024-05-08', ...given }
      return found(page, [], [clock]).filter((one) => one === rain).length
    }
    expect(found(page)).not.toContain(rain)
    expect(read({})).toBe(1)
    // And where only one of its days is looked at anyway.
    for (const [start, end] of [
      ['2024-03-01', '2024-05-08'],
      ['2024-01-03', '2024-03-08'],
    ] as const) {
      const one = { rule: 'page-limit', limit: { value: 8, unit: 'weeks' }, start, end }
      expect(found(page)).not.toContain(`page-limit 8 weeks ${start} ${end}`)
      expect(found(page, [], [one])).toContain(`page-limit 8 weeks ${start} ${end}`)
    }
    // Whatever it is called where the time is the same.
    expect(read({ rule: 'blue-badge' })).toBe(1)
    for (const other of [{ limit: { value: 9, unit: 'weeks' } }, { limit: { value: 8, unit: 'days' } }]) expect(read(other)).toBe(0)
    for (const other of [{ start: null }, { end: null }, { start: '2024-01-04' }, { end: '2024-05-09' }]) expect(read(other)).toBe(0)
  })

  it('are told once where the rules read them too', () => {
    const page = pageOf('A place is kept for 8 weeks.', story('8 July 2024'))
    const clock = { rule: 'page-limit', limit: { value: 8, unit: 'weeks' }, start: '2024-06-03', end: '2024-07-08' }
    expect(found(page, [], [clock, clock])).toEqual(['page-limit 8 weeks 2024-06-03 2024-07-08'])
  })

  it('that the rules read are those of their own rule, where two have one time', () => {
    const days = Array.from({ length: 28 }, (_, i) => `The lamp was lit for the order on ${i + 1} March 2024.`).join(' ')
    const policy = 'A lamp is lit within 12 weeks of an order. A council must decide a Blue Badge application within 12 weeks.'
    const page = pageOf(policy, `Rain fell on 3 January 2024. ${days} Rain fell on 8 May 2024.`)
    const clock = { limit: { value: 12, unit: 'weeks' }, start: '2024-01-03', end: '2024-05-08' }
    for (const rule of ['page-limit', 'blue-badge'])
      expect(found(page, [], [{ ...clock, rule }]).filter((one) => one.endsWith('2024-01-03 2024-05-08'))).toEqual([
        `${rule} 12 weeks 2024-01-03 2024-05-08`,
      ])
  })

  it('of what was agreed begin with the decision in which it was', () => {
    const page = pageOf('It acts.', story('8 July 2024'))
    const of = (day: string) => {
      const input = inputOf(page)
      const { words } = input.events[0]!
      const step = {
        text: 'light a lamp',
        words,
        within: { value: 8, unit: 'weeks' as const },
        due: null,
        done: null,
        outcome: 'not said' as const,
      }
      const earlier = [{ reference: null, date: { from: day, to: day }, words, steps: [step] }]
      return atOnce(candidatesOf(fieldOf({ ...input, earlier }))).map(({ start, end }) => `${start.day.span.from} ${end.day.span.from}`)
    }
    expect(of('2024-06-03')).toEqual(['2024-06-03 2024-07-08'])
    expect(of('2024-07-08')).toEqual([])
    expect(of('2024-05-03')).toEqual([])
  })
})
