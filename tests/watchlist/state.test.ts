import { describe, expect, it } from 'vitest'
import { actionState, isOverdue } from '../../lib/watchlist/state.ts'
import { stateText } from '../../lib/watchlist/words.ts'
import { action } from './support.ts'
import type { CaseAction } from '../../lib/watchlist/case.ts'

const today = '2024-06-14'

describe('where an action stands', () => {
  it.each<[name: string, given: Partial<CaseAction>, is: string, words: string]>([
    ['the day after its due day', { due: '2024-06-13' }, 'overdue', '1 day overdue'],
    ['long after it', { due: '2024-03-14' }, 'overdue', '3 months overdue'],
    ['on its due day', { due: '2024-06-14' }, 'due soon', 'Due today'],
    ['the day before', { due: '2024-06-15' }, 'due soon', 'Due tomorrow'],
    ['14 days before', { due: '2024-06-28' }, 'due soon', 'Due in 2 weeks'],
    ['15 days before', { due: '2024-06-29' }, 'pending', 'Due in 2 weeks'],
    ['without a due day', {}, 'unknown', 'Due date not known'],
    ['done before its day', { due: '2024-06-13', mark: { as: 'done', on: '2024-06-12' } }, 'done', 'Done on time'],
    ['done on its day', { due: '2024-06-13', mark: { as: 'done', on: '2024-06-13' } }, 'done', 'Done on time'],
    ['done after it', { due: '2024-06-01', mark: { as: 'done', on: '2024-06-13' } }, 'done', 'Done 12 days late'],
    ['done, nobody knows when', { due: '2024-06-01', mark: { as: 'done', on: null } }, 'done', 'Done'],
    ['done without a due day', { mark: { as: 'done', on: '2024-06-13' } }, 'done', 'Done'],
    ['a later date agreed', { due: '2024-05-01', mark: { as: 'later', due: '2024-07-14' } }, 'pending', 'Due in 4 weeks'],
    ['the later date past', { due: '2024-05-01', mark: { as: 'later', due: '2024-06-10' } }, 'overdue', '4 days overdue'],
    ['a date agreed for what had none', { mark: { as: 'later', due: '2024-06-20' } }, 'due soon', 'Due in 6 days'],
    ['no longer expected', { due: '2024-05-01', mark: { as: 'dropped' } }, 'dropped', 'No longer expected'],
  ])('%s', (_name, given, is, words) => {
    const state = actionState(action('a', given), today, 14)
    expect(state.is).toBe(is)
    expect(stateText(state, today)).toBe(words)
    expect(isOverdue(action('a', given), today)).toBe(is === 'overdue')
  })

  it('takes the number of days that the reader set', () => {
    expect(actionState(action('a', { due: '2024-06-20' }), today, 3).is).toBe('pending')
    expect(actionState(action('a', { due: '2024-06-14' }), today, 0).is).toBe('due soon')
  })
})
