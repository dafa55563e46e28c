import { describe, expect, test } from 'vitest'
import type { Leaning } from '../../../lib/dates/relative/leaning.ts'
import { unitAt } from '../../../lib/dates/relative/unit.ts'

// A Wednesday.
const day = '2024-06-05'
const days: [Leaning['unit'], number, string][] = [
  ['day', 1, '2024-06-06..2024-06-06'],
  ['week', 0, '2024-06-03..2024-06-09'],
  ['week', -1, '2024-05-27..2024-06-02'],
  ['working day', 1, '2024-06-06..2024-06-06'],
  ['weekend', 0, '2024-06-08..2024-06-09'],
  ['weekend', -1, '2024-06-01..2024-06-02'],
  ['month', 1, '2024-07-01..2024-07-31'],
  ['year', -1, '2023-01-01..2023-12-31'],
  ['academic year', 0, '2023-09-01..2024-08-31'],
  ['financial year', 0, '2024-04-01..2025-03-31'],
  ['school term', 1, '2024-09-01..2024-12-31'],
]

describe(`the unit in which ${day} stands, moved`, () => {
  test.each(days)('%s %i', (unit, by, span) => {
    const { from, to } = unitAt(unit, day, by).span
    expect(`${from}..${to}`).toBe(span)
  })
})
