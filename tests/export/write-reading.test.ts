import { expect, test } from 'vitest'
import { withCorrection } from '../../lib/corrections/corrections.ts'
import { formats, type Format } from '../../lib/export/formats.ts'
import type { WrittenReading } from '../../lib/export/reading-outline.ts'
import { writeReading } from '../../lib/export/write-reading.ts'
import { limits } from '../../lib/rules/index.ts'
import { readyDecision, recordOf } from '../components/overlay/record.ts'

const reading: WrittenReading = {
  record: recordOf(readyDecision()),
  names: new Map([['c0', 'name']]),
  removed: [],
  limits,
  text: readyDecision().text,
  today: '2025-01-10',
  corrections: withCorrection(withCorrection([], { of: 'start:name', span: { from: '2023-01-03', to: '2023-01-03' } }), {
    of: 'card',
    removed: true,
  }),
}
const write = (format: Format, given: WrittenReading = reading) => writeReading(format, given, Date.UTC(2025, 0, 10))

test('as text: headline, limits, timeline, actions with paragraphs, and what the reader put right', () => {
  const text = write('text')
  expect(text).toContain('Stage one response: nearly 4 months. Limit: about 4 weeks. By the dates: 107 days.')
  expect(text).toContain('Decision date: 14 June 2024')
  expect(text).toContain(
    '- Stage one response: From 3 January 2023 [paragraph 1] to 20 April 2023 [paragraph 2]. 107 days. Limit: ' +
      '20 working days (ordinarily 10 working days), due 31 January 2023.',
  )
  expect(text).toContain('1. 3 January 2023: Mrs X complained on 3 January 2023. [paragraph 1]')
  expect(text).toContain('- pay her £150 (due 14 August 2024) [paragraph 4]')
  expect(text).toContain('Put right by the reader\n- Start of Stage one response: 3 January 2023')
  expect(text).toContain('Read by Overdue on 10 January 2025. Not affiliated with the Ombudsman.')
})

test('as Markdown: headings, lists, and nothing of the page that a renderer would run', () => {
  const record = { ...reading.record, title: '<img onerror=x> *Council* [a](javascript:b)' }
  const text = write('markdown', { ...reading, record })
  expect(text).toContain('# \\<img onerror=x\\> \\*Council\\* \\[a\\](javascript:b)')
  expect(text).toContain('## Time limits')
  expect(text).toContain('Address: <https://www.lgo.org.uk/decisions/test/test/99-999-999>')
})

test('as Markdown: what cannot be seen does not break an address in two', () => {
  const title = 'https://x.test/\u0001<img src=x onerror=alert(1)//> https://y.test/\u202e<img src=y>'
  const text = write('markdown', { ...reading, record: { ...reading.record, title } })
  expect(text).not.toMatch(/[^\\\n]<img|[\p{Cf}]|(?!\n)\p{Cc}/u)
  expect(text).toContain('<https://x.test/> \\<img')
})

test('as CSV: one row each, formulas made harmless', () => {
  const record = { ...reading.record, bodies: ['=HYPERLINK("x")'] }
  const rows = write('csv', { ...reading, record })
    .trim()
    .split('\r\n')
  expect(rows).toHaveLength(1 + 1 + 1 + 3 + 2 + 1)
  expect(rows[1]).toContain(`"'=HYPERLINK(""x"")"`)
  expect(rows[1]).toContain(
    'time limit,Stage one response,lgsco-code-s1,2023-01-03,2023-01-03,2023-04-20,2023-04-20,20,working ' +
      'days,2023-01-31,2023-01-31,107,107,79,79',
  )
  expect(rows.at(-1)).toContain('put right by the reader')
})

test('as JSON: the record with the corrections of the reading', () => {
  const value = JSON.parse(write('json'))
  expect(value).toMatchObject({ reference: '99 999 001', readOn: '2025-01-10', corrections: [{ of: 'start:name' }] })
  expect(value.corrections).toHaveLength(1)
})

