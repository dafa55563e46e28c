import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const calendar = new URL('../../lib/calendar/', import.meta.url)
const program = `
  const { addPeriod } = await import('${calendar}add-period.ts')
  const { elapsed, workingDaysBetween } = await import('${calendar}between.ts')
  const { formatSpan, fromToday } = await import('${calendar}words.ts')
  const units = ['days', 'working days', 'weeks', 'months', 'years']
  const starts = ['2012-01-01', '2024-01-31', '2024-03-30', '2024-03-31', '2024-10-26', '2024-10-27', '2024-12-31', '2026-06-15']
  const found = starts.flatMap((start) => units.map((unit) => addPeriod(start, { value: 2, unit }, { calendar: 'united-kingdom' })))
  console.log(new Date(2024, 0, 1).getTimezoneOffset())
  console.log(JSON.stringify([
    found,
    workingDaysBetween('2024-01-01', '2024-12-31'),
    elapsed({ from: '2024-03-30', to: '2024-03-31' }, { from: '2024-10-27', to: '2024-10-28' }),
    formatSpan({ from: '2024-03-01', to: '2024-03-31' }),
    fromToday('2024-03-31', '2024-03-30'),
  ]))
`

test('no time zone changes a result', () => {
  const [first, ...others] = ['Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].map((TZ) =>
    execFileSync(
      process.execPath,
      ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
      {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      },
    ).split('\n'),
  )
  expect(first![1]).toMatch(/"due":"2024-05-31"/)
  // The zones are really in force, and the answers are the same all the same.
  expect(new Set([first, ...others].map((lines) => lines![0])).size).toBe(4)
  for (const lines of others) expect(lines[1] === first![1]).toBe(true)
})
