import { describe, expect, test } from 'vitest'
import { rowCount } from '../../lib/timeline/row-count.ts'
import { timelineRows } from '../../lib/delays/timeline-rows.ts'
import type { Clock, Event } from '../../lib/record.ts'

const text = [
  'Decision date : 1 May 2024',
  'The Council wrote to him in 2019. Mr P moved in on 3 March 2023 and the Council was told on 9 March.',
  'On 20 April 2023 the officer rang. That day, 20 April, she also wrote; she heard nothing until June 2023.',
].join('\n')

function event(id: string, words: string, from: string, to = from, given: Partial<Event> = {}): Event {
  const start = text.indexOf(words)
  return {
    id,
    span: { from, to },
    mentions: [],
    kind: null,
    text: words,
    actor: null,
    happened: true,
    words: { start, end: start + words.length, text: words, block: 'b', paragraph: 1 },
    ...given,
  }
}
const events = [
  event('e5', 'June 2023', '2023-06-01', '2023-06-30'),
  event('e1', '3 March 2023', '2023-03-03'),
  event('e0', '2019', '2019-01-01', '2019-12-31'),
  event('e2', '9 March', '2023-03-09'),
  event('e3', '20 April 2023', '2023-04-20'),
  event('e4', '20 April,', '2023-04-20'),
  event('e6', 'Decision date : 1 May 2024', '2024-05-01'),
  event('e7', '9 March', '2023-03-10', '2023-03-10', { happened: false }),
]
const end = (id: string, from: string) => ({ from, to: from, words: null, event: id })
const clock: Clock = {
  id: 'c0',
  rule: 'r',
  name: 'Reply',
  start: end('e1', '2023-03-03'),
  end: end('e3', '2023-04-20'),
  limit: { value: 2, unit: 'weeks' },
  limitFrom: 'rulebook',
  limitWords: null,
  due: { from: '2023-03-17', to: '2023-03-17' },
  elapsed: [48, 48],
  late: [34, 34],
  open: false,
  notes: [],
  stated: [],
}

describe('the rows of a timeline', () => {
  const { rows, earlier, count } = timelineRows(text, events, [clock], '2024-05-01')
  const told = rows.map(({ said }) => said.map((one) => one.text).join(' | '))

  test('one row a date, in whole sentences; the second date of a sentence has only its own part', () => {
    expect(told).toEqual([
      'The Council wrote to him in 2019.',
      'Mr P moved in on 3 March 2023 and the Council was told on 9 March.',
      '… the Council was told on 9 March.',
      'Last day: Reply (2 weeks)',
      'On 20 April 2023 the officer rang. | That day, 20 April, she also wrote; she heard nothing until June 2023.',
      '… she heard nothing until June 2023.',
      'The Ombudsman’s decision',
    ])
  })

  test('what comes before anything that a limit rests on is told apart, last days are not counted', () => {
    expect([earlier, count]).toEqual([1, 6])
    expect(rowCount(text, events, '2024-05-01')).toBe(count)
  })

  test('a last day says how its limit was kept', () => {
    expect(rows.find(({ kind }) => kind === 'last day')).toMatchObject({ state: 'late', span: { from: '2023-03-17' } })
  })
})

test('without clocks nothing is folded, without events nothing is there', () => {
  expect(timelineRows(text, events, [], null)).toMatchObject({ earlier: 0, count: 5 })
  expect(timelineRows('', [], [], null)).toEqual({ rows: [], earlier: 0, count: 0 })
})

test('a row of a table is told without its day, and the page’s own row with the day of the decision is none', () => {
  const page = 'Report Date 1 May 2024\n3 March 2023 Resident complained about mould.'
  const at = (id: string, words: string, from: string, kind: string | null): Event => ({
    ...event(id, words, from, from, { kind }),
    words: { start: page.indexOf(words), end: page.indexOf(words) + words.length, text: words, block: 'b', paragraph: null },
  })
  const all = [at('e0', '3 March 2023', '2023-03-03', null), at('e1', '1 May 2024', '2024-05-01', 'lgo-decided')]
  const { rows, count } = timelineRows(page, all, [], '2024-05-01')
  expect(rows.map(({ said }) => said[0]!.text)).toEqual(['Resident complained about mould.', 'The Ombudsman’s decision'])
  expect([count, rowCount(page, all, '2024-05-01')]).toEqual([2, 2])
})
