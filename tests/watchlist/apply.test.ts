import { describe, expect, it } from 'vitest'
import { about, apply, type After, type Before, type CaseChange } from '../../lib/watchlist/apply.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { recount } from '../../lib/watchlist/recount.ts'
import { action, watchedCase } from './support.ts'

const before = (...cases: Case[]): Before => ({ cases: new Map(cases.map((each) => [each.id, each])), bin: new Map() })

/** What is stored after a change and what it took. */
function after(stored: Before, { put, remove }: After): Before {
  const cases = new Map(stored.cases)
  const bin = new Map(stored.bin)
  for (const id of remove) {
    bin.set(id, cases.get(id)!)
    cases.delete(id)
  }
  for (const each of put) {
    bin.delete(each.id)
    cases.set(each.id, each)
  }
  return { cases, bin }
}

const listed: CaseChange = {
  do: 'watch',
  record: {
    url: 'https://www.lgo.org.uk/decisions/education/other/24-000-007',
    title: 'Fellbeck Council (24 000 007)',
    reference: '24 000 007',
    bodies: ['Fellbeck Council'],
    category: null,
    subcategory: 'Other',
    outcome: 'Upheld',
    decisionDate: '2025-03-05',
    headline: null,
    delays: [],
    actions: [],
  },
  decisionDate: null,
  readOn: '2026-06-01',
  unopened: true,
}

describe('a decision that is watched from a list', () => {
  it('is not opened yet; what a reading knew of it is not lost; a removed one has its marks back', () => {
    const made = apply(listed, before(), 5, false)
    expect(made.put).toMatchObject([{ id: '24-000-007', result: 'Not opened yet', actions: [], tracked: true }])
    expect(made.undo).toEqual({ do: 'remove', cases: ['24-000-007'] })
    const read = watchedCase('24-000-007', { actions: [action('a')], notes: 'mine', result: 'In time' })
    expect(apply(listed, before(read), 5, false).put).toMatchObject([{ notes: 'mine', result: 'In time', actions: [{ id: 'a' }] }])
    const removed: Before = { cases: new Map(), bin: new Map([[read.id, read]]) }
    expect(apply(listed, removed, 5, false).put).toMatchObject([{ notes: 'mine', actions: [{ id: 'a', since: '2026-06-01' }] }])
    // Opened, it takes the reading.
    const filled = apply({ ...listed, unopened: false }, before(made.put[0]!), 6, false)
    expect(filled.put[0]!.result).not.toBe('Not opened yet')
  })
})

const plain = (stored: Before) =>
  [...stored.cases.values()].map((each) => ({ ...each, changed: 0, actions: each.actions.map((a) => ({ ...a, changed: 0 })) }))

const two = before(
  watchedCase('one', { actions: [action('a', { due: '2024-04-11' }), action('b')], tags: ['x'], notes: 'old' }),
  watchedCase('two', { actions: [action('a')] }),
)

const changes: [string, CaseChange][] = [
  ['done', { do: 'mark', marks: [{ case: 'one', action: 'a', mark: { as: 'done', on: '2024-04-10' } }] }],
  ['a later date', { do: 'mark', marks: [{ case: 'one', action: 'b', mark: { as: 'open' }, later: '2024-09-01' }] }],
  ['not done', { do: 'mark', marks: [{ case: 'one', action: 'a', mark: { as: 'not done', on: '2024-05-01' } }] }],
  ['kept as a reading only', { do: 'edit', edits: [{ case: 'one', set: { tracked: false } }] }],
  [
    'many at once',
    {
      do: 'mark',
      marks: [
        { case: 'one', action: 'a', mark: { as: 'dropped' } },
        { case: 'two', action: 'a', mark: { as: 'done', on: null } },
        { case: 'one', action: 'a', mark: { as: 'done', on: null } },
      ],
    },
  ],
  [
    'notes and tags',
    {
      do: 'edit',
      edits: [
        { case: 'one', set: { notes: 'new', addTags: ['y', 'x'] } },
        { case: 'two', set: { dropTags: ['x'], decisionDate: '2024-05-01' } },
      ],
    },
  ],
  ['a new action', { do: 'action', case: 'two', id: 'z', action: action('z', { text: 'own' }), index: 1 }],
  ['an action in another wording', { do: 'action', case: 'one', id: 'a', action: action('a', { text: 'own' }) }],
  ['an action removed', { do: 'action', case: 'one', id: 'a', action: null }],
  ['cases removed', { do: 'remove', cases: ['one', 'two'] }],
  ['a case entered', { do: 'put', case: watchedCase('three') }],
  ['a case replaced', { do: 'put', case: watchedCase('two', { notes: 'mine' }) }],
]

