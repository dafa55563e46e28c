import { describe, expect, test } from 'vitest'
import { choiceFor } from '../../lib/deadline/choices.ts'
import { workOut } from '../../lib/deadline/work-out.ts'
import type { Span } from '../../lib/calendar/span.ts'
import { examples } from './examples.ts'

const on = (day: string): Span => ({ from: day, to: day })
const pairs = (text: string, between: string): [string, string][] => text.split(',').filter(Boolean).map((pair) => pair.split(between) as [string, string])

describe('worked examples', () => {
  test('there are enough of them, of many matters', () => {
    expect(examples.length).toBeGreaterThanOrEqual(60)
    expect(new Set(examples.map(([, , , , limit]) => limit)).size).toBeGreaterThan(50)
  })
  test.each(examples)('%s on %s (%s; %s): %s ends on %s', (id, start, days, answers, limit, last) => {
    const asked = choiceFor(id)!
    const told = { [asked.kind ?? 'asked']: on(start), ...Object.fromEntries(pairs(days, '=').map(([key, day]) => [key, on(day)])) }
    const { steps } = workOut({ asked, days: told, answers: Object.fromEntries(pairs(answers, ':')), own: null }, '2028-01-03')
    const step = steps.find((each) => each.limit.id === limit)
    expect(step?.branches[0]!.due).toEqual(on(last))
  })
})
