import { expect, test } from 'vitest'
import { isSame, merge, type Traits } from '../../lib/actions/merge.ts'
import type { Step } from '../../lib/actions/step.ts'

const traits = (given: Partial<Traits>): Traits => ({
  words: 'review its policy on transport',
  kind: 'policy',
  who: '',
  amounts: [],
  person: undefined,
  meets: false,
  again: false,
  verb: 'review',
  stems: ['polic', 'transport', 'review'],
  ...given,
})

const money = (given: Partial<Traits>) => traits({ kind: 'payment', words: 'pay her £200', amounts: [200], ...given })

test.each<[string, Traits, Traits, boolean]>([
  ['the same words', traits({}), traits({}), true],
  ['one by the Council and by its full name', traits({ who: 'council' }), traits({ who: 'lindale county council' }), true],
  ['one by its full name and by the Council', traits({ who: 'lindale county council' }), traits({ who: 'council' }), true],
  ['one by the Council and by the Trust', traits({ who: 'council' }), traits({ who: 'trust' }), false],
  ['one by nobody and by the Trust', traits({}), traits({ who: 'trust' }), true],
  ['once and every year', traits({}), traits({ again: true }), false],
  ['another verb and half of the words', traits({}), traits({ verb: 'share', stems: ['polic', 'transport', 'staff', 'share'] }), false],
  ['another verb and all of the words', traits({}), traits({ verb: 'share', stems: ['polic', 'transport', 'review', 'share'] }), true],
  ['two sums', money({}), money({ amounts: [300] }), false],
  ['a sum and the sums that it is among', money({}), money({ amounts: [200, 300] }), true],
  ['sums for two people', money({ person: 'Mr B' }), money({ person: 'Ms C' }), false],
  ['two sums for one person', money({ person: 'Mr B' }), money({ person: 'Mr B' }), true],
  ['a sum and a meeting about it', money({}), money({ meets: true }), false],
  ['a sum, for a person and for nobody named', money({ person: 'Mr B' }), money({}), true],
  ['a sum and “a payment”', money({}), money({ amounts: [], words: 'make a payment' }), true],
  ['a sum and “the arrears”', money({}), money({ amounts: [], words: 'pay arrears' }), false],
])('%s', (_what, one, other, same) => {
  expect(isSame(one, other)).toBe(same)
  expect(isSame(other, one)).toBe(same)
})

const text = 'apologise to Mrs B. apologise to Mrs B.'
const step = (group: number, given: Partial<Step> = {}): Step => ({
  start: group ? 20 : 0,
  end: group ? 38 : 18,
  sums: '',
  block: {} as Step['block'],
  deadline: null,
  loose: null,
  who: null,
  group,
  listed: false,
  done: false,
  ...given,
})
const deadline = { start: 0, end: 0 } as Step['deadline']

test.each<[string, Step, Step, Partial<Step>]>([
  ['has the deadline of the second time', step(0), step(1, { deadline }), { deadline }],
  ['keeps the deadline of the first time', step(0, { deadline }), step(1), { deadline }],
  ['keeps that it is to be done soon', step(0, { loose: deadline }), step(1, { deadline }), { deadline: null, loose: deadline }],
  ['is done where it is done the second time', step(0), step(1, { done: true }), { done: true }],
  ['stays done', step(0, { done: true }), step(1, { deadline }), { done: true, deadline: null }],
])('a step that is said twice %s', (_what, first, second, wanted) => {
  expect(merge([first, second], text)).toMatchObject([wanted])
})

test('steps of one list are never the same', () => {
  expect(merge([step(0), step(0, { start: 20, end: 38 })], text)).toHaveLength(2)
})
