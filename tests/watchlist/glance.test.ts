import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openOverview } from '../../components/watchlist/overview.ts'
import { addDays } from '../../lib/calendar/day.ts'
import { startBackground } from '../../lib/watchlist/background.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { change } from '../../lib/watchlist/client.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { glanceOf, readGlance, writeGlance } from '../../lib/watchlist/glance.ts'
import { mostShown, sectionsOf, sectionStates } from '../../lib/watchlist/sections.ts'
import * as store from '../../lib/watchlist/store.ts'
import { equip } from './equip.ts'
import { action, summarise, watchedCase } from './support.ts'
import { holds } from '../support/holds.ts'

const today = '2026-03-02'
const area = fakeBrowser.storage.local

/** Cases with up to three actions, due around the day or without one, watched before or after it. */
const cases = fc
  .array(
    fc.array(fc.record({ due: fc.option(fc.integer({ min: -60, max: 60 })), late: fc.boolean(), no: fc.boolean() }), { maxLength: 3 }),
    {
      maxLength: 60,
    },
  )
  .map((all) =>
    all.map((actions, index) =>
      watchedCase(`c${index}`, {
        origin: index % 7 ? 'page' : 'own',
        actions: actions.map(({ due, late, no }, step) =>
          action(`a${step}`, {
            due: due === null ? null : addDays(today, due),
            since: late ? '2020-01-01' : today,
            ...(no && { mark: { as: 'not done' as const, on: today } }),
          }),
        ),
      }),
    ),
  )

beforeEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

describe('what the popup shows', () => {
  it('is the same from the few cases that are kept as from all of them', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const summaries = all.map(summarise)
        const whole = sectionsOf(summaries, today, 14)
        const glance = readGlance(structuredClone(writeGlance(glanceOf(summaries, today, 14))), today, 14)!
        const few = sectionsOf(glance.shown, today, 14)
        expect(glance.watched).toBe(all.length)
        for (const state of sectionStates) {
          expect(glance.counts[state]).toBe(whole.cases[state].length)
          expect(few.cases[state].slice(0, mostShown[state])).toEqual(whole.cases[state].slice(0, mostShown[state]))
        }
        if (sectionStates.every((state) => !whole.cases[state].length)) expect(few.next).toEqual(whole.next)
        expect(glance.shown.length).toBeLessThanOrEqual(20)
      }),
    )
  })

  it('holds for its day and its setting only, and what cannot be read counts as none', () => {
    const written = writeGlance(glanceOf([summarise(watchedCase('one', { actions: [action('a', { due: today })] }))], today, 14))
    expect(readGlance(written, today, 14)).not.toBeNull()
    expect(readGlance(written, '2026-03-03', 14)).toBeNull()
    expect(readGlance(written, today, 7)).toBeNull()
    for (const broken of [
      null,
      undefined,
      7,
      'x',
      [],
      {},
      { ...written, day: 'today' },
      { ...written, watched: -1 },
      { ...written, counts: null },
      { ...written, counts: { 'due soon': 1 } },
      { ...written, shown: '[[1]]' },
      { ...written, shown: undefined },
    ])
      expect(readGlance(broken, today, 14)).toBeNull()
  })

  it('is made anew by the background after each change, and by the change itself said to be no longer so', async () => {
    equip()
    startBackground()
    const set = vi.spyOn(area, 'set')
    const now = localDay(new Date())
    const read = async () => readGlance(await store.getItem(store.glanceKey), now, 14)
    const one = watchedCase('24-000-001', { actions: [action('a', { due: now })] })
    await change({ do: 'put', case: one })
    expect(set.mock.calls.find(([items]) => `case:${one.id}` in items)![0]).toHaveProperty(store.glanceKey, null)
    await holds(async () => expect((await read())?.counts['due soon']).toBe(1))
    await change({ do: 'mark', marks: [{ case: one.id, action: 'a', mark: { as: 'done', on: null } }] })
    await holds(async () => expect((await read())?.counts['due soon']).toBe(0))
    await change({ do: 'settings', set: { soonDays: 3 } })
    await holds(async () => expect(readGlance(await store.getItem(store.glanceKey), now, 3)?.watched).toBe(1))
  })

  it('is told by the index where the background did not come to it, also later', async () => {
    const now = localDay(new Date())
    const one = (due: string): Case => watchedCase('24-000-001', { actions: [action('a', { due })] })
    await store.commit({ set: { ...store.indexOf([one(now)]), [store.caseKey('24-000-001')]: one(now) } })
    const overview = await openOverview(() => now)
    expect(overview.value().glance.counts['due soon']).toBe(1)
    const told = vi.fn()
    overview.listen(told)
    await store.commit({ set: store.indexOf([one(addDays(now, -1))]) })
    await holds(() => expect(overview.value().glance.counts.overdue).toBe(1))
    expect(told).toHaveBeenCalled()
  })

  it('costs as many readings with 2,500 cases as with one; so does a change', async () => {
    equip()
    startBackground()
    const now = localDay(new Date())
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        watchedCase(`24-${index}-146`, { actions: [action('a', { due: addDays(now, (index % 40) - 20) }), action('b')] }),
      )
    const ready = (count: number) =>
      holds(async () => expect(readGlance(await store.getItem(store.glanceKey), now, 14)?.watched).toBe(count))
    const costs = async () => {
      const get = vi.spyOn(area, 'get')
      const keys = () => get.mock.calls.map(([asked]) => (Array.isArray(asked) ? asked.length : asked === null ? Infinity : 1))
      await openOverview(() => now)
      const popup = keys()
      get.mockClear()
      await change({ do: 'mark', marks: [{ case: '24-0-146', action: 'b', mark: { as: 'done', on: null } }] })
      const made = keys()
      get.mockRestore()
      return { popup, made }
    }
    await change({ do: 'import', cases: many(1), corrections: {}, settings: {}, mode: 'merge', token: 'one' })
    await ready(1)
    const few = await costs()
    await change({ do: 'import', cases: many(2_500), corrections: {}, settings: {}, mode: 'merge', token: 'many' })
    await ready(2_500)
    const all = await costs()
    // The settings and what is shown; then the cases of it, at most twenty.
    expect(few.popup).toEqual([2, 1])
    expect(all.popup).toEqual([2, 20])
    expect(all.made).toEqual(few.made)
    expect(Math.max(...all.made)).toBeLessThanOrEqual(2)
  }, 60_000)
})
