import { describe, expect, test, vi } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import type { Decision } from '../../lib/page/decision.ts'
import { explain } from '../../scripts/accuracy/explain.ts'
import { overMarkups } from '../../scripts/accuracy/markups.ts'
import { scorePage } from '../../scripts/accuracy/score.ts'
import { figures, Tally } from '../../scripts/accuracy/tally.ts'
import { corpusPages } from '../support/corpus.ts'
import type { Gold } from '../support/corpus.ts'
import { readingOf } from '../support/readings.ts'
import { variants } from '../support/render-page.ts'

const score = (gold: Gold, record: unknown) => {
  const tally = new Tally()
  scorePage({ name: 'page', gold }, record as Parameters<typeof scorePage>[1], tally)
  return { misses: tally.misses, ...figures(tally) } as unknown as Record<string, number> & { misses: string[] }
}
const day = (date: string) => ({ from: date, to: date })

describe('the scorer', () => {
  test('nothing wanted and nothing found is all right', () => {
    expect(score({}, {})).toMatchObject({ 'meta.accuracy': 1, 'dates.f1': 1, 'delays.f1': 1, misses: [] })
  })
  test('metadata: order of lists, case and quotes do not count', () => {
    const meta = { bodies: ['A Council', 'B’s Trust'], decisionDate: null, reference: '99 999 001' }
    expect(score({ meta }, { bodies: ["B's trust", 'A Council'], reference: '99 999 001' })['meta.accuracy']).toBe(1)
    expect(score({ meta }, { bodies: ['A Council'], reference: null }).misses).toHaveLength(2)
  })
  test('dates: wrong days are a miss and a false one, further dates are false ones', () => {
    const gold: Gold = {
      dates: [
        { quote: '5 May 2023', ...day('2023-05-05') },
        { quote: 'June', from: '2023-06-01', to: '2023-06-30' },
      ],
    }
    const found = {
      dates: [
        { text: '5 May 2023', ...day('2023-05-05') },
        { text: 'in June', from: '2022-06-01', to: '2022-06-30' },
        { text: '2019', ...day('2019-01-01') },
      ],
    }
    expect(score(gold, found)).toMatchObject({ 'dates.precision': 1 / 3, 'dates.recall': 0.5 })
  })
  test('dates: each found one serves once, those with the right days first', () => {
    const gold: Gold = {
      dates: [
        { quote: '1', ...day('2023-05-01') },
        { quote: '1 May', ...day('2024-05-01') },
      ],
    }
    const found = {
      dates: [
        { text: '1 May', ...day('2024-05-01') },
        { text: '1', ...day('2023-05-01') },
      ],
    }
    expect(score(gold, found)['dates.f1']).toBe(1)
  })
  test('stated: optional figures count neither way, units in any form', () => {
    const figure = { quote: '', kind: 'total' as const, value: 34, unit: 'working days', limit: null }
    expect(score({ stated: [{ ...figure, optional: true }] }, { stated: [] })['stated.recall']).toBe(1)
    expect(score({ stated: [{ ...figure, optional: true }] }, { stated: [figure] })['stated.precision']).toBe(1)
    expect(score({ stated: [figure] }, { stated: [{ ...figure, unit: 'working_day' }] })['stated.f1']).toBe(1)
    expect(score({ stated: [figure] }, { stated: [{ ...figure, kind: 'excess' }] })['stated.f1']).toBe(0)
  })
  test('delays: rule, ends that overlap, figures within a day', () => {
    const gold = {
      rule: 'lgsco-code-s1',
      start: day('2023-05-05'),
      end: null,
      elapsed: [10, 12] as [number, number],
      late: [3, 4] as [number, number],
      open: true,
    }
    const right = (change: object) => score({ delays: [gold] }, { delays: [{ ...gold, ...change }] })['delays.f1']
    expect(right({})).toBe(1)
    expect(right({ rule: 'page-limit', elapsed: [11, 12] })).toBe(1)
    expect(right({ rule: 'lgsco-code-s2' })).toBe(0)
    expect(right({ open: false })).toBe(0)
    expect(right({ late: [1, 4] })).toBe(0)
    expect(right({ start: null })).toBe(0)
    expect(right({ start: { from: '2023-05-01', to: '2023-05-31' } })).toBe(1)
  })
  test('days: as delays, whatever the limit is called; late: of the clocks that claim a certain breach', () => {
    const gold = {
      rule: 'blue-badge',
      start: day('2023-05-05'),
      end: day('2023-08-05'),
      elapsed: [92, 92] as [number, number],
      late: [8, 8] as [number, number],
    }
    const spare = { ...gold, start: day('2024-05-05'), end: day('2024-08-05'), optional: true }
    const right = { ...gold, open: false, name: 'Blue badge' }
    const inTime = { ...right, end: day('2023-05-09'), elapsed: [4, 4], late: [0, 0] }
    const perhaps = { ...right, late: [0, 8] }
    const wrong = { ...right, end: day('2023-09-05'), elapsed: [123, 123], late: [39, 39] }
    expect(score({ delays: [gold] }, { delays: [{ ...right, rule: 'page-limit' }] })).toMatchObject({
      'delays.f1': 0,
      'days.f1': 1,
      'late.precision': 1,
    })
    expect(score({ delays: [gold] }, { delays: [right, wrong] })).toMatchObject({
      'days.precision': 0.5,
      'days.recall': 1,
      'late.precision': 0.5,
    })
    expect(score({ delays: [gold] }, { delays: [right, inTime, perhaps] })).toMatchObject({ 'days.precision': 1 / 3, 'late.precision': 1 })
    expect(score({ delays: [gold, spare] }, { delays: [right, { ...right, ...spare }] })).toMatchObject({
      'days.f1': 1,
      'late.precision': 1,
    })
    expect(score({}, { delays: [wrong] }).misses).toContain('page late without ground: blue-badge [39,39] Blue badge')
    expect(score({ delays: [gold] }, {})).toMatchObject({ 'days.recall': 0, 'late.precision': 1 })
  })
  test('actions: paired by their words, deadline and sums apart', () => {
    const gold: Gold = {
      actions: [
        { quote: 'pay Mrs X £150', within: null, due: '2024-02-01', amounts: [150] },
        { quote: 'apologise to Mrs X', within: null, due: null },
      ],
    }
    const found = {
      actions: [
        { text: 'apologise to Mrs X in writing', due: null, amounts: [] },
        { text: 'pay Mrs X £150 for distress', due: '2024-03-01', amounts: [150] },
        { text: 'train staff', due: null, amounts: [] },
      ],
    }
    expect(score(gold, found)).toMatchObject({ 'actions.recall': 1, 'actions.precision': 2 / 3, 'actions.due': 0.5, 'actions.amounts': 1 })
  })
})

