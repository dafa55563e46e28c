import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { passages } from './passages.ts'

describe('whole decisions', () => {
  test.each(passages())('$name', ({ decision, marked }) => {
    const found = findDates(decision).flatMap((m) => (m.kind !== 'duration' && m.span ? [`${m.text}: ${m.span.from}..${m.span.to}`] : []))
    expect(found).toEqual(marked.map((m) => `${m.text}: ${m.from}..${m.to}`))
  })
})