describe('changes of cases', () => {
  it.each(changes)('%s: the undo takes it back', (_name, change) => {
    const made = apply(change, two, 1_000, false)
    const changed = after(two, made)
    expect(plain(changed)).not.toEqual(plain(two))
    expect(made.undo).not.toBeNull()
    const back = after(changed, apply(made.undo as CaseChange, changed, 2_000, false))
    expect(plain(back).sort((a, b) => a.id.localeCompare(b.id))).toEqual(plain(two))
  })

  it.each(changes)('%s: sent again, it changes nothing more', (_name, change) => {
    const once = after(two, apply(change, two, 1_000, false))
    const twice = after(once, apply(change, once, 1_000, true))
    expect(plain(twice)).toEqual(plain(once))
  })

  it.each(changes)('%s: names every case that it touches', (_name, change) => {
    const made = apply(change, two, 1_000, false)
    const ids = [...made.put.map((each) => each.id), ...made.remove]
    expect(about(change)).toEqual(expect.arrayContaining(ids))
  })

  it('does not undo a later change of an action when an earlier one is sent again', () => {
    const first = { do: 'mark', marks: [{ case: 'one', action: 'a', mark: { as: 'dropped' } }] } as const
    const later = { do: 'mark', marks: [{ case: 'one', action: 'a', mark: { as: 'done', on: '2024-04-10' } }] } as const
    const stored = after(two, apply(later as never, two, 2_000, false))
    expect(apply(first as never, stored, 1_000, true).put).toEqual([])
  })

  it('takes a change that was just made also when the clock was put back', () => {
    const stored = after(two, apply({ do: 'mark', marks: [{ case: 'one', action: 'a', mark: { as: 'dropped' } }] }, two, 5_000, false))
    const made = apply({ do: 'mark', marks: [{ case: 'one', action: 'a', mark: { as: 'open' } }] }, stored, 1_000, false)
    expect(made.put[0]!.actions[0]).toMatchObject({ mark: { as: 'open' }, changed: 5_001 })
  })

  it('leaves out cases and actions that are not there', () => {
    for (const change of [
      {
        do: 'mark',
        marks: [
          { case: 'none', action: 'a', mark: { as: 'open' } },
          { case: 'one', action: 'q', mark: { as: 'open' } },
        ],
      },
      { do: 'edit', edits: [{ case: 'none', set: { notes: '' } }] },
      { do: 'action', case: 'none', id: 'a', action: action('a') },
      { do: 'action', case: 'one', id: 'q', action: null },
      { do: 'remove', cases: ['none'] },
      { do: 'restore', cases: ['none', 'one'] },
    ] as CaseChange[])
      expect(apply(change, two, 1, false)).toEqual({ put: [], remove: [], undo: null })
  })

  it('counts deadlines anew when the reader gives the decision date', () => {
    const open = before(
      watchedCase('one', {
        decisionDate: null,
        dateFrom: null,
        actions: [
          action('a', { within: { value: 2, unit: 'months' }, anchor: 'decision' }),
          action('b', { within: { value: 2, unit: 'months' }, anchor: 'event' }),
          action('c', { due: '2024-09-01', anchor: 'date' }),
        ],
      }),
    )
    const set = { decisionDate: '2024-12-31', dues: recount('2024-12-31', open.cases.get('one')!.actions) }
    const dated = apply({ do: 'edit', edits: [{ case: 'one', set }] }, open, 5, false)
    expect(dated.put[0]!.actions.map((each) => each.due)).toEqual(['2025-02-28', null, '2024-09-01'])
    expect(dated.put[0]!.dateFrom).toBe('reader')
    const back = apply(dated.undo as CaseChange, after(open, dated), 6, false)
    expect(back.put[0]!.actions.map((each) => each.due)).toEqual([null, null, '2024-09-01'])
  })
})

it('takes what was not sent again, whatever the clock says', () => {
  const stored = before(watchedCase('one', { changed: 200, notes: 'old' }))
  const change: CaseChange = { do: 'put', case: watchedCase('one', { notes: 'new' }) }
  // A clock that was put back in between.
  expect(apply(change, stored, 100, false).put).toMatchObject([{ notes: 'new', changed: 100 }])
  expect(apply(change, stored, 100, true).put).toEqual([])
  expect(apply(change, before(), 100, true).put).toMatchObject([{ notes: 'new' }])
  expect(apply(change, stored, 300, true).put).toMatchObject([{ notes: 'new', changed: 300 }])
})
