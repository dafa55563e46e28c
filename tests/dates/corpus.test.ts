import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'
import { articleDate } from './cases/case.ts'

const dir = new URL('../corpus/', import.meta.url)

for (const file of readdirSync(dir).filter((f) => f.endsWith('.gold.json'))) {
  test(`reads every date of ${file.replace('.gold.json', '')}, and nothing else`, () => {
    const source = readFileSync(new URL(file.replace('.gold.json', '.md'), dir), 'utf8')
    const gold = JSON.parse(readFileSync(new URL(file, dir), 'utf8')) as Record<
      'dates' | 'relative',
      { quote: string; from: string; to: string }[]
    >
    const decision = decisionFromText(source, { articleDate: articleDate(source) })
    const found = findDates(decision).filter((m) => m.kind !== 'duration' && m.span)
    const spans = (list: { from: string; to: string }[]) => list.map((d) => `${d.from}/${d.to}`).sort()
    expect(spans(found.map((m) => (m.kind === 'duration' ? { from: '', to: '' } : m.span!)))).toEqual(
      spans([...gold.dates, ...gold.relative]),
    )
    for (const m of found) expect(decision.text.slice(m.start, m.end)).toBe(m.text)
  })
}
