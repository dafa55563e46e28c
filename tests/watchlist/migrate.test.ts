import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { caseVersion } from '../../lib/watchlist/case.ts'
import { readWatchlist } from '../../lib/export/watchlist-json.ts'
import { readStored } from '../../lib/watchlist/migrate.ts'
import { sectionsOf } from '../../lib/watchlist/sections.ts'
import { actionState } from '../../lib/watchlist/state.ts'
import * as store from '../../lib/watchlist/store.ts'
import { rebuildIndex } from '../../lib/watchlist/writer.ts'
import { action, watchedCase } from './support.ts'

const folder = new URL('stored/', import.meta.url)
const stored = (version: number) => JSON.parse(readFileSync(new URL(`version-${version}.json`, folder), 'utf8'))

describe('stored cases', () => {
  it('has a fixture of every older shape', () => {
    const files = Array.from({ length: caseVersion - 1 }, (_, index) => `version-${index + 1}.json`)
    expect(readdirSync(folder).sort()).toEqual(files)
  })

  it('reads the first shape, with nothing lost', () => {
    const old = stored(1)
    const [first, second] = old.actions
    expect(readStored(old)).toEqual({
      ...old,
      schemaVersion: 3,
      satisfiedOn: null,
      tracked: true,
      result: null,
      actions: [
        { ...first, note: '', later: null, since: '2024-04-02' },
        { ...second, note: '', mark: { as: 'open' }, later: '2024-07-14', since: '2024-04-02' },
      ],
    })
    expect(old.schemaVersion).toBe(1)
  })

  it('reads the second shape, with nothing lost: a later day stands beside what became of the action', () => {
    const old = stored(2)
    const now = readStored(old)!
    const { actions, ...rest } = old
    expect(now).toMatchObject({ ...rest, schemaVersion: 3, tracked: true })
    expect(
      now.actions.map(({ mark, later, since: _since, ...each }) => ({
        ...each,
        mark: later && mark.as === 'open' ? { as: 'later', due: later } : mark,
      })),
    ).toEqual(actions)
    expect(now.actions.map(({ mark, later }) => [mark.as, later])).toEqual([
      ['open', '2026-04-30'],
      ['done', null],
      ['open', null],
      ['open', null],
    ])
    // Watched from the day on which it was put on the list: what was due before is not known to be done or not.
    expect(now.actions.every(({ since }) => since === '2026-01-05')).toBe(true)
    expect(now.actions.map((each) => actionState(each, '2026-05-10', 14).is)).toEqual(['overdue', 'done', 'not known', 'not known'])
  })

  it('takes over a whole storage of the second version, and a file that it saved: every case, note, tag, mark and setting', async () => {
    fakeBrowser.reset()
    const whole = JSON.parse(readFileSync(new URL('stores/version-2.json', import.meta.url), 'utf8')) as Record<string, { notes?: string }>
    await fakeBrowser.storage.local.set(whole)
    // The index is of the old shape, and is made anew.
    expect(await store.getIndex()).toBeNull()
    await rebuildIndex()
    const { cases, aside } = await store.getCases()
    expect(aside.size).toBe(0)
    expect(cases.map(({ id }) => id).sort()).toEqual(['99-100-001', '99-100-010', 'own-1'])
    expect(cases.find(({ id }) => id === '99-100-010')).toMatchObject({ notes: 'Rang on Monday.', tags: ['my clients'] })
    expect(await store.getSettings()).toMatchObject({ soonDays: 20, card: 'collapsed', remember: true, log: false })
    expect(await store.getRead()).toEqual(['24 000 001'])
    expect(store.readBinned((await store.getAll())['bin:99-300-002'])).toMatchObject({ id: '99-300-002' })
    const today = '2026-01-05'
    const sections = sectionsOf(store.summariesOf(await store.getIndex()), today, 14)
    expect(sections.cases.overdue).toEqual([])
    expect(sections.cases['not known'].map(({ of }) => of.id).sort()).toEqual(['99-100-001', '99-100-010'])
    const file = readWatchlist(readFileSync(new URL('stores/file-1.json', import.meta.url), 'utf8'))
    if (typeof file === 'string') throw new Error(file)
    expect(file.unreadable).toBe(0)
    const byId = (list: typeof cases) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(file.cases)).toEqual(byId(cases))
    expect(Object.keys(file.corrections)).toHaveLength(1)
  })

  it('of all that changes only the index is taken into the index', () => {
    const index = store.takeShards(new Map(), [
      ['case:one', watchedCase('one')],
      ['settings', { card: 'off' }],
      ['index:3', '[]'],
    ])
    expect([...index!.keys()]).toEqual(['index:3'])
    expect(store.takeShards(new Map(), [['index:3', 'broken']])).toBeNull()
  })

  it('reads the present shape as it is', () => {
    const now = watchedCase('24-000-001', { actions: [action('a1', { later: '2024-07-01', mark: { as: 'not done', on: '2024-06-01' } })] })
    expect(readStored(now)).toEqual(now)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'case'],
    ['a list', []],
    ['no version', { ...watchedCase('a'), schemaVersion: undefined }],
    ['a version to come', { ...watchedCase('a'), schemaVersion: caseVersion + 1 }],
    ['a version before the first', { ...watchedCase('a'), schemaVersion: 0 }],
    ['an address that runs a script', watchedCase('a', { url: 'javascript:alert(1)' })],
    ['an id that is no id', watchedCase('../settings')],
    ['a day that does not exist', watchedCase('a', { decisionDate: '2024-02-30' })],
    ['a mark that is none', watchedCase('a', { actions: [action('x', { mark: { as: 'lost' } as never })] })],
    ['two actions of one id', watchedCase('a', { actions: [action('x'), action('x')] })],
    [
      'a span that ends before it begins',
      watchedCase('a', {
        corrections: [{ of: 'event:e1', span: { from: '2024-02-02', to: '2024-02-01' }, text: null, removed: false }],
      }),
    ],
    ['a note that would fill the disk', watchedCase('a', { notes: 'x'.repeat(20_001) })],
    ['an old shape that is broken', { ...stored(1), actions: [null] }],
    ['an old shape without actions', { ...stored(1), actions: 'none' }],
  ])('does not take for a case: %s', (_name, value) => {
    expect(readStored(value)).toBeNull()
  })
})
