import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const lib = new URL('../../lib/deadline/', import.meta.url)
const program = `
  const { choices } = await import('${lib}choices.ts')
  const { workOut } = await import('${lib}work-out.ts')
  const { answerOf } = await import('${lib}answer.ts')
  const { dayLines } = await import('${lib}days.ts')
  const { letterFor, noSender } = await import('${lib}letter.ts')
  // Days on which clocks go forward or back, leap days, and the ends of years.
  const starts = ['2024-02-29', '2024-03-30', '2024-10-27', '2024-12-31', '2026-03-29', '2026-10-25']
  const found = choices.flatMap((asked) => starts.map((day) => {
    const worked = workOut({ asked, days: { [asked.kind ?? 'asked']: { from: day, to: day } }, answers: {}, own: null }, '2026-11-28')
    return [
      answerOf(asked, worked, '2026-11-28').head,
      dayLines(asked, worked, '2026-11-28').map(({ on, text }) => on + text),
      letterFor('complaint', asked, worked, noSender, '2026-11-28')?.text,
    ]
  }))
  console.log(new Date(2024, 0, 1).getTimezoneOffset())
  console.log(JSON.stringify(found))
`

test('no time zone changes an answer, a day or a letter', () => {
  const [first, ...others] = ['Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].map((TZ) =>
    execFileSync(
      process.execPath,
      ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
      {
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 50_000_000,
      },
    ).split('\n'),
  )
  expect(first![1]!.length).toBeGreaterThan(50_000)
  // The zones are really in force, and the answers are the same all the same.
  expect(new Set([first, ...others].map((lines) => lines![0])).size).toBe(4)
  for (const lines of others) expect(lines[1] === first![1]).toBe(true)
})
