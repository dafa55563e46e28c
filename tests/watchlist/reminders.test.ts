import { describe, expect, it } from 'vitest'
import { noMemory, readMemory, remind, reminderText } from '../../lib/watchlist/reminders.ts'
import { action, summarise, watchedCase } from './support.ts'

const watched = (due = '2024-06-10') =>
  watchedCase('one', {
    actions: [
      action('a', { due }),
      action('b', { due: '2024-06-20' }),
      action('c', { due: '2024-12-01' }),
      action('d'),
      action('e', { due: '2024-01-01', mark: { as: 'done', on: null } }),
    ],
  })
const index = (due?: string) => [summarise(watched(due))]

describe('reminders', () => {
  it('tell each action once', () => {
    const first = remind(index(), '2024-06-14', 14, noMemory)
    expect(first.items.map(({ action: { id } }) => id)).toEqual(['a', 'b'])
    expect(remind(index(), '2024-06-15', 14, first.memory).items).toEqual([])
  })

  it('tell it once more when it becomes overdue, and when its deadline is moved', () => {
    const { memory } = remind(index(), '2024-06-14', 14, noMemory)
    const later = remind(index(), '2024-06-21', 14, memory)
    expect(later.items.map(({ action: { id } }) => id)).toEqual(['b'])
    expect(remind(index('2024-06-01'), '2024-06-22', 14, later.memory).items.map(({ action: { id } }) => id)).toEqual(['a'])
  })

  it('forget what is done with', () => {
    const { memory } = remind(index(), '2024-06-14', 14, noMemory)
    expect(remind([], '2024-06-15', 14, memory).memory).toEqual(noMemory)
  })

  it('wait until the day that the reader chose, then tell once', () => {
    const { memory } = remind(index(), '2024-06-14', 14, noMemory)
    const snoozed = { ...memory, snoozed: { 'one a': '2024-06-17' } }
    const waiting = remind(index(), '2024-06-16', 14, snoozed)
    expect(waiting.items).toEqual([])
    const again = remind(index(), '2024-06-17', 14, waiting.memory)
    expect(again.items.map(({ action: { id } }) => id)).toEqual(['a'])
    expect(remind(index(), '2024-06-18', 14, again.memory).items).toEqual([])
  })

  it('say nothing of a case that the reader changed today, and tell it tomorrow', () => {
    const changed = [{ ...index()[0]!, changed: new Date(2024, 5, 14, 9).getTime() }]
    const today = remind(changed, '2024-06-14', 14, noMemory)
    expect(today.items).toEqual([])
    expect(remind(changed, '2024-06-15', 14, today.memory).items).toHaveLength(2)
  })

  it('say how many, and name the first', () => {
    const { items } = remind(index(), '2024-06-14', 14, noMemory)
    expect(reminderText(items, new Map([['one', watched()]]), '2024-06-14')).toEqual({
      title: '1 overdue, 1 due soon',
      message: '10 June 2024: Anytown Council: do a\n20 June 2024: Anytown Council: do b',
    })
    expect(reminderText([...items, ...items, ...items], new Map(), '2024-06-14').message.split('\n')).toHaveLength(4)
  })

  it.each([null, 'x', 7, { told: 1 }, { told: {}, snoozed: 3 }])('have no memory of what is none: %j', (value) => {
    expect(readMemory(value)).toEqual(noMemory)
  })
})
