import { headlineOf } from '../support/headline.ts'
import { expect, test } from 'vitest'
import { readWith, type Steps } from '../../lib/corrections/apply.ts'
import { clockName, measureName, measureSpans, withCorrection, withoutCorrection } from '../../lib/corrections/corrections.ts'
import { yardstick } from '../../lib/corrections/measure.ts'
import { readyDecision, recordOf } from '../components/overlay/record.ts'
import type { Limit } from '../../lib/rules/limit.ts'

const limit: Limit = {
  id: 'other-limit',
  domain: 'housing',
  name: 'Another limit',
  startsWith: [],
  endsWith: [],
  length: { value: 8, unit: 'weeks' },
  extended: { length: { value: 16, unit: 'weeks' }, when: 'agreed' },
  force: 'guidance',
  citation: '',
  url: '',
  verified: 'not verified',
}
const steps: Steps = {
  analyse: recordOf,
  headline: (_decision, _stated, clocks) => headlineOf({ short: `${clocks.length} left` }),
  limits: [limit],
}
const name = clockName(recordOf(readyDecision()).delays[0]!)
const day = (text: string) => ({ from: text, to: text })
const one = (of: string, rest: object) => withCorrection([], { of, ...rest })

test('without corrections the reading is what was read', () => {
  const { record, removed } = readWith(readyDecision(), [], steps)
  expect(record).toEqual(recordOf(readyDecision()))
  expect(removed).toEqual([])
})

test('a decision date is used where the page gives none, and only there', () => {
  const given = one('decision-date', { span: day('2024-06-20') })
  expect(readWith(readyDecision({ decisionDate: null }), given, steps).decision.decisionDate).toBe('2024-06-20')
  expect(readWith(readyDecision(), given, steps).decision.decisionDate).toBe('2024-06-14')
})

test('another start moves the due day and what is late, and says who gave it', () => {
  const { record } = readWith(readyDecision(), one(`start:${name}`, { span: day('2023-02-01') }), steps)
  expect(record.delays[0]).toMatchObject({
    start: { from: '2023-02-01', words: null },
    due: day('2023-03-01'),
    elapsed: [78, 78],
    late: [50, 50],
  })
  expect(record.delays[0]?.notes.at(-1)).toBe('The reader gave the start.')
  expect(record.headline?.short).toBe('1 left')
})

test('an end that is a span gives a range', () => {
  const { record } = readWith(readyDecision(), one(`end:${name}`, { span: { from: '2023-01-20', to: '2023-02-10' } }), steps)
  expect(record.delays[0]).toMatchObject({ elapsed: [17, 38], late: [0, 10] })
})

test('another limit, of the rulebook or in words', () => {
  const weeks = readWith(readyDecision(), one(`limit:${name}`, { text: 'other-limit' }), steps).record.delays[0]
  expect(weeks).toMatchObject({ rule: 'other-limit', limit: { value: 8, unit: 'weeks' }, due: day('2023-02-28') })
  const own = readWith(readyDecision(), one(`limit:${name}`, { text: '3 months' }), steps).record.delays[0]
  expect(own).toMatchObject({ rule: 'page-limit', due: day('2023-04-03'), late: [17, 17] })
})

test('"this is not a delay" takes it out of the record and keeps it at hand', () => {
  const { record, removed } = readWith(readyDecision(), one(`clock:${name}`, { removed: true }), steps)
  expect(record.delays).toEqual([])
  expect(removed).toHaveLength(1)
  expect(record.headline?.short).toBe('0 left')
})

test('a kept measurement is a clock of its own', () => {
  const of = measureName(day('2023-01-03'), { from: '2023-05-01', to: '2023-05-31' })
  const { record } = readWith(readyDecision(), one(of, { text: 'other-limit+' }), steps)
  expect(record.delays.at(-1)).toMatchObject({
    id: of,
    name: 'Another limit',
    limit: { value: 16, unit: 'weeks' },
    due: day('2023-04-25'),
    late: [6, 36],
  })
  expect(readWith(readyDecision(), [], steps).record.delays).toHaveLength(1)
})

test.each(['start:gone', 'clock:', 'measure:2023-01-01', 'limit:gone', 'date:4|x', 'nonsense'])(
  '%s fits nothing and changes nothing',
  (of) => {
    const { record } = readWith(readyDecision(), one(of, { span: day('2020-01-01'), text: 'x', removed: true }), steps)
    expect(record).toEqual(recordOf(readyDecision()))
  },
)

test('corrections are replaced and undone one by one', () => {
  const list = withCorrection(withCorrection(one('a', { text: '1' }), { of: 'b' }), { of: 'a', text: '2' })
  expect(list.map(({ of, text }) => [of, text])).toEqual([
    ['b', null],
    ['a', '2'],
  ])
  expect(withoutCorrection(list, 'b')).toHaveLength(1)
})

test.each([
  ['20 working days', { value: 20, unit: 'working days' }],
  ['other-limit', { value: 8, unit: 'weeks' }],
  ['other-limit+', { value: 16, unit: 'weeks' }],
])('%s is a yardstick', (text, period) => expect(yardstick(text, [limit])?.period).toEqual(period))

test.each(['', '20', '20 moons', '-3 days', 'gone', 'gone+', '3.5 months'])('"%s" is none', (text) =>
  expect(yardstick(text, [limit])).toBeNull(),
)

test('a measurement’s name gives its days again', () => {
  expect(measureSpans(measureName(day('2024-01-02'), day('2024-01-03')))).toEqual([day('2024-01-02'), day('2024-01-03')])
})
