import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../lib/watchlist/case.ts'
import { pull, push, syncLimits } from '../../lib/watchlist/sync.ts'
import { anyCases } from './arbitrary.ts'
import { action, watchedCase } from './support.ts'

const today = '2024-06-14'
const none: ReadonlyMap<string, number> = new Map()
const map = (cases: Case[]) => new Map(cases.map((each) => [each.id, each]))

/** A browser: what it holds, what it removed and when. */
interface Browser {
  cases: Map<string, Case>
  removed: Map<string, number>
}

/** One browser takes in and gives out, as the background does. */
function step(browser: Browser, area: Record<string, unknown>): void {
  const heard = pull(area, browser.cases, browser.removed, today)
  for (const each of heard.put) browser.cases.set(each.id, each)
  for (const id of heard.remove) browser.cases.delete(id)
  const { set, remove } = push([...browser.cases.values()], browser.removed, area)
  for (const key of remove) delete area[key]
  Object.assign(area, structuredClone(set))
}

const states = (browser: Browser) =>
  [...browser.cases.values()]
    .map((each) =>
      JSON.stringify([each.id, each.actions.map(({ id, due, later, mark }) => JSON.stringify([id, due, later, mark.as, mark])).sort()]),
    )
    .sort()

const here = (...cases: Case[]): Browser => ({ cases: map(cases), removed: new Map() })

