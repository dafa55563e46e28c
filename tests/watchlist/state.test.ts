import { describe, expect, it } from 'vitest'
import type { CaseAction } from '../../lib/watchlist/case.ts'
import { byDay, standing } from '../../lib/watchlist/standing.ts'
import { actionState, isOverdue, statesOf } from '../../lib/watchlist/state.ts'
import { dayWords, stateName, stateText } from '../../lib/watchlist/words.ts'
import { action, watchedCase } from './support.ts'

const today = '2024-06-14'

describe('where an action stands', () => {
  it.each<[name: string, given: Partial<CaseAction>, is: string, words: string]>([
    ['the day after its last day', { due: '2024-06-13' }, 'overdue', '1 day late'],
    ['long after it', { due: '2024-03-14' }, 'overdue', '3 months late'],
    ['on its last day', { due: '2024-06-14' }, 'due soon', 'today'],
    ['the day before', { due: '2024-06-15' }, 'due soon', 'tomorrow'],
    ['14 days before', { due: '2024-06-28' }, 'due soon', 'in 2 weeks'],
    ['15 days before', { due: '2024-06-29' }, 'later', 'in 2 weeks'],
    ['without a last day', {}, 'not known', 'day not known'],
    ['without one, and not done', { mark: { as: 'not done', on: '2024-06-01' } }, 'not known', 'day not known'],
    ['past before it was put on the list', { due: '2022-05-01', since: '2024-06-01' }, 'not known', 'not known whether done'],
    ['past on the day before', { due: '2024-05-31', since: '2024-06-01' }, 'not known', 'not known whether done'],
    ['past on the day on which it was put there', { due: '2024-06-01', since: '2024-06-01' }, 'overdue', '13 days late'],
    [
      'past before, and the reader says that it is not done',
      { due: '2022-05-01', since: '2024-06-01', mark: { as: 'not done', on: today } },
      'overdue',
      '2 years late',
    ],
    ['not done, and its day to come', { due: '2024-06-20', mark: { as: 'not done', on: today } }, 'due soon', 'in 6 days'],
    ['done before its day', { due: '2024-06-13', mark: { as: 'done', on: '2024-06-12' } }, 'done', 'done in time'],
    ['done on its day', { due: '2024-06-13', mark: { as: 'done', on: '2024-06-13' } }, 'done', 'done in time'],
    ['done after it', { due: '2024-06-01', mark: { as: 'done', on: '2024-06-13' } }, 'done', 'done 12 days late'],
    ['done, nobody knows when', { due: '2024-06-01', mark: { as: 'done', on: null } }, 'done', 'done'],
    ['done without a last day', { mark: { as: 'done', on: '2024-06-13' } }, 'done', 'done'],
    [
      'done by the later day that was agreed',
      { due: '2024-03-30', later: '2024-04-30', mark: { as: 'done', on: '2024-04-28' } },
      'done',
      'done in time',
    ],
    ['done after that day', { due: '2024-03-30', later: '2024-04-30', mark: { as: 'done', on: '2024-05-03' } }, 'done', 'done 3 days late'],
    ['a later day agreed', { due: '2024-05-01', later: '2024-07-14' }, 'later', 'in 4 weeks'],
    ['the later day past', { due: '2024-05-01', later: '2024-06-10' }, 'overdue', '4 days late'],
    [
      'the later day past before it was put on the list',
      { due: '2022-03-30', later: '2022-05-01', since: '2024-06-01' },
      'not known',
      'not known whether done',
    ],
    [
      'a later day to come for what was past when it was put there',
      { due: '2022-03-30', later: '2024-07-30', since: '2024-06-01' },
      'later',
      'in 6 weeks',
    ],
    ['a day agreed for what had none', { later: '2024-06-20' }, 'due soon', 'in 6 days'],
    ['no longer expected', { due: '2024-05-01', mark: { as: 'dropped' } }, 'dropped', 'no longer expected'],
  ])('%s', (_name, given, is, words) => {
    const state = actionState(action('a', given), today, 14)
    expect(state.is).toBe(is)
    expect(stateText(state, today)).toBe(words)
    expect(isOverdue(action('a', given), today)).toBe(is === 'overdue')
  })

  it('takes the number of days that the reader set', () => {
    expect(actionState(action('a', { due: '2024-06-20' }), today, 3).is).toBe('later')
    expect(actionState(action('a', { due: '2024-06-14' }), today, 0).is).toBe('due soon')
    expect([0, 1, 14].map((days) => stateName('due soon', days))).toEqual(['Due today', 'Due in 1 day', 'Due in 14 days'])
  })

  it('keeps both days in words', () => {
    const given = { due: '2024-03-30', later: '2024-04-30' }
    expect(dayWords(action('a', given))).toBe('30 April 2024, agreed in place of 30 March 2024')
    expect(dayWords(action('a', { ...given, mark: { as: 'done', on: '2024-04-28' } }))).toBe(
      'done 28 April 2024; last day 30 April 2024, agreed in place of 30 March 2024',
    )
  })
})

describe('where a case stands', () => {
  const old = action('old', { due: '2022-05-01', since: '2024-06-01' })
  const older = action('older', { due: '2021-05-01', since: '2024-06-01' })
  const done = action('done', { mark: { as: 'done', on: null } })
  it.each([
    [
      'one that became overdue while it was watched comes first',
      { actions: [old, action('a', { due: '2024-06-10' }), action('b', { due: '2024-06-02' })] },
      { state: 'overdue', due: '2024-06-02', count: 2 },
    ],
    ['what is not known, by its last day', { actions: [old, older, done] }, { state: 'not known', due: '2022-05-01', count: 2 }],
    [
      'what is not known before what comes later',
      { actions: [old, action('a', { due: '2025-06-10' })] },
      { state: 'not known', due: '2022-05-01', count: 1 },
    ],
    ['nothing left', { actions: [done, action('x', { mark: { as: 'dropped' } })] }, { state: 'done', due: null, count: 0 }],
    [
      'kept as a reading',
      { tracked: false, actions: [action('a', { due: '2024-06-10' })] },
      { state: 'reading only', due: null, count: 0 },
    ],
    ['without actions', { actions: [] }, { state: 'reading only', due: null, count: 0 }],
  ] as const)('%s', (_name, given, stands) => {
    expect(standing(watchedCase('one', { ...given, actions: [...given.actions] }), today, 14)).toEqual(stands)
  })

  it('is found under each state of its actions', () => {
    const both = watchedCase('one', { actions: [old, action('a', { due: '2024-06-10' }), done] })
    expect([...statesOf(both, today, 14)].sort()).toEqual(['not known', 'overdue'])
    expect(byDay(both.actions).map(({ id }) => id)).toEqual(['old', 'a', 'done'])
  })
})
