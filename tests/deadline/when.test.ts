import fc from 'fast-check'
import { expect, test } from 'vitest'
import { upToToday } from '../../lib/deadline/up-to-today.ts'
import { readTyped } from '../../lib/deadline/when.ts'
import { isDay } from '../../lib/calendar/day.ts'

const read = (day: string, month: string, year: string) => {
  const { span, problem } = readTyped({ day, month, year })
  return problem ?? (span && `${span.from} ${span.to}`)
}

test.each([
  ['8', '2', '2024', '2024-02-08 2024-02-08'],
  ['08', '02', '2024', '2024-02-08 2024-02-08'],
  ['', '2', '2024', '2024-02-01 2024-02-29'],
  ['', 'February', '2023', '2023-02-01 2023-02-28'],
  ['1', 'sept', '24', '2024-09-01 2024-09-01'],
  [' 31 ', ' Dec. ', ' 2025 ', '2025-12-31 2025-12-31'],
  ['', '', '', null],
  ['31', '2', '2024', 'February 2024 has no day 31.'],
  ['0', '2', '2024', 'February 2024 has no day 0.'],
  ['first', '2', '2024', 'February 2024 has no day first.'],
  ['8', '13', '2024', '“13” is no month. Enter 1 to 12, or its name.'],
  ['8', 'ma', '2024', '“ma” is no month. Enter 1 to 12, or its name.'],
  ['8', '', '2024', 'Enter the month too.'],
  ['8', '2', '', 'Enter the year too.'],
  ['8', '2', '202', 'Enter the year with four figures, for instance 2024.'],
  ['8', '2', '1066', 'Enter the year with four figures, for instance 2024.'],
])('“%s” “%s” “%s”', (day, month, year, expected) => expect(read(day, month, year)).toBe(expected))

/** A span as it would be typed: a day in full, a month without its day. */
const typedOf = ({ from, to }: { from: string; to: string }) => ({
  day: from === to ? String(+from.slice(8)) : '',
  month: String(+from.slice(5, 7)),
  year: from.slice(0, 4),
})

test('any text gives days in order, or a reason, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
      const { span, problem } = readTyped({ day, month, year })
      if (!span) return problem === null || problem.length < 120
      const again = readTyped(typedOf(span)).span!
      return isDay(span.from) && isDay(span.to) && span.from <= span.to && again.from === span.from && again.to === span.to
    }),
  )
})

test('nothing that happened lies after today', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' }
  expect(upToToday(november, '2026-11-21')).toEqual({
    span: { from: '2026-11-01', to: '2026-11-21' },
    note: 'November 2026 is not over yet. Only its days up to today are counted.',
  })
  expect(upToToday(november, '2026-11-30').note).toBeNull()
  expect(upToToday(november, '2026-10-31')).toEqual({
    span: november,
    note: 'November 2026 is still to come. What you see is what would follow from it.',
  })
  expect(upToToday({ from: '2026-11-21', to: '2026-11-21' }, '2026-11-21').note).toBeNull()
})
