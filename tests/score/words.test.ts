import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { fieldOf } from '../../lib/score/candidates.ts'
import type { Field } from '../../lib/score/candidates.ts'
import { bindsBy, dealt, numbersOfDay, numbersOfLimit, placeOf, pullOf, unpackPulls } from '../../lib/score/words.ts'
import { learnPulls, pairsOf } from '../../scripts/train/pulls.ts'
import type { GoldDelay } from '../support/corpus.ts'
import { decisionFromText } from '../support/decision.ts'

function fieldFor(text: string): Field {
  const decision = decisionFromText(text)
  const { dates, durations, timeline, pageLimits = [], earlier, stated } = analyse(decision, undefined, 'both', null)
  const mentions = [...dates, ...durations].sort((a, b) => a.start - b.start)
  return fieldOf({ decision, mentions, events: timeline, pageLimits, earlier, stated })
}

const things = ['wall', 'hedge', 'lamp', 'drain', 'fence', 'bench', 'gate', 'bin']
/** A page on which an inspection ends what a report begins, and a payment ends nothing. */
const page = (thing: string, n: number) => `# Ambleford Council (99 001 00${n})
Decision : Upheld
Decision date : 20 Jan 2025
## What I found
### The Council’s policy
1. The Council will inspect a ${thing} within ${n + 5} working days of a report.
### What happened
2. Mr P reported the ${thing} on ${n + 1} May 2024. He paid a bill on ${n + 9} May 2024.
3. An officer inspected the ${thing} on ${n + 1} July 2024.
`
const goldOf = (n: number): GoldDelay =>
  ({
    rule: 'page-limit',
    limit: { value: n + 5, unit: 'working days' },
    start: { from: `2024-05-0${n + 1}`, to: `2024-05-0${n + 1}` },
    end: { from: `2024-07-0${n + 1}`, to: `2024-07-0${n + 1}` },
  }) as unknown as GoldDelay

const lessons = things.map((thing, n) => pairsOf(fieldFor(page(thing, n)), [goldOf(n)]))

describe('what words pull', () => {
  const packed = learnPulls(lessons)
  const pulls = unpackPulls(packed)
  const field = fieldFor(page('signpost', 4))
  const limit = field.allowed.find(({ period }) => period.value === 9)!
  const spot = (from: string) => field.days.find(({ span }) => span.from === from)!.spots[0]!

  it('is the same for the same pages', () => {
    expect(learnPulls(lessons)).toEqual(packed)
  })

  it('draws a day towards what it is by words met elsewhere', () => {
    const [report, bill, visit] = ['2024-05-05', '2024-05-13', '2024-07-05'].map(spot)
    expect(pullOf(pulls, 'start', limit, report!)).toBeGreaterThan(pullOf(pulls, 'start', limit, bill!))
    expect(pullOf(pulls, 'start', limit, report!)).toBeGreaterThan(pullOf(pulls, 'start', limit, visit!))
    expect(pullOf(pulls, 'end', limit, visit!)).toBeGreaterThan(pullOf(pulls, 'end', limit, bill!))
    expect(pullOf(pulls, 'end', limit, visit!)).toBeGreaterThan(pullOf(pulls, 'end', limit, report!))
  })

  it('draws a length towards binding by the words around it', () => {
    expect(bindsBy(pulls, limit)).toBeGreaterThan(0)
  })

  it('deals every pair to a place that there is', () => {
    for (const side of ['start', 'end'] as const)
      for (const one of numbersOfLimit(limit, side))
        for (const other of numbersOfDay(spot('2024-05-05'))) {
          const place = placeOf(one, other)
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThan(dealt)
        }
  })

  it('looks at no more words than it has room for, however long the sentence', () => {
    const long = fieldFor(page(`wall ${'beside another old wall of brick and flint '.repeat(40)}`, 2))
    for (const { spots } of long.days) for (const one of spots) expect(numbersOfDay(one).length).toBeLessThanOrEqual(40)
  })

  it('is nothing where nothing was learnt', () => {
    const nothing = { gaps: '', steps: '' }
    const none = unpackPulls({ step: 1, start: nothing, end: nothing })
    expect(pullOf(none, 'start', limit, spot('2024-05-05'))).toBe(0)
  })
})
