import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import { candidatesOf } from '../../lib/score/candidates.ts'
import { byWhatWasLearnt } from '../../lib/score/learnt.ts'
import { byLikeness } from '../../lib/score/by-likeness.ts'
import { secondOpinion } from '../../lib/score/opinion.ts'
import { modelOf, rowsOf } from '../../lib/score/score.ts'
import type { Model } from '../../lib/score/score.ts'
import { weights, width } from '../../lib/score/weights.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { decisionFromText } from '../support/decision.ts'
import { fieldFor, model } from '../support/learnt.ts'

const page = `# Ambleford Council (99 001 001)
Decision : Upheld
Decision date : 20 Jan 2025
## The Ombudsman's final decision:
Summary: Mr P complains of delay. The Council was at fault.
## What I found
### The Council’s policy
1. The Council’s policy says it will inspect a reported wall within 10 working days of the report.
2. A council must decide a Blue Badge application within 12 weeks.
### What happened
3. Mr P reported the leaning wall on 3 June 2024. A surveyor inspected the wall on 8 July 2024.
4. He applied for a Blue Badge on 1 May 2024. The Council refused the application on 2 September 2024.
5. The Council has apologised. ${'It has told its officers how such things are to be told apart in what it sends out. '.repeat(14)}
`
const record = (given: Model | null, text = page): DecisionRecord =>
  analyse(decisionFromText(text), undefined, 'both', given && ((input, read) => secondOpinion(input, read, given)))
const days = (of: DecisionRecord) => of.delays.map(({ start, end, late }) => [start?.from, end?.from, ...late])
const badge = ['2024-05-01', '2024-09-02']

describe('a second opinion', () => {
  it('leaves what the rules read and it finds likely, and adds nothing that it is not sure of', () => {
    expect(days(record(model(1.5)))).toEqual(days(record(null)))
    expect(record(model(1.5)).delays.map(({ chance }) => chance)).toContain(0.82)
  })

  it('adds what it is sure of, and never two that exclude each other', () => {
    const found = record(model(4)).delays
    expect(found.length).toBeGreaterThan(record(null).delays.length)
    const taken = new Set<string>()
    for (const { start, end, limit } of found) {
      if (!start || !end) continue
      for (const key of [
        `${start.from} ${limit.value} ${limit.unit}`,
        `${limit.value} ${limit.unit} ${end.from}`,
        `${start.from} ${end.from}`,
      ]) {
        expect(taken).not.toContain(key)
        taken.add(key)
      }
    }
  })

  it('tells of what it adds the words, the limit and what it is called', () => {
    const before = new Set(days(record(null)).map(String))
    const added = record(model(4)).delays.filter(({ start, end, late }) => !before.has(String([start?.from, end?.from, ...late])))
    expect(added.length).toBeGreaterThan(0)
    for (const { name, start, end, limit, limitWords, chance, notes } of added) {
      expect(name).not.toBe('')
      expect(notes).toContain(byLikeness)
      expect(chance).toBe(0.98)
      expect(limitWords!.text).toContain(String(limit.value))
      for (const side of [start, end]) expect(side!.words!.text).toMatch(/\d/)
    }
  })

  it('says no longer of what it adds why it could not be checked', () => {
    const added = record(model(4)).delays.filter(({ notes }) => notes.includes(byLikeness))
    const why = ({ rule, name }: { rule: string; name: string }) => ({ rule, reason: `${name}: no date is given for its start` })
    const others = [why({ rule: 'page-limit', name: 'Something else' }), why({ rule: 'csp-stage2', name: 'Stage two response' })]
    const { dropped } = analyse(decisionFromText(page), undefined, 'both', (input, read) =>
      secondOpinion(input, { ...read, dropped: [...added.map(why), ...others] }, model(4)),
    )
    expect(added.length).toBeGreaterThan(0)
    for (const one of added) expect(dropped).not.toContainEqual(why(one))
    expect(dropped).toEqual(expect.arrayContaining(others))
  })

  it('holds nothing against a length that speaks of neither of its days, however sure it is', () => {
    const told = (length: string) => page.replace('decide a Blue Badge application within 12 weeks', length)
    const nine = (text: string) => record(model(4), text).delays.filter(({ limit }) => limit.value === 9)
    expect(nine(told('keep the lanterns of a lido dark for 9 weeks'))).toEqual([])
    expect(nine(told('refuse or grant an application within 9 weeks'))).not.toEqual([])
  })

  it('takes an acknowledgement for what was due only where one was', () => {
    const told = (due: string) =>
      page
        .replace('inspect a reported wall within 10 working days', `${due} within 10 working days`)
        .replace('A surveyor inspected the wall', 'Its officer acknowledged the report')
    const ends = (due: string) => record(model(4), told(due)).delays.flatMap(({ end, limit }) => (limit.value === 10 ? [end?.from] : []))
    expect(ends('acknowledge a report of a wall')).toContain('2024-07-08')
    expect(ends('answer a report of a wall')).not.toContain('2024-07-08')
  })

  it('says nothing of a text that is no whole decision', () => {
    const short = page.replace(/^5\. .*$/m, '5. The Council has apologised.')
    expect(record(model(4), short)).toEqual(record(null, short))
    expect(record(model(-6), short)).toEqual(record(null, short))
  })

  it('reads on a page what the rules do not, by what was learnt', () => {
    const told = `# Ambleford Council (99 001 003)
Decision : Upheld
Decision date : 20 Jan 2025
## What I found
### The Council’s policy
1. A ranger goes to see a tree that was called unsafe inside ten working days of the call.
### What happened
2. Mrs K’s call about the lime tree was taken on 3 June 2024. The ranger saw it on 8 July 2024. That was late, and it was fault.
`
    const read = (second: Parameters<typeof analyse>[3]) =>
      analyse(decisionFromText(told), undefined, 'both', second).delays.map(({ start, end }) => [start?.from, end?.from])
    expect(read(byWhatWasLearnt).length).toBeGreaterThanOrEqual(read(null).length)
  })

  it('drops what it finds most unlikely, and says so', () => {
    const before = record(null)
    expect(days(before).some(([start, end]) => start === badge[0] && end === badge[1])).toBe(true)
    const after = record(model(-6))
    expect(days(after).some(([start, end]) => start === badge[0] && end === badge[1])).toBe(false)
    expect(after.dropped.map(({ reason }) => reason).join()).toContain('how the decision tells it')
  })

  it('numbers the clocks that are left', () => {
    const { delays } = record(model(-1))
    expect(delays.map(({ id }) => id)).toEqual(delays.map((_, i) => `c${i}`))
  })

  it('has nothing to say of a page without days or lengths', () => {
    const bare = page.replace(/\d+ (?:May|June|July|September) 2024/g, 'one day')
    expect(record(model(-6), bare)).toEqual(record(null, bare))
  })
})

