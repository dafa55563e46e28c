import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { DecisionRecord } from '../../lib/index.ts'
import { collect } from '../../cli/summarise/collect.ts'
import { groupsBy, ranked } from '../../cli/summarise/groups.ts'
import { overdue, records, temporary } from './support.ts'

const { folder, save, text } = temporary()

type Late = [rule: string, least: number, most: number]
interface Given {
  reference: string
  bodies?: string[]
  date?: string | null
  outcome?: string
  late?: Late[]
  dues?: (string | null)[]
  url?: string
  category?: string | null
}

/** A record with what a summary looks at. */
const record = ({
  reference,
  bodies = ['Ashcombe Council'],
  date = '2024-03-01',
  outcome = 'Upheld',
  late = [],
  dues = [],
  url,
  category = 'Housing',
}: Given) =>
  ({
    schemaVersion: 1,
    url: url ?? `https://www.lgo.org.uk/decisions/housing/other/${reference.replaceAll(' ', '-')}`,
    kind: 'statement',
    reference,
    bodies,
    category,
    outcome,
    decisionDate: date,
    delays: late.map(([rule, least, most]) => ({ rule, name: `Name of ${rule}`, late: [least, most] })),
    actions: dues.map((due) => ({ due })),
  }) as unknown as DecisionRecord
async function* lines(given: unknown[]) {
  for (const one of given) yield typeof one === 'string' ? one : JSON.stringify(one)
}
const collected = (...given: unknown[]) => collect(lines(given))
const figures = async (by: 'body' | 'category' | 'limit' | 'year', ...given: Given[]) =>
  Object.fromEntries(groupsBy(by, await collected(...given.map(record))).map(({ name, figures: of }) => [name, of]))

test('counts by body; a decision about two counts for each', async () => {
  const by = await figures(
    'body',
    { reference: '24 000 001', late: [['a', 10, 12]], dues: ['2024-04-01', null] },
    { reference: '24 000 002', outcome: 'Not upheld', late: [['a', 0, 0]] },
    {
      reference: '24 000 003',
      outcome: 'Partly upheld',
      bodies: ['Ashcombe Council', 'Elm NHS Trust'],
      late: [
        ['a', 0, 5],
        ['b', 0, 0],
      ],
    },
    { reference: '24 000 004', outcome: 'Closed after initial enquiries', bodies: [] },
  )
  expect(by['Ashcombe Council']).toEqual({
    decisions: 3,
    upheld: 2,
    checked: 3,
    late: 1,
    perhaps: 1,
    median: { least: 10, most: 12 },
    ninetieth: { least: 10, most: 12 },
    actions: 2,
    dated: 1,
    allowed: 31,
  })
  expect(by['Elm NHS Trust']).toMatchObject({ decisions: 1, upheld: 1, late: 0, perhaps: 1, median: null })
  expect(by['Not named']).toMatchObject({ decisions: 1, upheld: 0, checked: 0 })
})

test('by limit: its own latest clock in each decision; by year in their order', async () => {
  const given: Given[] = [
    {
      reference: '24 000 001',
      date: '2024-01-02',
      late: [
        ['a', 5, 5],
        ['a', 9, 9],
        ['b', 0, 0],
      ],
    },
    { reference: '24 000 002', date: '2022-01-02', late: [['b', 3, 30]] },
    { reference: '24 000 003', date: null },
  ]
  expect(await figures('limit', ...given)).toMatchObject({
    'Name of a': { decisions: 1, late: 1, median: { least: 9, most: 9 } },
    'Name of b': { decisions: 2, checked: 2, late: 1, median: { least: 3, most: 30 } },
  })
  expect(Object.keys(await figures('year', ...given))).toEqual(['2022', '2024', 'No date'])
})

test('limits of the same name are kept apart by their ids', async () => {
  const one = record({
    reference: '24 000 001',
    late: [
      ['a', 1, 1],
      ['b', 1, 1],
    ],
  })
  for (const clock of one.delays) clock.name = 'Stage one response'
  expect(groupsBy('limit', await collected(one)).map(({ name }) => name)).toEqual(['Stage one response (a)', 'Stage one response (b)'])
})

test.each([
  [1, 0.5, 1],
  [2, 0.5, 1],
  [3, 0.5, 2],
  [10, 0.5, 5],
  [10, 0.9, 9],
  [11, 0.9, 10],
  [100, 0.9, 90],
])('of 1 to %i days the %f percentile is %i, a day that is there', (count, share, days) => {
  const members = Array.from({ length: count }, (_, i) => ({ at: i, late: { least: count - i, most: count - i } }))
  expect(ranked([...members, { at: 0, late: { least: 0, most: 50 } }, { at: 0, late: null }], share)?.late?.least).toBe(days)
})