describe('two browsers in step', () => {
  it('come to the same states, whatever each of them changed', () => {
    fc.assert(
      fc.property(anyCases, anyCases, (mine, more) => {
        const one = here(...mine)
        // Half of the cases are the same, with other actions.
        const others = more.map((each, index) => (index % 2 && mine[index] ? { ...each, id: mine[index].id } : each))
        const two = here(...others)
        const area = {}
        for (let round = 0; round < 3; round++) {
          step(one, area)
          step(two, area)
        }
        expect(states(one)).toEqual(states(two))
        const before = structuredClone(area)
        step(one, area)
        step(two, area)
        expect(area).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })

  it('take the later change of each action', () => {
    const of = (a: number, b: number) =>
      watchedCase('one', {
        actions: [
          action('a', { mark: { as: 'done', on: a > b ? '2024-01-01' : '2024-02-02' }, changed: a }),
          action('b', { mark: a > b ? { as: 'open' } : { as: 'dropped' }, changed: b }),
        ],
      })
    const one = here(of(20, 10))
    const two = here(of(10, 30))
    const area = {}
    for (const browser of [one, two, one]) step(browser, area)
    for (const browser of [one, two])
      expect(browser.cases.get('one')!.actions.map((each) => each.mark)).toEqual([{ as: 'done', on: '2024-01-01' }, { as: 'dropped' }])
  })

  it('hear from an older program, and do not call overdue what it does not say was watched', () => {
    const item = {
      b: 'Anytown Council',
      r: '24 000 001',
      u: null,
      d: null,
      t: 5,
      a: [
        ['a', '2024-05-01', 'open', null, 5],
        ['b', '2024-05-01', 'later', '2024-06-30', 5],
      ],
    }
    const two = here()
    step(two, { 'case:one': item })
    expect(two.cases.get('one')!.actions).toMatchObject([
      { due: '2024-05-01', later: null, since: today, mark: { as: 'open' } },
      { later: '2024-06-30', mark: { as: 'open' } },
    ])
  })

  it('carry the later day, the day from which it is watched, and that only the reading is kept', () => {
    const area = {}
    const given = { due: '2024-03-30', later: '2024-04-30', since: '2024-01-02', mark: { as: 'done' as const, on: '2024-04-28' } }
    step(
      here(
        watchedCase('one', {
          tracked: false,
          actions: [action('a', given), action('b', { ...given, mark: { as: 'not done', on: '2024-05-05' } })],
        }),
      ),
      area,
    )
    const two = here()
    step(two, area)
    expect(two.cases.get('one')).toMatchObject({
      tracked: false,
      actions: [given, { ...given, mark: { as: 'not done', on: '2024-05-05' } }],
    })
  })

  it('keep texts and notes where they are', () => {
    const one = here(watchedCase('one', { notes: 'mine', actions: [action('a', { text: 'apologise' })] }))
    const area: Record<string, unknown> = {}
    step(one, area)
    expect(JSON.stringify(area)).not.toMatch(/mine|apologise/)
    const two = here()
    step(two, area)
    expect(two.cases.get('one')).toMatchObject({ reference: '24 000 001', notes: '', actions: [{ id: 'a' }] })
    step(one, area)
    expect(one.cases.get('one')).toMatchObject({ notes: 'mine', actions: [{ text: 'apologise' }] })
  })

  it('remove what was removed, unless it was changed since', () => {
    const one = here(watchedCase('a', { changed: 10 }), watchedCase('b', { changed: 10 }))
    const two = here(watchedCase('a', { changed: 10 }), watchedCase('b', { changed: 10 }))
    const area = {}
    step(one, area)
    step(two, area)
    for (const id of ['a', 'b']) {
      one.cases.delete(id)
      one.removed.set(id, 50)
    }
    two.cases.set('b', watchedCase('b', { changed: 60 }))
    step(one, area)
    step(two, area)
    expect([...two.cases.keys()]).toEqual(['b'])
    step(one, area)
    expect([...one.cases.keys()]).toEqual(['b'])
  })

  it('stay within the limits, with what is open and changed last, and say what does not fit', () => {
    const cases = Array.from({ length: 2_500 }, (_, index) =>
      watchedCase(`24-000-${index}`, {
        changed: index,
        actions: [
          action('a', { due: '2024-06-01', mark: index % 2 ? { as: 'open' } : { as: 'done', on: today } }),
          action('b', { due: '2024-06-01', mark: { as: 'done', on: null } }),
        ],
      }),
    )
    const { set, leftOut } = push(cases, none, {})
    const size = Object.entries(set).reduce(
      (sum, [key, item]) => sum + key.length + new TextEncoder().encode(JSON.stringify(item)).length,
      0,
    )
    expect(size).toBeLessThan(syncLimits.all)
    expect(Object.keys(set).length).toBeLessThan(syncLimits.items)
    expect(leftOut).toBe(2_500 - Object.keys(set).length)
    expect(set).toHaveProperty('case:24-000-2499')
    expect(set).not.toHaveProperty('case:24-000-2498')
    const large = watchedCase('large', { actions: Array.from({ length: 100 }, (_, index) => action(`own-${'x'.repeat(90)}${index}`)) })
    expect(push([large], none, {})).toMatchObject({ set: {}, leftOut: 1 })
  })

  it('come to rest also when neither has room for all', () => {
    const of = (start: number) =>
      Array.from({ length: 600 }, (_, index) =>
        watchedCase(`24-000-${start + index}`, { changed: index, actions: [action('a', { due: '2024-06-01' })] }),
      )
    const one = here(...of(0))
    const two = here(...of(400))
    const area = {}
    for (const browser of [one, two, one, two]) step(browser, area)
    const before = structuredClone(area)
    for (const browser of [one, two]) step(browser, area)
    expect(area).toEqual(before)
  })

  it.each([
    ['no item', 7],
    ['nothing', null],
    ['a list', []],
    ['no actions', { b: 'A', r: null, u: null, d: null, t: 1 }],
    ['an address that runs a script', { b: 'A', r: null, u: 'javascript:1', d: null, t: 1, a: [] }],
    ['a broken action', { b: 'A', r: null, u: null, d: null, t: 1, a: [['a', '2024-99-01', 'open', null, 1]] }],
    ['a mark that is none', { b: 'A', r: null, u: null, d: null, t: 1, a: [['a', null, 'constructor', null, 1]] }],
    [
      'too many actions',
      { b: 'A', r: null, u: null, d: null, t: 1, a: Array.from({ length: 101 }, (_, index) => [`a${index}`, null, 'open', null, 1]) },
    ],
  ])('pass over what is no item: %s', (_name, item) => {
    expect(pull({ 'case:one': item, other: item }, map([]), none, today)).toEqual({ put: [], remove: [] })
  })
})
