import { describe, expect, test } from 'vitest'
import { formatDay } from '../../lib/calendar/words.ts'
import { choiceFor } from '../../lib/deadline/choices.ts'
import { workOut } from '../../lib/deadline/work-out.ts'
import { rulebookLimit } from '../../lib/rules/whole-rulebook.ts'
import type { Span } from '../../lib/calendar/span.ts'
import { examples } from './examples.ts'

const on = (day: string): Span => ({ from: day, to: day })
const pairs = (text: string, between: string): [string, string][] =>
  text
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split(between) as [string, string])

describe('worked examples', () => {
  test('there are enough of them, of many matters', () => {
    expect(examples.length).toBeGreaterThanOrEqual(60)
    expect(new Set(examples.map(([, , , , limit]) => limit)).size).toBeGreaterThan(50)
  })
  test.each(examples)('%s on %s (%s; %s): %s ends on %s', (id, start, days, answers, limit, last, worked) => {
    const asked = choiceFor(id)!
    const told = { [asked.kind ?? 'asked']: on(start), ...Object.fromEntries(pairs(days, '=').map(([key, day]) => [key, on(day)])) }
    const { steps } = workOut({ asked, days: told, answers: Object.fromEntries(pairs(answers, ':')), own: null }, '2028-01-03')
    const step = steps.find((each) => each.limit.id === limit)
    expect(step?.branches[0]!.due, `by hand: ${worked}`).toEqual(on(last))
  })
  test.each(examples)('%s on %s (%s; %s): %s, the count by hand reaches %s', (_id, _start, _days, _answers, limit, last, worked) => {
    const text = formatDay(last).replace(/^(\d+ \w{3}).*/, '$1')
    const written = worked.replace(/ \(\d+[^()]*\)/g, '')
    // "… 26–29 Jan", "the eighth ends on Sun 1 Nov", "2–3 Apr", "29, 30 Apr, 1 May": the day and its month close the count.
    const [, day, month] = /(\d+)(?: (\w{3}))?$/.exec(written) ?? []
    expect(`${day} ${month}`, worked).toBe(text)
    const { length, extended } = rulebookLimit(limit)!
    const counts = [...worked.matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count))
    if ('unit' in length && length.unit === 'working days')
      expect([length, extended?.length].map((each) => each && 'value' in each && each.value)).toContain(counts.at(-1))
  })
})
