import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Change } from '../../lib/watchlist/messages.ts'
import * as store from '../../lib/watchlist/store.ts'
import { shardOf } from '../../lib/watchlist/summary.ts'
import { emptyBin, rebuildIndex, Writer } from '../../lib/watchlist/writer.ts'
import { action, watchedCase } from './support.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  vi.spyOn(fakeBrowser.storage.local, 'getBytesInUse').mockResolvedValue(1_000 as never)
})

const area = fakeBrowser.storage.local
const all = () => area.get(null) as Promise<Record<string, unknown>>

async function make(writer: Writer, change: Change, at = 100) {
  const reply = await writer.change({ change, at })
  if (!reply.ok) throw new Error(reply.why)
  return reply.answer
}

describe('the writer', () => {
  it('keeps a case under its own key, and the index beside it', async () => {
    await make(new Writer(), { do: 'put', case: watchedCase('one', { actions: [action('a', { due: '2024-04-11' })] }) })
    expect(await store.getCase('one')).toMatchObject({ id: 'one', changed: 100 })
    expect(store.summariesOf(await store.getIndex())).toMatchObject([
      { id: 'one', actions: 1, done: 0, open: [{ id: 'a', due: '2024-04-11', mark: { as: 'open' } }] },
    ])
  })

  it('loses none of the changes that come at once', async () => {
    const writer = new Writer()
    const actions = Array.from({ length: 50 }, (_, index) => action(`a${index}`))
    await make(writer, { do: 'put', case: watchedCase('one', { actions }) })
    await Promise.all(
      actions.map(({ id }, index) =>
        make(writer, { do: 'mark', marks: [{ case: 'one', action: id, mark: { as: 'done', on: null } }] }, 200 + index),
      ),
    )
    expect(store.summariesOf(await store.getIndex())[0]).toMatchObject({ actions: 50, done: 50, open: [] })
  })

  it('removes and puts back', async () => {
    const writer = new Writer()
    const one = watchedCase('one', { notes: 'mine' })
    await make(writer, { do: 'put', case: one })
    const { undo } = await make(writer, { do: 'remove', cases: ['one'] })
    expect(await store.getCase('one')).toBeNull()
    expect(store.summariesOf(await store.getIndex())).toEqual([])
    await make(writer, undo!)
    expect(await store.getCase('one')).toEqual({ ...one, changed: 100 })
    expect(Object.keys(await all()).filter((key) => !key.startsWith('index:'))).toEqual(['case:one'])
  })

  it('gives notes and marks back to a case that is watched again', async () => {
    const writer = new Writer()
    const one = watchedCase('24-000-001', {
      notes: 'mine',
      actions: [action('a', { text: 'pay', mark: { as: 'done', on: '2024-04-01' } })],
    })
    await make(writer, { do: 'put', case: one })
    await make(writer, { do: 'remove', cases: ['24-000-001'] })
    const record = {
      ...one,
      url: one.url!,
      headline: null,
      delays: [],
      actions: [
        {
          id: 'a',
          text: 'pay',
          words: { start: 0, end: 1, text: 'p', block: 'b0', paragraph: 1 },
          kind: 'payment' as const,
          within: null,
          due: null,
          deadlineText: null,
          anchor: 'none' as const,
          amounts: [],
          rate: null,
          status: 'agreed' as const,
          actor: null,
          beneficiary: null,
        },
      ],
    }
    const { undo } = await make(writer, { do: 'watch', record, decisionDate: null, readOn: '2024-05-01' })
    expect(await store.getCase('24-000-001')).toMatchObject({ notes: 'mine', actions: [{ mark: { as: 'done' } }] })
    expect(await all()).not.toHaveProperty('bin:24-000-001')
    await make(writer, undo!)
    expect(await store.getCase('24-000-001')).toBeNull()
  })

  it('finishes a removal in whose middle it was stopped', async () => {
    await make(new Writer(), { do: 'put', case: watchedCase('one') })
    const stopped = vi.spyOn(area, 'remove').mockRejectedValue(new Error('stopped'))
    await new Writer().change({ change: { do: 'remove', cases: ['one'] }, at: 200 })
    stopped.mockRestore()
    expect(await store.getCase('one')).not.toBeNull()
    await new Writer().between(async () => {})
    expect(Object.keys(await all()).sort()).toEqual(['bin:one', store.shardKey(shardOf('one'))].sort())
  })

  it('finishes it before the same case is put anew', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    const stopped = vi.spyOn(area, 'remove').mockRejectedValue(new Error('stopped'))
    await writer.change({ change: { do: 'remove', cases: ['one'] }, at: 200 })
    stopped.mockRestore()
    await make(writer, { do: 'put', case: watchedCase('one', { notes: 'again' }) })
    await new Writer().between(async () => {})
    expect(await store.getCase('one')).toMatchObject({ notes: 'again' })
  })

  it('says that a write failed, and leaves what was there', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    const before = structuredClone(await all())
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    const reply = await writer.change({ change: { do: 'edit', edits: [{ case: 'one', set: { notes: 'x' } }] }, at: 200 })
    expect(reply).toMatchObject({ ok: false, why: expect.stringContaining('room') })
    expect(await all()).toEqual(before)
    await make(writer, { do: 'edit', edits: [{ case: 'one', set: { notes: 'y' } }] })
    expect(await store.getCase('one')).toMatchObject({ notes: 'y' })
  })

  it.each([
    ['Chromium', 1, 'Resource::kQuotaBytes quota exceeded'],
    ['Chromium', 50, 'Resource::kQuotaBytes quota exceeded'],
    ['Firefox', 1, 'An unexpected error occurred'],
    ['Firefox', 50, 'QuotaExceededError: storage.local API call exceeded its quota limitations.'],
  ])('removes from a full storage of %s, %i at once, and says that no copy is kept', async (_browser, count, refused) => {
    const writer = new Writer()
    const ids = Array.from({ length: 60 }, (_, index) => `24-000-0${10 + index}`)
    for (const id of ids) await make(writer, { do: 'put', case: watchedCase(id, { notes: 'n'.repeat(500) }) })
    const before = await all()
    // As Chromium counts: what would be stored after the writing.
    const size = (of: object) => JSON.stringify(of).length
    // What the popup shows is stored as nothing, which the fake browser leaves out.
    const full = size(before) + size({ [store.glanceKey]: null })
    const set = area.set.bind(area)
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      if (size({ ...(await all()), ...items }) > full) throw new Error(refused)
      await set(items)
    })
    vi.spyOn(store, 'room').mockResolvedValue({ used: full, limit: full + 100 })
    const { undo, warning } = await make(writer, { do: 'remove', cases: ids.slice(0, count) })
    expect(warning).toContain('no copy is kept')
    const after = await all()
    expect(
      Object.keys(after)
        .filter((key) => !key.startsWith('index:'))
        .sort(),
    ).toEqual(ids.slice(count).map((id) => `case:${id}`))
    expect(
      store
        .summariesOf(await store.getIndex())
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.slice(count))
    await make(writer, undo!)
    expect((await store.getCases()).cases.map(({ id, notes }) => [id, notes.length]).sort()).toEqual(ids.map((id) => [id, 500]))
    expect(store.summariesOf(await store.getIndex())).toHaveLength(60)
    // What is not full is removed with a copy again.
    vi.restoreAllMocks()
    vi.spyOn(area, 'getBytesInUse').mockResolvedValue(1_000 as never)
    expect((await make(writer, { do: 'remove', cases: ['24-000-010'] })).warning).toBeNull()
    expect(await all()).toHaveProperty('bin:24-000-010')
  })

  it('removes also where there is no room to write less', async () => {
    const writer = new Writer()
    for (const id of ['one', 'two']) await make(writer, { do: 'put', case: watchedCase(id) })
    const set = area.set.bind(area)
    // As Firefox at the very brim: nothing is written before something is removed.
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      if ('case:one' in (await all())) throw new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.')
      await set(items)
    })
    const { warning, undo } = await make(writer, { do: 'remove', cases: ['one'] })
    expect(warning).toContain('no copy is kept')
    expect(undo).toMatchObject({ do: 'restore', cases: ['one'], copies: [{ id: 'one' }] })
    expect(store.summariesOf(await store.getIndex()).map(({ id }) => id)).toEqual(['two'])
    expect(Object.keys(await all()).filter((key) => /^(?:case|bin):/.test(key))).toEqual(['case:two'])
  })

  it('removes fifty from a Firefox without a byte left, which removes one at a time and often says yes without doing it', async () => {
    const writer = new Writer()
    const ids = Array.from({ length: 60 }, (_, index) => `24-000-0${10 + index}`)
    for (const id of ids) await make(writer, { do: 'put', case: watchedCase(id) })
    const [set, remove] = [area.set.bind(area), area.remove.bind(area)]
    let asked = 0
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      const cases = Object.keys(await all()).filter((key) => key.startsWith('case:'))
      if (cases.length > 12 || (asked += 1) % 3) throw new Error('An unexpected error occurred')
      await set(items)
    })
    vi.spyOn(area, 'remove').mockImplementation(async (keys) => {
      if ([keys].flat().length > 15 || (asked += 1) % 3 === 0) return
      await remove(keys as string[])
    })
    vi.spyOn(store, 'room').mockResolvedValue({ used: 1_000, limit: 1_000 })
    const { undo, warning } = await make(writer, { do: 'remove', cases: ids.slice(0, 50) })
    expect(warning).toContain('no copy is kept')
    expect(undo).toMatchObject({ do: 'restore', cases: ids.slice(0, 50) })
    const there = Object.keys(await all())
    expect(there.filter((key) => !key.startsWith('index:')).sort()).toEqual(ids.slice(50).map((id) => `case:${id}`))
    expect(store.summariesOf(await store.getIndex())).toHaveLength(10)
  })

  it('says so where nothing can be removed, however often it is asked', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    vi.spyOn(area, 'remove').mockResolvedValue()
    const reply = await writer.change({ change: { do: 'remove', cases: ['one'] }, at: 200 })
    expect(reply).toMatchObject({ ok: false, why: expect.stringContaining('full') })
  })

  it('looks whether what it removed is gone, since Firefox says yes also where nothing was', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    vi.spyOn(area, 'remove').mockResolvedValueOnce()
    await make(writer, { do: 'remove', cases: ['one'] })
    expect(Object.keys(await all()).sort()).toEqual(['bin:one', store.shardKey(shardOf('one'))].sort())
  })

  it('is stopped in the middle of a removal from a full storage, and finishes it', async () => {
    await make(new Writer(), { do: 'put', case: watchedCase('one') })
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('quota exceeded'))
    const stopped = vi.spyOn(area, 'remove').mockRejectedValue(new Error('stopped'))
    expect(await new Writer().change({ change: { do: 'remove', cases: ['one'] }, at: 200 })).toMatchObject({ ok: false })
    stopped.mockRestore()
    // Until then it is neither a case nor something that cannot be read.
    expect(await store.getCases()).toEqual({ cases: [], aside: new Map() })
    await new Writer().between(async () => {})
    expect(Object.keys(await all())).toEqual([store.shardKey(shardOf('one'))])
  })

  it('takes no copy for a case that is not one', async () => {
    const undo = { do: 'restore', cases: ['one'], copies: [{ ...watchedCase('one'), url: 'javascript:alert(1)' }] } as Change
    expect(await new Writer().change({ change: undo, at: 200 })).toMatchObject({ ok: false })
    expect(await all()).toEqual({})
  })

  it('puts a case back once, however often it is named', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one', { actions: [action('a', { due: '2024-04-11' })] }) })
    const { undo } = await make(writer, { do: 'remove', cases: ['one', 'one'] })
    expect(undo).toEqual({ do: 'restore', cases: ['one'] })
    expect((await make(writer, { do: 'restore', cases: ['one', 'one'] })).undo).toEqual({ do: 'remove', cases: ['one'] })
    expect(store.summariesOf(await store.getIndex())).toHaveLength(1)
  })

  it('keeps aside a case that stood under the key of another', async () => {
    await area.set({ 'case:one': watchedCase('other', { notes: 'precious' }) })
    expect(await store.getCase('one')).toBeNull()
    await make(new Writer(), { do: 'put', case: watchedCase('one') })
    const { cases, aside } = await store.getCases()
    expect(cases.map(({ id }) => id)).toEqual(['one'])
    expect([...aside]).toEqual([['aside:one:100', expect.objectContaining({ id: 'other', notes: 'precious' })]])
  })

  it('keeps aside what stood in the place of a new case and could not be read', async () => {
    await area.set({ 'case:one': { schemaVersion: 99, precious: true } })
    await make(new Writer(), { do: 'put', case: watchedCase('one') })
    const { cases, aside } = await store.getCases()
    expect(cases).toHaveLength(1)
    expect([...aside]).toEqual([['aside:one:100', { schemaVersion: 99, precious: true }]])
  })

  it('removes what cannot be read, and puts it back', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('good') })
    await area.set({ 'case:bad': 7, 'aside:old:1': { x: 1 } })
    const { undo } = await make(writer, { do: 'aside', set: {}, remove: ['case:bad', 'aside:old:1', 'case:good', 'settings'] })
    expect((await store.getCases()).aside.size).toBe(0)
    expect(await store.getCase('good')).not.toBeNull()
    await make(writer, undo!)
    expect([...(await store.getCases()).aside]).toEqual([
      ['aside:bad:100', 7],
      ['aside:old:1', { x: 1 }],
    ])
  })

  it('empties the bin', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    await make(writer, { do: 'remove', cases: ['one'] })
    await emptyBin(100)
    expect(await all()).toHaveProperty('bin:one')
    await make(writer, { do: 'empty-bin' })
    expect(await all()).not.toHaveProperty('bin:one')
  })

  it('writes one small key beside the case, also with thousands', async () => {
    const cases = Array.from({ length: 2_500 }, (_, index) =>
      watchedCase(`24-${index}-146`, { actions: [action('a', { due: '2024-06-01' }), action('b', { due: '2024-06-01' })] }),
    )
    const writer = new Writer()
    await make(writer, { do: 'import', cases, corrections: {}, settings: {}, mode: 'merge', token: 't' })
    const set = vi.spyOn(area, 'set')
    await make(writer, { do: 'mark', marks: [{ case: '24-7-146', action: 'a', mark: { as: 'done', on: null } }] }, 200)
    expect(set).toHaveBeenCalledTimes(1)
    const written = set.mock.calls[0]![0] as object
    // The case, its part of the index, and that what the popup shows is to be made anew.
    expect(Object.keys(written).toSorted()).toEqual(['case:24-7-146', 'glance', expect.stringMatching(/^index:/)])
    expect(JSON.stringify(written).length).toBeLessThan(4_000)
  })

  it('refuses what is no case, and fields that could not be read again', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    const before = structuredClone(await all())
    for (const change of [
      { do: 'put', case: { ...watchedCase('two'), url: 'javascript:1' } },
      { do: 'edit', edits: [{ case: 'one', set: { decisionDate: 'soon' } }] },
      { do: 'action', case: 'one', id: 'a', action: { ...action('a'), due: '2024-13-01' } },
    ] as Change[])
      expect(await writer.change({ change, at: 1 })).toMatchObject({ ok: false })
    expect(await all()).toEqual(before)
  })

  it('makes the index anew where it cannot be read', async () => {
    const writer = new Writer()
    await make(writer, { do: 'put', case: watchedCase('one') })
    await area.set({ [store.shardKey(shardOf('one'))]: 'broken' })
    expect(await store.getIndex()).toBeNull()
    await make(writer, { do: 'edit', edits: [{ case: 'one', set: { notes: 'x' } }] })
    expect(store.summariesOf(await store.getIndex())).toHaveLength(1)
    await area.set({ [store.shardKey(shardOf('one'))]: [] })
    await rebuildIndex()
    expect(store.summariesOf(await store.getIndex())).toHaveLength(1)
  })

  it('keeps settings and corrections, and takes them back', async () => {
    const writer = new Writer()
    const { undo } = await make(writer, { do: 'settings', set: { soonDays: 30, card: 'collapsed' } })
    expect(await store.getSettings()).toMatchObject({ soonDays: 30, card: 'collapsed', reminders: false })
    await make(writer, undo!)
    expect(await store.getSettings()).toMatchObject({ soonDays: 14, card: 'open' })
    await make(writer, { do: 'settings', set: { soonDays: -3, card: 'wide' as never } })
    expect(await store.getSettings()).toMatchObject({ soonDays: 14, card: 'open' })
    const url = 'https://www.lgo.org.uk/decisions/a'
    const corrections = [{ of: 'decision-date', span: { from: '2024-01-01', to: '2024-01-01' }, text: null, removed: false }]
    const corrected = await make(writer, { do: 'correct', url, corrections })
    expect(await store.getCorrections(url)).toEqual(corrections)
    await make(writer, corrected.undo!)
    expect(await store.getCorrections(url)).toEqual([])
  })
})
