import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { compare } from '../../lib/watchlist/compare.ts'
import { mergeCase } from '../../lib/watchlist/merge.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import type { Change } from '../../lib/watchlist/messages.ts'
import * as store from '../../lib/watchlist/store.ts'
import { Writer } from '../../lib/watchlist/writer.ts'
import { anyCases } from './arbitrary.ts'
import { action, watchedCase } from './support.ts'

const area = fakeBrowser.storage.local
const all = () => area.get(null) as Promise<Record<string, unknown>>

function empty() {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(area, 'getBytesInUse').mockResolvedValue(1_000 as never)
}
beforeEach(empty)

const bring = (cases: unknown[], mode: 'merge' | 'replace', token = 't'): Change => ({
  do: 'import',
  cases,
  corrections: {},
  settings: {},
  mode,
  token,
})

async function make(change: Change, at = 100) {
  const reply = await new Writer().change({ change, at })
  if (!reply.ok) throw new Error(reply.why)
  return reply.answer
}

const byId = (cases: Case[]) => [...cases].sort((a, b) => (a.id < b.id ? -1 : 1))
const stored = async () => byId((await store.getCases()).cases)

describe('bringing in a file', () => {
  it('gives the same watchlist again, in an empty browser and over another', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, anyCases, async (cases, others) => {
        empty()
        await make(bring(cases, 'merge'))
        expect(await stored()).toEqual(byId(cases))
        const index = store.summariesOf(await store.getIndex())
        await make(bring(others, 'replace', 'u'))
        expect(await stored()).toEqual(byId(others))
        await make({ do: 'undo-import', token: 'u' })
        expect(await stored()).toEqual(byId(cases))
        expect(byId(store.summariesOf(await store.getIndex()) as never)).toEqual(byId(index as never))
        await make(bring(cases, 'merge', 'v'))
        expect(await stored()).toEqual(byId(cases))
      }),
      { numRuns: 30 },
    )
  })

  it('takes it once when it is sent twice', async () => {
    await make(bring([watchedCase('a')], 'replace'))
    await make({ do: 'edit', edits: [{ case: 'a', set: { notes: 'since' } }] })
    await make(bring([watchedCase('a')], 'replace'))
    expect((await stored())[0]!.notes).toBe('since')
  })

  it('is taken back only while it is the last', async () => {
    await make(bring([watchedCase('a')], 'merge', 'one'))
    await make(bring([watchedCase('b')], 'merge', 'two'))
    expect((await make({ do: 'undo-import', token: 'one' })).warning).toContain('no longer')
    expect(await stored()).toHaveLength(2)
    await make({ do: 'undo-import', token: 'two' })
    expect((await stored()).map((each) => each.id)).toEqual(['a'])
  })

  it('changes nothing when the browser refuses to write', async () => {
    await make({ do: 'put', case: watchedCase('a') })
    const before = structuredClone(await all())
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    expect(await new Writer().change({ change: bring([watchedCase('b')], 'replace'), at: 1 })).toMatchObject({ ok: false })
    expect(await all()).toEqual(before)
  })

  it('takes no permission and no sync from a file', async () => {
    await make({ ...bring([], 'replace'), settings: { reminders: true, sync: true, soonDays: 20 } } as Change)
    expect(await store.getSettings()).toMatchObject({ reminders: false, sync: false, soonDays: 20 })
  })

  it('takes nothing from hostile entries', async () => {
    await make({ do: 'put', case: watchedCase('a') })
    const before = structuredClone(await all())
    const bad = [
      null,
      'x',
      { ...watchedCase('b'), url: 'javascript:x' },
      { ...watchedCase('../x') },
      { ...watchedCase('c'), actions: Array(101).fill(action('a')) },
    ]
    await make({ ...bring(bad, 'merge'), corrections: { 'javascript:x': [{}], 'https://a': 'no' } } as Change)
    const { imported: _imported, ...after } = await all()
    expect(Object.fromEntries(Object.entries(after).filter(([, value]) => value !== '[]'))).toEqual(before)
  })
})

describe('two entries of one case', () => {
  it('keep the later of each action, and the fields of the later case', () => {
    const mine = watchedCase('a', {
      changed: 50,
      notes: 'mine',
      tags: ['m'],
      actions: [action('x', { mark: { as: 'done', on: '2024-04-01' }, changed: 20 }), action('y', { changed: 50 }), action('own')],
    })
    const theirs = watchedCase('a', {
      changed: 40,
      notes: 'theirs',
      tags: ['t'],
      actions: [action('x', { mark: { as: 'dropped' }, changed: 40 }), action('y', { mark: { as: 'dropped' }, changed: 10 }), action('z')],
    })
    for (const merged of [mergeCase(mine, theirs), mergeCase(theirs, mine)]) {
      expect(merged).toMatchObject({ notes: 'mine', changed: 50 })
      expect(merged.tags.toSorted()).toEqual(['m', 't'])
      expect(merged.actions.map((each) => [each.id, each.mark.as])).toEqual([
        ['x', 'dropped'],
        ['y', 'open'],
        ['own', 'open'],
        ['z', 'open'],
      ])
    }
  })

  it('merged once more are the same', () => {
    fc.assert(
      fc.property(anyCases, anyCases, (some, others) => {
        for (const mine of some)
          for (const other of others) {
            const merged = mergeCase(mine, { ...other, id: mine.id })
            expect(mergeCase(merged, { ...other, id: mine.id })).toEqual(merged)
          }
      }),
      { numRuns: 30 },
    )
  })

  it('are told apart before anything is brought in', () => {
    const watched = new Map([
      ['a', watchedCase('a')],
      ['b', watchedCase('b', { changed: 9, notes: 'newer' })],
      ['d', watchedCase('d')],
    ])
    const file = [watchedCase('a'), watchedCase('b', { notes: 'older' }), watchedCase('c')]
    const ids = (cases: Case[]) => cases.map((each) => each.id)
    const merge = compare(watched, file, 'merge')
    expect([ids(merge.fresh), ids(merge.changed), merge.same, ids(merge.missing)]).toEqual([['c'], [], 2, ['d']])
    const replace = compare(watched, file, 'replace')
    expect([ids(replace.fresh), ids(replace.changed), replace.same]).toEqual([['c'], ['b'], 1])
  })
})
