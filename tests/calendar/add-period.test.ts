import { describe, expect, test } from 'vitest'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import type { Counting } from '../../lib/calendar/add-period.ts'
import type { Period, Span } from '../../lib/calendar/span.ts'

const period = (words: string): Period => {
  const [value, ...unit] = words.split(' ')
  return { value: Number(value), unit: unit.join(' ') as Period['unit'] }
}
const due = (start: string | Span, words: string, counting?: Counting): string | null => {
  const span = addPeriod(start, period(words), counting).due
  return span && (span.from === span.to ? span.from : `${span.from} ${span.to}`)
}

test.each([
  ['2024-02-08', '30 working days', '2024-03-21'],
  ['2024-03-11', '65 working days', '2024-06-14'],
  ['2023-06-01', '65 working days', '2023-09-01'],
  ['2024-01-31', '1 months', '2024-02-29'],
  ['2023-01-31', '1 months', '2023-02-28'],
  ['2023-05-18', '16 weeks', '2023-09-07'],
  ['2024-12-31', '2 months', '2025-02-28'],
  ['2024-02-29', '1 years', '2025-02-28'],
  ['2024-02-29', '4 years', '2028-02-29'],
  ['2024-08-31', '6 months', '2025-02-28'],
  ['2024-06-14', '3 months', '2024-09-14'],
  ['2024-12-15', '14 days', '2024-12-29'],
  ['2024-05-10', '0 working days', '2024-05-10'],
  ['2024-05-11', '1 working days', '2024-05-13'],
  ['2024-05-10', '0 days', '2024-05-10'],
  ['1999-12-25', '7 days', '2000-01-01'],
])('%s and %s is %s', (start, words, expected) => expect(due(start, words)).toBe(expected))

test.each([
  ['4 and 5 June 2012, the jubilee and the moved spring holiday', '2012-06-01', '2012-06-06'],
  ['28 May 2012 is a working day: its holiday was moved', '2012-05-25', '2012-05-28'],
  ['8 May 2020, the moved early May holiday', '2020-05-07', '2020-05-11'],
  ['4 May 2020 is a working day', '2020-05-01', '2020-05-04'],
  ['2 and 3 June 2022, a Thursday and a Friday', '2022-06-01', '2022-06-06'],
  ['30 May 2022 is a working day', '2022-05-27', '2022-05-30'],
  ['19 September 2022, the state funeral', '2022-09-16', '2022-09-20'],
  ['8 May 2023, the coronation', '2023-05-05', '2023-05-09'],
  ['27 and 28 December 2021, substitutes for Saturday and Sunday', '2021-12-24', '2021-12-29'],
  ['Good Friday to Easter Monday', '2024-03-28', '2024-04-02'],
])('the next working day: %s', (_name, start, expected) => expect(due(start, '1 working days')).toBe(expected))

test.each([
  ['21 days', '2023-05-09', '2023-05-29'],
  ['8 weeks', '2024-04-19', '2024-06-13'],
  ['12 months', '2023-03-05', '2024-03-04'],
  ['1 months', '2024-03-01', '2024-03-31'],
  ['1 months', '2024-01-31', '2024-02-29'],
  ['1 months', '2024-03-31', '2024-04-30'],
  ['3 months', '2024-12-01', '2025-02-28'],
  ['1 days', '2024-03-01', '2024-03-01'],
  ['5 working days', '2024-05-13', '2024-05-17'],
  ['1 working days', '2024-05-11', '2024-05-13'],
])('%s beginning with %s end on %s', (words, start, expected) => expect(due(start, words, { beginningWith: true })).toBe(expected))