test('the same page counts once, chapters of a report are put together, and what is no decision is told', async () => {
  const chapter = (n: number, late: Late[]) =>
    record({ reference: '24 000 001', late, dues: ['2024-03-11'], url: `https://www.lgo.org.uk/r/24-000-001?chapter=${n}` })
  const { decisions, left } = await collected(
    chapter(1, [['a', 2, 2]]),
    chapter(2, [['a', 7, 7]]),
    chapter(2, [['a', 7, 7]]),
    { ...record({ reference: '24 000 002' }), kind: 'news' },
    { url: null, file: 'a.html', error: 'Empty' },
    'no json',
    { ...record({ reference: '24 000 003' }), schemaVersion: 99 },
    '',
  )
  expect(decisions).toHaveLength(1)
  expect(decisions[0]).toMatchObject({ actions: 2, allowed: [10, 10] })
  expect(decisions[0]!.late.get('a')).toEqual({ least: 7, most: 7 })
  expect(left).toEqual({ news: 1, errors: 1, twice: 1, other: 2 })
})

const hostile = '</script><script>alert(1)</script>'
const given = [
  ...Array.from({ length: 9 }, (_, i) => record({ reference: `24 000 10${i}`, late: [['a', i * 10, i * 10]], dues: ['2024-03-31'] })),
  record({ reference: '24 000 200', bodies: [`Elm "${hostile}" Council`], late: [['b', 3, 8]], url: 'javascript:alert(1)' }),
]
const file = save('records.ndjson', given.map((one) => JSON.stringify(one)).join('\n'))

test('as a table, as CSV, and the decisions behind it', async () => {
  const { out, status } = await overdue(['summarise', file, '--by', 'body', 'year'])
  expect(status).toBe(0)
  expect(out).toMatch(/^ +Decisions +Upheld .*\nAll decisions +10 +10 +10 +9 +90 %/)
  expect(out).toMatch(/\nAshcombe Council +9 +9 +9 +8 +89 % +0 +40 +80 +9 +9 +30\n/)
  const { out: table } = await overdue(['summarise', file, '--format', 'csv', '--by', 'limit', '--decisions', join(folder, 'behind.csv')])
  expect(table.split('\r\n')[1]).toBe('limit,Name of a,a,9,9,9,8,0,40,40,80,80,9,9,30')
  expect(text('behind.csv').split('\r\n')[2]).toBe(
    'limit,Name of a,a,24 000 101,https://www.lgo.org.uk/decisions/housing/other/24-000-101,2024-03-01,Upheld,10,10,1',
  )
})

test('the page: no requests, nothing of the records run or left open, every figure leads to the decisions it counts', async () => {
  await overdue(['summarise', file, '--format', 'html', '--out', join(folder, 'summary.html'), '--least', '2'])
  const html = text('summary.html')
  const { document } = parseHTML(html)
  expect(document.querySelectorAll('script')).toHaveLength(2)
  const script = document.querySelector('script:not([type])')!.textContent!
  expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  expect(html).not.toMatch(/\b(?:src|href)="(?!#)/)
  expect(html).not.toContain('javascript:')
  expect(document.querySelectorAll('figure svg').length).toBeGreaterThanOrEqual(4)
  expect(document.querySelectorAll('svg a[href="#body.0.late"]')).toHaveLength(1)
  const data = JSON.parse(document.getElementById('data')!.textContent!)
  expect(data.decisions[9]).toMatchObject({ url: null, bodies: `Elm "${hostile}" Council` })
  for (const link of document.querySelectorAll('td a')) {
    const [by, place] = link.getAttribute('href')!.slice(1).split('.')
    expect(data.groups[by!][Number(place)].members.length).toBeGreaterThan(0)
  }
})

test('what is no record is said', async () => {
  await expect(overdue(['summarise'])).rejects.toThrow('Say which records to sum up')
  await expect(overdue(['summarise', join(folder, 'none.ndjson')])).rejects.toThrow('There is no such file.')
  await expect(overdue(['summarise', save('none.txt', 'hello')])).rejects.toThrow('There are no records of decisions in')
  const { status, out } = await overdue(
    ['summarise', '-'],
    `${records(text('records.ndjson'))
      .map((one) => JSON.stringify(one))
      .join('\n')}\nhello\n`,
  )
  expect(status).toBe(1)
  expect(out).toContain('Not counted: 1 line that is no record of this version.')
})
