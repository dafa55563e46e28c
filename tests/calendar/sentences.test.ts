import { expect, test } from 'vitest'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import type { Counting } from '../../lib/calendar/add-period.ts'
import { sentences } from '../../lib/calendar/sentences.ts'
import type { Period, Span } from '../../lib/calendar/span.ts'

const say = (start: string | Span, value: number, unit: Period['unit'], counting?: Counting): string[] =>
  sentences(addPeriod(start, { value, unit }, counting).trace)

test('working days: the first day, what was left out with its name, the last day', () => {
  expect(say('2024-03-11', 65, 'working days')).toEqual([
    'Counting starts on 12 March 2024, the day after.',
    '65 working days, leaving out 26 Saturdays and Sundays, Good Friday (29 March 2024), Easter Monday (1 April 2024), ' +
      'Early May bank holiday (6 May 2024) and Spring bank holiday (27 May 2024).',
    'The last day is 14 June 2024.',
  ])
  expect(say('2024-02-12', 3, 'working days')[1]).toBe('3 working days, leaving out no day: no weekend or bank holiday falls in it.')
  expect(say('2026-12-23', 2, 'working days')[1]).toContain(
    'Christmas Day (25 December 2026) and Boxing Day (substitute day, 28 December 2026)',
  )
  expect(say('2024-12-31', 2, 'working days', { calendar: 'united-kingdom' })[1]).toContain('2 January in Scotland (2 January 2025)')
})

test('"beginning with" counts the day itself', () => {
  expect(say('2023-05-09', 21, 'days', { beginningWith: true })).toEqual([
    'Counting starts on 9 May 2023, the day itself.',
    '21 days, counting every day.',
    'The last day is 29 May 2023.',
  ])
})

test('months that end on the last day, and a last day that moves', () => {
  expect(say('2024-01-31', 1, 'months')).toContain('That month has no such day, so the period ends on its last.')
  expect(say('2024-02-02', 1, 'months', { rolls: true }).slice(-2)).toEqual([
    '2 March 2024 is not a working day, so it moves to the next one.',
    'The last day is 4 March 2024.',
  ])
})

test('a span says both ends and what lies between', () => {
  const said = say({ from: '2023-01-01', to: '2023-01-31' }, 20, 'working days')
  expect(said).toHaveLength(4)
  expect(said[0]).toBe('The start is not known to the day: it lies between 1 January 2023 and 31 January 2023.')
  expect(said[1]).toMatch(/^From 1 January 2023: Counting starts on 2 January 2023.* The last day is 30 January 2023\.$/)
  expect(said[3]).toBe('So the last day lies within 30 January to 28 February 2023.')
  expect(say({ from: '2024-03-29', to: '2024-04-01' }, 5, 'working days').at(-1)).toBe('Either way the last day is 8 April 2024.')
})

test.each([
  ['school days', 'School days cannot be counted without the school’s calendar.'],
  ['hours', 'Hours cannot be counted: only the days are known.'],
  ['terms', 'Terms cannot be counted without the school’s calendar.'],
] as const)('%s', (unit, sentence) => expect(say('2024-01-01', 6, unit)).toEqual([sentence]))

test('beyond the table it says that holidays are not known', () => {
  expect(say('2028-12-20', 20, 'working days')).toEqual([
    'Bank holidays are known for 2012 to 2028 only, so the last day cannot be counted.',
  ])
})
