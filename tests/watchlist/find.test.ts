import { describe, expect, it } from 'vitest'
import { allOf, anything, countStates, find, type Order, type Wanted } from '../../lib/watchlist/find.ts'
import { howLong } from '../../lib/watchlist/statistics.ts'
import { action, watchedCase } from './support.ts'

const cases = [
  watchedCase('one', { bodies: ['Exampleton Council'], reference: '24 001 146', decisionDate: '2024-01-05', changed: 3, added: 1, tags: ['a'], actions: [
    action('x', { text: 'apologise to Mrs X’s daughter Zoë', due: '2024-06-20' }),
  ] }),
  watchedCase('two', { bodies: ['Anytown Council', 'Anytown NHS Trust'], reference: '23 000 002', decisionDate: '2024-03-05', changed: 2, added: 3, tags: ['b', 'a'], actions: [
    action('x', { due: '2024-05-01' }), action('y', { mark: { as: 'done', on: '2024-04-01' }, due: '2024-03-01' }),
  ] }),
  watchedCase('three', { bodies: ['Borough'], reference: null, decisionDate: null, changed: 1, added: 2, notes: 'for the article' }),
]
const ids = (wanted: Partial<Wanted>, order: Order = 'due') => find(cases, { ...anything, ...wanted }, order, '2024-06-14', 14).map((each) => each.id)

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
    ['done', { state: 'done' }, ['two']],
    ['without actions', { state: 'no actions' }, ['three']],
    ['a tag', { tag: 'a' }, ['two', 'one']],
    ['a tag and a state', { tag: 'a', state: 'due soon' }, ['one']],
  ])('%s', (_name, wanted, found) => {
    expect(ids(wanted)).toEqual(found)
  })

  it.each<[Order, string[]]>([
    ['due', ['two', 'one', 'three']], ['changed', ['one', 'two', 'three']], ['added', ['two', 'three', 'one']],
    ['decided', ['two', 'one', 'three']], ['body', ['two', 'three', 'one']],
  ])('in the order %s', (order, found) => {
    expect(ids({}, order)).toEqual(found)
  })

  it('counts states and names what can be chosen', () => {
    expect(Object.fromEntries(countStates(cases, '2024-06-14', 14))).toEqual({ 'due soon': 1, overdue: 1, done: 1, 'no actions': 1 })
    expect(allOf(cases, 'tags')).toEqual(['a', 'b'])
  })
})

describe('how long actions took', () => {
  const done = (id: string, body: string, decided: string, days: string[]) => watchedCase(id, { bodies: [body], decisionDate: decided, actions:
    days.map((on, index) => action(`a${index}`, { due: '2024-02-01', mark: { as: 'done', on } })) })
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

  it('says nothing where nothing is known', () => {
    expect(howLong([watchedCase('x', { decisionDate: null, actions: [action('a', { mark: { as: 'done', on: '2024-01-01' } })] })], 'body')).toEqual([])
  })
})
