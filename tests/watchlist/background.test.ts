import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startBackground } from '../../lib/watchlist/background.ts'
import { ask, change } from '../../lib/watchlist/client.ts'
import * as store from '../../lib/watchlist/store.ts'
import { equip } from './equip.ts'
import { action, watchedCase } from './support.ts'
import { holds } from '../support/holds.ts'

const settled = () => holds(async () => expect(await fakeBrowser.alarms.get('new day')).toBeTruthy())

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const soon = '2024-06-20'

describe('the background', () => {
  it('counts what is overdue after each change, and answers pages', async () => {
    const { button } = equip()
    startBackground()
    await settled()
    const one = watchedCase('24-000-001', { actions: [action('a', { due: '2020-01-01' }), action('b', { due: '2999-01-01' })] })
    expect(await change({ do: 'put', case: one })).toMatchObject({ ok: true })
    await holds(() => expect(button).toEqual({ text: '1', title: 'Overdue: 1 action overdue' }))
    await change({ do: 'mark', marks: [{ case: one.id, action: 'a', mark: { as: 'done', on: null } }] })
    await holds(() => expect(button.text).toBe(''))
    expect(await ask('case', { reference: '24 000 001', url: 'https://x/' })).toMatchObject({ ok: true, answer: { id: one.id } })
    expect(await ask('case', { reference: '24 000 002', url: 'https://x/' })).toEqual({ ok: true, answer: null })
    expect(await ask('cited', { references: ['24 000 001', '24 000 009'] })).toMatchObject({
      answer: [{ id: one.id, title: 'Anytown Council' }],
    })
    expect(await ask('known', { references: ['24 000 001'] })).toMatchObject({
      answer: { watched: [{ id: one.id, reference: '24 000 001', dues: ['2999-01-01'], unopened: false }] },
    })
    expect(await ask('settings', {})).toMatchObject({ answer: { card: 'open' } })
  })

  it('tells the state of a tab in words, beside what is overdue', async () => {
    const { button, titles, sender } = equip()
    startBackground()
    await settled()
    const { id: tab } = await fakeBrowser.tabs.create({ url: 'https://www.lgo.org.uk/decisions/x' })
    sender.tab = { id: tab! }
    await ask('page', { state: 'read', reference: null })
    expect(titles.get(tab!)).toBe(`${button.title}. This page has been read`)
    await change({ do: 'put', case: watchedCase('24-000-001', { actions: [action('a', { due: '2020-01-01' })] }) })
    await holds(() => expect(titles.get(tab!)).toBe('Overdue: 1 action overdue. This page has been read'))
    await ask('page', { state: 'off', reference: null })
    expect(titles.get(tab!)).toBe('Overdue: 1 action overdue. Switched off')
    await ask('page', { state: 'nothing', reference: null })
    expect(titles.get(tab!)).toBe('Overdue: 1 action overdue. Nothing to read on this page')
    expect(button.title).toBe('Overdue: 1 action overdue')
  })

  it('finds a case that was entered by hand under its reference or address', async () => {
    equip()
    startBackground()
    await settled()
    await change({
      do: 'put',
      case: watchedCase('own-1', { origin: 'own', reference: '24 000 005', url: 'https://www.lgo.org.uk/Decisions/a/b/x' }),
    })
    expect(await ask('case', { reference: '24 000 005', url: 'https://x/' })).toMatchObject({ answer: { id: 'own-1' } })
    expect(await ask('case', { reference: null, url: 'https://www.lgo.org.uk/decisions/a/b/x/' })).toMatchObject({
      answer: { id: 'own-1' },
    })
    // Of thousands only those are read that can be meant.
    await change({ do: 'put', case: watchedCase('own-2', { origin: 'own', reference: '24 000 006' }) })
    const reads = vi.spyOn(fakeBrowser.storage.local, 'get')
    expect(await ask('cited', { references: ['24 000 005'] })).toMatchObject({ answer: [{ id: 'own-1' }] })
    expect(JSON.stringify(reads.mock.calls)).toContain('case:own-1')
    expect(JSON.stringify(reads.mock.calls)).not.toContain('case:own-2')
  })

  it('leaves alone what the browser shows that is no tab', async () => {
    const { button } = equip()
    startBackground()
    await settled()
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ index: 0 }] as never)
    const asked = vi.spyOn(fakeBrowser.action, 'getTitle')
    await change({ do: 'put', case: watchedCase('24-000-001', { actions: [action('a', { due: '2020-01-01' })] }) })
    await holds(() => expect(button.title).toBe('Overdue: 1 action overdue'))
    await holds(async () => expect((await store.getItem(store.glanceKey)) === null).toBe(false))
    expect(asked).not.toHaveBeenCalled()
  })

  it('does not find a case under a reference that its reader has put right', async () => {
    equip()
    startBackground()
    await settled()
    await change({ do: 'put', case: watchedCase('24-000-006', { reference: '24 000 007' }) })
    expect(await ask('cited', { references: ['24 000 006'] })).toMatchObject({ answer: [] })
    await change({ do: 'put', case: watchedCase('24-000-006', { reference: null }) })
    expect(await ask('cited', { references: ['24 000 006'] })).toMatchObject({ answer: [] })
  })

  it('opens “Work out a deadline” with a limit, and nothing else that an address could say', async () => {
    equip()
    startBackground()
    await settled()
    await ask('open', { limit: 'csp-stage2' })
    await ask('open', { limit: '../popup.html?x=1&limit=y#z' })
    const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '').filter((url) => url.includes('deadline'))
    expect(opened.map((url) => url.slice(url.indexOf('deadline')))).toEqual([
      'deadline.html?limit=csp-stage2',
      'deadline.html?limit=..%2Fpopup.html%3Fx%3D1%26limit%3Dy%23z',
    ])
  })

  it('takes no notice of messages that are none of its own', async () => {
    equip()
    startBackground()
    await settled()
    for (const message of [null, 'x', {}, { change: 1 }, { change: { do: 'put' } }, { ask: 7 }])
      await expect(Promise.resolve(fakeBrowser.runtime.sendMessage(message)).catch(() => undefined)).resolves.toBeUndefined()
  })

  it('reminds once a day of what is new, and only when asked to', async () => {
    const { shown } = equip()
    const at = new Date(2024, 5, 10, 9).getTime()
    startBackground()
    await settled()
    await change({ do: 'put', case: watchedCase('one', { actions: [action('a', { text: 'pay', due: soon })] }) }, at)
    const day = async (moment: Date) => {
      vi.useFakeTimers({ now: moment, toFake: ['Date'] })
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'new day', scheduledTime: 0, persistAcrossSessions: true })
      vi.useRealTimers()
      // In its turn, after what the new day has asked for.
      await change({ do: 'settings', set: {} })
    }
    await day(new Date(2024, 5, 14, 0, 1))
    expect(shown).toEqual([])
    await change({ do: 'settings', set: { reminders: true } })
    await day(new Date(2024, 5, 15, 0, 1))
    expect(shown).toMatchObject([{ title: '1 due soon', message: '20 June 2024: Anytown Council: pay' }])
    await day(new Date(2024, 5, 16, 0, 1))
    expect(shown).toHaveLength(1)
    await day(new Date(2024, 5, 21, 0, 1))
    expect(shown[1]).toMatchObject({ title: '1 overdue' })
    await change({ do: 'snooze', actions: [{ case: 'one', action: 'a' }], until: '2024-06-28' })
    await day(new Date(2024, 5, 27, 0, 1))
    expect(shown).toHaveLength(2)
    await day(new Date(2024, 5, 28, 0, 1))
    expect(shown).toHaveLength(3)
  })

  it('tells once a week what is due in it, and that the last backup is old', async () => {
    const { shown } = equip()
    const at = new Date(2024, 4, 1, 9).getTime()
    startBackground()
    await settled()
    // A Thursday, the Sunday of its week, and one that is not known to be done or not.
    await change(
      {
        do: 'put',
        case: watchedCase('one', {
          actions: [
            action('a', { text: 'pay', due: '2024-06-13' }),
            action('b', { text: 'write', due: '2024-06-17' }),
            action('c', { due: '2022-01-01', since: '2024-01-01' }),
          ],
        }),
      },
      at,
    )
    await change({ do: 'backed-up', on: '2024-05-01' })
    await change({ do: 'settings', set: { weekly: true, backupDays: 50 } })
    const day = async (moment: Date) => {
      vi.useFakeTimers({ now: moment, toFake: ['Date'] })
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'new day', scheduledTime: 0, persistAcrossSessions: true })
      vi.useRealTimers()
      // In its turn, after what the new day has asked for.
      await change({ do: 'settings', set: {} })
    }
    await day(new Date(2024, 5, 11, 0, 1))
    expect(shown).toMatchObject([{ title: 'Due this week: 1', message: '13 June 2024: Anytown Council: pay' }])
    await day(new Date(2024, 5, 12, 0, 1))
    expect(shown).toHaveLength(1)
    await day(new Date(2024, 5, 17, 0, 1))
    expect(shown[1]).toMatchObject({ title: 'Due this week: 1', message: '17 June 2024: Anytown Council: write' })
    await day(new Date(2024, 5, 25, 0, 1))
    expect(shown.slice(2)).toMatchObject([{ title: 'Save a backup file', message: expect.stringContaining('1 May 2024') }])
    await day(new Date(2024, 5, 26, 0, 1))
    expect(shown).toHaveLength(3)
  })

  it('keeps nothing of a private window, and in mind only what it may', async () => {
    const { sender } = equip()
    startBackground()
    await settled()
    const before = JSON.stringify(await fakeBrowser.storage.local.get(null))
    sender.tab = { id: 7, incognito: true }
    await change({ do: 'settings', set: {} })
    const kept = JSON.stringify(await fakeBrowser.storage.local.get(null))
    await ask('page', { state: 'read', reference: '24 000 001' })
    const visit = { place: { search: '/decisions', page: 1 }, references: ['24 000 001'], today: '2026-05-03' }
    await ask('visit', visit)
    for (const wanted of [
      { do: 'put', case: watchedCase('one') },
      { do: 'log', decision: 'a', rows: [] },
      { do: 'correct', url: 'https://www.lgo.org.uk/decisions/x', corrections: [{ of: 'card', span: null, text: null, removed: true }] },
    ] as const)
      expect(await change(wanted as never)).toMatchObject({ ok: false, why: expect.stringContaining('private window') })
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(kept)
    expect(before).not.toContain('24 000 001')
    sender.tab = { id: 8 }
    await ask('page', { state: 'read', reference: '24 000 002' })
    expect(await store.getRead()).toEqual(['24 000 002'])
    expect(await ask('known', { references: ['24 000 001', '24 000 002'] })).toMatchObject({ answer: { read: ['24 000 002'] } })
    await ask('visit', visit)
    expect(await store.getVisits()).toMatchObject([{ search: '/decisions', on: '2026-05-03', shown: ['24 000 001'] }])
    expect(await ask('visit', { ...visit, references: ['24 000 002', '24 000 001'], today: '2026-05-09' })).toMatchObject({
      answer: { since: '2026-05-03', references: ['24 000 002'] },
    })
    await change({ do: 'settings', set: { remember: false, visits: false } })
    expect(await ask('visit', { ...visit, references: ['24 000 009'], today: '2026-05-20' })).toMatchObject({ answer: { references: [] } })
    expect((await store.getVisits())[0]!.on).toBe('2026-05-09')
    expect(await change({ do: 'visits', kept: [] })).toMatchObject({ ok: true, answer: { undo: { do: 'visits' } } })
    expect(await store.getVisits()).toEqual([])
    await ask('page', { state: 'read', reference: '24 000 003' })
    expect(await store.getRead()).toEqual(['24 000 002'])
    expect(await ask('known', { references: ['24 000 002'] })).toMatchObject({ answer: { read: [] } })
  })

  it('makes the index anew where it cannot be read', async () => {
    const { button } = equip()
    await fakeBrowser.storage.local.set({
      'case:one': watchedCase('one', { actions: [action('a', { due: '2020-01-01' })] }),
      'index:3': 'broken',
    })
    startBackground()
    await holds(() => expect(button.text).toBe('1'))
    expect(store.summariesOf(await store.getIndex())).toHaveLength(1)
  })

  it('drops removed cases after a month', async () => {
    equip()
    startBackground()
    await settled()
    await change({ do: 'put', case: watchedCase('one') })
    await change({ do: 'remove', cases: ['one'] }, Date.now() - 31 * 864e5)
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'new day', scheduledTime: 0, persistAcrossSessions: true })
    await holds(async () => expect(await store.getItem('bin:one')).toBeNull())
  })

  it('keeps two browsers in step when asked to', async () => {
    equip()
    startBackground()
    await settled()
    await change({ do: 'put', case: watchedCase('one', { actions: [action('a', { due: '2024-04-11' })] }) })
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({})
    await change({ do: 'settings', set: { sync: true } })
    await holds(async () => expect(await fakeBrowser.storage.sync.get(null)).toHaveProperty('case:one'))
    const { 'case:one': item } = (await fakeBrowser.storage.sync.get(null)) as Record<string, { t: number; a: unknown[][] }>
    const later = Date.now() + 60_000
    await fakeBrowser.storage.sync.set({ 'case:one': { ...item, t: later, a: [['a', '2024-04-11', 'done', '2024-04-09', later]] } })
    await holds(async () => expect((await store.getCase('one'))!.actions[0]!.mark).toEqual({ as: 'done', on: '2024-04-09' }))
    expect(await store.getItem(store.syncSaidKey)).toBe('Cases in step: 1.')
    await change({ do: 'settings', set: { sync: false } })
    await holds(async () => expect(await fakeBrowser.storage.sync.get(null)).toEqual({}))
    expect(await store.getCase('one')).not.toBeNull()
  })
})
