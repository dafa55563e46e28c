import { describe, expect, it } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readStated } from '../../lib/delays/read-stated.ts'
import { decisionFromText } from '../support/decision.ts'
import type { Case } from './stated-sentences.ts'
import { elsewhere, excess, nothing, totals } from './stated-sentences.ts'
import { fresh } from './stated-fresh.ts'
import { second } from './stated-second.ts'
import { fourth } from './stated-fourth.ts'
import { third } from './stated-third.ts'

export function figuresIn({ text, under = 'Analysis' }: Case): string[] {
  const heading = under === 'Summary' ? "The Ombudsman's final decision:" : under
  const decision = decisionFromText(`# Anytown Council (99 000 001)\n## ${heading}\n1. ${text}`)
  return readStated(decision, findDates(decision)).map(({ kind, value, most, unit, limit }) =>
    `${kind} ${value === most ? value : `${value}-${most}`} ${unit}${limit ? ` of ${limit.value} ${limit.unit}` : ''}`)
}

describe.each([
  ['time past a limit', excess],
  ['time taken', totals],
  ['other sections', elsewhere],
  ['no delay of the body', nothing],
  ['another hand', fresh],
  ['a third hand', second],
  ['and a last', third],
  ['passages of findings and summaries', fourth],
])('%s', (_name, cases) => {
  it.each(cases)('$text', (sentence) => {
    expect(figuresIn(sentence)).toEqual(sentence.figures)
  })
})
