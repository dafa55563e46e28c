import { describe, expect, it } from 'vitest'
import { readView, writeView } from '../../lib/watchlist/address.ts'
import { allOf, anything, countStates, find, type Order, type Wanted } from '../../lib/watchlist/find.ts'
import { howLong } from '../../lib/watchlist/statistics.ts'
import { action, watchedCase } from './support.ts'

const cases = [
  watchedCase('one', {
    bodies: ['Exampleton Council'],
    reference: '24 001 146',
    decisionDate: '2024-01-05',
    changed: 3,
    added: 1,
    tags: ['a'],
    actions: [action('x', { text: 'apologise to Mrs X’s daughter Zoë', due: '2024-06-20' })],
  }),
  watchedCase('two', {
    bodies: ['Anytown Council', 'Anytown NHS Trust'],
    reference: '23 000 002',
    decisionDate: '2024-03-05',
    changed: 2,
    added: 3,
    tags: ['b', 'a'],
    actions: [action('x', { due: '2024-05-01' }), action('y', { mark: { as: 'done', on: '2024-04-01' }, due: '2024-03-01' })],
  }),
  watchedCase('three', { bodies: ['Borough'], reference: null, decisionDate: null, changed: 1, added: 2, notes: 'for the article' }),
]
const ids = (wanted: Partial<Wanted>, by: Order['by'] = 'due', down = false) =>
  find(cases, { ...anything, ...wanted }, { by, down }, '2024-06-14', 14).map((each) => each.id)

describe('finding cases', () => {
  it.each<[string, Partial<Wanted>, string[]]>([
    ['everything', {}, ['two', 'one', 'three']],
    ['a word of an action', { words: 'apologise' }, ['one']],
    ['several words, anywhere', { words: 'exampleton APOLOGISE' }, ['one']],
    ['a straight quote for a curly one', { words: "x's" }, ['one']],
    ['without the accent', { words: 'zoe' }, ['one']],
    ['a reference with or without its spaces', { words: '24001146' }, ['one']],
    ['notes', { words: 'article' }, ['three']],
    ['a word that is nowhere', { words: 'apologise article' }, []],
    ['one of several bodies', { body: 'Anytown NHS Trust' }, ['two']],
    ['overdue', { state: 'overdue' }, ['two']],
    ['due soon', { state: 'due soon' }, ['one']],
    ['done, of which none has nothing left', { state: 'done' }, []],
    ['without actions', { state: 'reading only' }, ['three']],
    ['a tag', { tag: 'a' }, ['two', 'one']],
    ['a tag and a state', { tag: 'a', state: 'due soon' }, ['one']],
  ])('%s', (_name, wanted, found) => {
    expect(ids(wanted)).toEqual(found)
  })

  it.each<[Order['by'], up: string[], down: string[]]>([
    ['due', ['two', 'one', 'three'], ['three', 'one', 'two']],
    ['changed', ['three', 'two', 'one'], ['one', 'two', 'three']],
    ['added', ['one', 'three', 'two'], ['two', 'three', 'one']],
    ['body', ['two', 'three', 'one'], ['one', 'three', 'two']],
    // What has nothing in the column stands last either way.
    ['decided', ['one', 'two', 'three'], ['two', 'one', 'three']],
    ['reference', ['two', 'one', 'three'], ['one', 'two', 'three']],
    ['tags', ['one', 'two', 'three'], ['two', 'one', 'three']],
  ])('in the order %s', (order, up, down) => {
    expect(ids({}, order)).toEqual(up)
    expect(ids({}, order, true)).toEqual(down)
  })

  it('puts what has nothing in the column last, wherever it stood before', () => {
    const many = ['', '2024-01-05', '', '2024-03-05', ''].map((day, at) =>
      watchedCase(`c${at}`, { decisionDate: day || null, changed: at }),
    )
    for (const given of [many, many.toReversed(), [...many.slice(2), ...many.slice(0, 2)]])
      for (const down of [false, true]) {
        const found = find(given, anything, { by: 'decided', down }, '2024-06-14', 14).map((each) => each.decisionDate)
        expect(found).toEqual([...(down ? ['2024-03-05', '2024-01-05'] : ['2024-01-05', '2024-03-05']), null, null, null])
      }
  })

  it('are looked for by what stands in the address, which says the same again', () => {
    const view = {
      wanted: { words: 'pay £100 & more', body: 'A&B Council', state: 'not known' as const, tag: 'x' },
      order: { by: 'decided' as const, down: true },
    }
    expect(readView(writeView(view))).toEqual(view)
    expect(writeView(readView(''))).toBe('')
    expect(readView('?state=nonsense&order=-nothing')).toEqual(readView(''))
  })

  it('counts states and names what can be chosen', () => {
    expect(Object.fromEntries(countStates(cases, '2024-06-14', 14))).toEqual({ 'due soon': 1, overdue: 1, 'reading only': 1 })
    expect(allOf(cases, 'tags')).toEqual(['a', 'b'])
  })
})

describe('how long actions took', () => {
  const done = (id: string, body: string, decided: string, days: string[]) =>
    watchedCase(id, {
      bodies: [body],
      decisionDate: decided,
      actions: days.map((on, index) => action(`a${index}`, { due: '2024-02-01', mark: { as: 'done', on } })),
    })
  const took = [
    done('one', 'A', '2024-01-01', ['2024-01-11', '2024-01-31', '2024-03-01', '2024-03-02']),
    done('two', 'B', '2024-01-01', ['2024-01-11', '2024-01-12']),
    done('three', 'B', '2023-12-01', ['2023-12-02', '2023-11-01']),
  ]

  it('gives the middle value of each group that is large enough, days before the decision left out', () => {
    expect(howLong(took, 'body')).toEqual([
      { name: 'A', actions: 4, cases: 1, median: 45, longest: 61, late: 2, withDeadline: 4 },
      { name: 'B', actions: 3, cases: 2, median: 10, longest: 11, late: 0, withDeadline: 3 },
    ])
    expect(howLong(took, 'year').map(({ name, actions }) => [name, actions])).toEqual([['2024', 6]])
  })

  it('counts lateness from the later day that was agreed, and nothing of what is kept as a reading', () => {
    const marks = ['2024-02-03', '2024-02-20', '2024-03-02'].map((on, index) =>
      action(`a${index}`, { due: '2024-02-01', later: '2024-02-28', mark: { as: 'done', on } }),
    )
    expect(howLong([watchedCase('x', { decisionDate: '2024-01-01', actions: marks })], 'body')).toMatchObject([
      { late: 1, withDeadline: 3 },
    ])
    expect(howLong([watchedCase('x', { tracked: false, decisionDate: '2024-01-01', actions: marks })], 'body')).toEqual([])
  })

  it('says nothing where nothing is known', () => {
    expect(
      howLong([watchedCase('x', { decisionDate: null, actions: [action('a', { mark: { as: 'done', on: '2024-01-01' } })] })], 'body'),
    ).toEqual([])
  })
})
