import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../lib/dates/find-dates.ts'
import { readStated } from '../../../lib/delays/stated/read-stated.ts'
import { decisionFromText } from '../../support/decision.ts'
import { amount, sampled } from '../../support/in-full.ts'
import { growth } from '../../support/growth.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const pages = readdirSync(corpus)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'))
const pieces = [
  'The Council',
  'took',
  '34 working days',
  'when the policy says',
  '10',
  'late',
  ', by',
  'two weeks',
  'a delay of',
  'and',
  '.',
  'Mrs X',
  'should have',
  'nine months earlier',
  '’s',
  '(',
  '“',
  'within',
  '65',
  'rather than',
  'stage two',
  '\n2. ',
  '\n## Analysis\n1. ',
  'over a year',
  '-',
  ',',
]

function read(text: string) {
  const decision = decisionFromText(text)
  const found = readStated(decision, findDates(decision))
  for (const { words, text: quote, value, most } of found) {
    expect(decision.text.slice(words.start, words.end)).toBe(quote)
    expect(words.text).toBe(quote)
    const block = decision.blocks.find((other) => other.id === words.block)!
    expect(words.start).toBeGreaterThanOrEqual(block.start)
    expect(words.end).toBeLessThanOrEqual(block.end)
    expect(most).toBeGreaterThanOrEqual(value)
  }
  return found
}

describe('readStated, whatever it is given', () => {
  it('quotes the page as it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        read(`# Anytown Council (99 000 001)\n## Analysis\n1. ${words.join(' ')}`)
      }),
      { numRuns: 400 },
    )
  })
  it('takes any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        read(`## Analysis\n1. It was two weeks late ${text} and took 20 \uE000 \uF000 weeks.`)
      }),
      { numRuns: 300 },
    )
  })
  it('takes a page cut off anywhere', () => {
    const step = 997 * amount(8, 1)
    // Each page is cut off elsewhere.
    for (const [nth, page] of pages.entries()) for (let at = (nth * 997) % step; at < page.length; at += step) read(page.slice(0, at))
  })
  it('gives the same twice, with ids in order', () => {
    for (const page of sampled(pages, 4)) {
      const found = read(page)
      expect(found).toEqual(read(page))
      expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `s${i}`))
    }
  })
  it.each([
    'The Council took 12 weeks to reply. ',
    'took 12 weeks ',
    'a delay of two weeks and ',
    'delay delay of ',
    '12 weeks, ',
    '20, and ',
    'should have been ',
    'within 20 rather than 15 weeks ',
    '12 weeks late, by ',
    'It was late by 6, 8 and 10 weeks, ',
    '((“',
    'Mrs X says it took 12 weeks, ',
  ])(
    'takes time in proportion to the text: %j',
    (piece) => {
      const reading = (count: number) => {
        const decision = decisionFromText(`## Analysis\n1. ${piece.repeat(count)}`)
        const mentions = findDates(decision)
        return () => void readStated(decision, mentions)
      }
      // Four times the text; quadratic growth would give sixteen.
      expect(growth(reading, Math.ceil(amount(4_000, 20_000) / piece.length), 4, 9)).toBeLessThanOrEqual(12)
    },
    120_000,
  )
})
