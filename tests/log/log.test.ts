import * as fakeDatabase from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { analyse } from '../../lib/analyse.ts'
import { formatLimit } from '../../lib/calendar/words.ts'
import { logCsv, logJson, logTable } from '../../lib/export/log-table.ts'
import { anyRow, findRows, firstLogOrder, readLogView, sortRows, writeLogView, type LogWanted } from '../../lib/log/find.ts'
import { logRows } from '../../lib/log/rows.ts'
import { readLogRows } from '../../lib/log/schema.ts'
import { groupRows, pastWords } from '../../lib/log/statistics.ts'
import { readLog, removeRows } from '../../lib/log/store.ts'
import { limits } from '../../lib/rules/index.ts'
import type { Change } from '../../lib/watchlist/messages.ts'
import { Writer } from '../../lib/watchlist/writer.ts'
import { corpusPages } from '../support/corpus.ts'
import { decisionFromText } from '../support/decision.ts'
import { growth } from '../support/growth.ts'
import { logRow } from './support.ts'

Object.assign(globalThis, fakeDatabase)

describe('the rows of a decision', () => {
  const pages = corpusPages()
    .filter(({ real }) => !real)
    .slice(0, 25)
  const records = pages.map((page) => analyse(decisionFromText(page.source)))

  it('are one a limit and one a stated figure, with the days, the source and the place, in the shape that is kept', () => {
    let [seen, longerSeen] = [0, 0]
    for (const record of records) {
      const rows = logRows(record, limits, '2026-11-29')
      expect(rows).toHaveLength(record.delays.length + record.stated.length)
      expect(readLogRows(rows)).toEqual(rows)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const [index, clock] of record.delays.entries()) {
        const row = rows[index]!
        expect(row).toMatchObject({
          kind: 'limit',
          name: clock.name,
          took: clock.elapsed,
          bodies: record.bodies,
          decided: record.decisionDate,
        })
        // What is late for certain by the clock is so by the days past its last day.
        if (row.past && clock.end && !clock.open) expect([Math.max(0, row.past[0]), Math.max(0, row.past[1])]).toEqual(clock.late)
        if (clock.limitFrom === 'rulebook') {
          const rule = limits.find(({ id }) => id === clock.rule)
          const longer = rule?.extended?.length as { value?: number } | undefined
          const used = longer !== undefined && longer.value === clock.limit.value
          expect(row.source).toBe(
            `${rule?.citation ?? clock.rule}${used ? `; ordinarily ${formatLimit(rule!.length as { value: number; unit: string })}` : ''}`,
          )
          if (used) longerSeen++
        }
        seen++
      }
    }
    expect(seen).toBeGreaterThan(40)
    expect(longerSeen).toBeGreaterThan(3)
  })

  it('are cut to what is kept, whatever the page holds', () => {
    const long = 'x'.repeat(9_000)
    const [first] = records
    const wild = {
      ...first!,
      bodies: Array(40).fill(long),
      category: long,
      delays: first!.delays.map((clock) => ({ ...clock, name: long })),
    }
    const rows = logRows(wild, limits, '2026-11-29')
    expect(readLogRows(rows)).toEqual(rows)
    expect(readLogRows([null, 7, { ...logRow('a'), url: 'javascript:x' }, { ...logRow('b'), more: 1 }, logRow('c')])).toEqual([logRow('c')])
  })
})

const some = [
  logRow('a'),
  logRow('b', {
    name: 'Stage two response',
    past: [30, 41],
    state: 'late',
    decided: '2025-01-02',
    bodies: ['Anytown Council', 'Anytown NHS Trust'],
  }),
  logRow('c', { name: 'Stage two response', past: [-4, 9], state: 'perhaps late', certain: false, category: 'Housing' }),
  logRow('d', { name: 'Stage two response', past: [100, 100], state: 'not done', end: null, bodies: ['Zoë Borough'], decided: null }),
  logRow('e', {
    kind: 'figure',
    name: 'nearly nine months',
    past: null,
    state: 'not checked',
    rule: null,
    start: null,
    end: null,
    due: null,
    took: null,
  }),
]

describe('looking through the log', () => {
  const names = (wanted: Partial<LogWanted>) =>
    findRows(some, { ...anyRow, ...wanted })
      .map(({ id }) => id.slice(-1))
      .join('')
  it.each<[Partial<LogWanted>, string]>([
    [{}, 'abcde'],
    [{ words: 'stage TWO' }, 'bcd'],
    [{ words: 'zoe' }, 'd'],
    [{ words: '24000001 nine' }, 'e'],
    [{ body: 'Anytown NHS Trust' }, 'b'],
    [{ category: 'Housing' }, 'c'],
    [{ limit: 'Stage two response', certain: true }, 'bd'],
    [{ year: '2025' }, 'b'],
    [{ words: 'nowhere' }, ''],
  ])('%j', (wanted, found) => {
    expect(names(wanted)).toBe(found)
  })

  it('sorts by each column, what has nothing there last', () => {
    const order = (by: Parameters<typeof sortRows>[1]['by'], down = false) =>
      sortRows(some, { by, down })
        .map(({ id }) => id.slice(-1))
        .join('')
    expect([order('decided', true), order('decided')]).toEqual(['baced', 'acebd'])
    expect([order('past', true), order('past')]).toEqual(['dbcae', 'acbde'])
    expect(order('limit')).toBe('eabcd')
  })

  it('keeps what is looked for in the address', () => {
    const view = { wanted: { ...anyRow, words: 'a & b', year: '2024', certain: true }, order: { by: 'past' as const, down: true } }
    expect(readLogView(writeLogView(view))).toEqual(view)
    expect(writeLogView({ wanted: anyRow, order: firstLogOrder })).toBe('')
  })
})

