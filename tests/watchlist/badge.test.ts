import { describe, expect, it } from 'vitest'
import { badgeOf } from '../../lib/watchlist/badge.ts'
import { dueList } from '../../lib/watchlist/due-list.ts'
import { localDay, untilTomorrow } from '../../lib/watchlist/day.ts'
import { readShard, rowOf, shardOf, shards, writeRows } from '../../lib/watchlist/summary.ts'
import { action, summarise, watchedCase } from './support.ts'
import { roomWarning, writeFailed } from '../../lib/watchlist/room.ts'

const many = (count: number) => [
  summarise(watchedCase('one', { actions: Array.from({ length: count }, (_, index) => action(`a${index}`, { due: '2024-06-13' })) })),
]

describe('the badge', () => {
  it.each([
    [0, '2024-06-14', '', 'Overdue: nothing is overdue'],
    [1, '2024-06-14', '1', 'Overdue: 1 action overdue'],
    [3, '2024-06-14', '3', 'Overdue: 3 actions overdue'],
    [3, '2024-06-13', '', 'Overdue: nothing is overdue'],
    [1_200, '2024-06-14', '999+', 'Overdue: 1200 actions overdue'],
  ])('%i past their day on %s', (count, today, text, title) => {
    expect(badgeOf(many(count), today)).toEqual({ text, title })
  })

  it('is empty without cases', () => {
    expect(badgeOf([], '2024-06-14')).toEqual({ text: '', title: 'Overdue' })
  })
})

describe('what is due', () => {
  it('stands in order, the longest overdue first', () => {
    const index = [
      summarise(watchedCase('b', { actions: [action('x', { due: '2024-07-01' }), action('n')] })),
      summarise(
        watchedCase('a', { actions: [action('y', { due: '2024-01-01' }), action('z', { due: '2024-05-01', later: '2024-08-01' })] }),
      ),
    ]
    expect(dueList(index).map((item) => item.action.id)).toEqual(['y', 'x', 'z'])
  })
})

describe('the index', () => {
  it('reads what it wrote, spreads cases evenly, and trusts nothing else', () => {
    const row = rowOf(
      watchedCase('one', {
        origin: 'own',
        actions: [
          action('a', { due: '2024-06-01' }),
          action('b', { later: '2024-07-01', mark: { as: 'not done', on: '2024-06-01' } }),
          action('c', { mark: { as: 'done', on: null } }),
          action('d', { due: '2019-07-01' }),
        ],
      }),
    )
    expect(readShard(writeRows([row]))).toEqual([
      {
        id: 'one',
        changed: 1,
        actions: 4,
        done: 1,
        own: { reference: '24 000 001', url: 'https://www.lgo.org.uk/decisions/a/b/24-000-001' },
        open: [
          { id: 'a', due: '2024-06-01', later: null, since: '0001-01-01', mark: { as: 'open' } },
          { id: 'b', due: '2024-07-01', later: null, since: '0001-01-01', mark: { as: 'not done', on: null } },
          { id: 'd', due: '2019-07-01', later: null, since: '9999-12-31', mark: { as: 'open' } },
        ],
      },
    ])
    for (const wrong of [
      {},
      [null],
      [{ id: 'one' }],
      [['one', 1, 1, 1, [['a', 'soon']]]],
      [['one', 1, 1, 1, [['a', '2024-06-01', '2024-07-01']]]],
      [['one', 1, 1, 1, [['a', '2024-06-01']]]],
      [['one', 1, 1, 1, [null]]],
      [['one', 1, 1, 1, [], 7]],
    ])
      expect(readShard(JSON.stringify(wrong))).toBeNull()
    // Of an older program, or of none: no text.
    for (const wrong of [[row], [], null, 7, 'broken']) expect(readShard(wrong)).toBeNull()
    const sizes = Array<number>(shards).fill(0)
    for (let index = 0; index < 2_500; index++) sizes[shardOf(`24-${String(index).padStart(3, '0')}-146`)]!++
    expect(Math.max(...sizes)).toBeLessThan(40)
  })
})

describe('today', () => {
  it('is the day where the reader is', () => {
    expect(localDay(new Date(2024, 1, 29, 23, 59, 59))).toBe('2024-02-29')
    expect(localDay(new Date(2024, 2, 1, 0, 0, 0))).toBe('2024-03-01')
    expect(untilTomorrow(new Date(2024, 1, 29, 23, 59, 59))).toBe(1_000)
  })
})

describe('room', () => {
  it('is told of before it runs out', () => {
    expect(roomWarning({ used: 7_000_000, limit: 10_000_000 })).toBeNull()
    expect(roomWarning({ used: 8_500_000, limit: 10_000_000 })).toContain('85 %')
    expect(roomWarning({ used: 8_500_000, limit: null })).toBeNull()
    const unknown = { used: 0, limit: null }
    expect(writeFailed(new Error('QUOTA_BYTES quota exceeded'), unknown)).toContain('is full. Nothing was lost')
    expect(writeFailed('odd', unknown)).toContain('(odd)')
    // Firefox does not always say why.
    const unsaid = new Error('An unexpected error occurred')
    expect(writeFailed(unsaid, { used: 9_500_000, limit: 10_000_000 })).toContain('is full. Nothing was lost')
    for (const room of [
      { used: 8_000_000, limit: 10_000_000 },
      { used: 9_500_000, limit: null },
    ])
      expect(writeFailed(unsaid, room)).toContain('(An unexpected error occurred)')
  })
})