describe('what the scorer is told', () => {
  it('is as much as it learnt from', () => {
    const { rows } = atOnce(rowsOf(fieldFor(page)))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toHaveLength(width)
      for (const value of row) expect(Number.isFinite(value)).toBe(true)
    }
    expect(weights.second.bars.length).toBeGreaterThan(width)
  })

  it('counts what words pull only where it is known', () => {
    const known = atOnce(rowsOf(fieldFor(page, { pulls: modelOf(weights).pulls })))
    const unknown = atOnce(rowsOf(fieldFor(page)))
    expect(known.rows[0]).toHaveLength(unknown.rows[0]!.length)
    expect(known.rows.map((row) => [...row])).not.toEqual(unknown.rows.map((row) => [...row]))
  })

  it('holds the right candidates, with and without what events are called', () => {
    for (const kinds of [true, false]) {
      const found = atOnce(candidatesOf(fieldFor(page, { kinds }))).map(({ start, end, view }) => [
        start.day.span.from,
        end.day.span.from,
        view.allowed.period.value,
      ])
      expect(found).toContainEqual(['2024-06-03', '2024-07-08', 10])
      expect(found).toContainEqual([...badge, 12])
    }
  })

  it('grows no faster than the page', () => {
    const told = (n: number) =>
      Array.from({ length: n }, (_, i) => {
        const [day, year] = [(i % 27) + 1, 1990 + Math.floor(i / 27)]
        return `${i + 10}. Mrs Q asked for a copy of file ${i} on ${day} March ${year}. It sent a copy on ${day} April ${year}.`
      }).join('\n')
    const candidates = (n: number) => atOnce(candidatesOf(fieldFor(page + told(n)))).length
    expect(candidates(160)).toBeLessThanOrEqual(1.2 * candidates(80))
  })
})