describe('statistics of the log', () => {
  it('count the limits of a group: late for certain, median and nine in ten by the least', () => {
    expect(groupRows(some, 'limit').map(({ marks: _marks, ...group }) => group)).toEqual([
      { name: 'Stage two response', read: 3, late: 2, perhaps: 1, median: 30, ninth: 100 },
      { name: 'Stage one response', read: 1, late: 0, perhaps: 0, median: -7, ninth: -7 },
    ])
    expect(groupRows(some, 'body').map(({ name, read, late }) => [name, read, late])).toEqual([
      ['Anytown Council', 3, 1],
      ['Anytown NHS Trust', 1, 1],
      ['Zoë Borough', 1, 1],
    ])
    expect(groupRows(some, 'year').map(({ name, read }) => [name, read])).toEqual([
      ['2024', 2],
      ['2025', 1],
      ['not given', 1],
    ])
    expect(groupRows(some, 'category').map(({ name, read }) => [name, read])).toEqual([
      ['Education', 3],
      ['Housing', 1],
    ])
    expect(groupRows([], 'limit')).toEqual([])
  })

  it('take for nine in ten the day by which nine of ten were done', () => {
    const ten = Array.from({ length: 10 }, (_, index) => logRow(`${index}`, { past: [index * 10, index * 10], state: 'late' }))
    expect(groupRows(ten, 'limit')[0]).toMatchObject({ median: 45, ninth: 80 })
    expect([pastWords(-3), pastWords(0), pastWords(1), pastWords(null)]).toEqual(['3 days early', 'on the day', '1 day late', ''])
  })
})

describe('the log as files', () => {
  it('is a table of one row each, for files and for the clipboard, in which no cell runs', () => {
    const rows = [...some, logRow('f', { words: '=HYPERLINK("x")\tand\nmore' })]
    expect(logCsv(rows).split('\r\n')).toHaveLength(rows.length + 2)
    const lines = logTable(rows)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([27]))
    const column = (name: string) => lines.slice(1).map((cells) => cells[lines[0]!.indexOf(name)])
    expect(column('Least days past')).toEqual(['-7', '30', '-4', '100', '', '-7'])
    expect(column('Words').at(-1)).toBe('\'=HYPERLINK("x") and more')
    expect(JSON.parse(logJson(rows)).rows).toEqual(rows)
  })
})

describe('keeping the log', () => {
  beforeEach(async () => {
    fakeBrowser.reset()
    vi.spyOn(fakeBrowser.storage.local, 'getBytesInUse').mockResolvedValue(1_000 as never)
    await removeRows(null)
  })
  const ids = async () => (await readLog()).map(({ id }) => id.slice(-1)).join('')
  const make = async (change: Change) => {
    const reply = await new Writer().change({ change, at: 1 })
    if (!reply.ok) throw new Error(reply.why)
    return reply.answer
  }
  const rows = [logRow('a'), logRow('b')]

  it('keeps nothing until it is asked for', async () => {
    await make({ do: 'log', decision: '24-000-001', rows })
    expect(await ids()).toBe('')
  })

  it('puts a new reading in the place of the old one, takes out a row and puts it back, and is cleared', async () => {
    await make({ do: 'settings', set: { log: true } })
    await make({ do: 'log', decision: '24-000-001', rows })
    await make({ do: 'log', decision: '24-000-001', rows: [logRow('b'), logRow('c'), { ...logRow('x'), url: 'javascript:x' }] })
    await make({ do: 'log', decision: '24-000-002', rows: [logRow('z', { id: '24-000-002 z', decision: '24-000-002' })] })
    expect(await ids()).toBe('bcz')
    const { undo } = await make({ do: 'log-remove', ids: ['24-000-001 c', '24-000-001 none'] })
    expect(await ids()).toBe('bz')
    await make(undo!)
    expect(await ids()).toBe('bcz')
    await make({ do: 'log-remove', ids: null })
    expect(await ids()).toBe('')
  })

  it('finds, sorts and counts 20,000 rows in time by their number', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        logRow(`n${index}`, {
          decision: `24-${index % 5_000}`,
          bodies: [`Council ${index % 300}`],
          past: [(index * 37) % 400, (index * 37) % 400],
          state: 'late',
          decided: `20${10 + (index % 15)}-01-01`,
        }),
      )
    const work = (count: number) => {
      const all = many(count)
      return () => void groupRows(findRows(sortRows(all, { by: 'past', down: true }), { ...anyRow, words: 'council 7' }), 'body')
    }
    // Four times as many rows; the room is for sorting, and for what else the machine does.
    expect(growth(work, 5_000, 4, 10)).toBeLessThanOrEqual(10)
  })
})