describe('the United Kingdom: a bank holiday in any part of it is no working day', () => {
  const uk = { calendar: 'united-kingdom' } as const
  test.each([
    ['2025-01-01', '2025-01-03', '2 January (Scotland)'],
    ['2024-03-15', '2024-03-19', 'St Patrick’s Day, substitute (Northern Ireland)'],
    ['2025-07-11', '2025-07-15', '12 July, substitute (Northern Ireland)'],
    ['2024-08-02', '2024-08-06', 'Summer holiday (Scotland)'],
    ['2023-11-29', '2023-12-01', 'St Andrew’s Day (Scotland)'],
    ['2026-06-12', '2026-06-16', 'World Cup (Scotland, by proclamation)'],
    ['2021-12-31', '2022-01-05', 'New Year’s Day and 2 January, both substitutes'],
  ])('from %s to %s: %s', (start, expected) => expect(due(start, '1 working days', uk)).toBe(expected))
  test('20 working days over 2 January', () => {
    expect(due('2024-12-20', '20 working days', uk)).toBe('2025-01-23')
    expect(due('2024-12-20', '20 working days')).toBe('2025-01-22')
  })
})

test('a span gives the earliest due day from its earliest day and the latest from its latest', () => {
  expect(due({ from: '2023-10-01', to: '2023-10-10' }, '65 working days')).toBe('2024-01-03 2024-01-12')
  expect(due({ from: '2023-01-01', to: '2023-01-31' }, '20 working days')).toBe('2023-01-30 2023-02-28')
  expect(due({ from: '2021-06-01', to: '2021-06-30' }, '6 months')).toBe('2021-12-01 2021-12-30')
  expect(addPeriod({ from: '2023-01-01', to: '2023-01-31' }, period('2 weeks')).trace.counts.map((c) => c.start)).toEqual([
    '2023-01-01',
    '2023-01-31',
  ])
})

test('a last day at a weekend or on a bank holiday moves where the rule says so', () => {
  expect(due('2024-02-01', '1 months', { rolls: true })).toBe('2024-03-01')
  expect(due('2024-02-02', '1 months', { rolls: true })).toBe('2024-03-04')
  expect(due('2024-02-29', '1 months', { rolls: true })).toBe('2024-04-02')
  expect(addPeriod('2024-02-29', period('1 months'), { rolls: true }).trace.counts[0]!.movedFrom).toBe('2024-03-29')
})

describe('what cannot be counted says why', () => {
  test.each([
    ['2024-01-01', '6 school days', 'school days'],
    ['2024-01-01', '2 terms', 'terms'],
    ['2024-01-01', '24 hours', 'hours'],
    ['2028-12-20', '10 working days', 'holidays not known'],
    ['2011-12-20', '3 working days', 'holidays not known'],
    ['2040-01-01', '0 working days', 'holidays not known'],
    ['2024-01-01', '1.5 months', 'not a length'],
    ['2024-01-01', '-1 days', 'not a length'],
    ['2024-01-01', '1e300 days', 'not a length'],
    ['2024-01-01', '1e15 years', 'not a length'],
    ['9999-12-31', '1 days', 'not a length'],
    ['2024-02-30', '1 days', 'not a day'],
    ['14 June 2024', '1 days', 'not a day'],
    ['', '1 days', 'not a day'],
  ])('%s and %s: %s', (start, words, problem) => {
    const answer = addPeriod(start, period(words))
    expect(answer.due).toBeNull()
    expect(answer.trace).toMatchObject({ problem, counts: [] })
  })
  test('a span that runs beyond the table has no due day at all', () => {
    expect(addPeriod({ from: '2028-11-01', to: '2028-12-31' }, period('20 working days'))).toMatchObject({
      due: null,
      trace: { counts: [] },
    })
  })
})

test('the trace counts what was left out', () => {
  const [count] = addPeriod('2024-02-20', period('30 working days')).trace.counts
  expect(count).toMatchObject({ start: '2024-02-20', first: '2024-02-21', due: '2024-04-04', weekendDays: 12 })
  expect(count!.holidays.map((h) => h.name)).toEqual(['Good Friday', 'Easter Monday'])
})