// That the figures of the corpus are the same in all its markups is what `npm run accuracy` itself fails by.
describe('pages in all the ways of marking them up', () => {
  const page = corpusPages().find(({ name }) => name === '99-100-001')!
  test('a markup that gives the same decision has the same figures, and is not read again', () => {
    const read = vi.fn((decision: Decision) => analyse(decision))
    const { own, marked } = overMarkups([page], read)
    expect([...marked.keys()]).toEqual(variants)
    for (const tally of marked.values()) expect(tally).toEqual(own)
    expect(figures(own)['dates.recall']).toBe(1)
    expect(read).toHaveBeenCalledTimes(1)
  })
  test('one that gives another decision is read for itself, and has its own figures', () => {
    const [date] = page.gold.dates!
    const read = vi.fn((decision: Decision) => analyse(decision))
    const { own, marked } = overMarkups([{ ...page, html: page.html.replaceAll(date!.quote, 'one day') }], read)
    expect(figures(own)['dates.recall']).toBeLessThan(1)
    for (const tally of marked.values()) expect(figures(tally)['dates.recall']).toBe(1)
    expect(read).toHaveBeenCalledTimes(1 + variants.length)
  })
})

test('a reading can be explained', () => {
  for (const page of corpusPages()) {
    const { decision, record } = readingOf(page)
    const text = explain(decision, record)
    expect(text).toContain(page.url)
    expect(text).toMatch(/\ndates: \d+\n/)
    expect(text).not.toMatch(/undefined|\[object/)
  }
})
