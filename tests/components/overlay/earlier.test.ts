import { expect, test } from 'vitest'
import { marksFromEarlier } from '../../../components/overlay/earlier.ts'
import type { EarlierDecision } from '../../../lib/record.ts'
import type { Case, CaseAction } from '../../../lib/watchlist/case.ts'

const words = { start: 0, end: 1, text: 'x', block: 'b0', paragraph: 1 }
const action = (id: string, text: string, due: string | null, mark: CaseAction['mark'] = { as: 'open' }) => ({ id, text, due, mark }) as CaseAction
const watched = (...actions: CaseAction[]) => ({ id: '99-999-001', reference: '99 999 001', actions }) as Case
const earlier = (...steps: Partial<EarlierDecision['steps'][number]>[]): EarlierDecision[] => [{
  reference: '99 999 001', date: null, words,
  steps: steps.map((step) => ({ text: '', words, within: null, due: null, done: null, outcome: 'done', ...step })),
}]
const day = (text: string) => ({ from: text, to: text, words })

test('a step marks the action that shares most of its words', () => {
  const of = watched(action('a0', 'apologise to Mrs X', '2024-07-14'), action('a1', 'review its record keeping policies and train staff', '2024-09-14'))
  expect(marksFromEarlier(of, earlier({ text: 'review its record keeping policies', due: day('2024-09-14'), done: day('2024-11-21') })))
    .toEqual([{ case: '99-999-001', action: 'a1', mark: { as: 'done', on: '2024-11-21' } }])
})

test('one step and one action belong together, whatever their words', () => {
  expect(marksFromEarlier(watched(action('a0', 'apologise', null)), earlier({ text: 'the service improvement', done: day('2024-11-21') })))
    .toMatchObject([{ action: 'a0', mark: { on: '2024-11-21' } }])
})

test.each([
  ['the step was not done', watched(action('a0', 'apologise', null)), earlier({ outcome: 'not done' })],
  ['it is another case', { ...watched(action('a0', 'apologise', null)), reference: '99 999 002' }, earlier({ done: day('2024-11-21') })],
  ['the reader has marked it already', watched(action('a0', 'apologise', null, { as: 'done', on: null })), earlier({ done: day('2024-11-21') })],
  ['two actions, and words of neither', watched(action('a0', 'apologise', null), action('a1', 'pay £100', null)), earlier({ text: 'service improvement', done: day('2024-11-21') })],
])('nothing is marked when %s', (_why, of, told) => expect(marksFromEarlier(of, told)).toEqual([]))
