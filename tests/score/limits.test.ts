import { describe, expect, it } from 'vitest'
import { ownProcedure } from '../../lib/delays/limits-here.ts'
import type { Clock, Event } from '../../lib/record.ts'
import { limits } from '../../lib/rules/index.ts'
import type { EventKind } from '../../lib/rules/kinds.ts'
import { linesOf } from '../../lib/score/days.ts'
import { allowedOf } from '../../lib/score/limits.ts'
import { inputOf, pageOf } from '../support/learnt.ts'

const story = 'He wrote on 3 June 2024. The lamp was lit on 8 July 2024.'

/** The lengths of a page: what each was read by, its rule and its time. The first days of the story are of the kinds given. */
function lengthsOf(policy: string, kinds: EventKind[] = [], read: Pick<Clock, 'rule' | 'limit'>[] = []): string[] {
  const input = inputOf(pageOf(policy, story))
  const events = input.events.map((event, i): Event => ({ ...event, kind: kinds[i] ?? null }))
  return allowedOf({ ...input, events }, linesOf(input.decision), read as Clock[]).map(
    ({ source, rule, period: { value, unit } }) => `${source} ${rule} ${value} ${unit}`,
  )
}

describe('the lengths of a page', () => {
  it('are those that may bind, and none that measures what was', () => {
    expect(lengthsOf('A place is kept for 8 weeks.')).toEqual(['length page-limit 8 weeks'])
    for (const measured of [
      'The bill was 8 weeks overdue.',
      'There was an 8 weeks’ delay.',
      'The work took 8 weeks.',
      'He waited for 8 weeks.',
      'There was a delay of 8 weeks.',
      'It was dark for nearly all of 8 weeks.',
    ])
      expect([measured, lengthsOf(measured)]).toEqual([measured, []])
  })

  it('are counted in days, weeks or months, and are one', () => {
    expect(lengthsOf('A place is kept for 3 years.')).toEqual([])
    expect(lengthsOf('A place is kept for 8 to 10 weeks.')).toEqual([])
  })

  it('stand where something may be laid down', () => {
    const summary = (heading: string) => {
      const input = inputOf(
        pageOf('It acts.', story).replace('## What I found', `## ${heading}\n9. A place is kept for 8 weeks.\n## What I found`),
      )
      return allowedOf(input, linesOf(input.decision), []).length
    }
    expect(summary('Legal and administrative background')).toBe(1)
    expect(summary('Agreed action')).toBe(0)
  })

  it('are laid down where their sentence says so', () => {
    expect(lengthsOf('A lamp must burn 8 weeks.')).toEqual(['laid down page-limit 8 weeks'])
  })

  it('are so many at most', () => {
    expect(lengthsOf(Array.from({ length: 80 }, (_, i) => `A lamp must burn ${i + 2} weeks.`).join(' '))).toHaveLength(70)
  })

  it('ask for what their own clause says, and run from what stands behind it', () => {
    const of = (policy: string) => {
      const input = inputOf(pageOf(policy, story))
      const [one] = allowedOf(input, linesOf(input.decision), [])
      return [one!.name, ...[one!.asks, one!.from].map(({ about }) => [...about.keys()].join(' '))]
    }
    expect(of('A bell rings, and a lamp is lit within 8 weeks.')).toEqual(['A lamp is lit within 8 weeks', 'lamp lit', ''])
    // Also where what is asked for stands behind it.
    const behind = 'The Council has 8 weeks to light a lamp of a bell'
    expect(of(`${behind}.`)).toEqual([behind.replace('Council', 'council'), 'light lamp bel', 'bel'])
    // What is said in an acknowledgement is not that it must come within the time.
    for (const said of ['The acknowledgement promises that', 'It acknowledged it and agreed that', 'An acknowledgement in which'])
      expect(of(`${said} a lamp is lit within 8 weeks.`)[1]).toBe('lamp lit')
    expect(of('A council must decide a Blue Badge application within 12 weeks.')[0]).toBe('Blue Badge decision')
  })

  it('are told with the longer time that the page allows', () => {
    const policy = 'At stage two of the statutory children’s complaints procedure the Council has 25 working days to reply, extended to 65.'
    expect(lengthsOf(policy)).toEqual(['limit csp-stage2 25 working days', 'limit csp-stage2 65 working days'])
  })

  it('are told where they share the unit of another, for what is said behind it', () => {
    const policy = 'The Council lights a lamp within 8 weeks and rings a bell within 10.'
    const input = inputOf(pageOf(policy, story))
    const found = allowedOf(input, linesOf(input.decision), [])
    expect(found.map(({ source, period: { value, unit }, words }) => [source, value, unit, words!.text])).toEqual([
      ['limit', 8, 'weeks', 'within 8 weeks'],
      ['limit', 10, 'weeks', '10'],
    ])
    expect([...found[1]!.asks.about.keys()]).toEqual(['rings', 'bel'])
    // Also where no limit of the page is read of it.
    expect(lengthsOf('A bell of 8 weeks, and another of 10, is rung.')).toEqual(['length page-limit 8 weeks', 'length page-limit 10 weeks'])
  })

  it('are told once, by the limit where one was read', () => {
    expect(lengthsOf('The Council will light a lamp within 8 weeks.')).toEqual(['limit page-limit 8 weeks'])
  })

  it('are those of the rulebook of which a start or an end is told', () => {
    const without = lengthsOf('It acts.')
    expect(without).toEqual([])
    const ofLaw = 'rulebook csp-stage2 25 working days'
    expect(lengthsOf('It acts.', ['csp-stage2-requested'])).toContain(ofLaw)
    expect(lengthsOf('It acts.', ['csp-stage2-replied'])).toContain(ofLaw)
  })

  it('are told of the rulebook only where the page does not state them', () => {
    const policy =
      'At stage two of the statutory children’s complaints procedure an investigation must be completed within 25 working days.'
    const found = lengthsOf(policy, ['csp-stage2-requested', 'csp-stage2-replied']).filter((one) => one.includes('csp-stage2 '))
    expect(found).toEqual(['limit csp-stage2 25 working days'])
  })

  it('are none that only the page can state', () => {
    expect(lengthsOf('It acts.', ['blue-badge-applied', 'blue-badge-decided'])).toEqual([])
    expect(lengthsOf('It acts.', ['corp-stage2-requested', 'corp-stage2-replied'])).toEqual([])
    // So that these need no look at each limit.
    for (const { id, by, clock } of limits) {
      expect([id, by]).toEqual([id, undefined])
      expect(clock).not.toBe('never')
      if (ownProcedure.test(id)) expect([id, clock]).toEqual([id, 'stated'])
    }
  })

  it('are none that is a day of the year', () => {
    expect(lengthsOf('It acts.', ['ehc-amended-final-issued']).filter((one) => one.includes('ehc-phase'))).toEqual([])
  })

  it('are those of the clocks that the rules read', () => {
    const policy = 'A place is kept for 8 weeks.'
    const read = (rule: string, value: number | string, unit: string) => lengthsOf(policy, [], [{ rule, limit: { value, unit } }]).slice(1)
    const told = lengthsOf(policy, [], [{ rule: 'blue-badge', limit: { value: 12, unit: 'weeks' } }])
    expect(told).toEqual(['rulebook blue-badge 12 weeks', 'length page-limit 8 weeks'])
    expect(read('blue-badge', 8, 'days')).toHaveLength(1)
    expect(read('page-limit', 12, 'weeks')).toEqual([])
    expect(read('ehc-phase-15feb', '02-15', 'date')).toEqual([])
    const stated = 'The Council will light a lamp within 8 weeks.'
    expect(lengthsOf(stated, [], [{ rule: 'blue-badge', limit: { value: 8, unit: 'weeks' } }])).toHaveLength(1)
    expect(lengthsOf(stated, [], [{ rule: 'blue-badge', limit: { value: 8, unit: 'days' } }])).toHaveLength(2)
    expect(lengthsOf(stated, [], [{ rule: 'blue-badge', limit: { value: 12, unit: 'weeks' } }])).toHaveLength(2)
  })
})
