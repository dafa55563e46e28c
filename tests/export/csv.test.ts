import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../lib/export/csv.ts'
import { limitsCsv, watchlistCsv } from '../../lib/export/watchlist-csv.ts'
import { limits } from '../../lib/rules/index.ts'
import { anyCases } from '../watchlist/arbitrary.ts'
import { action, watchedCase } from '../watchlist/support.ts'

/** A reader of CSV as strict as RFC 4180 allows. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  for (let at = 1; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const found = cell.exec(text)
    if (!found) throw new Error(`No cell at ${at}`)
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!)
    if (found[3] === '\r\n') rows.push([])
    if (found[0] === '') break
  }
  if (rows.at(-1)!.length === 0) rows.pop()
  return rows
}

/** An apostrophe that was put before what a spreadsheet may run. */
const GUARD = /^'(?=[\s\p{Cc}\p{Cf}=+\-@|%＝＋－＠−﹣﹦﹢﹫])/u

describe('tables', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+44', "'+44"],
    ['-2', "'-2"],
    ['@x', "'@x"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['a=b', 'a=b'],
    ['\u0000=1', "'\u0000=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u202e=1', "'\u202e=1"],
    ['\u001c=1', "'\u001c=1"],
    ['−1', "'−1"],
    ['﹦1', "'﹦1"],
    ['x;=HYPERLINK(1)', '"x;=HYPERLINK(1)"'],
    ['5 − 3', '5 − 3'],
    ['24 000 001', '24 000 001'],
    ['', ''],
  ])('writes %j as %j', (cell, text) => {
    expect(csv([[cell, 1, null]])).toBe(`\uFEFF${text},1,\r\n`)
  })

  it('can be read again, whatever the cells hold, and no cell runs', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const again = read(csv(rows))
        expect(again.map((row) => row.map((text) => text.replace(GUARD, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(GUARD, ''))),
        )
        for (const text of again.flat()) expect(text).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@−﹦]/u)
      }),
    )
  })

  it('has one row an action, and one for a case without any', () => {
    const rows = read(
      watchlistCsv(
        [
          watchedCase('one', {
            actions: [
              action('a', { text: 'apologise', due: '2024-04-11', mark: { as: 'done', on: '2024-04-21' } }),
              action('b', { due: '2024-06-01', amounts: [150, 50] }),
              action('c', { due: '2024-03-30', later: '2024-04-30', mark: { as: 'done', on: '2024-04-28' } }),
              action('d', { due: '2021-01-01', since: '2024-06-01' }),
            ],
          }),
          watchedCase('two', { bodies: ['A', 'B'], tags: ['x', 'y'] }),
        ],
        '2024-06-14',
        14,
      ),
    )
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([29]))
    const column = (name: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)])
    expect(column('State')).toEqual(['done', 'overdue', 'done', 'not known', ''])
    expect(column('Days late')).toEqual(['10', '13', '0', '', ''])
    expect(column('Due as agreed')).toEqual(['2024-04-11', '2024-06-01', '2024-03-30', '2021-01-01', ''])
    expect(column('Later day agreed')).toEqual(['', '', '2024-04-30', '', ''])
    expect(column('Days late by the first day')).toEqual(['', '', '29', '', ''])
    expect(column('Body').slice(-2)).toEqual(['Anytown Council', 'A; B'])
    expect(column('Sums in pounds')).toEqual(['', '150; 50', '', '', ''])
  })

  it('has one row a time limit with the days past it, and what is known of the case in each', () => {
    const delay = (name: string, late: [number, number]) => ({
      rule: 'csp-stage2',
      name,
      limit: { value: 65, unit: 'working days' },
      start: { from: '2023-02-14', to: '2023-02-14' },
      end: null,
      due: { from: '2023-05-22', to: '2023-05-22' },
      elapsed: [97 + late[0], 97 + late[1]] as [number, number],
      late,
      open: false,
      paragraphs: [16],
    })
    const rows = read(
      limitsCsv(
        [watchedCase('one', { delays: [delay('Stage two response', [91, 91]), delay('Stage one response', [0, 0])] }), watchedCase('two')],
        limits,
      ),
    )
    const column = (name: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)])
    expect(column('Limit')).toEqual(['Stage two response', 'Stage one response', ''])
    expect(column('Length')).toEqual(['65 working days', '65 working days', ''])
    expect(column('Most days past the limit')).toEqual(['91', '0', ''])
    expect(column('Result')).toEqual([
      'Stage two response: 3 months late',
      'Stage two response: 3 months late',
      'No limit could be checked',
    ])
    expect(column('Least days past the worst limit')).toEqual(['91', '91', ''])
    expect(column('Limits in words')[0]).toContain('Stage two response: limit 65 working days, due 22 May 2023, 91 days late; Stage one')
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    // Only the longer of two lengths has an ordinary one beside it.
    const lengths = [
      { value: 65, unit: 'working days' },
      { value: 25, unit: 'working days' },
    ].map((limit) => ({ ...delay('Stage two response', [0, 0]), limit }))
    const used = read(limitsCsv([watchedCase('one', { delays: lengths })], limits))
    expect(used.slice(1).map((row) => row[used[0]!.indexOf('Ordinary length')])).toEqual(['25 working days', ''])
  })

  it('takes any case', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(read(limitsCsv(cases, limits))).toHaveLength(1 + cases.length)
        const rows = read(watchlistCsv(cases, '2024-06-14', 14))
        expect(rows).toHaveLength(1 + cases.reduce((sum, each) => sum + Math.max(1, each.actions.length), 0))
      }),
      { numRuns: 50 },
    )
  })
})