test('as a calendar file: a day for each deadline, none for what has no day or was done', () => {
  const record = {
    ...reading.record,
    actions: reading.record.actions.map((action, index) => ({ ...action, due: index ? null : action.due })),
  }
  const text = write('ics', { ...reading, record, today: '2024-08-14' })
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(text).toContain('DTSTART;VALUE=DATE:20240814')
  expect(text).toContain('BEGIN:VALARM')
  expect(write('ics', { ...reading, record, today: '2024-08-15' })).not.toContain('BEGIN:VEVENT')
})

test('every format gives something for an empty reading', () => {
  const record = {
    ...reading.record,
    headline: null,
    stated: [],
    delays: [],
    timeline: [],
    actions: [],
    decisionDate: null,
    reference: null,
    bodies: [],
  }
  for (const format of Object.keys(formats) as Format[])
    expect(write(format, { ...reading, record, corrections: [] }).length).toBeGreaterThan(20)
  expect(write('text', { ...reading, record, corrections: [] })).toContain('No time limit could be checked.')
})

test('a limit names its rule: in words, and in Markdown as a link', () => {
  expect(write('text')).toMatch(/Stage one response: .* Rule: [^\n]*Complaint Handling Code/)
  expect(write('markdown')).toMatch(/- \*\*Stage one response\*\*: .* Rule: \[[^\]]+\]\(https:[^)]+\)\./)
})

test('kept only if the longer of two limits applied: said so', () => {
  const [clock] = reading.record.delays
  const kept = {
    ...clock!,
    end: { ...clock!.end!, from: '2023-01-25', to: '2023-01-25' },
    elapsed: [22, 22] as [number, number],
    late: [0, 0] as [number, number],
  }
  expect(write('text', { ...reading, record: { ...reading.record, delays: [kept] } })).toContain(
    'Done, in time only if the longer limit applied: 10 working days ordinarily.',
  )
  const early = { ...kept, elapsed: [10, 10] as [number, number] }
  expect(write('text', { ...reading, record: { ...reading.record, delays: [early] } })).toContain('Done, in time.')
  const column = (name: string, delay: typeof kept) => {
    const [head, row] = write('csv', { ...reading, record: { ...reading.record, delays: [delay] } })
      .split('\r\n')
      .map((line) => line.split(','))
    return row![head!.indexOf(name)]
  }
  expect([column('Ordinary limit', kept), column('Bear in mind', kept)]).toEqual([
    '10 working days',
    '"in time only if the longer limit applied: 10 working days ordinarily; The limit is that of the Ombudsman’s guidance"',
  ])
  expect([column('Ordinary limit', early), column('Bear in mind', early)]).toEqual([
    '10 working days',
    'The limit is that of the Ombudsman’s guidance',
  ])
})

test('the ordinary length stands beside the longer one wherever that was used, late or not', () => {
  expect(write('text')).toContain('Limit: 20 working days (ordinarily 10 working days), due 31 January 2023.')
  expect(write('markdown')).toContain('Limit: 20 working days (ordinarily 10 working days), due 31 January 2023.')
  const shorter = { ...reading.record.delays[0]!, limit: { value: 10, unit: 'working days' } }
  expect(write('text', { ...reading, record: { ...reading.record, delays: [shorter] } })).toContain('Limit: 10 working days, due')
})

test('the result in one line: page, figures, words, address', () => {
  expect(write('line')).toBe(
    'Anytown Council (99 999 001): ~4 months vs 1. Stage one response: nearly 4 months. Limit: about 4 weeks. ' +
      'https://www.lgo.org.uk/decisions/test/test/99-999-999',
  )
  expect(write('line', { ...reading, record: { ...reading.record, headline: null } })).toContain('no time limit could be checked')
})

test('without the text of the decision the timeline tells what was read', () => {
  expect(write('text', { ...reading, text: null })).toContain('1. 3 January 2023: Mrs X complained. [paragraph 1]')
})
